/**
 * `npm run test:wordpress`, after a build: the plugin's zip in a real WordPress of its own, as administrator, author, editor and
 * visitor. Pictures go to screenshots/wordpress/. The last line says how many passed and failed.
 */
import path from 'node:path';
import { nodeTestCounts, root, stream, summary } from '../../../scripts/steps.js';
import { missing } from './site.js';

const needed = await missing();
if (needed) console.error(needed);
let counts = { passed: 0, failed: 1 };
if (
  !needed &&
  (await stream(process.execPath, ['--import', 'tsx', path.join(root, 'integrations/wordpress/build.ts')])).code === 0
) {
  const { code, output } = await stream(process.execPath, [
    '--import',
    'tsx',
    '--test',
    '--test-reporter=spec',
    '--test-timeout=300000',
    path.join(root, 'integrations/wordpress/test/wordpress.test.js'),
  ]);
  counts = nodeTestCounts(output, code);
}
console.log(summary(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
