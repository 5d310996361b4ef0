/** A part that is closed until the visitor opens it; on paper it is open. */
import { html, type TemplateResult } from 'lit';

/** @param part its name for `::part()`, and its class */
export function disclosure(title: unknown, part: string, content: unknown, classes = ''): TemplateResult {
  return html`<details class="more ${part} ${classes}" part=${part}>
    <summary>${title}</summary>
    <div class="more-body stack">${content}</div>
  </details>`;
}
