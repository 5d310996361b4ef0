import { mkdirSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { tsImport } from 'tsx/esm/api';

const catalog = await tsImport('./src/catalog.ts', import.meta.url);

const OUTDIR = process.argv.includes('--outdir') ? process.argv[process.argv.indexOf('--outdir') + 1] : 'dist';

/**
 * The manifest of the elements, for documentation and editors: `npm run build` writes dist/custom-elements.json, and from it the data of VS Code and JetBrains.
 * All of src is read, so that types can be resolved; only what users of the package can use is written.
 */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/localization/generated/**', 'src/embed/**'],
  outdir: OUTDIR,
  litelement: true,
  // package.json has its path already.
  packagejson: false,
  plugins: [spelledOutChoices(), asDeclared(), publicMembersOnly(), catalogDefaults(), asPublished(), editorData()],
};

/** Writes types that are a choice of texts as these texts: `type View = (typeof VIEWS)[number]`, with VIEWS from the catalogue, and unions of texts. */
function spelledOutChoices() {
  const choices = new Map();
  const asUnion = (values) => values.map((value) => `'${value}'`).join(' | ');
  return {
    name: 'spelled-out-choices',
    collectPhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node)) return;
      const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText()) ?? [];
      if (Array.isArray(catalog[list])) choices.set(node.name.text, asUnion(catalog[list]));
      const isText = (type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
      if (ts.isUnionTypeNode(node.type) && node.type.types.every(isText))
        choices.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const item of typed(customElementsManifest))
        item.type.text = item.type.text.replace(/\b[A-Z]\w*\b/g, (name) => choices.get(name) ?? name);
    },
  };
}

/**
 * Inherited members as the class declares them: type parameters of its base are replaced by the types that it extends it with
 * (`QuestionnaireElement<IopAdvice>`), and what the class makes public is public. The analyzer copies both from the base.
 */
function asDeclared() {
  const typeParameters = new Map();
  const typeArguments = new Map();
  const declared = new Map();
  return {
    name: 'as-declared',
    collectPhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      typeParameters.set(node.name.text, node.typeParameters?.map(({ name }) => name.text) ?? []);
      typeArguments.set(
        node.name.text,
        node.heritageClauses?.[0]?.types[0]?.typeArguments?.map((argument) => argument.getText()) ?? [],
      );
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const { name, members = [] } of classes({ modules: [moduleDoc] }))
        declared.set(
          name,
          new Map(members.map(({ name: member, privacy, type }) => [member, { privacy, ...(type && { type }) }])),
        );
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { name: className, members = [] } of classes(customElementsManifest)) {
        for (const member of members) {
          Object.assign(member, declared.get(className)?.get(member.name));
          const place = typeParameters.get(member.inheritedFrom?.name)?.indexOf(member.type?.text) ?? -1;
          if (place >= 0 && typeArguments.get(className)[place])
            member.type = { text: typeArguments.get(className)[place] };
        }
      }
    },
  };
}

/** Leaves out private, protected and static members; an accessor gets the default of the private field of its name. */
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
        const publicMembers = members.filter(
          ({ privacy, static: isStatic }) => !isStatic && privacy !== 'private' && privacy !== 'protected',
        );
        members.splice(0, members.length, ...publicMembers);
      }
    },
  };
}

/** Defaults of options that are a choice, which the classes read from the catalogue. */
function catalogDefaults() {
  return {
    name: 'catalog-defaults',
    packageLinkPhase({ customElementsManifest }) {
      for (const { tagName, members = [], attributes = [] } of classes(customElementsManifest)) {
        const widget = catalog.WIDGET_NAMES.find((name) => tagName === `sos-${name}`);
        if (!widget) continue;
        for (const [name, { default: value }] of Object.entries(catalog.optionsOf(widget))) {
          if (value === undefined) continue;
          const attribute = attributes.find((each) => each.name === name);
          const member = members.find((each) => each.name === (attribute?.fieldName ?? name));
          for (const item of [attribute, member])
            if (item) item.default ??= typeof value === 'string' ? `'${value}'` : String(value);
        }
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
      const modules = customElementsManifest.modules.filter(({ declarations }) =>
        declarations.some(({ customElement }) => customElement),
      );
      const definitions = modules.flatMap(({ path, declarations }) =>
        declarations
          .filter(({ tagName }) => tagName)
          .map(({ tagName, name }) => ({
            kind: 'javascript-module',
            path: `dist/define/${tagName}.js`,
            declarations: [],
            exports: [
              { kind: 'custom-element-definition', name: tagName, declaration: { name, module: published(path) } },
            ],
          })),
      );
      const renamed = JSON.parse(JSON.stringify(modules), (key, value) =>
        key === 'path' || key === 'module' ? published(value) : value,
      );
      customElementsManifest.modules = [...renamed, ...definitions];
    },
  };
}

/** What editors show while someone writes a page: vscode.html-custom-data.json, vscode.css-custom-data.json and web-types.json. */
function editorData() {
  const descriptionsOnly = {
    descriptionSrc: 'description',
    hideMethodDocs: true,
    hideCssPropertiesDocs: true,
    hideCssPartsDocs: true,
  };
  // The generators write headings and rules for what is left out.
  const trimmed = (text) => text.replace(/\s*---\s*$/, '').replace(/\s*\n---\n\s*/, '\n\n');

  /** The same name in several widgets is one entry; where it means different things, it says what in each. */
  const once = (entries, widgets) =>
    [...new Set(entries.map(({ name }) => name))].map((name) => {
      const all = entries.flatMap((entry, i) => (entry.name === name ? [{ ...entry, tag: widgets[i] }] : []));
      const texts = [...new Set(all.map(({ description }) => description))];
      const description =
        texts.length === 1
          ? texts[0]
          : texts
              .map(
                (text) =>
                  `${text} (${all
                    .filter((entry) => entry.description === text)
                    .map(({ tag }) => `\`<${tag}>\``)
                    .join(', ')})`,
              )
              .join('\n\n');
      return { name, description };
    });

  return {
    name: 'editor-data',
    packageLinkPhase({ customElementsManifest }) {
      const elements = classes(customElementsManifest).filter(({ tagName }) => tagName);
      const isFlag = (tag, attribute) =>
        elements
          .find(({ tagName }) => tagName === tag)
          .attributes.some(({ name, type }) => name === attribute && type?.text === 'boolean');
      const tagsOf = (kind) => elements.flatMap(({ tagName, [kind]: all = [] }) => all.map(() => tagName));

      const html = JSON.parse(getVsCodeHtmlCustomData(customElementsManifest, descriptionsOnly));
      for (const tag of html.tags) {
        tag.description = trimmed(tag.description);
        delete tag.references;
        for (const attribute of tag.attributes) {
          if (isFlag(tag.name, attribute.name)) attribute.valueSet = 'v';
          // Parts of a type that are no words to write, as of an array.
          attribute.values = attribute.values.filter(({ name }) => /^[\w-]+$/.test(name));
          if (!attribute.values.length) delete attribute.values;
        }
      }

      const css = JSON.parse(getVsCodeCssCustomData(customElementsManifest));
      css.properties = once(css.properties, tagsOf('cssProperties'));
      css.pseudoElements = once(css.pseudoElements, tagsOf('cssParts'));

      const webTypes = JSON.parse(
        getWebTypesData(customElementsManifest, {
          ...descriptionsOnly,
          hideEventDocs: true,
          hideSlotDocs: true,
          modulePathTemplate: () => 'sos-widgets',
        }),
      );
      for (const element of webTypes.contributions.html.elements) {
        element.description = trimmed(element.description);
        delete element['doc-url'];
        for (const { value } of element.attributes) if (value.default === 'null') delete value.default;
      }
      const contributed = webTypes.contributions.css;
      contributed.properties = once(contributed.properties, tagsOf('cssProperties'));
      contributed['pseudo-elements'] = once(contributed['pseudo-elements'], tagsOf('cssParts'));

      mkdirSync(OUTDIR, { recursive: true });
      const files = {
        'vscode.html-custom-data.json': html,
        'vscode.css-custom-data.json': css,
        'web-types.json': webTypes,
      };
      for (const [file, content] of Object.entries(files))
        writeFileSync(`${OUTDIR}/${file}`, `${JSON.stringify(content, null, 2)}\n`);
    },
  };
}

function classes({ modules }) {
  return modules.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === 'class');
}

/** All members and attributes that have a type. */
function typed(manifest) {
  return classes(manifest)
    .flatMap(({ members = [], attributes = [] }) => [...members, ...attributes])
    .filter(({ type }) => type);
}
