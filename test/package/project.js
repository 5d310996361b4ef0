/**
 * The package as npm packs it, installed with what it depends on into an empty folder outside of this repository.
 * scripts/check-package.js does that once for all tests and names the folder in PACKAGE_PROJECT; a test that is run alone does it for itself.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const npm = (/** @type {string[]} */ args, /** @type {string} */ cwd) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });

/**
 * @typedef {{ filename: string, size: number, unpackedSize: number, files: { path: string, size: number }[] }} Packed
 * @returns {{ folder: string, packed: Packed }}
 */
export function install() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sos-widgets-'));
  const [packed] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], root),
  );
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'a-site', private: true, type: 'module' }));
  writeFileSync(path.join(folder, 'packed.json'), JSON.stringify(packed));
  npm(
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', path.join(folder, packed.filename)],
    folder,
  );
  return { folder, packed };
}

function here() {
  const { folder } = install();
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The folder of the site that has the package. */
export const project = process.env.PACKAGE_PROJECT ?? here();
export const installed = path.join(project, 'node_modules/sos-widgets');

/** An empty folder in the site, with these files. @param {string} name @param {Record<string, string>} files */
export function folder(name, files) {
  const place = path.join(project, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), content);
  }
  return place;
}
