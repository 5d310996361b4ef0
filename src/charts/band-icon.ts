/** The small shapes that carry meaning without colour: full, half and empty for the bands. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Band } from '../scoring/score.js';
import { circle } from './svg-path.js';

/** The sign of a band on a grid of 20 around (x, y): strength full, discuss lower half, concern empty, no score dashed. */
export function bandShape(band: Band | null, x = 10, y = 10): SVGTemplateResult {
  if (band === 'strength') return svg`<path class="sign-fill" d=${circle(x, y, 8.75)}></path>`;
  const ring = circle(x, y, 7.5);
  return svg`<path class="sign-hole" d=${ring}></path>${
    band === 'discuss' ? svg`<path class="sign-fill" d=${`M${x - 7.5} ${y}h15a7.5 7.5 0 0 1-15 0z`}></path>` : ''
  }<path class=${band ? 'sign-ring' : 'sign-ring sign-none'} d=${ring}></path>`;
}

/** The icon of a band beside its word. */
export function bandIcon(band: Band | null): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">${bandShape(band)}</svg>`;
}
