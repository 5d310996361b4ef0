/**
 * Rollup plugin for the browser files: leaves out of Lit what they never use (0.7 kB of brotli on every page).
 * - its `css` tag's ways around browsers without constructable stylesheets, which lack what our own styles need as well
 * - all of @lit/localize but the `str` tag; its index would bring the global machinery along
 */
export function leanLit() {
  const CSS_TAG = '\0lean-css-tag';
  return {
    name: 'lean-lit',
    /** @this {import('rollup').PluginContext} @param {string} source @param {string | undefined} importer */
    resolveId(source, importer) {
      if (source === '@lit/localize') return this.resolve('@lit/localize/internal/str-tag.js', importer);
      return source === './css-tag.js' && importer?.includes('@lit/reactive-element') ? CSS_TAG : null;
    },
    load(/** @type {string} */ id) {
      if (id !== CSS_TAG) return null;
      return `
        export const supportsAdoptingStyleSheets = true;
        export const css = ([text]) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet; };
        export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets; };
        export const getCompatibleStyle = (sheet) => sheet;
        export const unsafeCSS = (text) => css([text]);
        export const CSSResult = CSSStyleSheet;
      `;
    },
  };
}
