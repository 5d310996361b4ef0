/** "Källor": every reference that the widget's facts come from, and what is our own. */
import { css, html, nothing, type TemplateResult } from 'lit';
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

/** Also the style of every other part that a visitor opens. */
export const moreStyles = css`
  .more summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    cursor: pointer;
    font-weight: 600;
    color: var(--strong);
    list-style: none;
  }
  .more summary::-webkit-details-marker {
    display: none;
  }
  .more summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.625em;
    background: currentColor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .more[open] > summary::before {
    transform: rotate(90deg);
  }
  .more summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .sources li {
    padding-block: 0.375em;
    max-inline-size: 42em;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .more summary::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .more::details-content {
      display: block;
      content-visibility: visible;
    }
    .more summary::before {
      display: none;
    }
  }
`;
