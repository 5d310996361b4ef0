/** Builds everything a user gets: dist/ (npm package), dist/cdn/ (browser files), dist/site/ (pages). */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const run = (/** @type {string} */ tool, /** @type {string[]} */ ...args) => {
  console.log(`> ${tool} ${args.join(' ')}`);
  execFileSync(path.join(root, 'node_modules', '.bin', tool), args, { cwd: root, stdio: 'inherit' });
};

/** The SRI hash of each file below a folder, by its path there. @param {string} folder */
async function hashes(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js')).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, `sha384-${createHash('sha384').update(await readFile(path.join(folder, file))).digest('base64')}`])),
  );
}

await rm(path.join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, ['scripts/locales.js', '--check'], { cwd: root, stdio: 'inherit' });
run('rollup', '-c', '--silent');
await writeFile(path.join(root, 'dist/cdn/integrity.json'), `${JSON.stringify(await hashes(path.join(root, 'dist/cdn')), null, 2)}\n`);
run('tsc', '-p', 'tsconfig.build.json');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.js');
for (const schema of ['instrument', 'case']) await cp(path.join(root, `src/content/${schema}.schema.json`), path.join(root, `dist/content/${schema}.schema.json`));
await cp(path.join(root, 'site'), path.join(root, 'dist/site'), { recursive: true });
// The site is served from anywhere, so it carries its own copy of the browser files.
await cp(path.join(root, 'dist/cdn'), path.join(root, 'dist/site/cdn'), { recursive: true });
