import { readdirSync, readFileSync } from 'node:fs';
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
      ids.clear();
      for (const file of readdirSync(GENERATED).filter((name) => name.endsWith('.sv.ts'))) {
        for (const [, id] of readFileSync(new URL(file, GENERATED), 'utf8').matchAll(/^ {2}'([^']+)':/gm)) ids.set(id ?? '', ids.size);
      }
    },
    /** @this {import('rollup').TransformPluginContext} */
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!id.includes('/src/')) return null;
      const out = new MagicString(code);
      if (id.includes('/generated/')) {
        if (!short) return null;
        walk(this.parse(code), (node) => {
          if (node.type !== 'ObjectExpression') return;
          // The ids of a module follow on each other, so that a list that begins with holes does without keys.
          const first = ids.get(node.properties[0].key.value) ?? 0;
          out.overwrite(node.start, node.properties[0].value.start, `[${','.repeat(first)}`);
          node.properties.forEach((/** @type {any} */ property, /** @type {number} */ i) => {
            if (ids.get(property.key.value) !== first + i) this.error(`${property.key.value} is out of order in ${id}`);
            if (i) out.remove(property.start, property.value.start);
          });
          out.overwrite(node.end - 1, node.end, ']');
        });
        return { code: out.toString(), map: out.generateMap({ hires: true }) };
      }
      if (!code.includes('msg(')) return null;
      walk(this.parse(code), (node) => {
        if (node.type !== 'CallExpression' || (node.callee.name ?? node.callee.property?.name) !== 'msg') return;
        const [text, options] = node.arguments;
        const messageId = options?.properties?.find((/** @type {any} */ property) => property.key.name === 'id')?.value.value;
        if (!ids.has(messageId)) this.error(`msg() with the unknown id ${messageId} in ${id}; run npm run locales`, node.start);
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

/** @param {any} node @param {(node: any) => void} visit */
function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) return node.forEach((each) => walk(each, visit));
  if (node.type) visit(node);
  for (const key of Object.keys(node)) walk(node[key], visit);
}
