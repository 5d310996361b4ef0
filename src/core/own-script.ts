const KEY = Symbol.for('sos-widgets.script');

/**
 * The script tag of this page that has brought us, when it is one of our browser files: the loader, or everything in one. It may have a hash in
 * its name. Where our code is in a file of the page's own, it is the tag that says so.
 */
export function ownScript(): HTMLScriptElement | undefined {
  const tag = [...document.querySelectorAll('script')].find(
    ({ src, dataset }) =>
      /\/sos-widgets(\.[\w.-]+)?\.js\b/.test(src) ||
      dataset['sosOrigins'] !== undefined ||
      dataset['sosHome'] !== undefined,
  );
  return tag ?? (globalThis as { [KEY]?: HTMLScriptElement | undefined })[KEY];
}

/** For the loader, while its tag is there: a page may take it away when it has run. */
export function rememberOwnScript(): void {
  (globalThis as { [KEY]?: HTMLScriptElement | undefined })[KEY] = ownScript();
}
