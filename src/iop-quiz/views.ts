/** All that follows the start card. */
import type { CSSResult, TemplateResult } from 'lit';
import { backgroundStyles } from '../core/background.js';
import { readingStyles } from '../core/reading.styles.js';
import { termStyles } from '../core/term-text.js';
import { answersStyles } from '../questionnaire/answers-view.js';
import { progressStyles } from '../questionnaire/progress.js';
import { stepStyles } from '../questionnaire/question-step.js';
import { shareStyles } from '../questionnaire/share-section.js';
import { earlyView } from './early-view.js';
import { questionView } from './question-view.js';
import { EARLY, REVIEW, type IopItemId, type IopViewModel } from './quiz.js';
import { reviewView } from './review-view.js';
import { routeView } from './route-view.js';
import { iopStyles } from './styles.js';

export { summaryLine } from './finding.js';

export const styles: readonly CSSResult[] = [
  readingStyles,
  termStyles,
  shareStyles,
  progressStyles,
  stepStyles,
  iopStyles,
  answersStyles,
  backgroundStyles,
];

/**
 * A question, the early route, all answers, or the result.
 * @param seenAll the visitor has come to all answers before
 */
export function stepView(model: IopViewModel, step: string, seenAll: boolean): TemplateResult {
  if (step === 'result') return routeView(model);
  if (step === EARLY) return earlyView(model);
  return step === REVIEW ? reviewView(model) : questionView(model, step as IopItemId, seenAll);
}
