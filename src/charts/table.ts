/** The table: the same facts as the pictures, as numbers and words. */
import { css, html, type TemplateResult } from 'lit';
import type { MsgFn } from '../localization/locale-controller.js';
import type { ResultRow } from './result-rows.js';
import { bandIcon } from './band-icon.js';

/** The column heads, for the table on the page and the one in a file. */
export function tableHeads(msg: MsgFn): {
  area: string;
  mean: string;
  band: string;
  answered: string;
  unknown: string;
} {
  return {
    area: msg('Område', { id: 'table.area', desc: 'Column: the dimension' }),
    mean: msg('Medel', { id: 'table.mean', desc: 'Column: mean on the scale 1–5; short' }),
    band: msg('Läge', { id: 'table.band', desc: 'Column: strength, talk more, or weak point' }),
    answered: msg('Svar', { id: 'table.answered', desc: 'Column: number of statements answered 1–5; short' }),
    unknown: msg('Vet inte', { id: 'table.unknown', desc: "Column: number of answers don't know; short" }),
  };
}

/** @param counts false for a picture that was made from means alone, without answers to count */
export function resultTable(rows: readonly ResultRow[], msg: MsgFn, counts: boolean): TemplateResult {
  const heads = tableHeads(msg);
  return html`<table class="table" part="table">
    <caption>
      ${msg('Medelvärde på skalan 1–5', { id: 'table.caption', desc: 'Caption of the result table' })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${heads.area}</th>
        <th scope="col">${heads.mean}</th>
        ${
          counts
            ? html`<th scope="col">${heads.answered}</th>
                <th scope="col">${heads.unknown}</th>`
            : ''
        }
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.name} <span class="band small">${bandIcon(row.band)}${row.bandName}</span></th>
            <td><strong>${row.value}</strong></td>
            ${
              counts
                ? html`<td>${row.answered}</td>
                    <td>${row.unknown}</td>`
                : ''
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export const tableStyles = css`
  .table {
    width: 100%;
    font: inherit;
    border-collapse: collapse;
    /* Columns as wide as their words, where there is room. */
    overflow-wrap: break-word;
  }
  caption,
  thead {
    font-size: 0.875em;
    line-height: 1.3;
    color: var(--sos-muted);
  }
  caption {
    padding-bottom: 0.5em;
    text-align: left;
  }
  th,
  td {
    padding: 0.625em 0 0.625em 1em;
    border-bottom: 0.0625em solid var(--sos-line);
    vertical-align: baseline;
    text-align: right;
  }
  th {
    font-weight: 600;
  }
  thead th {
    border-bottom: 0.125em solid var(--sos-strong);
    font-weight: 400;
  }
  th:first-child {
    padding-left: 0;
    text-align: left;
  }
  .band {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 400;
  }
  @container (width < 15em) {
    th,
    td {
      padding-left: 0.5em;
    }
  }
  @container (width < 13em) {
    th {
      overflow-wrap: anywhere;
    }
  }
  @container (width >= 34em) {
    th:first-child {
      width: 46%;
    }
    .band {
      float: right;
      width: 9em;
      font-size: 1em;
    }
  }
  @media print {
    .band {
      float: none;
    }
    th,
    td {
      padding-block: 0.25em;
    }
  }
`;
