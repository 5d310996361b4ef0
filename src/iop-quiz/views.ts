/** What the visitor needs once they have begun: one chunk, fetched at the start, so that a lost connection loses nothing. */
import type { TemplateResult } from 'lit';
import { readingStyles } from '../core/reading.styles.js';
import { takeStyles } from '../questionnaire/share-section.js';
import { termStyles } from '../core/term-text.js';
import { stepStyles } from '../questionnaire/step.styles.js';
import { questionView } from './question-view.js';
import { REVIEW, type IopCheck, type IopItemId } from './quiz.js';
import { reviewView } from './review-view.js';
import { routeView } from './route-view.js';
import { iopStyles } from './styles.js';

export { line } from './route-view.js';

export const styles = [readingStyles, termStyles, takeStyles, stepStyles, iopStyles];

/** The view of a step: a question, all answers, or the result. */
export function view(check: IopCheck, step: string): TemplateResult {
  if (step === 'result') return routeView(check);
  return step === REVIEW ? reviewView(check) : questionView(check, step as IopItemId);
}
