/** What has just been done, in one short sentence: to be seen beside the button, and heard from one place that is always there. */
import { html, type TemplateResult } from 'lit';

/** Seen where it belongs. */
export const statusLine = (status: unknown): TemplateResult =>
  html`<p class="small quiet status" aria-hidden="true">${status}</p>`;

/** Read aloud: for the end of a widget, below all its views. A region that came together with its text would be silent. */
export const spokenStatus = (status: unknown): TemplateResult => html`<p class="vh" role="status">${status}</p>`;
