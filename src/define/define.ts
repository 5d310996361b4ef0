/** Registers an element once. The first registration of a tag wins: a second script on the page must not break the first. */
import { VERSION } from '../version.js';

declare global {
  interface CustomElementConstructor {
    sosVersion?: string;
  }
}

/** The other version that the console has been warned of. */
let warnedOf: string | undefined;

/**
 * What our own code and Lit need: Chromium 93, Firefox 101, Safari 16.4, and what came after. In older browsers no element is registered, and the page's
 * own text stays, and so it does on a server. All that is newer than these must do without: see NEWER in eslint.config.js.
 */
export const isSupported = (): boolean =>
  typeof Document !== 'undefined' &&
  'hasOwn' in Object &&
  'adoptedStyleSheets' in Document.prototype &&
  'replaceSync' in CSSStyleSheet.prototype;

export function define(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  if (!isSupported()) return;
  const taken = Object.keys(elements).find((tag) => customElements.get(tag));
  if (taken) {
    const version = customElements.get(taken)?.sosVersion;
    if (version !== VERSION && (!version || version !== warnedOf))
      console.warn(`sos-widgets ${VERSION} is not used: <${taken}> is registered by ${version ?? 'another script'}`);
    warnedOf = version;
    return;
  }
  for (const [tag, element] of Object.entries(elements)) {
    element.sosVersion = VERSION;
    customElements.define(tag, element);
  }
}
