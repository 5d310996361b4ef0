/** What the visitor needs once they have begun: one chunk, fetched at the start, so that a lost connection loses nothing. */
import { nothing, type TemplateResult } from 'lit';
import { questionStep } from '../questionnaire/question-step.js';
import { resultRows } from '../charts/result-rows.js';
import { resultSentence } from '../questionnaire/result-sentence.js';
import { resultView } from '../questionnaire/result-view.js';
import type { SelfCheck, View } from '../questionnaire/view-model.js';
import { pictureStyles } from '../charts/charts.styles.js';
import { readingStyles } from '../core/reading.styles.js';
import { takeStyles } from '../questionnaire/share-section.js';
import { termStyles } from '../core/term-text.js';
import { stepStyles } from '../questionnaire/step.styles.js';
import { scaleStyles } from '../questionnaire/question.styles.js';
import { fiveKMark, resultMark } from './mark.js';

export const styles = [readingStyles, termStyles, takeStyles, stepStyles, scaleStyles, pictureStyles];

/** The view of a step: a dimension's statements, or the result. */
export function view(
  check: SelfCheck,
  step: string,
  drawn: View,
  choose: (view: View) => void,
  dots: typeof import('../charts/dots.js').dots | undefined,
): TemplateResult {
  const { dimensions } = check.result;
  if (step === 'result') return resultView(check, check.own ? nothing : resultMark(dimensions), drawn, choose, dots);
  const present = dimensions.findIndex(({ id }) => id === step);
  return questionStep(
    check,
    step,
    check.own
      ? nothing
      : fiveKMark(dimensions.map((_dimension, i) => (i < present ? 'whole' : i === present ? 'now' : 'later'))),
  );
}

export function line({ text, result, l10n }: SelfCheck): string {
  return `${text.name}: ${resultSentence(result, resultRows(result, text.dimensions, l10n), l10n)}`;
}
