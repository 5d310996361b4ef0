/** The guide for meetings as a page, from its text in docs/. */
import { marked } from 'marked';
import type { ContentLocale } from '../../src/content/types.js';
import { documentPage } from './document.js';
import { html, Markup } from './html.js';
import { guideFolder, pageFolder, rootFrom } from './paths.js';
import { COMMON } from './words.js';

/**
 * @param text in Markdown, ours: it is not escaped
 * @param home address of the site with its last slash; undefined when it is not known
 */
export function guidePage(text: string, locale: ContentLocale, home: string | undefined): Markup {
  const { guide } = COMMON[locale];
  const comparison = rootFrom(guideFolder(locale)) + pageFolder('samsyn', locale);
  return documentPage(
    guide,
    locale,
    guideFolder,
    home,
    html`<article class="guide">
      ${new Markup(marked.parse(text, { async: false }))}
      <p><a href="${comparison}">${guide.toComparison}</a></p>
    </article>`,
    html``,
  );
}
