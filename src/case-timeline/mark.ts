/** Staggered bars beside a spine. */
import { html, type TemplateResult } from 'lit';

export const timelineMark: TemplateResult = html`<svg class="mark" viewBox="0 0 91 80" aria-hidden="true">
  <path class="on" d="M0 0h6v80H0zM14 4h44v18H14zM32 31h34v18H32z"></path>
  <path d="M52 58h39v18H52z"></path>
</svg>`;
