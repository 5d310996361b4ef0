import MagicString from 'magic-string';

/**
 * Rollup plugin: leaves only the id and the values of each `msg()` call: `msg(str`Steg ${n}`, { id: 'step.count' })` becomes
 * `msg('step.count', n)`, which LocaleController takes as well. The texts come from the module of the language shown; without
 * this, every page would load the Swedish ones as well, the notes to the translator, and `str`.
 * @returns {import('rollup').Plugin}
 */
export function stringIds() {
  return {
    name: 'string-ids',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('msg(')) return null;
      const out = new MagicString(code);
      walk(this.parse(code), (node) => {
        if (node.type === 'ImportDeclaration' && node.source.value === '@lit/localize')
          out.remove(node.start, node.end);
        if (node.type !== 'CallExpression' || (node.callee.name ?? node.callee.property?.name) !== 'msg') return;
        const [text, options] = node.arguments;
        const messageId = options?.properties?.find((/** @type {any} */ property) => property.key.name === 'id')?.value;
        if (!messageId) this.error(`msg() without an id in ${id}`, node.start);
        const values = text.type === 'TaggedTemplateExpression' ? text.quasi.expressions : [];
        let from = text.start;
        for (const [i, value] of values.entries()) {
          out.overwrite(from, value.start, i ? ', ' : `${messageId.raw}, `);
          from = value.end;
        }
        if (values.length) out.remove(from, options.end);
        else out.overwrite(from, options.end, messageId.raw);
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
