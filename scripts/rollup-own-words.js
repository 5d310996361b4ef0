/**
 * Rollup plugin for the chunks: each text gets its own copy of the glossary entries and references that it names.
 * Shared, they would be one more file to fetch, with the entries of all widgets.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export function ownWords() {
  /** The file that each copy is of. @type {Map<string, string>} */
  const originals = new Map();
  return {
    name: 'own-words',
    /** @this {import('rollup').PluginContext} @param {string} source @param {string | undefined} importer */
    async resolveId(source, importer) {
      if (!importer || !/\/(glossary|glossary-research|sources)\.(sv|en)\.js$/.test(source)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!resolved) return null;
      const copy = resolved.id.replace(/\.ts$/, `@${path.relative(path.dirname(resolved.id), importer).replace(/\W/g, '-')}.ts`);
      originals.set(copy, resolved.id);
      return copy;
    },
    load(/** @type {string} */ id) {
      const original = originals.get(id);
      return original ? readFile(original, 'utf8') : null;
    },
  };
}
