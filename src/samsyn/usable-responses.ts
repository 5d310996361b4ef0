import { compareResponses } from '../scoring/compare/compare-responses.js';
import type { Instrument } from '../scoring/instrument.js';
import type { NamedResponse } from './respondents.js';

/**
 * Those of a page's responses that can be compared, as they are now: copies of plain data, whatever they were.
 * @param responses of unknown origin: reading any part of them may throw
 * @param warn is told why a response is left out
 * @param property that the page has given them as
 */
export function usableResponses(
  responses: readonly NamedResponse[],
  structure: Instrument,
  warn: (why: string) => void,
  property = 'responses',
): readonly NamedResponse[] {
  const tell = (error: unknown): void => warn(`${property}: ${messageOf(error)}`);
  const copies = responses.flatMap((response) => {
    try {
      return [copyOf(response)];
    } catch (error) {
      tell(error);
      return [];
    }
  });
  return comparable(copies, structure, tell);
}

/** Without those that cannot be compared. In halves, since one of ten thousand may be faulty. */
function comparable(
  some: readonly NamedResponse[],
  structure: Instrument,
  tell: (error: unknown) => void,
): readonly NamedResponse[] {
  try {
    compareResponses(structure, some);
    return some;
  } catch (error) {
    if (some.length < 2) {
      tell(error);
      return [];
    }
    const half = some.length >> 1;
    return [some.slice(0, half), some.slice(half)].flatMap((part) => comparable(part, structure, tell));
  }
}

/** Each part is read once. */
function copyOf({ answers, sector, name }: NamedResponse): NamedResponse {
  // What is no object is told by comparing.
  const copied = typeof answers === 'object' ? { ...answers } : answers;
  return { answers: copied, ...(sector && { sector }), ...(typeof name === 'string' && name && { name }) };
}

/** Anything can be thrown. */
function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'cannot be read';
  }
}
