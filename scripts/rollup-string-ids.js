import { readdirSync, readFileSync } from 'node:fs';
import MagicString from 'magic-string';

const GENERATED = new URL('../src/localization/generated/', import.meta.url);

/**
 * Rollup plugin: leaves only the id and the values of each `msg()` call. The texts come from the module of the language shown;
 * without this, every page would load the Swedish ones as well, and the notes to the translator.
 * @param {boolean} short replaces the ids by short ones; only where all modules are built together
 */
export function stringIds(short) {
  /** @type {Map<string, string>} */
  const ids = new Map();
  const idOf = (/** @type {string} */ id) => (short ? ids.get(id) : id);
  return {
    name: 'string-ids',
    buildStart() {
      for (const file of readdirSync(GENERATED).filter((name) => name.endsWith('.sv.ts'))) {
        for (const [, id] of readFileSync(new URL(file, GENERATED), 'utf8').matchAll(/^ {2}'([^']+)':/gm)) ids.set(id ?? '', ids.size.toString(36));
      }
    },
    /** @this {import('rollup').TransformPluginContext} */
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!id.includes('/src/')) return null;
      const out = new MagicString(code);
      if (id.includes('/generated/')) {
        walk(this.parse(code), (node) => {
          if (node.type === 'Property' && ids.has(node.key.value ?? node.key.name)) out.overwrite(node.key.start, node.key.end, JSON.stringify(idOf(node.key.value ?? node.key.name)));
        });
        return { code: out.toString(), map: out.generateMap({ hires: true }) };
      }
      if (!code.includes('msg(')) return null;
      walk(this.parse(code), (node) => {
        if (node.type !== 'CallExpression' || (node.callee.name ?? node.callee.property?.name) !== 'msg') return;
        const [text, options] = node.arguments;
        const messageId = options?.properties?.find((/** @type {any} */ property) => property.key.name === 'id')?.value.value;
        if (!ids.has(messageId)) this.error(`msg() with the unknown id ${messageId} in ${id}; run npm run locales`, node.start);
        out.overwrite(options.start, options.end, `{id:${JSON.stringify(idOf(messageId))}}`);
        if (text.type === 'TaggedTemplateExpression') {
          for (const { start, end } of text.quasi.quasis) if (end > start) out.remove(start, end);
        } else {
          out.overwrite(text.start, text.end, '""');
        }
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
