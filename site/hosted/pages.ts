/** A widget's page in one language, and the page that other sites show in a frame. */
import { COMPARED_INSTRUMENTS, INSTRUMENTS, type WidgetName } from '../../src/catalog.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';
import { documentPage } from './document.js';
import { html, type Markup } from './html.js';
import { framePath, pageFolder, rootFrom } from './paths.js';
import { SHEET } from './sheet-words.js';
import { sheetFile } from './sheet.js';
import type { PageText } from './texts/page-text.js';
import { COMMON, PAGES } from './words.js';

/** @param home address of the site with its last slash; undefined when it is not known */
export function hostedPage(
  widget: WidgetName,
  locale: ContentLocale,
  { body, choice, more }: PageText,
  home: string | undefined,
): Markup {
  const page = PAGES[widget][locale];
  const tag = `sos-${widget}`;
  // Of several, the script takes the one that is shown.
  const form = COMPARED_INSTRUMENTS.find((instrument) => INSTRUMENTS[instrument] === widget);
  return documentPage(
    page,
    locale,
    (each) => pageFolder(widget, each),
    home,
    html`<article>
          <h1>${page.title}</h1>
          <p class="lead">${page.lead}</p>
          ${
            choice
              ? html`<nav class="choice" aria-label="${COMMON[locale].choose[choice.subject]}">
                  <ul class="links">
                    ${choice.values.map(([value, label]) => html`<li><a href="?${choice.subject}=${value}#${value}">${label}</a></li>`)}
                  </ul>
                </nav>`
              : ''
          }
          ${more}
          <p class="to-paper"><a href="?print">${page.paper}</a></p>
          ${form ? html`<p class="to-form"><a href="${sheetFile(form)}">${SHEET[locale].link}</a></p>` : ''}
          <p class="to-screen"><a href="?">${page.screen}</a></p>
          <${tag} class="widget"><div class="plain">
            ${body}
          </div></${tag}>
        </article>`,
    html`<script src="${rootFrom(pageFolder(widget, locale))}hosted.js"></script>
      <script type="module" src="${rootFrom(pageFolder(widget, locale))}cdn/sos-widgets.js"></script>`,
  );
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
