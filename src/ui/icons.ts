import { html, type TemplateResult } from 'lit';

const icons = {
  print: 'M6 7V2h8v5M6 15H2V7h16v8h-4M6 12h8v6H6z',
  copy: 'M7 7h11v11H7zM4 13H2V2h11v2',
  file: 'M10 2v10M5.500 8 10 12.500 14.500 8M2 13v5h16v-5',
  save: 'M3 2h11l3 3v13H3zM6 2v5h7V2M6 18v-7h8v7',
  again: 'M16.500 13A7.300 7.300 0 1 1 16.500 7M17 2v5.500h-5.500',
} as const;
export type Icon = keyof typeof icons;

/** An icon beside a word; two units of stroke, straight ends. */
export function icon(name: Icon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${icons[name]}></path></svg>`;
}
