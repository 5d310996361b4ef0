/**
 * The manifest of the elements, for documentation and editors: `npm run build` writes dist/custom-elements.json.
 * All of src is read, so that types can be followed; what is written is what a user of the package meets.
 */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/localization/generated/**', 'src/embed/**'],
  outdir: 'dist',
  litelement: true,
  // package.json already says where the manifest is.
  packagejson: false,
  plugins: [spelledOutChoices(), publicMembersOnly(), asPublished()],
};

/** Replaces a type that is made from a list of texts (`type View = (typeof VIEWS)[number]`) by the texts. */
function spelledOutChoices() {
  const lists = new Map();
  const aliases = new Map();
  return {
    name: 'spelled-out-choices',
    collectPhase({ ts, node }) {
      const array = ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer) && node.initializer.expression;
      if (array && ts.isArrayLiteralExpression(array) && array.elements.every((each) => ts.isStringLiteral(each))) {
        lists.set(node.name.getText(), array.elements.map(({ text }) => `'${text}'`).join(' | '));
      }
      if (ts.isTypeAliasDeclaration(node)) {
        const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText()) ?? [];
        if (list) aliases.set(node.name.text, list);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const item of described(customElementsManifest)) {
        if (item.type) item.type.text = item.type.text.replace(/\b[A-Z]\w*\b/g, (name) => lists.get(aliases.get(name)) ?? name);
      }
    },
  };
}

/** Leaves out what only the class itself may use; an accessor gets the default of the private field of its name. */
function publicMembersOnly() {
  return {
    name: 'public-members-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { members = [], attributes = [] } of classes(customElementsManifest)) {
        const defaults = new Map(members.map((member) => [member.name, member.default]));
        for (const item of [...members, ...attributes]) {
          const value = item.default ?? defaults.get(`#${item.fieldName ?? item.name}`);
          if (value !== undefined) item.default = value;
        }
        const open = members.filter(({ privacy, static: isStatic }) => !isStatic && privacy !== 'private' && privacy !== 'protected');
        members.splice(0, members.length, ...open);
      }
    },
  };
}

/** Only the modules with elements, under the names that they have in the package, and where each tag is registered. */
function asPublished() {
  const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
  return {
    name: 'as-published',
    packageLinkPhase({ customElementsManifest }) {
      const modules = customElementsManifest.modules.filter(({ declarations }) => declarations.some(({ customElement }) => customElement));
      const definitions = modules.flatMap(({ path, declarations }) =>
        declarations
          .filter(({ tagName }) => tagName)
          .map(({ tagName, name }) => ({
            kind: 'javascript-module',
            path: `dist/define/${tagName}.js`,
            declarations: [],
            exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: published(path) } }],
          })),
      );
      const renamed = JSON.parse(JSON.stringify(modules), (key, value) => (key === 'path' || key === 'module' ? published(value) : value));
      customElementsManifest.modules = [...renamed, ...definitions];
    },
  };
}

function classes({ modules }) {
  return modules.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === 'class');
}

/** All that has a type of its own. */
function described(manifest) {
  return classes(manifest).flatMap(({ members = [], attributes = [] }) => [...members, ...attributes]);
}
