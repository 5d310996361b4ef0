/** The same facts as a table: on the page, on paper and in a file. */
import { css, html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { LocaleController } from '../localization/locale-controller.js';
import { SECTORS } from '../scoring/instrument.js';
import type { Facing, Facts } from './rows.js';
import type { Joint } from './view-model.js';
import { sectorNames } from '../charts/sector-icon.js';
import type { Way } from './presentation.js';
import { agreementWord, mean, percent, rangeText } from './words.js';

export interface Table {
  readonly heads: readonly string[];
  /** Areas first, then statements. */
  readonly rows: readonly (readonly string[])[];
}

export function tableOf(facing: Facing, way: Way, l10n: LocaleController): Table {
  const { msg } = l10n;
  const { dimensions, items, picked, comparison } = facing;
  const names = sectorNames(msg);
  const sectors = SECTORS.filter((sector) => comparison.sectors[sector]);
  const ofSectors = (row: Pick<Facts, 'sectors'>): string[] =>
    sectors.map((sector) => {
      const facts = row.sectors.find((each) => each.sector === sector);
      return facts ? way.value(facts, facing, l10n) : '–';
    });
  const answers = msg('Svar', { id: 'joint-files.answers-head', desc: 'Column: number of answers; short' });
  if (picked) {
    const { respondents: of } = comparison;
    return {
      heads: [
        msg('Val', { id: 'joint-files.pick-head', desc: 'Column: what can be picked' }),
        msg('Valt av', { id: 'joint-files.picked-head', desc: 'Column: how many have picked it' }),
        msg('Andel', { id: 'joint-files.share-head', desc: 'Column: how many have picked it, in per cent' }),
        ...sectors.map((sector) => names[sector]),
      ],
      rows: items.map(({ n, ...row }) => [
        row.name,
        msg(str`${n} av ${of}`, { id: 'picked.of', desc: '0: how many, 1: of how many' }),
        percent(row.share, l10n),
        ...ofSectors(row),
      ]),
    };
  }
  return {
    heads: [
      msg('Område eller påstående', { id: 'joint-files.row-head', desc: 'Column: area or statement' }),
      answers,
      msg('Vet inte', { id: 'joint-files.unknown-head', desc: "Column: number of answers don't know; short" }),
      msg('Medel', { id: 'joint-files.mean-head', desc: 'Column: mean; short' }),
      ...sectors.map((sector) => names[sector]),
      msg('Spann', { id: 'joint-files.range-head', desc: 'Column: lowest to highest answer; short' }),
      msg('Steg isär', { id: 'joint-files.gap-head', desc: 'Column: distance in steps of the scale; short' }),
      msg('Enighet', { id: 'joint-files.agreement-head', desc: 'Column: how far they agree; short' }),
    ],
    rows: [...dimensions, ...items].map((row) => [
      row.name,
      String(row.n),
      String(row.unknown),
      mean(row.mean, l10n),
      ...ofSectors(row),
      rangeText(row.range, l10n),
      mean(row.gap, l10n),
      agreementWord(row, msg),
    ]),
  };
}

export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  .table {
    width: 100%;
    font: inherit;
    font-size: 0.875em;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em 0 0.5em 1em;
    border-bottom: 0.0625em solid var(--sos-line);
    font-weight: 400;
    text-align: right;
    vertical-align: baseline;
  }
  th:first-child {
    min-width: 12em;
    padding-left: 0;
    text-align: left;
  }
  thead th {
    border-bottom: 0.125em solid var(--sos-strong);
    color: var(--sos-muted);
    vertical-align: bottom;
  }
  .area > * {
    font-weight: 600;
  }
  @media print {
    th,
    td {
      padding-block: 0.25em;
    }
  }
`;

export function tableView({ l10n }: Joint, facing: Facing, way: Way): TemplateResult {
  const { msg } = l10n;
  const { heads, rows } = tableOf(facing, way, l10n);
  const areas = facing.dimensions.length;
  return html`<div
    class="more-body scroll"
    tabindex="0"
    role="region"
    aria-label=${msg('Allt som tabell', { id: 'joint.table', desc: 'Opens the table' })}
  >
    <table class="table" part="table">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells], at) =>
            html`<tr class=${at < areas ? 'area' : ''}>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
