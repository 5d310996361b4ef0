/** A widget's page in one language, and the page that other sites show in a frame. */
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/index.js';
import { pageHeader } from './header.js';
import { html, type Markup } from './html.js';
import type { Text } from './texts.js';
import { COMMON, PAGES } from './words.js';

/** Where the site will be, with its last slash; undefined when that is not known. */
type Home = string | undefined;

const OG_LOCALE: Readonly<Record<ContentLocale, string>> = { sv: 'sv_SE', en: 'en_GB' };

/** From the root of the site. */
export const folderOf = (name: string, locale: ContentLocale): string =>
  `${name}/${locale === 'sv' ? '' : `${locale}/`}`;

function wordsOf(name: string, locale: ContentLocale) {
  const words = PAGES[name]?.[locale];
  if (!words) throw new Error(`site/hosted/words.ts has no words for the page of "${name}" in ${locale}`);
  return words;
}

/** @param names all widgets that have a page, in the order of the menu */
export function hostedPage(
  name: string,
  locale: ContentLocale,
  { body, choice }: Text,
  names: readonly string[],
  home: Home,
): Markup {
  const page = wordsOf(name, locale);
  const common = COMMON[locale];
  const folder = folderOf(name, locale);
  const root = '../'.repeat(folder.split('/').length - 1);
  const other = CONTENT_LOCALES.find((each) => each !== locale)!;
  const tag = `sos-${name}`;
  const title = `${page.title} – ${common.site}`;
  // A search engine takes whole addresses only, but a page that does not know its own is still right for all other readers.
  const address = (at: ContentLocale): string => (home ?? root) + folderOf(name, at);
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
    <meta property="og:locale:alternate" content="${OG_LOCALE[other]}">
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
      names.map(
        (each) =>
          html`<a href="${root}${folderOf(each, locale)}" ${each === name ? html` aria-current="page"` : ''}
            >${wordsOf(each, locale).menu}</a
          >`,
      ),
      root + folderOf(name, other),
    )}

    <div class="wrap">
      <main id="content" tabindex="-1">
        <article>
          <h1>${page.title}</h1>
          <p class="lead">${page.lead}</p>
          ${
            choice
              ? html`<nav class="choice" aria-label="${common.choose[name]}">
                  <ul class="links">
                    ${choice.values.map(([value, label]) => html`<li><a href="?${choice.option}=${value}#${value}">${label}</a></li>`)}
                  </ul>
                </nav>`
              : ''
          }
          <p class="to-paper"><a href="?print">${page.paper}</a></p>
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

/** Stands at `embed/<name>.html`. It has one address for all languages, so its fallback speaks them all. */
export function framePage(name: string): Markup {
  const tag = `sos-${name}`;
  return html`<!DOCTYPE html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${wordsOf(name, 'sv').title}</title>
    <link rel="stylesheet" href="in-frame.css">
    <script src="in-frame.js"></script>
    <script type="module" src="../cdn/sos-widgets.js"></script>
  </head>
  <body>
    <${tag}><div class="plain">
      ${CONTENT_LOCALES.map((locale) => html`<p lang="${locale}">${COMMON[locale].inFrame} <a href="../${folderOf(name, locale)}" target="_top" hreflang="${locale}">${wordsOf(name, locale).title}</a></p>`)}
    </div></${tag}>
  </body>
</html>
`;
}
