import type { Decorator } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { action } from 'storybook/actions';
import { elements } from './manifest.js';

const EVENTS = new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name)));

/** Storybook's own logging shows the event, without its detail. */
const log = (event: Event): void => action(event.type)((event as CustomEvent).detail);
const listen = ref((page) => {
  for (const type of EVENTS) page?.addEventListener(type, log);
});

/** A page around a story: language, theme and width from the toolbar. A theme that a story sets goes before that of the toolbar. */
export const stage: Decorator = (story, { args, globals, viewMode, title, name }) => {
  const theme = (args['theme'] as string | undefined) ?? (globals['theme'] as string);
  const locale = globals['locale'] as string;
  const content = place(globals['width'] as string, story({ args: { ...args, theme } }) as TemplateResult);
  // On a page with other stories, the landmarks and headings of the documentation hold.
  return viewMode === 'story'
    ? html`<main class="stage stage-page" lang=${locale} data-theme=${theme} ${listen}>
        <h1 class="stage-title" lang="en">${title}: ${name}</h1>
        ${content}
      </main>`
    : html`<div class="stage" lang=${locale} data-theme=${theme} ${listen}>${content}</div>`;
};

function place(width: string, story: TemplateResult): TemplateResult {
  const neighbour = html`<p class="stage-neighbour">Text</p>`;
  switch (width) {
    case 'flex':
      return html`<div class="stage-flex">${neighbour}${story}</div>`;
    case 'table':
      return html`<table role="presentation">
        <tbody>
          <tr>
            <td>${neighbour}</td>
            <td>${story}</td>
          </tr>
        </tbody>
      </table>`;
    default:
      return html`<div class="stage-${width}">${story}</div>`;
  }
}
