/**
 * The element tests in every engine on this machine: `npm run test:browsers`.
 * `-- firefox webkit` runs these only; with `--required` an engine that is not found counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ENGINES } from './engines.js';
import { readCounts, summary } from './counts.js';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const required = args.includes('--required');
const asked = args.filter((arg) => arg !== '--required');
const unknown = asked.filter((id) => !(id in ENGINES));
if (unknown.length > 0) {
  console.error(`No engine called ${unknown.join(', ')}. There are: ${Object.keys(ENGINES).join(', ')}.`);
  process.exit(2);
}

const lines = [];
const total = { passed: 0, failed: 0 };
for (const id of asked.length > 0 ? asked : Object.keys(ENGINES)) {
  const engine = await ENGINES[id]().catch((error) => console.error(error.message));
  if (!engine) {
    lines.push(`${id}: not found on this machine`);
    if (required) total.failed += 1;
    continue;
  }
  console.log(`\n=== ${engine.name} ===`);
  const counts = await countsOf(id);
  lines.push(`${engine.name}: ${summary(counts)}`);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
