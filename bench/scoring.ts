/** How long scoring and comparing take beside a plain pass over the same answers: ratios, since they hardly depend on the machine. */
import { structure } from '../src/content/five-k/structure.js';
import {
  SECTORS,
  compareResponses,
  scoreInstrument,
  type Answer,
  type Answers,
  type AnswerResponse,
  type Sector,
} from '../src/scoring/index.js';

const ROUNDS = 5;
const SCORED = 20_000;
const COMPARED = 100_000;
const PART = 10_000;
const ids = structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
const responses = Array.from({ length: COMPARED }, (_none, n): AnswerResponse => ({
  sector: SECTORS[n % 3] as Sector,
  answers: Object.fromEntries(
    ids.map((id, i): [string, Answer] => [id, (n + i) % 6 === 0 ? 'unknown' : ((((n * 7 + i * 3) % 5) + 1) as Answer)]),
  ),
}));

function fastest(run: () => number): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    if (run() < 0) throw new Error('never');
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function plainPass(some: readonly Answers[]): number {
  return fastest(() => {
    let sum = 0;
    for (const each of some) {
      for (const id of ids) {
        const answer = each[id];
        if (typeof answer === 'number') sum += answer;
      }
    }
    return sum;
  });
}

const answers = responses.map((response) => response.answers);
const few = answers.slice(0, SCORED);
const scored = fastest(() => few.reduce((sum, each) => sum + scoreInstrument(structure, each).answered, 0));
console.log(
  `scoreInstrument, five-k, ${SCORED} responses: ${(scored / plainPass(few)).toFixed(1)} times a plain pass over the answers`,
);

const part = responses.slice(0, PART);
// The larger first, so that the smaller is not alone in paying for the compiler's warming up.
const compared = fastest(() => compareResponses(structure, responses).respondents);
const comparedPart = fastest(() => compareResponses(structure, part).respondents);
console.log(
  `compareResponses, five-k, ${COMPARED} responses: ${(compared / plainPass(answers)).toFixed(1)} times a plain pass over the answers, ${compared.toFixed(0)} ms here;`,
  `${(compared / comparedPart).toFixed(1)} times as long as ${PART} responses, of which there are ${COMPARED / PART} times as many`,
);
