/** All that codes are made from, to say what a code that does not fit is for, and what reads files. Loaded when there is one of either. */
import { conditions } from '../content/conditions/index.js';
import { fiveK } from '../content/five-k/index.js';
import { iop } from '../content/iop/index.js';
import { leadership } from '../content/leadership/index.js';
import { logics } from '../content/logics/index.js';
import { motives } from '../content/motives/index.js';
import { need } from '../content/need/index.js';
import { practice } from '../content/practice/index.js';
import { results } from '../content/results/index.js';
import type { AnyContent, Locale } from '../content/types.js';
import type { Uncounted } from './respondents.js';

export { fileSentence, readFile, room } from './read-file.js';

export const CODED: readonly AnyContent<{ readonly name: string }>[] = [
  fiveK,
  conditions,
  results,
  leadership,
  practice,
  motives,
  logics,
  need,
  iop,
];

/** The names of what the codes that do not count are for, by id. */
export const namesOf = async (uncounted: readonly Uncounted[], locale: Locale): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      CODED.filter(({ structure }) => uncounted.some(({ instrument }) => instrument === structure.id)).map(
        async ({ structure, text }) => [structure.id, (await text(locale)).name] as const,
      ),
    ),
  );
