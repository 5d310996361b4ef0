/** The head of all pages that are made at build time: past it, to the start page, and to the same in the other language. */
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/index.js';
import { html, type Markup } from './html.js';
import { COMMON } from './words.js';

/** The municipality's own pages, which these stand beside. */
const START: Readonly<Record<ContentLocale, string>> = { sv: 'index.html', en: 'in-english.html' };

/**
 * @param root the way to the root of the site
 * @param links of the menu, between the start page and the other language
 * @param elsewhere the same page in the other language
 */
export function pageHeader(locale: ContentLocale, root: string, links: readonly Markup[], elsewhere: string): Markup {
  const { skip, site, menu, start, other } = COMMON[locale];
  const lang = CONTENT_LOCALES.find((each) => each !== locale)!;
  return html`<a class="skip" href="#content">${skip}</a>

    <header class="page-header">
      <div class="wrap">
        <a class="wordmark" href="${root}${START[locale]}">${site}</a>
        <nav aria-label="${menu}">
          <ul class="page-nav">
            <li><a href="${root}${START[locale]}">${start}</a></li>
            ${links.map((link) => html`<li>${link}</li>`)}
            <li><a id="other" href="${elsewhere}" lang="${lang}" hreflang="${lang}">${other}</a></li>
          </ul>
        </nav>
      </div>
    </header>`;
}
