/** What all generated pages have around their text: the head, the menu with the widgets, and the foot. */
import { WIDGET_NAMES } from '../../src/catalog.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';
import { pageHeader } from './header.js';
import { html, type Markup } from './html.js';
import { pageFolder, rootFrom } from './paths.js';
import { COMMON, PAGES } from './words.js';

const OG_LOCALE: Readonly<Record<ContentLocale, string>> = { sv: 'sv_SE', en: 'en_GB' };

/**
 * @param folderOf where the page lies in a language, from the root of the site
 * @param home address of the site with its last slash; undefined when it is not known
 * @param main what stands between the menu and the foot
 * @param scripts last in the head
 */
export function documentPage(
  { title, description }: { readonly title: string; readonly description: string },
  locale: ContentLocale,
  folderOf: (locale: ContentLocale) => string,
  home: string | undefined,
  main: Markup,
  scripts: Markup,
): Markup {
  const common = COMMON[locale];
  const folder = folderOf(locale);
  const root = rootFrom(folder);
  const others = CONTENT_LOCALES.filter((each) => each !== locale);
  // A search engine takes whole addresses only, but a page that does not know its own is still right for all other readers.
  const address = (at: ContentLocale): string => (home ?? root) + folderOf(at);
  return html`<!DOCTYPE html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${common.site}</title>
        <meta name="description" content="${description}" />
        ${home ? html`<link rel="canonical" href="${address(locale)}" />` : ''}
        ${CONTENT_LOCALES.map((each) => html`<link rel="alternate" hreflang="${each}" href="${address(each)}" />`)}
        <meta property="og:type" content="website" />
        <meta property="og:title" content="${title}" />
        <meta property="og:description" content="${description}" />
        <meta property="og:site_name" content="${common.site}" />
        <meta property="og:locale" content="${OG_LOCALE[locale]}" />
        ${others.map((each) => html`<meta property="og:locale:alternate" content="${OG_LOCALE[each]}" />`)}
        ${home ? html`<meta property="og:url" content="${address(locale)}" />` : ''}
        <link rel="stylesheet" href="${root}site.css" />
        <link rel="stylesheet" href="${root}hosted.css" />
        ${scripts}
      </head>
      <body>
        ${pageHeader(
          locale,
          root,
          WIDGET_NAMES.map((each) => {
            const at = pageFolder(each, locale);
            return html`<a href="${root}${at}" ${at === folder ? html` aria-current="page"` : ''}
              >${PAGES[each][locale].menu}</a
            >`;
          }),
          (other) => root + folderOf(other),
        )}

        <div class="wrap">
          <main id="content" tabindex="-1">${main}</main>
        </div>

        <footer class="page-footer">
          <div class="wrap">
            <p>${common.privacy}</p>
          </div>
        </footer>
      </body>
    </html> `;
}
