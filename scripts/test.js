/**
 * `npm test`: every check, one after the other, all of them even when one fails. `npm test -- lint unit` runs these only.
 * `npm test -- firefox` are the browser tests in another engine, `npm run test:browsers` in every engine that is found: see test/runner/engines.js.
 * `npm run test:old` are those of test/pages/old-browser.test.ts in Chromium 107, after a build: see test/runner/old-chromium.js.
 * The last line says how many passed and failed: tests each, other steps one each.
 */
import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINES } from '../test/runner/engines.js';
import { asOne, nodeTestCounts, orFailed, root, stream, sum, summary } from './steps.js';

const check = (script) => async () => asOne((await stream('npm', ['run', '--silent', script])).code);

/** The tests that need no browser, with every line of src/scoring covered. */
async function unit() {
  // Node 20 takes no patterns, and does not find TypeScript by itself.
  const files = ['test/scoring', 'test/content', 'test/sentences', 'integrations'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join(folder, file)),
  );
  const coverage = ['--100', '--all', '--src', 'src/scoring', '--include', 'src/scoring/**', '--reporter', 'text'];
  const node = [process.execPath, '--import', 'tsx', '--test', '--test-reporter', 'spec'];
  const { code, output } = await stream(process.execPath, [
    'node_modules/c8/bin/c8.js',
    ...coverage,
    ...node,
    ...files,
  ]);
  return nodeTestCounts(output, code);
}

/** The browser tests; their counts come from test/runner/counts-reporter.js. */
const browser = (engine) => async () => {
  const file = join(root, `.cache/counts-${engine}.json`);
  await rm(file, { force: true });
  const { code } = await stream(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], { ENGINE: engine });
  return orFailed(await readFile(file, 'utf8').then(JSON.parse, () => ({ passed: 0, failed: 0 })), code);
};

/** The browser tests in every engine on this machine. */
async function browsers() {
  const all = [];
  for (const [id, find] of Object.entries(ENGINES)) {
    const engine = await find().catch((error) => console.error(error.message));
    console.log(`\n-- ${engine?.name ?? `${id}: not found on this machine`} --`);
    if (engine) all.push(await browser(id)());
  }
  // None found proves nothing.
  return all.length > 0 ? sum(all) : { passed: 0, failed: 1 };
}

/** In this order: the UI strings are made before what imports them is checked, and the pages are built before they are tested. */
const STEPS = {
  format: check('check:format'),
  locales: check('check:locales'),
  catalog: check('check:catalog'),
  types: check('check:types'),
  lint: check('lint'),
  unit,
  build: check('build'),
  chromium: browser('chromium'),
};
/** Run only when they are asked for. */
const MORE = { browsers, firefox: browser('firefox'), webkit: browser('webkit'), old: browser('old') };
const ALL = { ...STEPS, ...MORE };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in ALL));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${Object.keys(ALL).join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const [name, run] of Object.entries(asked.length > 0 ? ALL : STEPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  const started = Date.now();
  results.push({ name, counts: await run(), seconds: (Date.now() - started) / 1000 });
}

console.log('');
for (const { name, counts, seconds } of results) {
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name}: ${summary(counts)} (${seconds.toFixed(1)} s)`);
}
const total = sum(results.map(({ counts }) => counts));
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;
