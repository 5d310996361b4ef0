/** Plus and minus: what helps, and what hinders. */
import { html, type TemplateResult } from 'lit';

export const checklistMark: TemplateResult = html`<svg class="mark" viewBox="0 0 91 80" aria-hidden="true">
  <path class="on" d="M15 4h16v16h16v16H31v16H15V36H-1V20h16zM45 58h45v16H45z"></path>
</svg>`;
