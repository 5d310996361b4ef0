/**
 * Element, story and page tests in a real browser. `--group elements|stories|pages` runs a part of them,
 * `npx wtr test/five-k/result.test.ts` one file, `ENGINE=firefox` or `ENGINE=webkit` another engine than Chromium.
 * The tests of src/scoring, src/content and assembled sentences need no browser and run in Node: `npm run test:unit`.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { ENGINES } from './test/runner/engines.js';
import { oldChromium } from './test/runner/old-chromium.js';
import { faultInjectionMiddleware } from './test/runner/fault-injection-middleware.js';
import { pagesMiddleware } from './test/runner/pages-middleware.js';
import { frameworksPlugin } from './test/runner/frameworks-plugin.js';
import { countsReporter } from './test/runner/counts-reporter.js';

const rootDir = import.meta.dirname;
const id = process.env.ENGINE ?? 'chromium';
const engine = id === 'old' ? await oldChromium() : await ENGINES[id]?.();
if (!engine) throw new Error(`ENGINE=${id} is not on this machine, or not one of ${Object.keys(ENGINES).join(', ')}.`);
console.log(`Browser: ${engine.name}`);

const everywhere = [
  { name: 'elements', files: ['test/**/*.test.ts', '!test/{scoring,content,sentences,stories,pages}/**'] },
  { name: 'stories', files: ['test/stories/**/*.test.ts'] },
  { name: 'pages', files: ['test/pages/**/*.test.ts'] },
];

// The runner would run the groups beside files that are named on the command line.
const filesNamed = process.argv.slice(2).some((arg) => arg.endsWith('.test.ts'));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  groups: filesNamed ? [] : id === 'old' ? [{ name: 'old', files: ['test/pages/old-browser.test.ts'] }] : everywhere,
  browsers: [await engine.launcher()],
  concurrency: engine.concurrency,
  // The development build of Lit, which warns; test/setup.ts turns warnings into failures.
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    frameworksPlugin(rootDir),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}/tsconfig.json` }),
  ],
  middleware: [faultInjectionMiddleware(rootDir), pagesMiddleware(rootDir)],
  // Some take ten seconds on a busy machine. What waits for a condition gives up after eight seconds, and says for which.
  testFramework: { config: { timeout: 30_000 } },
  // For each file, not for the run. The longest takes under a minute, or three on a busy machine: what takes ten will never end.
  testsFinishTimeout: 600_000,
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
