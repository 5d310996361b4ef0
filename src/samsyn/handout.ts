/** A handout on paper: every statement with the answers to it, area by area, and all of it as a table. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { paperHead } from './agenda.js';
import { leadOf } from './finding.js';
import type { ComparedRowView, ComparisonView } from './rows.js';
import { comparisonTable } from './table-view.js';
import { rowWords } from './then-and-now/words.js';
import type { ComparisonViewModel } from './view-model.js';
import { countsText } from './words.js';

export function handoutView(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { l10n, structure, text, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const { sentence, detail } = leadOf(model);
  const rows = new Map(view.items.map((row) => [row.id, row]));
  return html`<article class="paper handout">
    ${paperHead(
      model,
      view,
      msg('Alla påståenden', { id: 'handout.kind', desc: 'Above the title of the paper: all statements' }),
    )}
    <p class="paper-finding">${sentence}</p>
    ${detail ? html`<p>${detail}</p>` : nothing}
    ${structure.dimensions.map(
      ({ id, items }) =>
        html`<section>
          ${heading(headingLevel + 1, 'handout-area', text.dimensions[id]!.name, undefined, contentLang)}
          <ul>
            ${items.map((item) => rowView(rows.get(item.id)!, model, view))}
          </ul>
        </section>`,
    )}
    ${text.basis ? html`<p class="small" lang=${contentLang ?? nothing}>${text.basis}</p>` : nothing}
    <div class="handout-table">${comparisonTable(model, view)}</div>
  </article>`;
}

function rowView(row: ComparedRowView, model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { presentation, l10n, contentLang, thenAndNow } = model;
  const changed = thenAndNow?.rows.find(({ id }) => id === row.id);
  const isDistribution = view.isMany && !view.isPicked;
  return html`<li class="handout-row">
    <p class="handout-statement" lang=${contentLang ?? nothing}>${row.name}</p>
    <div>
      <p>${row.n ? (isDistribution ? countsText(row, l10n) : presentation.answers(row, view, l10n)) : nothing}</p>
      <p class="small">
        ${[presentation.mainFact(row, view, l10n), presentation.details(row, l10n)].filter(Boolean).join(' · ')}
      </p>
      ${changed && thenAndNow ? html`<p class="small">${rowWords(changed, thenAndNow, l10n)}</p>` : nothing}
    </div>
    <div class="handout-picture">${row.n ? presentation.picture(row, view, l10n) : nothing}</div>
  </li>`;
}

/** After those of the agenda. */
export const handoutStyles = css`
  .handout-area {
    margin-top: 0.75em;
    font-size: 1.125em;
    break-after: avoid;
  }
  .handout-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr) minmax(0, 1fr);
    align-items: center;
    gap: 1em;
    padding: 0.125em 0;
    font-size: 0.875em;
    border-top: 0.0625em solid var(--sos-line);
    break-inside: avoid;
  }
  .handout-statement {
    font-weight: 600;
  }
  /* Eight who answer the same stand on each other. */
  .handout-picture {
    font-size: 0.8125em;
  }
  .handout-table {
    margin-top: 1.5em;
  }
  /* As many columns as parties, and more: their heads stand on end. */
  .handout-table thead th:not(:first-child) {
    writing-mode: vertical-rl;
    rotate: 180deg;
    max-height: 14em;
    overflow: hidden;
    white-space: nowrap;
    text-align: start;
  }
  .handout-table :is(th, td):not(:first-child) {
    padding: 0.125em 0.25em;
  }
  .handout-table td:not(:last-child) {
    white-space: nowrap;
  }
  .handout-table td:last-child {
    overflow-wrap: normal;
  }
  @media print {
    .handout {
      line-height: 1.3;
    }
  }
`;
