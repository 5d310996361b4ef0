/** Where an instrument or a case comes from, and every reference. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Background, Source } from '../content/types.js';
import type { MsgFn } from '../localization/locale-controller.js';
import { disclosure } from './disclosure.js';
import { withNames } from './swedish-names.js';
import { termText } from './term-text.js';

/** @param lang the language of the content, where it is not that of the interface */
export function backgroundDisclosure(background: Background, msg: MsgFn, lang?: string): TemplateResult {
  const title = msg('Bakgrund och källor', {
    id: 'background.title',
    desc: 'Opens where the model comes from, and the list of references',
  });
  return disclosure(
    title,
    'sources',
    html`<div class="stack" lang=${lang ?? nothing}>${backgroundView(background)}</div>`,
  );
}

function backgroundView({ about, terms, sources }: Background): TemplateResult {
  const short = new Map(sources.map((source) => [source.id, source.short]));
  return html`${about.map(
      ({ text, source }, i) =>
        html`<p>
          ${termText(text, terms, `about-${i}`)} <span class="small quiet">${withNames(short.get(source) ?? '')}</span>
        </p>`,
    )}
    <ul class="references small">
      ${sources.map(reference)}
    </ul>`;
}

function reference({ authors, year, title, lang, published, url, fullText }: Source): TemplateResult {
  const end = title && /[.?!]$/.test(title) ? ' ' : '. ';
  return html`<li>
    ${withNames(authors)}${year ? ` (${year})` : ''}.
    ${title ? html`<cite lang=${lang ?? nothing}>${title}</cite>${end}` : ''}
    ${published ? withNames(`${published}.`) : ''}
    ${[url, fullText].map((address) => address && html`<a href=${address}>${address.replace(/^https?:\/\/(www\.)?/, '')}</a> `)}
  </li>`;
}

export const backgroundStyles = css`
  .references li {
    padding: 0.375em 0;
    max-width: 42em;
  }
`;
