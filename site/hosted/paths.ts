/** Where the generated pages are, seen from the root of the site. The addresses of widgets' pages are public: links of other sites lead there. */
import type { WidgetName } from '../../src/catalog.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';

/** The municipality's own pages, which the generated ones stand beside. */
export const START_PAGES: Readonly<Record<ContentLocale, string>> = { sv: 'index.html', en: 'in-english.html' };

export const BUILDER_FOLDERS: Readonly<Record<ContentLocale, string>> = { sv: 'bygg/', en: 'build/' };

/** Whether the path of a widget's page says its language: that of the first language does not. */
export const hasLocaleInPath = (locale: ContentLocale): boolean => locale !== CONTENT_LOCALES[0];

/** The folder of a widget's page, such as `five-k/` and `five-k/en/`. */
export const pageFolder = (widget: WidgetName, locale: ContentLocale): string =>
  `${widget}/${hasLocaleInPath(locale) ? `${locale}/` : ''}`;

/** The page that other sites show in a frame. It is one for all languages. */
export const framePath = (widget: WidgetName): string => `embed/${widget}.html`;

/** Where a page lies, seen from the page itself: `../` for each of its folders. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The page that tells how to lead a meeting about a comparison. */
export const guideFolder = (locale: ContentLocale): string => `workshop/${hasLocaleInPath(locale) ? `${locale}/` : ''}`;
