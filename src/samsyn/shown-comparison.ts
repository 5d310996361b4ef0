/** From those who take part to what is shown of them: the comparison of all, or of the sectors that are chosen. */
import type { AnyInstrument, AnyInstrumentText } from '../content/types.js';
import type { MsgFn } from '../localization/locale-controller.js';
import { compareResponses, type Comparison } from '../scoring/compare/compare-responses.js';
import type { Instrument } from '../scoring/instrument.js';
import type { Respondent } from './respondents.js';
import { describeComparison, MANY_FROM, type ComparisonView } from './rows.js';
import { chosenSectors, counted, type ComparisonState } from './state.js';
import { voicesOf } from './voices.js';

/** Null where nobody takes part. */
export const compareRespondents = (structure: Instrument, respondents: readonly Respondent[]): Comparison | null =>
  respondents.length
    ? compareResponses(
        structure,
        respondents.map(({ response }) => response),
      )
    : null;

/** @param whole of all who are not hidden */
export function viewOf(
  whole: Comparison,
  state: ComparisonState,
  structure: AnyInstrument,
  text: AnyInstrumentText,
  msg: MsgFn,
): ComparisonView {
  const sectors = chosenSectors(state.sectors);
  // A sector may have gone since it was chosen.
  const isPart = sectors.length > 0 && sectors.every((sector) => whole.sectors[sector]);
  const isShown = ({ response: { sector } }: Respondent): boolean => !isPart || (!!sector && sectors.includes(sector));
  const respondents = counted(state).filter(isShown);
  const answers = new Map(respondents.map(({ key, response }) => [key, response.answers]));
  const isMany = whole.respondents >= MANY_FROM;
  const voices = isMany ? [] : voicesOf(state.respondents, msg);
  return describeComparison(
    (isPart && compareRespondents(structure, respondents)) || whole,
    voices.flatMap((voice) => (answers.has(voice.key) ? [{ voice, answers: answers.get(voice.key)! }] : [])),
    structure,
    text,
    isMany,
  );
}
