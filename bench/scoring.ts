/** How long scoring takes beside a plain pass over the same answers: a ratio, since it hardly depends on the machine. */
import { structure } from '../src/content/five-k/structure.js';
import { scoreInstrument, type Answer } from '../src/scoring/index.js';

const ROUNDS = 5;
const RESPONSES = 20_000;
const ids = structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
const responses = Array.from({ length: RESPONSES }, (_none, n) =>
  Object.fromEntries(ids.map((id, i): [string, Answer] => [id, (n + i) % 6 === 0 ? 'unknown' : ((((n * 7 + i * 3) % 5) + 1) as Answer)])),
);

function fastest(run: () => number): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    if (run() < 0) throw new Error('never');
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const plain = fastest(() => responses.reduce((sum, answers) => sum + ids.reduce((all, id) => all + (answers[id] === 'unknown' ? 0 : Number(answers[id])), 0), 0));
const scored = fastest(() => responses.reduce((sum, answers) => sum + scoreInstrument(structure, answers).answered, 0));

console.log(`scoreInstrument, five-k, ${RESPONSES} responses: ${(scored / plain).toFixed(1)} times a plain pass over the answers`);
