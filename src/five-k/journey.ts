/** What the visitor needs once they have begun: one chunk, fetched at the start, so that a lost connection loses nothing. */
import { nothing, type TemplateResult } from 'lit';
import { questionStep } from '../ui/question-step.js';
import { resultView, type ResultProps } from '../ui/result-view.js';
import type { SelfCheck } from '../ui/self-check.js';
import { fiveKMark } from './mark.js';

export { selfCheckStyles } from '../ui/self-check-styles.js';

/** The view of a step: a dimension's statements, or the result. */
export function journeyView(check: SelfCheck, step: string, props: ResultProps): TemplateResult {
  if (step === 'result') return resultView(check, props);
  const { dimensions } = check.result;
  const present = dimensions.findIndex(({ id }) => id === step);
  return questionStep(check, step, check.own ? nothing : fiveKMark(dimensions.map((_dimension, i) => (i < present ? 'whole' : i === present ? 'now' : 'later'))), props.saving);
}
