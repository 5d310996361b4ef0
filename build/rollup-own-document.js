import MagicString from 'magic-string';

/** @param {any} node */
const nameOf = (node) =>
  node?.type === 'Identifier' ? node.name : node?.type === 'MemberExpression' && !node.computed && node.property.name;

/**
 * Rollup plugin: what the code asks of a document is asked of its class. On a page with `<img name="createElement">` or `<form name="body">`,
 * `document.createElement` is that image, whoever wants it (HTML, "named properties of a document"), and only the class leads behind
 * it: `document.body` becomes `Reflect.get(Document.prototype, 'body', document)`. In Lit's modules as well, where the document has a short name.
 * Templates belong to an HTML document, also where the page is none.
 * @returns {import('rollup').Plugin}
 */
export function ownDocument() {
  return {
    name: 'own-document',
    transform(code) {
      if (!/ocument\b|importNode/.test(code)) return null;
      const out = new MagicString(code);
      const aliases = new Set();
      const tree = this.parse(code);
      walk(tree, undefined, ({ type, id, init }) => {
        if (type === 'VariableDeclarator' && id.type === 'Identifier' && nameOf(init) === 'document')
          aliases.add(id.name);
      });
      walk(tree, undefined, (node, parent) => {
        if (node.type !== 'MemberExpression' || node.computed || node.optional) return;
        const { object, property } = node;
        // An alias of one letter is something else in another function.
        const isDocument = /^(document|ownerDocument)$/.test(nameOf(object));
        if (
          !isDocument &&
          !(aliases.has(nameOf(object)) && /^create/.test(property.name)) &&
          property.name !== 'importNode'
        )
          return;
        if (parent.type === 'AssignmentExpression' && parent.left === node) return;
        // With its parentheses.
        const self = code.slice(node.start, property.start).replace(/\s*\.\s*$/, '');
        const isCall = parent.type === 'CallExpression' && parent.callee === node;
        const isTemplate = isCall && property.name === 'createElement' && parent.arguments[0]?.value === 'template';
        out.prependRight(node.start, `Reflect.get(Document.prototype, '${property.name}', `);
        out.overwrite(node.start + self.length, node.end, isCall ? ').call' : ')');
        // In a page that is XHTML, the markup of a template would be read as XML.
        const owner = isTemplate
          ? `${self}.contentType === 'text/html' ? ${self} : new DOMParser().parseFromString('', 'text/html')`
          : self;
        if (isCall) out.appendLeft(code.indexOf('(', node.end) + 1, `${owner}${parent.arguments.length ? ', ' : ''}`);
      });
      return out.hasChanged() ? { code: out.toString(), map: out.generateMap({ hires: true }) } : null;
    },
  };
}

/** @param {any} node @param {any} parent @param {(node: any, parent: any) => void} visit */
function walk(node, parent, visit) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) return node.forEach((each) => walk(each, parent, visit));
  if (node.type) visit(node, parent);
  for (const key of Object.keys(node)) walk(node[key], node.type ? node : parent, visit);
}
