import path from 'node:path';

/**
 * Rollup plugin for the browser files: leaves out of Lit what they never use. In place of `lit` comes lean-lit.js;
 * of @lit/localize the `str` tag alone, since its index would bring the global machinery along.
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    /** @this {import('rollup').PluginContext} @param {string} source @param {string | undefined} importer */
    resolveId(source, importer) {
      if (source === '@lit/localize') return this.resolve('@lit/localize/internal/str-tag.js', importer);
      return source === 'lit' ? path.join(import.meta.dirname, 'lean-lit.js') : null;
    },
  };
}
