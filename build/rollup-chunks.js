/**
 * The chunks of the browser files, as a short plan over rollup's module graph, and the way to load one together with all that it
 * imports. A *start* is what only the loader imports, by `import()`: a widget's definition. All else that is imported so follows a start.
 */
import path from 'node:path';

/** @typedef {{ getModuleInfo: import('rollup').GetModuleInfo }} Graph */

/** The code of the language that a module is written in: content and strings have it in their names. @param {string} id */
const languageOf = (id) => /[./]([a-z]{2})\.[jt]s$/.exec(id)?.[1];

/** What is imported by `import()`, or is the input, and has a module among its static imports. @param {string} id @param {Graph} graph */
function entriesOf(id, { getModuleInfo }) {
  const seen = new Set([id]);
  for (const each of seen) getModuleInfo(each)?.importers.forEach((importer) => seen.add(importer));
  return [...seen].filter((each) => getModuleInfo(each)?.isEntry || getModuleInfo(each)?.dynamicImporters.length);
}

/** The starts that an entry is, or follows. @param {string} entry @param {Graph} graph @param {Set<string>} [seen] @returns {string[]} */
function startsOf(entry, graph, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const importers = graph.getModuleInfo(entry)?.dynamicImporters ?? [];
  const before = importers
    .flatMap((id) => entriesOf(id, graph))
    .filter((each) => !graph.getModuleInfo(each)?.isEntry && each !== entry);
  return before.length ? before.flatMap((each) => startsOf(each, graph, seen)) : [entry];
}

/**
 * For `manualChunks`: each module is in one chunk. What more than three starts have is `core`, with what is too small for a chunk. What
 * some have, at the start or later, is a chunk that is named after their initials. Words that several share are a chunk per language.
 * All else stays with the one that imports it.
 * @param {string} id @param {Graph} graph @returns {string | undefined}
 */
export function chunkOf(id, graph) {
  const { getModuleInfo } = graph;
  const entries = entriesOf(id, graph).filter((entry) => !getModuleInfo(entry)?.isEntry);
  const language = languageOf(id);
  if (language) return entries.length > 1 ? `words.${language}` : undefined;
  const users = [...new Set(entries.flatMap((entry) => startsOf(entry, graph)))].sort();
  const starts = users.filter((user) => entries.includes(user));
  if (starts.length > 3) return 'core';
  if (users.length < 2 || entries.length < 2) return starts[0] && path.parse(starts[0]).name;
  const { code, importedIds = [] } = getModuleInfo(id) ?? {};
  if (code && code.length < 300 && importedIds.every((each) => chunkOf(each, graph) === 'core')) return 'core';
  const names = users.map((user) => path.parse(user).name.replace(/^sos-|\B\w|-/g, ''));
  return [starts.length ? 'core' : 'shared', ...names].join('.');
}

/** Chunks are named after the folder and the name of the module that is imported. @param {import('rollup').PreRenderedChunk} chunk */
export function chunkFileNames({ name, facadeModuleId }) {
  const isPlanned = !facadeModuleId || !path.basename(facadeModuleId).startsWith(`${name}.`);
  const folder = isPlanned || /^sos-/.test(name) ? '' : `${path.basename(path.dirname(facadeModuleId))}-`;
  return `chunks/${folder}${name}-[hash:7].js`;
}

/** `import()` of a file that begins to load all that the file imports at the same time. @param {string[]} imports their addresses, quoted */
const importWith = (imports) =>
  imports.length
    ? { left: 'Promise.all([import(', right: `),${imports.map((each) => `import(${each})`)}]).then(([m])=>m)` }
    : null;

/**
 * Where the loader finds a chunk: beside itself, or in the folder that a script tag names, for a loader that is part of a file elsewhere.
 * Asked of the class, as in rollup-own-document.js.
 */
export const CHUNK_AT = `const chunkAt = (file) => {
  const home = Document.prototype.querySelector.call(document, 'script[data-sos-home]')?.dataset.sosHome;
  return home ? new URL(file, new URL(home.replace(/\\/?$/, '/'), location.href)).href : file;
};`;

/**
 * Two rollup plugins. `chunks` builds the chunks from the module that loads them, which is left out. `loader` then builds the loader by
 * itself, with its own copy of what it shares with them: a file whose name never changes must not be imported by files with a hash in
 * theirs, or one from an old cache would break them.
 */
export function chunksAndLoader() {
  /** The file of each module, and those that it imports. @type {Map<string, string[]>} */
  const files = new Map();
  /** @type {import('rollup').Plugin} */
  const chunks = {
    name: 'chunks',
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      const imports = (getTargetChunkImports() ?? []).filter(({ fileName }) => fileName !== chunk.fileName);
      return importWith(imports.map(({ resolvedImportPath }) => resolvedImportPath));
    },
    generateBundle(_options, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- so rollup is told to leave a file out
        if (chunk.isEntry) delete bundle[file];
        const all = new Set([file]);
        for (const each of all) bundle[each]?.imports?.forEach((other) => all.add(other));
        for (const id of chunk.moduleIds) files.set(id, [...all]);
      }
    },
  };
  /** @type {import('rollup').Plugin} */
  const loader = {
    name: 'loader',
    async resolveDynamicImport(specifier, importer) {
      const id = typeof specifier === 'string' ? (await this.resolve(specifier, importer))?.id : undefined;
      const [file] = files.get(id ?? '') ?? this.error(`${importer} imports ${specifier}, which is in no chunk`);
      return { id: `./${file}`, external: true };
    },
    renderDynamicImport({ targetModuleId }) {
      const all = [...files.values()].find(([file]) => `./${file}` === targetModuleId) ?? [];
      const { left, right } = importWith(all.slice(1).map((file) => `chunkAt('./${file}')`)) ?? {
        left: 'import(',
        right: ')',
      };
      return { left: `${left}chunkAt(`, right: `)${right}` };
    },
  };
  return { chunks, loader };
}
