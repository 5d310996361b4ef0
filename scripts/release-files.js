/**
 * What a release consists of, into dist-release/, from a build: `npm run build && npm run release:files`. docs/RELEASING.md tells what each file is.
 * The last line says how many there are.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';

const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'dist-release');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** How to put up the pages, in both languages: what whoever opens the zip reads first. */
const START_HERE = `Lägg allt i den här mappen på en webbserver, till exempel under https://www.example.org/samverkan/.
Öppna adressen i en webbläsare: startsidan leder till byggaren (bygg/), som skriver koden att klistra in.
Inget ska installeras, och sidorna hämtar ingenting från andra. LICENSE i mappen cdn gäller alla filer.
Sidorna om Åsunda kommun är en demonstration: index.html, in-english.html, exempel.html, example.html, om-webbplatsen.html. De kan tas bort.

Put all of this folder on a web server, for instance under https://www.example.org/collaboration/.
Open the address in a browser: the start page leads to the builder (build/), which writes the code to paste.
Nothing is to be installed, and the pages fetch nothing from others. LICENSE in the folder cdn is for all files.
The pages of the municipality of Åsunda are a demonstration: the five files named above. They can be removed.
`;

/**
 * A folder as a zip; the same files give the same zip, whenever it is made.
 *
 * @param {string} folder
 * @param {string} file
 * @param {Record<string, Uint8Array>} [more]
 */
function zip(folder, file, more = {}) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const content = Object.fromEntries(
    names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
  );
  writeFileSync(path.join(target, file), zipSync({ ...more, ...content }, { level: 9, mtime: new Date(2000, 0, 1) }));
}

/** What the changelog says of this version; before it is released, what is there so far. */
function notes() {
  const parts = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m);
  return (parts.find((part) => part.startsWith(`[${version}]`)) ?? parts[1] ?? '').replace(/^.*\n+/, '');
}

/** What the package brings, seen from an empty project: here, `npm sbom --omit=dev` leaves out what a tool for development needs as well, and that is Lit. */
function sbom() {
  const project = mkdtempSync(path.join(tmpdir(), 'sos-sbom-'));
  const npm = (/** @type {string[]} */ ...args) =>
    execFileSync('npm', args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    writeFileSync(
      path.join(project, 'package.json'),
      JSON.stringify({ name: 'sos-widgets-release', version, private: true }),
    );
    npm(
      'install',
      '--prefer-offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      path.join(target, `sos-widgets-${version}.tgz`),
    );
    return npm('sbom', '--sbom-format', 'cyclonedx');
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

if (!existsSync(path.join(root, 'dist/site/index.html'))) throw new Error('There is no dist/site. Run: npm run build');
rmSync(target, { recursive: true, force: true });
mkdirSync(target);
run('npm', 'pack', '--pack-destination', target);
zip(path.join(root, 'dist/cdn'), `sos-widgets-${version}-browser.zip`);
zip(path.join(root, 'dist/site'), `sos-widgets-${version}-site.zip`, {
  'READ-ME-FIRST.txt': new TextEncoder().encode(START_HERE),
});
run(process.execPath, '--import', 'tsx', path.join(root, 'integrations/wordpress/build.ts'));
copyFileSync(
  path.join(root, 'dist/sos-widgets-wordpress.zip'),
  path.join(target, `sos-widgets-${version}-wordpress.zip`),
);
writeFileSync(path.join(target, 'sbom.cdx.json'), sbom());
writeFileSync(path.join(target, 'NOTES.md'), notes());
const files = readdirSync(target).sort();
const sums = files.map(
  (file) =>
    `${createHash('sha256')
      .update(readFileSync(path.join(target, file)))
      .digest('hex')}  ${file}\n`,
);
writeFileSync(path.join(target, 'SHA256SUMS'), sums.join(''));
for (const file of files) console.log(`${file}  ${Math.round(readFileSync(path.join(target, file)).length / 1000)} kB`);
console.log(`${files.length + 1} files in dist-release/`);
