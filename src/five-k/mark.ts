/** The K of five pieces, one for each dimension: upper stem, dot, lower stem, upper arm, lower arm. */
import { html, svg, type TemplateResult } from 'lit';
import type { Band, DimensionResult } from '../scoring/score.js';
import { circle } from '../charts/svg-path.js';

/** On a grid of 91 × 80; for each piece its outline, and its lower half. */
const PIECES: readonly (readonly [string, string])[] = [
  ['M0 0h18v38H0z', 'M0 19h18v19H0z'],
  [circle(35, 40, 11), 'M24 40a11 11 0 0 0 22 0z'],
  ['M0 42h18v38H0z', 'M0 61h18v19H0z'],
  ['M40.5 24.2 53.5 37.2 90.7 0h-26z', 'M46.1 18.6h26L53.5 37.2 40.5 24.2z'],
  ['M40.5 55.8 53.5 42.8 90.7 80h-26z', 'M46.1 61.4h26l18.6 18.6h-26z'],
];

/** How a piece is drawn: by band, whole, the present one outlined, or not yet reached. */
export type Piece = Band | 'whole' | 'now' | 'later';

export function fiveKMark(pieces: readonly Piece[]): TemplateResult {
  return html`<svg class="mark" viewBox="-2 -2 95 84" aria-hidden="true">
    ${PIECES.map(([outline, half], i) => {
      const piece = pieces[i];
      if (piece === 'whole' || piece === 'strength') return svg`<path class="on" d=${outline}></path>`;
      if (piece === 'later') return svg`<path d=${outline}></path>`;
      return svg`<path class="now" d=${outline}></path>${piece === 'discuss' ? svg`<path class="on" d=${half}></path>` : ''}`;
    })}
  </svg>`;
}

export const WHOLE: readonly Piece[] = PIECES.map(() => 'whole');

/** Each piece full, half or empty. */
export const resultMark = (dimensions: readonly DimensionResult[]): TemplateResult =>
  fiveKMark(dimensions.map(({ band }) => band ?? 'later'));
