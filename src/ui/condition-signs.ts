/** The signs of conditions that carry (+), strain (−) or do both (±); beside each stands its word, seen or hidden. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { circle } from './circle.js';

export type ConditionSign = '+' | '−' | '±';

const ring = circle(10, 10, 8);

/** On a grid of 20. What lies within a filled shape is cut out of it, so that it shows the surface behind. */
const SHAPES: Readonly<Record<ConditionSign, SVGTemplateResult>> = {
  '+': svg`<path class="sign-fill" fill-rule="evenodd" d=${`${circle(10, 10, 9)}M8.750 5.250h2.500v3.500h3.500v2.500h-3.500v3.500h-2.500v-3.500h-3.500v-2.500h3.500z`}></path>`,
  '−': svg`<path class="sign-ring" d=${ring}></path><path class="sign-fill" d="M5.750 8.750h8.500v2.500h-8.500z"></path>`,
  '±': svg`<path class="sign-ring" d=${ring}></path><path class="sign-fill" fill-rule="evenodd" d="M2 10.500h16a8 8 0 0 1-16 0zM7.250 12.500h5.500v2.500h-5.500zM9 3.500h2v1.500h1.500v2h-1.500v1.500h-2v-1.500h-1.500v-2h1.500z"></path>`,
};

export function conditionSign(sign: ConditionSign): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">${SHAPES[sign]}</svg>`;
}
