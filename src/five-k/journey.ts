/** What the visitor needs once they have begun: one chunk, fetched at the start, so that a lost connection loses nothing. */
import { nothing, type TemplateResult } from 'lit';
import { questionStep } from '../ui/question-step.js';
import { resultRows } from '../ui/result-rows.js';
import { resultSentence } from '../ui/result-sentence.js';
import { resultView } from '../ui/result-view.js';
import type { SelfCheck, View } from '../ui/self-check.js';
import { pictureStyles } from '../ui/picture-styles.js';
import { readingStyles } from '../ui/reading-styles.js';
import { takeStyles } from '../ui/take-away.js';
import { termStyles } from '../ui/term-text.js';
import { stepStyles } from '../ui/step-styles.js';
import { scaleStyles } from '../ui/scale-styles.js';
import { fiveKMark, resultMark } from './mark.js';

export const styles = [readingStyles, termStyles, takeStyles, stepStyles, scaleStyles, pictureStyles];

/** The view of a step: a dimension's statements, or the result. */
export function view(check: SelfCheck, step: string, drawn: View, choose: (view: View) => void, dots: typeof import('../ui/dots.js').dots | undefined): TemplateResult {
  const { dimensions } = check.result;
  if (step === 'result') return resultView(check, check.own ? nothing : resultMark(dimensions), drawn, choose, dots);
  const present = dimensions.findIndex(({ id }) => id === step);
  return questionStep(check, step, check.own ? nothing : fiveKMark(dimensions.map((_dimension, i) => (i < present ? 'whole' : i === present ? 'now' : 'later'))));
}

export function line({ text, result, l10n }: SelfCheck): string {
  return `${text.name}: ${resultSentence(result, resultRows(result, text.dimensions, l10n), l10n)}`;
}
