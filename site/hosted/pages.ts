/** A widget's page in one language, and the page that other sites show in a frame. */
import { COMPARED_INSTRUMENTS, INSTRUMENTS, WIDGET_NAMES, type WidgetName } from '../../src/catalog.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';
import { pageHeader } from './header.js';
import { html, type Markup } from './html.js';
import { framePath, pageFolder, rootFrom } from './paths.js';
import { SHEET } from './sheet-words.js';
import { sheetFile } from './sheet.js';
import type { PageText } from './texts/page-text.js';
import { COMMON, PAGES } from './words.js';

const OG_LOCALE: Readonly<Record<ContentLocale, string>> = { sv: 'sv_SE', en: 'en_GB' };

/** @param home address of the site with its last slash; undefined when it is not known */
export function hostedPage(
  widget: WidgetName,
  locale: ContentLocale,
  { body, choice }: PageText,
  home: string | undefined,
): Markup {
  const page = PAGES[widget][locale];
  const common = COMMON[locale];
  const root = rootFrom(pageFolder(widget, locale));
  const others = CONTENT_LOCALES.filter((each) => each !== locale);
  const tag = `sos-${widget}`;
  // Of several, the script takes the one that is shown.
  const form = COMPARED_INSTRUMENTS.find((instrument) => INSTRUMENTS[instrument] === widget);
  const title = `${page.title} – ${common.site}`;
  // A search engine takes whole addresses only, but a page that does not know its own is still right for all other readers.
  const address = (at: ContentLocale): string => (home ?? root) + pageFolder(widget, at);
  return html`<!DOCTYPE html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <meta name="description" content="${page.description}">
    ${home ? html`<link rel="canonical" href="${address(locale)}" />` : ''}
    ${CONTENT_LOCALES.map((each) => html`<link rel="alternate" hreflang="${each}" href="${address(each)}" />`)}
    <meta property="og:type" content="website">
    <meta property="og:title" content="${page.title}">
    <meta property="og:description" content="${page.description}">
    <meta property="og:site_name" content="${common.site}">
    <meta property="og:locale" content="${OG_LOCALE[locale]}">
    ${others.map((each) => html`<meta property="og:locale:alternate" content="${OG_LOCALE[each]}" />`)}
    ${home ? html`<meta property="og:url" content="${address(locale)}" />` : ''}
    <link rel="stylesheet" href="${root}site.css">
    <link rel="stylesheet" href="${root}hosted.css">
    <script src="${root}hosted.js"></script>
    <script type="module" src="${root}cdn/sos-widgets.js"></script>
  </head>
  <body>
    ${pageHeader(
      locale,
      root,
      WIDGET_NAMES.map(
        (each) =>
          html`<a href="${root}${pageFolder(each, locale)}" ${each === widget ? html` aria-current="page"` : ''}
            >${PAGES[each][locale].menu}</a
          >`,
      ),
      (other) => root + pageFolder(widget, other),
    )}

    <div class="wrap">
      <main id="content" tabindex="-1">
        <article>
          <h1>${page.title}</h1>
          <p class="lead">${page.lead}</p>
          ${
            choice
              ? html`<nav class="choice" aria-label="${common.choose[choice.subject]}">
                  <ul class="links">
                    ${choice.values.map(([value, label]) => html`<li><a href="?${choice.subject}=${value}#${value}">${label}</a></li>`)}
                  </ul>
                </nav>`
              : ''
          }
          <p class="to-paper"><a href="?print">${page.paper}</a></p>
          ${form ? html`<p class="to-form"><a href="${sheetFile(form)}">${SHEET[locale].link}</a></p>` : ''}
          <p class="to-screen"><a href="?">${page.screen}</a></p>
          <${tag} class="widget"><div class="plain">
            ${body}
          </div></${tag}>
        </article>
      </main>
    </div>

    <footer class="page-footer">
      <div class="wrap">
        <p>${common.privacy}</p>
      </div>
    </footer>
  </body>
</html>
`;
}

/** It has one address for all languages, so its fallback content speaks them all. */
export function framePage(widget: WidgetName): Markup {
  const tag = `sos-${widget}`;
  const root = rootFrom(framePath(widget));
  return html`<!DOCTYPE html>
<html lang="${CONTENT_LOCALES[0]}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${PAGES[widget][CONTENT_LOCALES[0]].title}</title>
    <link rel="stylesheet" href="in-frame.css">
    <script src="in-frame.js"></script>
    <script type="module" src="${root}cdn/sos-widgets.js"></script>
  </head>
  <body>
    <${tag}><div class="plain">
      ${CONTENT_LOCALES.map((locale) => html`<p lang="${locale}">${COMMON[locale].inFrame} <a href="${root}${pageFolder(widget, locale)}" target="_top" hreflang="${locale}">${PAGES[widget][locale].title}</a></p>`)}
    </div></${tag}>
  </body>
</html>
`;
}
