/** Which language an element speaks: the nearest `lang` around it, across shadow roots. */
import { LOCALES, type Locale } from '../content/types.js';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** The locale of a language code: `sv-SE`, `SV`, `sv_SE` and ` sv ` are Swedish. Undefined for a language we do not have. */
export function parseLocale(code: string): Locale | undefined {
  const language = code.trim().toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language);
}

/** The parent that an element inherits its language from: for the top of a shadow tree, its host (HTML, "language of a node"). */
function languageParent(element: Element): Element | null {
  return element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host || null);
}

/** The locale to show in an element: that of the nearest `lang` or `xml:lang`, Swedish when there is none or it is not ours. */
export function localeOf(element: Element): Locale {
  for (let at: Element | null = element; at; at = languageParent(at)) {
    const code = at.getAttributeNS(XML, 'lang') ?? at.getAttribute('lang');
    if (code !== null) return parseLocale(code) ?? LOCALES[0];
  }
  return LOCALES[0];
}

const listeners = new Set<() => void>();
/** How many elements each observed tree holds. */
const watched = new Map<Node, number>();
let observer: MutationObserver | undefined;

/** The trees that enclose the element: a mutation observer on one does not see into the next. */
function treesAround(element: Element): Node[] {
  const root = element.getRootNode();
  const { host } = root as Partial<ShadowRoot>;
  return host ? [root, ...treesAround(host)] : [root];
}

function observe(tree: Node): void {
  observer?.observe(tree, { subtree: true, attributes: true, attributeFilter: ['lang'] });
}

/**
 * Calls `changed` when a `lang` anywhere around the element changes; returns the way to stop.
 * All elements share one observer. It cannot let go of a single tree, so it starts over when a tree has lost its last element.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  // A function of its own, so that the same callback can be given twice.
  const listener = (): void => changed();
  const trees = treesAround(element);
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  for (const tree of trees) {
    const count = watched.get(tree) ?? 0;
    watched.set(tree, count + 1);
    if (!count) observe(tree);
  }
  return () => {
    if (!listeners.delete(listener)) return;
    let lost = false;
    for (const tree of trees) {
      const count = (watched.get(tree) ?? 0) - 1;
      if (count) watched.set(tree, count);
      else lost = watched.delete(tree);
    }
    if (!lost) return;
    observer?.disconnect();
    watched.forEach((_count, tree) => observe(tree));
  };
}
