/** Which language an element speaks: the nearest `lang` around it, across shadow roots. */
import { LOCALES, type Locale } from '../catalog.js';
import { ownMember } from './own-member.js';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** The locale of a language code: `sv-SE`, `SV`, `sv_SE` and ` sv ` are Swedish. Undefined for a language we do not have. */
export function parseLocale(code: string): Locale | undefined {
  const language = code.trim().toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language);
}

/** The parent that an element inherits its language from: for the top of a shadow tree, its host (HTML, "language of a node"). */
function languageParent(element: Element): Element | null {
  const parent = ownMember(element, 'parentElement');
  if (parent) return parent;
  // Not `instanceof ShadowRoot`, which is another class in the document of a frame; nor by `host` alone, which a link has too.
  const root = ownMember(element, 'getRootNode').call(element);
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root ? (root as ShadowRoot).host : null;
}

/**
 * The locale to show in an element: that of the nearest `lang` or `xml:lang`, Swedish when there is none or it is not ours.
 * @param before what it has shown so far. It stays when the page as a whole gets a language that is not ours: translators of pages write down theirs.
 */
export function localeOf(element: Element, before: Locale = LOCALES[0]): Locale {
  for (let at: Element | null = element; at; at = languageParent(at)) {
    const code =
      ownMember(at, 'getAttributeNS').call(at, XML, 'lang') ?? ownMember(at, 'getAttribute').call(at, 'lang');
    if (code !== null) return parseLocale(code) ?? (at === at.ownerDocument.documentElement ? before : LOCALES[0]);
  }
  return LOCALES[0];
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls `changed` when a `lang` anywhere around the element changes; returns the way to stop.
 * All elements share one observer. It watches every tree that encloses one of them, since it does not see from one into
 * the next, and lets go of all when the last element has left; a tree that is gone before that is not kept alive by it.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  listeners.add(changed);
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  for (
    let root: Node | undefined = element.getRootNode();
    root;
    root = (root as Partial<ShadowRoot>).host?.getRootNode()
  ) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(changed);
    if (!listeners.size) observer?.disconnect();
  };
}
