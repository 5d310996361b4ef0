/** Our tags, each with the way to load its definition. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

type Found = typeof import('./placeholders.js');

const ONCE = Symbol.for('sos-widgets.loader');

/**
 * Loads the definition of each of our tags when the page first has one, and puts widgets where the page wants them (places.ts).
 * A second loader on the page does nothing.
 * @returns the version of the loader that does it
 */
export function watch(loaders: Loaders, version: string): string {
  const page = globalThis as { [ONCE]?: string };
  if (page[ONCE]) return page[ONCE];
  page[ONCE] = version;
  const asked: Record<string, Promise<unknown>> = {};

  /** Once. When it cannot be had, the page's own text stays. */
  const once = (name: string, load: () => Promise<unknown>): Promise<unknown> =>
    (asked[name] ??= load().catch((error: unknown) =>
      console.error(`sos-widgets: ${name} could not be loaded`, error),
    ));
  const define = (tag: string) => once(tag, loaders[tag]!);

  function look(): void {
    for (const tag in loaders) if (document.querySelector(tag)) void define(tag);
    const places = document.querySelectorAll<HTMLElement>('[data-sos], a[href*="#embed"]');
    // Not before the parser is done with a place, or the rest of its text would end up outside the widget.
    if (places[0] && document.readyState !== 'loading')
      void once('places', () => import('./placeholders.js')).then((found) =>
        (found as Found | undefined)?.fill(places, define),
      );
  }

  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look);
  look();
  return version;
}
