/** Three parties, one shape for each sector, on their way to one another. */
import { html, type TemplateResult } from 'lit';
import { circle } from '../charts/svg-path.js';

export const samsynMark: TemplateResult = html`<svg class="mark" viewBox="0 0 91 30" aria-hidden="true">
  <path class="on" d="${circle(15, 15, 13)}M45 0 60 15 45 30 30 15zM76 1 91 29H61z"></path>
</svg>`;
