import { compareResponses } from '../scoring/compare/compare-responses.js';
import type { Instrument } from '../scoring/instrument.js';
import type { NamedResponse } from './respondents.js';

/**
 * Those of a page's responses that can be compared, as they are now.
 * @param warn is told why a response is left out
 * @param property that the page has given them as
 */
export function usableResponses(
  responses: readonly NamedResponse[],
  structure: Instrument,
  warn: (why: string) => void,
  property = 'responses',
): readonly NamedResponse[] {
  const faultOf = (some: readonly NamedResponse[]): string | undefined => {
    try {
      compareResponses(structure, some);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const isUsable = (response: NamedResponse): boolean => {
    const fault = faultOf([response]);
    if (fault !== undefined) warn(`${property}: ${fault}`);
    return fault === undefined;
  };
  const good = faultOf(responses) === undefined ? responses : responses.filter(isUsable);
  return good.map(({ answers, sector, name }) => ({
    answers: { ...answers },
    ...(sector && { sector }),
    ...(typeof name === 'string' && name && { name }),
  }));
}
