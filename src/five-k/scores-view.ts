/** A picture from means alone: no questions, no advice, no answers to count. Loaded only where `scores` is set. */
import { html, type TemplateResult } from 'lit';
import { resultOfMeans, type DimensionResult } from '../scoring/score.js';
import { warnOfValue } from '../core/attributes.js';
import { foldedBackground } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import { picture } from '../charts/chart-switch.js';
import { resultRows } from '../charts/result-rows.js';
import { resultSentence } from '../questionnaire/result-sentence.js';
import type { SelfCheck, View } from '../questionnaire/view-model.js';

/**
 * @param scores means 1–5 in the order of the dimensions, separated by spaces, `-` for none
 * @param element to warn of when they do not fit the instrument; undefined is shown then
 */
export function readyPicture(
  scores: string,
  element: Element,
  check: SelfCheck,
  view: View,
  choose: (view: View) => void,
  dots: typeof import('../charts/dots.js').dots | undefined,
  mark: (dimensions: readonly DimensionResult[]) => unknown,
): TemplateResult | undefined {
  const { structure, text, l10n, headingLevel } = check;
  const means = scores
    .trim()
    .split(/\s+/)
    .map((each) => (/^[-–]$/.test(each) ? null : Number(each.replace(',', '.'))));
  if (
    means.length !== structure.dimensions.length ||
    !means.every((mean) => mean === null || (mean >= 1 && mean <= 5))
  ) {
    warnOfValue(
      element,
      'scores',
      scores,
      `${structure.dimensions.length} numbers from 1 to 5, or "-", with spaces between`,
    );
    return undefined;
  }
  const result = resultOfMeans(structure, means);
  const rows = resultRows(result, text.dimensions, l10n);
  const sentence = resultSentence(result, rows, l10n);
  return html`<div class="head" part="head">
      ${mark(result.dimensions)}
      <div>${heading(headingLevel, 'title', text.name, 'title')}</div>
    </div>
    <div class="flow step-body" part="result">
      <p class="lead" part="sentence">${sentence}</p>
      ${picture(rows, { view, counts: false, description: sentence, l10n, choose, earlier: undefined, dots })}
      ${foldedBackground(check, l10n.msg)}
    </div>`;
}
