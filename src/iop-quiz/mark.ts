/** The fork: one way in, three ways on. */
import { html, svg, type TemplateResult } from 'lit';
import { IOP_ROUTES, type IopRoute } from '../scoring/advise-iop.js';

/** On a grid of 91 × 80, in the order of the routes. */
const WAYS = ['M40.500 24.200 53.500 37.200 90.700 0h-26z', 'M58 32h30v16H58z', 'M40.500 55.800 53.500 42.800 90.700 80h-26z'];

/** @param open the routes that are not left out */
export function iopMark(open: readonly (IopRoute | 'unclear')[]): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 91 80" aria-hidden="true">
    <path class="on" d="M0 32h34v16H0z"></path>
    ${IOP_ROUTES.map((route, i) => svg`<path class=${open.includes(route) ? 'on' : ''} d=${WAYS[i]!}></path>`)}
  </svg>`;
}
