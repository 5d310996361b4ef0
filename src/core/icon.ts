import { html, type TemplateResult } from 'lit';

/** On a grid of 20; two units of stroke, straight ends. */
const PATHS = {
  copy: 'M7 7h11v11H7zM4 13H2V2h11v2',
  download: 'M10 2v10M5.5 8 10 12.5 14.5 8M2 13v5h16v-5',
  print: 'M6 7V2h8v5M6 15H2V7h16v8h-4M6 12h8v6H6z',
  restart: 'M16.5 13A7.3 7.3 0 1 1 16.5 7M17 2v5.5h-5.5',
  save: 'M3 2h11l3 3v13H3zM6 2v5h7V2M6 18v-7h8v7',
} as const;

/** An icon beside a word. */
export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
}
