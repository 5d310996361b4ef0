/** "Källor": every reference that the widget's facts come from, and what is our own. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../content/types.js';
import type { MsgFn } from '../localization/locale-controller.js';

export function sources(list: readonly Source[], msg: MsgFn): TemplateResult {
  return html`<details class="more" part="sources">
    <summary>${msg('Källor', { id: 'sources.title', desc: 'Opens the list of references' })}</summary>
    <ul class="sources small">
      ${list.map(
        ({ authors, year, title, lang, published, url }) =>
          html`<li>
            ${authors}${year ? ` (${year})` : ''}. ${title ? html`<cite lang=${lang ?? nothing}>${title}</cite>${/[.?!]$/.test(title) ? ' ' : '. '}` : ''}${published ? `${published}.` : ''}
            ${url ? html`<a href=${url}>${url.replace(/^https?:\/\/(www\.)?/, '')}</a>` : ''}
          </li>`,
      )}
    </ul>
  </details>`;
}
