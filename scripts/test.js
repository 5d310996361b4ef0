/**
 * `npm test`: every check, in sequence, all of them even when one fails. `npm test -- lint unit` runs these only.
 * The last line says how many passed and failed: tests each, other steps one each.
 */
import { asOne, browserTests, nodeTestCounts, stream, sum, summary } from './steps.js';

const npm = (script) => stream('npm', ['run', '--silent', script]);
const check = (script) => async () => asOne((await npm(script)).code);
const tests = (script) => async () => {
  const { code, output } = await npm(script);
  return nodeTestCounts(output, code);
};

/** The order matters: the UI strings are compiled before the types are checked, and the pages are built before they are tested. */
const STEPS = {
  locales: check('check:locales'),
  catalog: check('check:catalog'),
  types: check('check:types'),
  lint: check('lint'),
  tools: tests('test:tools'),
  unit: tests('test:unit'),
  build: check('build'),
  browser: () => browserTests(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const [name, run] of Object.entries(STEPS)) {
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
