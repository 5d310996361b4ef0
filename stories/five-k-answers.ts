/** Answers that several stories use. */
import { fiveK } from '../src/content/five-k/index.js';
import type { Answer, Answers } from '../src/scoring/instrument.js';

/** The same answer to all statements of a dimension, for each dimension in the order of the K; `undefined` leaves them out. */
export function alike(...each: readonly (Answer | undefined)[]): Answers {
  return Object.fromEntries(
    fiveK.structure.dimensions.flatMap(({ items }, i) =>
      items.flatMap(({ id }) => (each[i] === undefined ? [] : [[id, each[i]] as const])),
    ),
  );
}

/** A collaboration as most are: good at some, worse at other, and one statement that the respondent cannot judge. */
export const MIXED: Answers = {
  ...alike(4, 5, 3, 2, 3),
  network: 3,
  politicians: 4,
  time: 'unknown',
  people: 1,
  pace: 4,
  learning: 5,
};

/** Two steps done, and the third begun. */
export const BEGUN: Answers = { ...alike(4, 5), politicians: 'unknown', funding: 2, 'public-share': 'unknown' };
