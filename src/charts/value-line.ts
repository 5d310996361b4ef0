/** A value on a line from 1 to 5, and beside it, where there is one, the value of an earlier time. In em, as all that stands beside text. */
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { SCALE } from '../scoring/instrument.js';
import type { Band } from '../scoring/score.js';
import { bandShape } from './band-icon.js';
import { scalePosition } from './scale.js';
import { circle } from './svg-path.js';

/** What stands at a value: the sign of a band, or the full dot of one answer. */
export type ValueSign = Band | 'answer';

const place = (value: number, shape: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg x=${scalePosition(value)} y="50%"><svg viewBox="0 0 20 20" x="-.625em" y="-.625em" width="1.25em" height="1.25em">${shape}</svg></svg>`;

/** The ring of an earlier value, on a grid of 20 around (x, y). */
export const beforeShape = (x = 10, y = 10): SVGTemplateResult =>
  svg`<path class="before-ring" d=${circle(x, y, 8)}></path>`;

/**
 * A picture without words: value, band and change stand beside it.
 * @param value 1–5, null for none
 * @param before 1–5, null for none
 */
export function valueLine(value: number | null, sign: ValueSign | null, before: number | null = null): TemplateResult {
  const moved = value !== null && before !== null && value !== before;
  return html`<div class="value-line">
    <svg aria-hidden="true">
      ${svg`<line class="base" x2="100%" y1="50%" y2="50%"></line>
      ${SCALE.map((step) => svg`<line class="base" x1=${scalePosition(step)} x2=${scalePosition(step)} y1="35%" y2="65%"></line>`)}
      ${moved ? svg`<line class="moved" x1=${scalePosition(before)} x2=${scalePosition(value)} y1="50%" y2="50%"></line>` : ''}
      ${before === null ? '' : place(before, beforeShape())}
      ${value === null ? '' : place(value, bandShape(sign === 'answer' ? 'strength' : sign))}`}
    </svg>
  </div>`;
}

/** The sign of an earlier value beside its word. */
export const beforeIcon = (): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">${beforeShape()}</svg>`;

export const valueLineStyles = css`
  .value-line {
    padding: 0 0.625em;
  }
  .value-line > svg {
    width: 100%;
    height: 1.5em;
  }
  .base {
    stroke: var(--sos-control);
  }
  .moved {
    stroke: var(--sos-strong);
    stroke-width: 2;
  }
  .before-ring {
    fill: var(--sos-surface);
    stroke: var(--sos-text);
    stroke-width: 2;
    stroke-dasharray: 3;
  }
`;
