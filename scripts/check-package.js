/**
 * `npm run check:package`, after a build: publint, attw, and the tests in test/package on the package as npm packs it, installed in an empty folder.
 * The last line says how many passed and failed: publint and attw count as one each.
 */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { install } from '../test/package/project.js';
import { asOne, nodeTestCounts, root, stream, sum, summary } from './steps.js';

const tests = readdirSync(path.join(root, 'test/package'))
  .filter((file) => file.endsWith('.test.js'))
  .map((file) => path.join('test/package', file));

const { folder, packed } = install();
const tarball = path.join(folder, packed.filename);
try {
  const checks = [];
  const tools = [
    ['publint/src/cli.js', tarball, '--strict'],
    // An address with an asterisk is looked at only where it is named; one of each kind.
    [
      '@arethetypeswrong/cli/dist/index.js',
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'table-flipped',
      '--include-entrypoints',
      './define/sos-five-k.js',
      './types/react',
      './types/svelte',
      './types/vue',
    ],
  ];
  for (const [tool, ...args] of tools)
    checks.push(asOne((await stream(process.execPath, [path.join(root, 'node_modules', tool), ...args])).code));
  const { code, output } = await stream(
    process.execPath,
    ['--test', '--test-reporter=spec', '--test-concurrency=1', '--test-timeout=120000', ...tests],
    { PACKAGE_PROJECT: folder },
  );
  const total = sum([...checks, nodeTestCounts(output, code)]);
  console.log(summary(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
