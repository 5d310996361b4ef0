/** All that follows the start card. */
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { View } from '../catalog.js';
import { chartSwitchStyles } from '../charts/chart-switch.js';
import { dotsStyles } from '../charts/dots.js';
import { radarStyles } from '../charts/radar.js';
import { resultRows } from '../charts/result-rows.js';
import { tableStyles } from '../charts/table.js';
import { backgroundStyles } from '../core/background.js';
import { readingStyles } from '../core/reading.styles.js';
import { termStyles } from '../core/term-text.js';
import { answersStyles } from '../questionnaire/answers-view.js';
import { progressStyles } from '../questionnaire/progress.js';
import { questionStep, stepStyles } from '../questionnaire/question-step.js';
import { questionStyles } from '../questionnaire/question.js';
import { resultSentence } from '../questionnaire/result-sentence.js';
import { resultStyles, resultView } from '../questionnaire/result-view.js';
import { shareStyles } from '../questionnaire/share-section.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { fiveKMark, resultMark } from './mark.js';
import { scoresView } from './scores-view.js';

export { scoresView };

export const styles: readonly CSSResult[] = [
  readingStyles,
  termStyles,
  shareStyles,
  progressStyles,
  stepStyles,
  questionStyles,
  resultStyles,
  radarStyles,
  tableStyles,
  chartSwitchStyles,
  dotsStyles,
  answersStyles,
  backgroundStyles,
];

/**
 * A dimension's statements, or the result.
 * @param view how the result is drawn
 */
export function stepView(
  model: ScoredViewModel,
  step: string,
  view: View,
  chooseView: (view: View) => void,
): TemplateResult {
  const { dimensions } = model.result;
  if (step === 'result') return resultView(model, model.isCustom ? nothing : resultMark(dimensions), view, chooseView);
  const present = dimensions.findIndex(({ id }) => id === step);
  const pieces = dimensions.map((_dimension, i) => (i < present ? 'whole' : i === present ? 'now' : 'later'));
  return questionStep(model, step, model.isCustom ? nothing : fiveKMark(pieces));
}

export function summaryLine({ text, result, l10n }: ScoredViewModel): string {
  return `${text.name}: ${resultSentence(result, resultRows(result, text.dimensions, l10n), l10n)}`;
}
