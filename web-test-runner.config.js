/**
 * Element, story and page tests in a real browser. `--group elements|stories|pages` runs a part of them,
 * `npx wtr test/five-k/radar.test.ts` one file, `ENGINE=firefox` or `ENGINE=webkit` another engine than Chromium.
 * The tests of src/scoring and src/content need no browser and run in Node: `npm run test:unit`.
 */
import { readdirSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { ENGINES } from './test/runner/engines.js';
import { servePagesMadeUp } from './test/runner/fault-injection-middleware.js';
import { servePages } from './test/runner/pages-middleware.js';
import { frameworks } from './test/runner/frameworks-plugin.js';
import { countsReporter } from './test/runner/counts-reporter.js';

const rootDir = import.meta.dirname;
const id = process.env.ENGINE ?? 'chromium';
const engine = await ENGINES[id]?.();
if (!engine) throw new Error(`ENGINE=${id} is not on this machine, or not one of ${Object.keys(ENGINES).join(', ')}.`);
console.log(`Browser: ${engine.name}`);

/** The base class of the browser files in place of Lit's own. */
const lean = {
  name: 'lean',
  resolveImport: (/** @type {{source: string}} */ { source }) =>
    source === 'lit' ? '/scripts/lean-lit.js' : undefined,
};

const groups = [
  { name: 'elements', files: ['test/**/*.test.ts', '!test/{scoring,content,stories,pages}/**'] },
  { name: 'stories', files: ['test/stories/**/*.test.ts'] },
  { name: 'pages', files: ['test/pages/**/*.test.ts'] },
];

// The runner stops at a group without files and runs the groups beside files named on the command line.
const files = readdirSync(`${rootDir}/test`, { recursive: true }).filter((file) => file.endsWith('.test.ts'));
const has = {
  elements: files.some((file) => !/^(scoring|content|stories|pages)\b/.test(file)),
  stories: files.some((file) => /^stories\b/.test(file)),
  pages: files.some((file) => /^pages\b/.test(file)),
};
for (const { name } of groups) if (!has[name]) console.log(`No test files in the group "${name}".`);
const oneFile = process.argv.slice(2).some((arg) => arg.endsWith('.test.ts'));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  groups: oneFile ? [] : groups.filter(({ name }) => has[name]),
  browsers: [await engine.launcher()],
  concurrency: engine.concurrency,
  // The development build of Lit, which warns; test/setup.ts turns warnings into failures.
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    frameworks(rootDir),
    ...(process.env.LEAN ? [lean] : []),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}/tsconfig.json` }),
  ],
  middleware: [servePagesMadeUp(rootDir), servePages(rootDir)],
  testFramework: { config: { timeout: 10_000 } },
  testRunnerHtml: (framework) => `<!DOCTYPE html>
<html>
  <head><meta charset="utf-8"></head>
  <body>
    <script type="module" src="/test/setup.ts"></script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
  // A progress bar that rewrites itself is unreadable in a log.
  staticLogging: !process.stdout.isTTY,
  filterBrowserLogs: ({ type }) => type !== 'debug',
  reporters: [defaultReporter(), countsReporter(`${rootDir}/.cache/counts-${id}.json`)],
};
