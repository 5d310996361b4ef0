/** High or low, agree or differ: what a row of a comparison means for the conversation. */
import { meanOf, type Spread } from './spread.js';
import { DISCUSS_FROM } from '../score.js';

/**
 * Respondents agree when their A is above this. Our own choice: an even spread over three neighbouring answers has
 * exactly 0.5, and "disagree", "neither" and "agree" side by side is no agreement.
 */
export const AGREE_ABOVE = 0.5;

/**
 * Two sectors, or the only two respondents, differ from this distance on, in steps of the scale. Our own choice: one
 * step is a matter of emphasis; a distance that is rounded to two steps is not. It is used beside A, which hardly reacts
 * to one respondent who differs from many, even when that one is a whole sector.
 */
export const DIFFER_FROM = 1.5;

/**
 * Low is what the bands call a concern, high the rest, so that a mean is never called weak in one place and not in
 * another.
 */
export const QUADRANTS = ['high-agree', 'high-differ', 'low-agree', 'low-differ'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/**
 * Null when n < 2.
 * @param distance what is used beside A, or instead of it: a distance in steps of the scale, null for none
 */
export function quadrantOf({ n, scores, agreement }: Spread, distance: number | null): Quadrant | null {
  if (n < 2) return null;
  const [sum, of] = meanOf(scores);
  // As the mean is shown: rounded half up to one decimal.
  const level = Math.round((sum * 10) / of) / 10 < DISCUSS_FROM ? 'low' : 'high';
  const differ = (agreement ?? 1) <= AGREE_ABOVE || (distance ?? 0) >= DIFFER_FROM;
  return `${level}-${differ ? 'differ' : 'agree'}`;
}
