/** All that follows the start card. */
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { picturesStyles } from '../charts/pictures.js';
import { dotsStyles } from '../charts/dots.js';
import { radarStyles } from '../charts/radar.js';
import { resultRows } from '../charts/result-rows.js';
import { tableStyles } from '../charts/table.js';
import { valueLineStyles } from '../charts/value-line.js';
import { backgroundStyles } from '../core/background.js';
import { readingStyles } from '../core/reading.styles.js';
import { termStyles } from '../core/term-text.js';
import { answeredStyles } from '../questionnaire/answered-view.js';
import { answersStyles } from '../questionnaire/answers-view.js';
import { areaRowsStyles } from '../questionnaire/area-rows.js';
import { progressStyles } from '../questionnaire/progress.js';
import { questionStep, stepStyles } from '../questionnaire/question-step.js';
import { questionStyles } from '../questionnaire/question.js';
import { findingOfAnswers } from '../questionnaire/finding.js';
import { firstStepStyles } from '../questionnaire/first-step.js';
import { lowestStyles } from '../questionnaire/lowest.js';
import { resultStyles, resultView, type ResultProps } from '../questionnaire/result-view.js';
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
  valueLineStyles,
  resultStyles,
  lowestStyles,
  firstStepStyles,
  areaRowsStyles,
  answeredStyles,
  radarStyles,
  tableStyles,
  picturesStyles,
  dotsStyles,
  answersStyles,
  backgroundStyles,
];

/** A dimension's statements, or the result. */
export function stepView(model: ScoredViewModel, step: string, props: Omit<ResultProps, 'mark'>): TemplateResult {
  const { dimensions } = model.result;
  if (step === 'result')
    return resultView(model, { mark: model.isCustom ? nothing : resultMark(dimensions), ...props });
  const present = dimensions.findIndex(({ id }) => id === step);
  const pieces = dimensions.map((_dimension, i) => (i < present ? 'whole' : i === present ? 'now' : 'later'));
  return questionStep(model, step, model.isCustom ? nothing : fiveKMark(pieces));
}

export function summaryLine(model: ScoredViewModel): string {
  const { text, result, l10n } = model;
  const { sentence, detail } = findingOfAnswers(model, resultRows(result, text.dimensions, l10n));
  return `${text.name}: ${sentence} ${detail}`.trim();
}
