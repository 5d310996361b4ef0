import type { Locale, WidgetName } from '../catalog.js';
import { isTrusted } from '../core/from-link.js';
import { rememberOwnScript } from '../core/own-script.js';
import { ownMember } from '../localization/own-member.js';
import { hintFor } from './hints.js';
import { isSupported } from '../define/define.js';
import type { Given } from './options.js';
import { isFree, isWidgetName, localeAt, PLACES, readPlace, TAGS } from './place.js';

/** How what a page needs is loaded. */
export interface Loading {
  /** Registers the element of a widget. */
  defineWidget(name: WidgetName): Promise<unknown>;
  /** Begins to load what else the first view of a widget needs. */
  loadFirstView(name: WidgetName, locale: Locale, given: Given): void;
  loadPlaceholders(): Promise<typeof import('./placeholders.js')>;
}

const KEY = Symbol.for('sos-widgets.loader');
/** `Node.ELEMENT_NODE`. Old libraries put their own in the place of `Node` and `Element`. */
const ELEMENT = 1;
const OURS = `${TAGS}, ${PLACES}`;

/**
 * Finds the widgets in the page, also those that come later: registers each element when the page first has one, and puts
 * widgets where the page wants them without their tags. A second loader on the page does nothing, and none where there is no page.
 * @returns the version of the loader that does it
 */
export function watchPage(loading: Loading, version: string): string {
  // A browser that is too old, or a server that imports what its pages import.
  if (!isSupported()) return version;
  const page = globalThis as { [KEY]?: string };
  if (page[KEY]) return page[KEY];
  page[KEY] = version;
  rememberOwnScript();
  const loads = new Map<string, Promise<unknown>>();
  const failed = new Set<string>();

  /** Says once what could not be loaded. */
  function tell(name: string, error: unknown): undefined {
    // The same holds for all of them.
    const hint = failed.size ? undefined : hintFor(error);
    if (!failed.has(name)) console.error(`sos-widgets: ${name} could not be loaded`, ...(hint ? [hint] : []), error);
    failed.add(name);
  }

  /** Loads each module once. On failure, the page's own text stays. */
  function loadOnce<T>(name: string, load: () => Promise<T>): Promise<T | undefined> {
    const known = loads.get(name) as Promise<T | undefined> | undefined;
    const loaded = known ?? load().catch((error: unknown) => tell(name, error));
    loads.set(name, loaded);
    return loaded;
  }
  const loadWidget = (name: WidgetName): Promise<unknown> => loadOnce(`sos-${name}`, () => loading.defineWidget(name));

  function load(name: WidgetName, at: Element, given: Given): void {
    const tag = `sos-${name}`;
    // The element of another script of ours has its own way to load what it needs.
    const isForeign = customElements.get(tag) && !loads.has(tag);
    void loadWidget(name);
    if (!isForeign) loading.loadFirstView(name, localeAt(at, given), given);
  }

  /** All of the page, without an element. */
  function lookInto(root?: Element): void {
    const inside = root ? ownMember(root, 'querySelectorAll').call(root, OURS) : document.querySelectorAll(OURS);
    const found = [...inside] as HTMLElement[];
    if (root && ownMember(root, 'matches').call(root, OURS)) found.push(root as HTMLElement);
    const places = found.filter((each) => !each.matches(TAGS));
    for (const element of found) {
      if (places.includes(element)) {
        const { name = '', given, origin } = readPlace(element) ?? {};
        if (given && isWidgetName(name) && isFree(element) && (!origin || isTrusted(origin)))
          load(name, element, given);
      } else load(element.localName.slice(4) as WidgetName, element, (option) => element.getAttribute(option));
    }
    if (!places.length) return;
    const placeholders = loadOnce('placeholders', () => loading.loadPlaceholders());
    // Not before the parser is done with a place, or the rest of its text would end up outside the widget.
    if (document.readyState !== 'loading')
      // WebKit hands out a module although one that it needs has failed: then it is the first use that fails.
      void placeholders
        .then((loaded) => loaded?.upgradePlaceholders(places, loadWidget))
        .catch((error: unknown) => tell('placeholders', error));
  }

  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.nodeType === ELEMENT && node.isConnected) lookInto(node as Element);
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => lookInto());
  lookInto();
  return version;
}
