/** Dots on one line each: the same facts as the radar, without its angles. */
import { css, html, svg, type TemplateResult } from 'lit';
import { SCALE } from '../scoring/instrument.js';
import type { MsgFn } from '../localization/locale-controller.js';
import { bandNames, type ChartBaseline, type ResultRow } from './result-rows.js';
import { bandIcon } from './band-icon.js';
import { scalePosition } from './scale.js';
import { beforeIcon, valueLine } from './value-line.js';

export function dots(rows: readonly ResultRow[], msg: MsgFn, baseline?: ChartBaseline): TemplateResult {
  const names = bandNames(msg);
  return html`<div class="dots" part="dots">
    <div class="dots-head" aria-hidden="true">
      <div class="zones">
        ${(['concern', 'discuss', 'strength'] as const).map((band) => html`<span>${bandIcon(band)}${names[band]}</span>`)}
      </div>
    </div>
    <ul>
      ${rows.map(
        (row, i) =>
          html`<li class="dots-row">
            <span class="dots-name">${row.name}</span>
            <span class="dots-value"
              ><strong>${row.value}</strong>
              <span class="vh"
                >${row.bandName}${baseline ? `. ${baseline.name}: ${baseline.rows[i]!.value}` : ''}</span
              ></span
            >
            ${valueLine(row.mean, row.band, baseline?.rows[i]!.mean)}
          </li>`,
      )}
    </ul>
    <div class="dots-head" aria-hidden="true">
      <div class="track axis">
        <svg>${SCALE.map((step) => svg`<text x=${scalePosition(step)} y="70%">${step}</text>`)}</svg>
      </div>
    </div>
    ${
      baseline
        ? html`<ul class="key small">
            <li>${beforeIcon()}${baseline.name}</li>
          </ul>`
        : ''
    }
  </div>`;
}

export const dotsStyles = css`
  .dots-name {
    font-weight: 600;
  }
  .zones {
    font-size: 0.875em;
    line-height: 1.3;
  }
  .track text {
    fill: var(--sos-muted);
  }
  .dots-row,
  .dots-head {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    column-gap: 1em;
  }
  .dots-row {
    padding: 0.5em 0 0.25em;
  }
  .dots :is(.value-line, .track, .zones) {
    grid-column: 1 / -1;
    padding: 0 0.75em;
  }
  .track > svg {
    width: 100%;
  }
  .axis > svg {
    height: 1.5em;
  }
  .track text {
    font-size: 0.875em;
    text-anchor: middle;
  }
  .zones {
    display: grid;
    grid-template-columns: 2fr 1fr 1fr;
  }
  .zones > span {
    display: flex;
    align-items: center;
    gap: 0.5em;
    flex-direction: column;
    padding: 0.125em 0;
    text-align: center;
  }
  @container (width >= 34em) {
    .dots-row,
    .dots-head {
      grid-template-columns: 8.5em 1fr 3em;
      align-items: center;
      padding: 0;
    }
    .dots :is(.value-line, .track, .zones) {
      grid-area: 1 / 2;
    }
    .dots-value {
      grid-column: 3;
    }
    .dots .value-line > svg {
      height: 2.75em;
    }
  }
`;
