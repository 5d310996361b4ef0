/** Our tags, each with the way to load its definition. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

const ONCE = Symbol.for('sos-widgets.loader');

/** Loads the definition of each of our tags when the page first has one. A second loader on the page does nothing. */
export function watch(loaders: Loaders): void {
  const page = globalThis as { [ONCE]?: boolean };
  if (page[ONCE]) return;
  page[ONCE] = true;
  const tags = Object.keys(loaders);
  const waiting = new Set(tags);
  const observer = new MutationObserver(look);

  function look(): void {
    for (const tag of waiting) if (document.querySelector(tag)) load(tag);
    if (!waiting.size) observer.disconnect();
  }

  function load(tag: string): void {
    waiting.delete(tag);
    // The page's own text stays.
    loaders[tag]!().catch((error: unknown) => console.error(`sos-widgets: <${tag}> could not be loaded`, error));
  }

  observer.observe(document, { childList: true, subtree: true });
  look();
}
