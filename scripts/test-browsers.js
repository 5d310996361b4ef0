/**
 * The browser tests in every engine on this machine: `npm run test:browsers`.
 * `-- firefox webkit` runs these only; with `--required` an engine that is not found counts as failed.
 */
import { ENGINES } from '../test/runner/engines.js';
import { browserTests, sum, summary } from './steps.js';

const args = process.argv.slice(2);
const required = args.includes('--required');
const asked = args.filter((arg) => arg !== '--required');
const unknown = asked.filter((id) => !(id in ENGINES));
if (unknown.length > 0) {
  console.error(`No engine is called ${unknown.join(', ')}. There are: ${Object.keys(ENGINES).join(', ')}.`);
  process.exit(2);
}

const lines = [];
const all = [];
for (const id of asked.length > 0 ? asked : Object.keys(ENGINES)) {
  const engine = await ENGINES[id]().catch((error) => console.error(error.message));
  if (engine) {
    console.log(`\n== ${engine.name} ==`);
    const counts = await browserTests(id);
    all.push(counts);
    lines.push(`${engine.name}: ${summary(counts)}`);
  } else {
    if (required) all.push({ passed: 0, failed: 1 });
    lines.push(`${id}: not found on this machine`);
  }
}

const total = sum(all);
console.log(`\n${lines.join('\n')}\n${summary(total)}`);
// In every engine found, and none found: that proves nothing.
process.exitCode = total.failed > 0 || (asked.length === 0 && all.length === 0) ? 1 : 0;
