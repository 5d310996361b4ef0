/** From several respondents' answers to where they agree and where they differ. */
import { deriveComparison, type Comparison } from './comparison.js';
import { gatherScores, joinTallies, perSector, type ScoreCount, type Tally, type TallyRow } from './tally.js';
import {
  answerTo,
  itemsOf,
  SCALE,
  SECTORS,
  type AnswerResponse,
  type Answers,
  type Instrument,
  type Sector,
} from '../instrument.js';
import { checkAnswers, isRecord } from '../score.js';

export type { ComparedRow, Comparison } from './comparison.js';
export type { Spread } from './spread.js';

/** Respondents are counted in one group per sector, and a last one for no sector. */
const GROUPS = [...SECTORS, undefined];

/** The highest answer. */
const HIGHEST = Math.max(...SCALE);

/** A mutable tally of one item, or of the items of a dimension, while respondents are counted. */
interface Counter {
  /** Number of items. */
  readonly size: number;
  unknown: number;
  /** Number of respondents at the index that `countScore` gives their score. */
  readonly counts: Uint32Array;
}

/**
 * Compares respondents, in any order; the time it takes is proportional to their number.
 * As in `scoreInstrument`, ids that the instrument does not have are ignored, and `null` and `undefined` are no answer.
 * @throws RangeError as `scoreInstrument` does, and one that names a sector that does not exist
 */
export function compareResponses(instrument: Instrument, responses: readonly AnswerResponse[]): Comparison {
  const { dimensions } = instrument;
  const items = itemsOf(instrument);
  const groups = GROUPS.map(() => ({
    respondents: 0,
    items: items.map(() => counterOf(1)),
    dimensions: dimensions.map((dimension) => counterOf(dimension.items.length)),
  }));

  // Of what plain objects inherit, an item may have the name: then only a look at the object's own keys tells.
  const isInherited = items.some(({ id }) => id in Object.prototype);

  for (const { answers, sector } of responses) {
    const group = groups[groupOf(sector)]!;
    if (!isRecord(answers)) throwFault(instrument, answers);
    group.respondents++;
    // Reading a key is several times as fast as asking first whether the object has it.
    const isPlain = !isInherited && Object.getPrototypeOf(answers) === Object.prototype;
    let at = 0;
    for (const dimension of group.dimensions) {
      let sum = 0;
      let answered = 0;
      for (const end = at + dimension.size; at < end; at++) {
        const { id, reversed } = items[at]!;
        const answer = isPlain ? answers[id] : answerTo(answers, id);
        if (answer == null) continue;
        const single = group.items[at]!;
        if (answer === 'unknown') {
          single.unknown++;
          dimension.unknown++;
        } else if (isOnScale(answer)) {
          const value = reversed ? 6 - answer : answer;
          countScore(single, value, 1);
          sum += value;
          answered++;
        } else throwFault(instrument, answers);
      }
      if (answered && answered * 2 >= dimension.size) countScore(dimension, sum, answered);
    }
  }

  const rows = (named: readonly { readonly id: string }[], kind: 'items' | 'dimensions') =>
    named.map(({ id }, at): TallyRow => {
      const tallies = groups.map((group) => tallyOf(group[kind][at]!));
      return { id, ...joinTallies(tallies), sectors: perSector((_sector, group) => tallies[group]!) };
    });
  return deriveComparison({
    instrument: instrument.id,
    version: instrument.version,
    respondents: responses.length,
    sectors: perSector((_sector, group) => groups[group]!.respondents),
    items: rows(items, 'items'),
    dimensions: rows(dimensions, 'dimensions'),
  });
}

/** As `SCALE.includes`, which takes longer. */
const isOnScale = (answer: unknown): boolean =>
  answer === 1 || answer === 2 || answer === 3 || answer === 4 || answer === 5;

/** The index of a sector's group; `null` and `undefined` are no sector. */
function groupOf(sector: Sector | null | undefined): number {
  const group = GROUPS.indexOf(sector ?? undefined);
  if (group >= 0) return group;
  const shown = typeof sector === 'string' ? `"${sector}"` : typeof sector;
  throw new RangeError(`Sector must be ${SECTORS.join(', ')} or left out, not ${shown}`);
}

/** Throws what is wrong with the answers, in the words of scoring. Slow, so only called when something may be wrong. */
function throwFault(instrument: Instrument, answers: Answers): void {
  const [fault] = checkAnswers(instrument, answers).faults;
  if (fault) throw fault;
}

function counterOf(size: number): Counter {
  return { size, unknown: 0, counts: new Uint32Array((HIGHEST * size + 1) * (size + 1)) };
}

/** Counts a respondent whose answers to this many of the items add up to this sum. */
function countScore({ size, counts }: Counter, sum: number, answered: number): void {
  counts[sum * (size + 1) + answered]!++;
}

function tallyOf({ size, unknown, counts }: Counter): Tally {
  const scores: ScoreCount[] = [];
  counts.forEach((respondents, index) => {
    if (respondents) scores.push([Math.floor(index / (size + 1)), index % (size + 1), respondents]);
  });
  return { unknown, scores: gatherScores(scores) };
}
