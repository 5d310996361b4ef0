/** A picture from means alone (`scores`): no questions, no advice, no answers to count. */
import { html, nothing, type TemplateResult } from 'lit';
import { firstView, otherViews, picture, viewName, type PicturesProps } from '../charts/pictures.js';
import { resultRows } from '../charts/result-rows.js';
import { warnOfValue } from '../core/attributes.js';
import { backgroundDisclosure } from '../core/background.js';
import { disclosure } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import { isDrawable } from '../questionnaire/answered-view.js';
import { findingOf } from '../questionnaire/finding.js';
import { findingView, type ResultProps } from '../questionnaire/result-view.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { resultOfMeans } from '../scoring/score.js';
import { resultMark } from './mark.js';

/** Means in the order of the dimensions, null for none: as text, separated by spaces with `-` for none, or as an array. */
export type Scores = string | readonly (number | string | null)[];

/** @param element to warn of when they do not fit the instrument; undefined is shown then */
export function scoresView(
  scores: Scores,
  element: Element,
  model: ScoredViewModel,
  { view, compact }: Omit<ResultProps, 'mark'>,
): TemplateResult | undefined {
  const { structure, text, l10n, headingLevel, isCustom, contentLang } = model;
  const means = meansOf(scores);
  const count = structure.dimensions.length;
  if (means?.length !== count || !means.every((mean) => mean === null || (mean >= 1 && mean <= 5))) {
    warnOfValue(element, 'scores', scores, `${count} numbers from 1 to 5, or "-", with spaces between`);
    return undefined;
  }
  const result = resultOfMeans(structure, means);
  const rows = resultRows(result, text.dimensions, l10n);
  const pictures: PicturesProps = { view, counts: false, l10n, baseline: undefined };
  // Means alone have no statements to answer: two areas are shown as they are.
  const first = isDrawable(rows) ? firstView(rows, view) : 'table';
  return html`<div class="head" part="head">
      ${isCustom ? nothing : resultMark(result.dimensions)}
      <div>${heading(headingLevel, 'title', text.name, 'title', contentLang)}</div>
    </div>
    <div class="step-body" part="result">
      <div class="insight">
        ${findingView(findingOf({ result, rows, dimensions: text.dimensions, alike: false, l10n }))}
        <div class="picture ${first === 'radar' ? '' : 'wide'}">${picture(first, rows, pictures)}</div>
      </div>
      ${
        compact
          ? html`<p class="small quiet result-notes" lang=${contentLang ?? nothing}>${text.basis}</p>`
          : html`<div class="result-more">
              ${otherViews(rows, first).map((each) => disclosure(viewName(each, l10n), `as-${each}`, picture(each, rows, pictures)))}
              ${backgroundDisclosure(model.background, l10n.msg, contentLang)}
            </div>`
      }
    </div>`;
}

/** Undefined for what is neither text nor an array of what a mean can be written as. */
function meansOf(scores: Scores): (number | null)[] | undefined {
  const parts = typeof scores === 'string' ? scores.trim().split(/\s+/) : partsOf(scores);
  return parts?.map((part) => {
    if (part === null || part === undefined) return null;
    if (typeof part === 'number') return part;
    if (typeof part !== 'string') return NaN;
    return /^[-–]$/.test(part) ? null : Number(part.replace(',', '.'));
  });
}

/** No instrument has more areas: a list may say that it is a thousand million long. */
const MOST = 100;

/** What an array holds; undefined where it is none, or does not let itself be read. */
function partsOf(scores: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(scores) && scores.length <= MOST ? [...(scores as unknown[])] : undefined;
  } catch {
    return undefined;
  }
}
