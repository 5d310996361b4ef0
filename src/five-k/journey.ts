/** What the visitor needs once they have begun: one chunk, fetched at the start, so that a lost connection loses nothing. */
import { nothing, type TemplateResult } from 'lit';
import { questionStep } from '../ui/question-step.js';
import { resultRows } from '../ui/result-rows.js';
import { resultSentence } from '../ui/result-sentence.js';
import { resultView } from '../ui/result-view.js';
import type { SelfCheck, View } from '../ui/self-check.js';
import { fiveKMark, type Piece } from './mark.js';

export { selfCheckStyles } from '../ui/self-check-styles.js';


/** The K of the five pieces; an own instrument has none. */
const mark = (own: boolean, pieces: readonly Piece[]): TemplateResult | typeof nothing => (own ? nothing : fiveKMark(pieces));

/** The view of a step: a dimension's statements, or the result. */
export function journeyView(
  check: SelfCheck,
  step: string,
  props: { own: boolean; view: View; saving: TemplateResult | typeof nothing; choose(view: View): void; restart(): void },
): TemplateResult {
  const { dimensions } = check.result;
  if (step === 'result') return resultView(check, { ...props, mark: mark(props.own, dimensions.map(({ band }) => band ?? 'later')) });
  const present = dimensions.findIndex(({ id }) => id === step);
  return questionStep(check, step, mark(props.own, dimensions.map((_dimension, i) => (i < present ? 'whole' : i === present ? 'now' : 'later'))), props.saving);
}

/** The result as a sentence, for a form. */
export function resultText({ result, text, l10n }: SelfCheck): string {
  return `${text.name}: ${resultSentence(result, resultRows(result, text.dimensions, l10n), l10n)}`;
}
