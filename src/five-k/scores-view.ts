/** A picture from means alone (`scores`): no questions, no advice, no answers to count. */
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../catalog.js';
import { chartSwitch } from '../charts/chart-switch.js';
import { resultRows } from '../charts/result-rows.js';
import { warnOfValue } from '../core/attributes.js';
import { backgroundDisclosure } from '../core/background.js';
import { heading } from '../core/heading.js';
import { resultSentence } from '../questionnaire/result-sentence.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { resultOfMeans } from '../scoring/score.js';
import { resultMark } from './mark.js';

/**
 * @param scores means 1–5 in the order of the dimensions, separated by spaces, `-` for none
 * @param element to warn of when they do not fit the instrument; undefined is shown then
 */
export function scoresView(
  scores: string,
  element: Element,
  model: ScoredViewModel,
  view: View,
  chooseView: (view: View) => void,
): TemplateResult | undefined {
  const { structure, text, l10n, headingLevel, isCustom, contentLang } = model;
  const means = scores
    .trim()
    .split(/\s+/)
    .map((each) => (/^[-–]$/.test(each) ? null : Number(each.replace(',', '.'))));
  const count = structure.dimensions.length;
  if (means.length !== count || !means.every((mean) => mean === null || (mean >= 1 && mean <= 5))) {
    warnOfValue(element, 'scores', scores, `${count} numbers from 1 to 5, or "-", with spaces between`);
    return undefined;
  }
  const result = resultOfMeans(structure, means);
  const rows = resultRows(result, text.dimensions, l10n);
  const sentence = resultSentence(result, rows, l10n);
  return html`<div class="head" part="head">
      ${isCustom ? nothing : resultMark(result.dimensions)}
      <div>${heading(headingLevel, 'title', text.name, 'title', contentLang)}</div>
    </div>
    <div class="flow step-body" part="result">
      <p class="lead" part="sentence">${sentence}</p>
      ${chartSwitch(rows, { view, counts: false, description: sentence, l10n, choose: chooseView, baseline: undefined })}
      ${backgroundDisclosure(model.background, l10n.msg, contentLang)}
    </div>`;
}
