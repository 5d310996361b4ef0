const KEY = Symbol.for('sos-widgets.script');

/**
 * The script tag of this page that has brought us, when it is one of our browser files: the loader, or everything in one. It may have a hash in
 * its name. Where our code is in a file of the page's own, it is the tag that says so. A page may take the tag away when it has run.
 */
export function ownScript(): HTMLScriptElement | undefined {
  const page = globalThis as { [KEY]?: HTMLScriptElement | undefined };
  const tag = [...document.querySelectorAll('script')].find(
    ({ src, dataset }) =>
      /\/sos-widgets(\.[\w.-]+)?\.js\b/.test(src) ||
      dataset['sosOrigins'] !== undefined ||
      dataset['sosHome'] !== undefined,
  );
  return (page[KEY] = tag ?? page[KEY]);
}
