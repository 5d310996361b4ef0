import { html, type TemplateResult } from 'lit';

/** On a grid of 20; two units of stroke, straight ends. */
const PATHS = {
  copy: 'M7 7h11v11H7zM4 13H2V2h11v2',
  download: 'M10 2v10M5.5 8 10 12.5 14.5 8M2 13v5h16v-5',
  mail: 'M2 4h16v12H2zM2 5l8 6 8-6',
  picture: 'M2 3h16v14H2zM2 14l5-5 4 4 2-2 5 5',
  print: 'M6 7V2h8v5M6 15H2V7h16v8h-4M6 12h8v6H6z',
  qr: 'M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM11 12h3M17 11v3M13 17h5',
  restart: 'M16.5 13A7.3 7.3 0 1 1 16.5 7M17 2v5.5h-5.5',
  save: 'M3 2h11l3 3v13H3zM6 2v5h7V2M6 18v-7h8v7',
  share: 'M10 12V2M6 5.5 10 1.5l4 4M5 9H3v9h14V9h-2',
} as const;

/** An icon beside a word. */
export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
}
