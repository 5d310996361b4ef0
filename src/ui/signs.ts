/** The small shapes that carry meaning without colour: full, half and empty for the bands, and icons for actions. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Band } from '../scoring/score.js';

/** A circle of radius r around (x, y) as a path, so that pictures need only paths and texts. */
export const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The sign of a band on a grid of 20 around (x, y): strength full, discuss lower half, concern empty, no score dashed. */
export function bandShape(band: Band | null, x = 10, y = 10): SVGTemplateResult {
  if (band === 'strength') return svg`<path class="sign-fill" d=${circle(x, y, 8.75)}></path>`;
  const ring = circle(x, y, 7.5);
  return svg`<path class="sign-hole" d=${ring}></path>${
    band === 'discuss' ? svg`<path class="sign-fill" d=${`M${x - 7.5} ${y}h15a7.5 7.5 0 0 1-15 0z`}></path>` : ''
  }<path class=${band ? 'sign-ring' : 'sign-ring sign-none'} d=${ring}></path>`;
}

/** The sign of a band beside its word. */
export function bandSign(band: Band | null): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">${bandShape(band)}</svg>`;
}

const icons = {
  print: 'M6 7V2h8v5M6 15H2V7h16v8h-4M6 12h8v6H6z',
  copy: 'M7 7h11v11H7zM4 13H2V2h11v2',
  file: 'M10 2v10M5.500 8 10 12.500 14.500 8M2 13v5h16v-5',
  save: 'M3 2h11l3 3v13H3zM6 2v5h7V2M6 18v-7h8v7',
  again: 'M16.500 13A7.300 7.300 0 1 1 16.500 7M17 2v5.500h-5.500',
} as const;
export type Icon = keyof typeof icons;

/** An icon beside a word; two units of stroke, straight ends. */
export function icon(name: Icon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${icons[name]}></path></svg>`;
}
