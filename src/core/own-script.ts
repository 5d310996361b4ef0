/** The script tag of this page that has brought us, when it is one of our browser files: the loader, or everything in one. */
export const ownScript = (): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => /\/sos-widgets(\.all)?\.js\b/.test(src));
