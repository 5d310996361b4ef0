/**
 * The counts that a comparison keeps: how many respondents have which score. All are whole numbers, from which everything
 * else follows, so that comparisons can be merged in any order, and parts add up to exactly the whole.
 */
import { SECTORS, type Sector } from '../instrument.js';

/**
 * How many respondents have the score `sum / of`, a ratio in lowest terms: the sum of the answered items' values, 1–5 with
 * hindering items reversed, over their number.
 */
export type ScoreCount = readonly [sum: number, of: number, respondents: number];

/** What is kept of a group's answers to one item, or of its scores on one dimension. */
export interface Tally {
  /** Number of answers "don't know"; for a dimension, to any of its items. */
  readonly unknown: number;
  /** From the lowest score to the highest, each once. */
  readonly scores: readonly ScoreCount[];
}

/** The tallies of all respondents and of each sector's. */
export interface TallyRow extends Tally {
  /** Id of the item or the dimension. */
  readonly id: string;
  readonly sectors: Readonly<Record<Sector, Tally>>;
}

/** The tally of several groups as one. */
export function joinTallies(tallies: readonly Tally[]): Tally {
  return {
    unknown: tallies.reduce((sum, { unknown }) => sum + unknown, 0),
    scores: gatherScores(tallies.flatMap(({ scores }) => scores)),
  };
}

/** Each score once, in lowest terms and in order, so that the same respondents always give the same list. */
export function gatherScores(scores: readonly ScoreCount[]): ScoreCount[] {
  const gathered = new Map<number, ScoreCount>();
  for (const [sum, of, respondents] of scores) {
    // Equal ratios of whole numbers are the same floating-point number, and different ones of this size are not.
    const score = sum / of;
    const divisor = commonDivisor(sum, of);
    gathered.set(score, [sum / divisor, of / divisor, respondents + (gathered.get(score)?.[2] ?? 0)]);
  }
  return [...gathered].sort(([a], [b]) => a - b).map(([, scoreCount]) => scoreCount);
}

/** The greatest common divisor, by Euclid's algorithm. */
export function commonDivisor(a: number, b: number): number {
  return b ? commonDivisor(b, a % b) : a;
}

/** A record with a value for each sector. @param of is given the sector and its index in `SECTORS` */
export function perSector<T>(of: (sector: Sector, index: number) => T): Record<Sector, T> {
  return Object.fromEntries(SECTORS.map((sector, index) => [sector, of(sector, index)])) as Record<Sector, T>;
}
