import { html, type TemplateResult } from 'lit';

/** An icon beside a word, on a grid of 20; two units of stroke, straight ends. Each path stands where it is used. */
export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${path}></path></svg>`;
}
