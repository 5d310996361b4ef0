/** The same facts as a table: on the page, on paper and in a file. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { sectorNames } from '../charts/sector-icon.js';
import { scrollStop } from '../core/scroll-stop.js';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import type { Voice } from '../charts/named-line.js';
import { SCALE, SECTORS, type Sector } from '../scoring/instrument.js';
import type { Presentation } from './presentation.js';
import type { ComparedRowView, ComparisonView } from './rows.js';
import type { ComparisonViewModel } from './view-model.js';
import { changeCells, changeHeads } from './then-and-now/columns.js';
import { agreementWord, meanText, pickedOf, rangeText } from './words.js';

export interface Table {
  readonly heads: readonly string[];
  /** Areas first, then statements. */
  readonly rows: readonly (readonly string[])[];
}

export function tableOf(view: ComparisonView, { presentation, l10n, thenAndNow }: ComparisonViewModel): Table {
  const { heads, rows } = view.isPicked ? pickedTable(view, presentation, l10n) : ratedTable(view, presentation, l10n);
  if (!thenAndNow?.rows.length) return { heads, rows };
  const ids = [...view.dimensions, ...view.items].map(({ id }) => id);
  return {
    heads: [...heads, ...changeHeads(thenAndNow, l10n.msg)],
    rows: rows.map((cells, i) => [...cells, ...changeCells(ids[i]!, thenAndNow, l10n)]),
  };
}

/** The values of the sectors that have enough of them. */
function sectorColumns(view: ComparisonView, presentation: Presentation, l10n: LocaleController) {
  const { comparison, items, dimensions } = view;
  const names = sectorNames(l10n.msg);
  const shown = SECTORS.filter(
    (sector) =>
      comparison.sectors[sector] &&
      [...items, ...dimensions].some(({ sectors }) => sectors.some((each) => each.sector === sector)),
  );
  const valueOf = (row: ComparedRowView, sector: Sector): string => {
    const values = row.sectors.find((each) => each.sector === sector);
    return values ? presentation.sectorValue(values, view, l10n) : '–';
  };
  return {
    heads: shown.map((sector) => names[sector]),
    cellsOf: (row: ComparedRowView): string[] => shown.map((sector) => valueOf(row, sector)),
  };
}

function pickedTable(view: ComparisonView, presentation: Presentation, l10n: LocaleController): Table {
  const sectors = sectorColumns(view, presentation, l10n);
  const { respondents } = view.comparison;
  return {
    heads: [...pickedHeads(l10n.msg), ...sectors.heads],
    rows: view.items.map((row) => [
      row.name,
      pickedOf(row.n, respondents, l10n),
      l10n.percent(row.share),
      ...sectors.cellsOf(row),
    ]),
  };
}

/** With each one's answer where they are few, and with how many have given each answer where they are many. */
function ratedTable(view: ComparisonView, presentation: Presentation, l10n: LocaleController): Table {
  const heads = ratedHeads(l10n.msg);
  const sectors = sectorColumns(view, presentation, l10n);
  const { voices } = view;
  const single = view.isMany ? SCALE.map((step) => heads.answersWith(step)) : voices.map(({ name }) => name);
  const singleOf = (row: ComparedRowView): string[] =>
    view.isMany
      ? row.counts.map((count) => l10n.number(count))
      : voices.map(({ key }) => answerOf(row, key, heads.unknown, l10n));
  return {
    heads: [
      heads.row,
      ...single,
      heads.answers,
      heads.unknown,
      heads.mean,
      ...sectors.heads,
      heads.range,
      heads.gap,
      heads.agreement,
    ],
    rows: [...view.dimensions, ...view.items].map((row) => [
      row.name,
      ...singleOf(row),
      l10n.number(row.n),
      l10n.number(row.unknown),
      meanText(row.mean, l10n),
      ...sectors.cellsOf(row),
      rangeText(row.range, l10n),
      meanText(row.gap, l10n),
      agreementWord(row, l10n.msg),
    ]),
  };
}

/** What one has answered to a statement; a dash for nothing, and for an area. */
function answerOf({ said, unsure }: ComparedRowView, key: number, unknown: string, l10n: LocaleController): string {
  const isThem = (voice: Voice): boolean => voice.key === key;
  const given = said.find(({ voices }) => voices.some(isThem));
  if (given) return l10n.number(given.value);
  return unsure.some(isThem) ? unknown.toLowerCase() : '–';
}

const pickedHeads = (msg: MsgFn): readonly string[] => [
  msg('Val', { id: 'comparison.pick-head', desc: 'Column: what can be picked' }),
  msg('Valt av', { id: 'comparison.picked-head', desc: 'Column: how many have picked it' }),
  msg('Andel', { id: 'comparison.share-head', desc: 'Column: how many have picked it, in per cent' }),
];

const ratedHeads = (msg: MsgFn) => ({
  answersWith: (step: number) =>
    msg(str`Svarar ${step}`, {
      id: 'comparison.counts-head',
      desc: 'Column: how many have given an answer. 0: 1 to 5',
    }),
  row: msg('Område eller påstående', { id: 'comparison.row-head', desc: 'Column: area or statement' }),
  answers: msg('Svar', { id: 'comparison.answers-head', desc: 'Column: number of answers; short' }),
  unknown: msg('Vet inte', { id: 'comparison.unknown-head', desc: "Column: number of answers don't know; short" }),
  mean: msg('Medel', { id: 'comparison.mean-head', desc: 'Column: mean; short' }),
  range: msg('Spann', { id: 'comparison.range-head', desc: 'Column: lowest to highest answer; short' }),
  gap: msg('Steg isär', { id: 'comparison.gap-head', desc: 'Column: distance in steps of the scale; short' }),
  agreement: msg('Enighet', { id: 'comparison.agreement-head', desc: 'Column: how far they agree; short' }),
});

export function tableDisclosure(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const title = model.l10n.msg('Allt som tabell', { id: 'comparison.table', desc: 'Opens the table' });
  return html`<details class="more table-disclosure">
    <summary>${title}</summary>
    <div class="more-body scroll" role="region" aria-label=${title} ${scrollStop()}>
      ${comparisonTable(model, view, 'table')}
    </div>
  </details>`;
}

/** @param part its name for the page's styles; none for the one on paper */
export function comparisonTable(model: ComparisonViewModel, view: ComparisonView, part?: string): TemplateResult {
  const { heads, rows } = tableOf(view, model);
  const areas = view.dimensions.length;
  return html`<table class="table comparison-table" part=${part ?? nothing}>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells], i) =>
          html`<tr class=${i < areas ? 'area' : ''}>
            <th scope="row" lang=${model.contentLang ?? nothing}>${name}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** After those of all tables: this one is wide. */
export const comparisonTableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  .scroll:focus-visible {
    outline: 0.1875em solid CanvasText;
    outline-offset: 0.125em;
    border-radius: var(--sos-corner);
  }
  .comparison-table,
  .comparison-table thead {
    line-height: inherit;
  }
  .comparison-table {
    font-size: 0.875em;
  }
  .comparison-table thead {
    font-size: 1em;
  }
  .comparison-table :is(th, td) {
    padding-block: 0.5em;
    font-weight: 400;
    /* It scrolls before a word is broken. */
    overflow-wrap: break-word;
  }
  /* A range of two means would part at its dash. */
  .comparison-table .area td {
    white-space: nowrap;
  }
  .comparison-table th:first-child {
    width: auto;
    min-width: 12em;
  }
  .comparison-table thead th {
    vertical-align: bottom;
  }
  .comparison-table .area > * {
    font-weight: 600;
  }
  @media print {
    .comparison-table :is(th, td) {
      padding-block: 0.25em;
    }
  }
`;
