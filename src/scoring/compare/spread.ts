/** Statistics of a tally: mean, range, standard deviation and agreement. */
import { agreement } from './agreement.js';
import { commonDivisor, type ScoreCount, type Tally } from './tally.js';
import { SCALE } from '../instrument.js';

/** Fewest respondents that have an agreement A: two can only be near or far apart. */
export const AGREEMENT_FROM = 3;

/** A group's answers to one item, or its scores on one dimension. */
export interface Spread extends Tally {
  /** Respondents with a score: item answered 1–5, or at least half of the dimension's items. */
  readonly n: number;
  /** 1–5, not rounded; null without scores, as are the next two. */
  readonly mean: number | null;
  /** The lowest and the highest score. */
  readonly range: readonly [lowest: number, highest: number] | null;
  /** Standard deviation in steps of the scale, of the respondents as a whole population: divided by n, not n − 1. */
  readonly sd: number | null;
  /** Van der Eijk's A, −1 to 1, of the scores rounded half up to the five answers; null when n < 3. */
  readonly agreement: number | null;
}

/** `numerator / denominator`, whole numbers. */
export type Ratio = readonly [numerator: number, denominator: number, ...unknown[]];

export function spreadOf({ unknown, scores }: Tally): Spread {
  const n = respondentsOf(scores);
  if (!n) return { n, mean: null, range: null, sd: null, agreement: null, unknown, scores };
  const [sum, of] = meanOf(scores);
  const frequencies = SCALE.map(() => 0);
  let squares = 0;
  for (const [top, bottom, respondents] of scores) {
    // Distances from the mean are whole numbers until the root, so that equal scores have a deviation of exactly 0.
    squares += respondents * ((top * of) / bottom - sum) ** 2;
    frequencies[Math.round(top / bottom) - 1]! += respondents;
  }
  const [[lowest, ofLowest], [highest, ofHighest]] = [scores[0]!, scores.at(-1)!];
  return {
    n,
    mean: sum / of,
    range: [lowest / ofLowest, highest / ofHighest],
    sd: Math.sqrt(squares / n) / of,
    agreement: n < AGREEMENT_FROM ? null : agreement(frequencies),
    unknown,
    scores,
  };
}

/**
 * The mean of at least one score. Exact as long as 5 · n · the common denominator is below 2^53: for dimensions of up
 * to 12 items 65 thousand million respondents. Beyond that it is rounded, like every calculation here.
 */
export function meanOf(scores: readonly ScoreCount[]): Ratio {
  const common = scores.reduce((multiple, [, of]) => (multiple / commonDivisor(multiple, of)) * of, 1);
  const sum = scores.reduce((all, [top, of, respondents]) => all + ((top * common) / of) * respondents, 0);
  return [sum, common * respondentsOf(scores)];
}

/**
 * The distance from the lowest to the highest of at least one ratio, in steps of the scale.
 * Divides once, so that equal distances are equal numbers.
 */
export function distanceWithin(ratios: readonly Ratio[]): number {
  const sorted = [...ratios].sort(([a, b], [c, d]) => a * d - c * b);
  const [[low, ofLow], [high, ofHigh]] = [sorted[0]!, sorted.at(-1)!];
  return (high * ofLow - low * ofHigh) / (ofHigh * ofLow);
}

function respondentsOf(scores: readonly ScoreCount[]): number {
  return scores.reduce((sum, [, , respondents]) => sum + respondents, 0);
}
