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
    await Promise.all(
      files.map(async (file) => [
        file,
        `sha384-${createHash('sha384')
          .update(await readFile(path.join(folder, file)))
          .digest('base64')}`,
      ]),
    ),
  );
}

/** Adds the hashes, and the same files once more in a folder of their version: an address that never changes its bytes. @param {string} folder */
async function withVersion(folder) {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const note = async () =>
    writeFile(path.join(folder, 'integrity.json'), `${JSON.stringify(await hashes(folder), null, 2)}\n`);
  await note();
  for (const entry of await readdir(folder))
    await cp(path.join(folder, entry), path.join(folder, version, entry), { recursive: true });
  await note();
}

await rm(path.join(root, 'dist'), { recursive: true, force: true });
run('tsx', 'build/locales.ts', '--check');
run('rollup', '-c', '--silent');
await withVersion(path.join(root, 'dist/cdn'));
run('tsc', '-p', 'tsconfig.build.json');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.js');
run('tsx', 'build/schemas.ts');
await cp(path.join(root, 'site'), path.join(root, 'dist/site'), {
  recursive: true,
  filter: (file) => !['hosted', 'builder'].includes(path.relative(path.join(root, 'site'), file)),
});
run('tsx', 'site/hosted/build.ts');
run('tsx', 'site/builder/build.ts');
// The site is served from anywhere, so it carries its own copy of the browser files.
await cp(path.join(root, 'dist/cdn'), path.join(root, 'dist/site/cdn'), { recursive: true });
