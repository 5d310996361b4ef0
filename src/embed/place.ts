/** Where a page wants a widget without its tag: in a placeholder (`data-sos`), or at a link to the widget's own page that ends in `#embed`. */
import { LOCALES, WIDGET_NAMES, type Locale, type WidgetName } from '../catalog.js';
import { CONTENT_LOCALES } from '../content/types.js';
import { localeOf, parseLocale } from '../localization/locale.js';
import type { Given } from './options.js';

export const TAGS = WIDGET_NAMES.map((name) => `sos-${name}`).join();
export const PLACES = '[data-sos], a[href*="#embed"]';
/** Where a page is being written: Sitevision's editors, and what a site marks itself. Other editors set `contenteditable`. */
const EDITING = '.sv-edit-mode, .sv-editing-mode, .sv-classic-edit-mode, [data-sos-off]';
/** The address of a widget's page: in the folder of its language, except for the first one. */
const WIDGET_PAGE = new RegExp(`/([a-z-]+)/(?:(${CONTENT_LOCALES.slice(1).join('|')})/)?(?:index\\.html)?$`);

export interface Place {
  /** As it is written; a placeholder may name no widget of ours. */
  readonly name: string;
  readonly given: Given;
  /** Where a link leads to. */
  readonly origin?: string;
}

export const isWidgetName = (name: string): name is WidgetName => (WIDGET_NAMES as string[]).includes(name);

/** What a placeholder or a link asks for; undefined for a link to anything else. */
export function readPlace(element: Element): Place | undefined {
  if (!(element instanceof HTMLAnchorElement)) {
    // A link in an SVG drawing is none of ours.
    const name = element.getAttribute('data-sos')?.trim();
    return name === undefined ? undefined : { name, given: (option) => element.getAttribute(`data-sos-${option}`) };
  }
  // The parts of an address that cannot be parsed are empty.
  const { hash, origin, pathname, search } = element;
  const query = new URLSearchParams(search);
  const [, name = '', language] = WIDGET_PAGE.exec(pathname) ?? [];
  if (hash !== '#embed' || !isWidgetName(name)) return undefined;
  return { name, origin, given: (option) => query.get(option) ?? (option === 'lang' ? language : null) };
}

/** The language that a widget with these options will speak here. */
export function localeAt(element: Element, given: Given): Locale {
  const language = given('lang');
  return language == null ? localeOf(element) : (parseLocale(language) ?? LOCALES[0]);
}

/** Neither filled, nor the text within a widget, nor in a page that is being written. */
export function isFree(place: HTMLElement): boolean {
  return !isWithin(place) && !place.querySelector(TAGS) && !place.isContentEditable;
}

/** In a widget or in what is being written, also where a shadow root is between. */
function isWithin(place: Element): boolean {
  if (place.closest(`${TAGS}, ${EDITING}`)) return true;
  const root = place.getRootNode();
  return root instanceof ShadowRoot && isWithin(root.host);
}
