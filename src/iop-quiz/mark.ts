/** The fork: one way in, three ways on. */
import { html, svg, type TemplateResult } from 'lit';
import { IOP_ROUTES, type IopRoute } from '../scoring/advise-iop.js';

/** On a grid of 91 × 80, in the order of the routes. */
const WAYS = ['M40.5 24.2 53.5 37.2 90.7 0h-26z', 'M58 32h30v16H58z', 'M40.5 55.8 53.5 42.8 90.7 80h-26z'];

/** @param open the routes that are not left out */
export function iopMark(open: readonly (IopRoute | 'unclear')[]): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 91 80" aria-hidden="true">
    <path class="on" d="M0 32h34v16H0z"></path>
    ${IOP_ROUTES.map((route, i) => svg`<path class=${open.includes(route) ? 'on' : ''} d=${WAYS[i]!}></path>`)}
  </svg>`;
}
