/** Makes what the stories need and git does not keep: the UI strings, where there are none, and the manifest. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const run = (script, ...args) =>
  execFileSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit' });

if (!existsSync(path.join(root, 'src/localization/generated')))
  run('node_modules/tsx/dist/cli.mjs', 'build/locales.ts', '--check');
// Beside dist, which a build empties while Storybook may be running.
run(
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  'custom-elements-manifest.config.js',
  '--outdir',
  '.cache',
);
