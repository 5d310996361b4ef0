/** The header of all generated pages: a skip link, a link to the start page, and the same page in the other languages. */
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';
import { html, type Markup } from './html.js';
import { START_PAGES } from './paths.js';
import { COMMON } from './words.js';

/**
 * @param root path from the page to the root of the site
 * @param links of the menu, between the start page and the other languages
 * @param inLocale path from the page to the same page in another language
 */
export function pageHeader(
  locale: ContentLocale,
  root: string,
  links: readonly Markup[],
  inLocale: (locale: ContentLocale) => string,
): Markup {
  const { skip, site, menu, start } = COMMON[locale];
  const startPage = `${root}${START_PAGES[locale]}`;
  return html`<a class="skip" href="#content">${skip}</a>

    <header class="page-header">
      <div class="wrap">
        <a class="wordmark" href="${startPage}">${site}</a>
        <nav aria-label="${menu}">
          <ul class="page-nav">
            <li><a href="${startPage}">${start}</a></li>
            ${links.map((link) => html`<li>${link}</li>`)}
            ${CONTENT_LOCALES.filter((each) => each !== locale).map(
              (each) =>
                html`<li>
                  <a class="other-language" href="${inLocale(each)}" lang="${each}" hreflang="${each}"
                    >${COMMON[each].inThisLanguage}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
      </div>
    </header>`;
}
