/** Dots on one line each: the same facts as the radar, without its angles. */
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { SCALE } from '../scoring/instrument.js';
import type { MsgFn } from '../localization/locale-controller.js';
import { bandNames, type ChartBaseline, type ResultRow } from './result-rows.js';
import { bandShape, bandIcon } from './band-icon.js';
import { scalePosition } from './scale.js';

/** The earlier mean: a hollow diamond, whose tips are seen behind a circle in the same place. */
const DIAMOND = svg`<path class="baseline-mark" d="M10-4l14 14l-14 14l-14-14z"></path>`;

/** A shape on a grid of 20, at its mean. */
const mark = ({ mean }: ResultRow, shape: () => SVGTemplateResult): SVGTemplateResult | string =>
  mean === null
    ? ''
    : svg`<svg x=${scalePosition(mean)} y="50%"><svg class="dot" viewBox="0 0 20 20" x="-.625em" y="-.625em" width="1.25em" height="1.25em">${shape()}</svg></svg>`;

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
            <div class="track">
              <svg aria-hidden="true">
                ${svg`<rect class="zone" x="50%" width="25%" height="100%"></rect>
                <line class="base" x1="0" x2="100%" y1="50%" y2="50%"></line>
                ${SCALE.map((step) => svg`<line class="base" x1=${scalePosition(step)} x2=${scalePosition(step)} y1="35%" y2="65%"></line>`)}
                ${baseline ? mark(baseline.rows[i]!, () => DIAMOND) : ''}${mark(row, () => bandShape(row.band))}`}
              </svg>
            </div>
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
            <li><svg class="sign" viewBox="-6 -6 32 32" aria-hidden="true">${DIAMOND}</svg>${baseline.name}</li>
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
  .base {
    stroke: var(--sos-control);
  }
  .zone {
    fill: var(--sos-soft);
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
  .track,
  .zones {
    grid-column: 1 / -1;
    padding: 0 0.75em;
  }
  .track > svg {
    width: 100%;
    height: 2em;
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
    padding: 0.125em;
    text-align: center;
  }
  @container (width >= 34em) {
    .dots-row,
    .dots-head {
      grid-template-columns: 8.5em 1fr 3em;
      align-items: center;
      padding: 0;
    }
    .track,
    .zones {
      grid-area: 1 / 2;
    }
    .dots-value {
      grid-column: 3;
    }
    .dots-row .track > svg {
      height: 2.75em;
    }
  }
`;
