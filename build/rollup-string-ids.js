import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';

const GENERATED = new URL('../src/localization/generated/', import.meta.url);

/**
 * Rollup plugin: leaves only the id and the values of each `msg()` call: `msg(str`Steg ${n}`, { id: 'step.count' })` becomes
 * `msg('step.count', n)`, which LocaleController takes as well. The texts come from the module of the language shown;
 * without this, every page would load the Swedish ones as well, and the notes to the translator.
 * @param {boolean} short replaces the ids by short ones; only where all modules are built together
 */
export function stringIds(short) {
  /** Each id and its number. @type {Map<string, number>} */
  const ids = new Map();
  const idOf = (/** @type {string} */ id) => JSON.stringify(short ? ids.get(id) : id);
  return {
    name: 'string-ids',
    buildStart() {
      /** The modules of each string. @type {Map<string, string>} */
      const modules = new Map();
      for (const file of readdirSync(GENERATED).filter((name) => name.endsWith('.sv.ts'))) {
        for (const [, id] of readFileSync(new URL(file, GENERATED), 'utf8').matchAll(/^ {2}'([^']+)':/gm))
          modules.set(id ?? '', `${modules.get(id ?? '') ?? ''} ${file}`);
      }
      // Strings of the same modules follow on each other: few holes in the lists, and short ones compress well.
      const together = [...modules].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
      ids.clear();
      for (const [id] of together) ids.set(id, ids.size);
    },
    /** @this {import('rollup').TransformPluginContext} */
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!id.includes('/src/')) return null;
      const out = new MagicString(code);
      if (id.includes('/generated/')) {
        if (!short) return null;
        walk(this.parse(code), (node) => {
          if (node.type !== 'ObjectExpression') return;
          // A list with holes, which does without keys.
          /** @type {string[]} */
          const list = [];
          for (const { key, value } of node.properties)
            list[ids.get(key.value) ?? 0] = code.slice(value.start, value.end);
          out.overwrite(node.start, node.end, `[${list.join(',')}]`);
        });
        return { code: out.toString(), map: out.generateMap({ hires: true }) };
      }
      if (!code.includes('msg(')) return null;
      walk(this.parse(code), (node) => {
        if (node.type !== 'CallExpression' || (node.callee.name ?? node.callee.property?.name) !== 'msg') return;
        const [text, options] = node.arguments;
        const messageId = options?.properties?.find((/** @type {any} */ property) => property.key.name === 'id')?.value
          .value;
        if (!ids.has(messageId))
          this.error(`msg() with the unknown id ${messageId} in ${id}; run npm run locales`, node.start);
        const values = text.type === 'TaggedTemplateExpression' ? text.quasi.expressions : [];
        let from = text.start;
        for (const [i, value] of values.entries()) {
          out.overwrite(from, value.start, i ? ', ' : `${idOf(messageId)}, `);
          from = value.end;
        }
        if (values.length) out.remove(from, options.end);
        else out.overwrite(from, options.end, idOf(messageId));
      });
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
  };
}

/** Rollup plugin for the one file with everything: each language has its strings in one list, and not once for each widget. */
export function stringsOnce() {
  return {
    name: 'strings-once',
    resolveId(/** @type {string} */ source) {
      const [, locale] = /generated\/[\w-]+\.(\w+)\.js$/.exec(source) ?? [];
      return locale ? fileURLToPath(new URL(`every.${locale}.ts`, GENERATED)) : null;
    },
    load(/** @type {string} */ id) {
      const [, locale] = /generated\/every\.(\w+)\.ts$/.exec(id) ?? [];
      if (!locale) return null;
      const files = readdirSync(GENERATED).filter((name) => name.endsWith(`.${locale}.ts`));
      const lines = files.flatMap((file) => readFileSync(new URL(file, GENERATED), 'utf8').match(/^ {2}'.*,$/gm) ?? []);
      return `export const strings = {\n${[...new Set(lines)].join('\n')}\n};\n`;
    },
  };
}

/** @param {any} node @param {(node: any) => void} visit */
function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) return node.forEach((each) => walk(each, visit));
  if (node.type) visit(node);
  for (const key of Object.keys(node)) walk(node[key], visit);
}
