/** The signs of conditions that help (+), hinder (−) or do both (±); beside each stands its word, seen or hidden. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { circle } from './svg-path.js';

export type ConditionSign = '+' | '−' | '±';

const ring = circle(10, 10, 8);

/** On a grid of 20. What lies within a filled shape is cut out of it, so that it shows the surface behind. */
const SHAPES: Readonly<Record<ConditionSign, SVGTemplateResult>> = {
  '+': svg`<path class="sign-fill" fill-rule="evenodd" d=${`${circle(10, 10, 9)}M8.75 5.25h2.5v3.5h3.5v2.5h-3.5v3.5h-2.5v-3.5h-3.5v-2.5h3.5z`}></path>`,
  '−': svg`<path class="sign-ring" d=${ring}></path><path class="sign-fill" d="M5.75 8.75h8.5v2.5h-8.5z"></path>`,
  '±': svg`<path class="sign-ring" d=${ring}></path><path class="sign-fill" fill-rule="evenodd" d="M2 10.5h16a8 8 0 0 1-16 0zM7.25 12.5h5.5v2.5h-5.5zM9 3.5h2v1.5h1.5v2h-1.5v1.5h-2v-1.5h-1.5v-2h1.5z"></path>`,
};

export function conditionIcon(sign: ConditionSign): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">${SHAPES[sign]}</svg>`;
}
