/**
 * `npm run check:catalog`: every name in src/catalog.ts has its files, and every such file has its name there.
 * Each fault is told with the name, and with the file to edit.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as catalog from '../src/catalog.js';
import { CONTENT_LOCALES } from '../src/content/types.js';
import type { Kind } from '../src/scoring/instrument.js';

/** How the items of an instrument may be answered, by the widget that asks it. */
const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  'five-k': ['rated'],
  'factor-checklist': ['rated', 'pick'],
  'iop-quiz': ['yes-no'],
};

/** The names in src/catalog.ts, as far as files belong to them. */
export interface Names {
  readonly LOCALES: readonly string[];
  readonly INSTRUMENTS: Readonly<Record<string, string>>;
  readonly CASES: readonly string[];
  readonly WIDGETS: Readonly<Record<string, unknown>>;
}

/** As much of a structure as is compared with the catalogue. */
interface Structure {
  readonly id: string;
  readonly kind?: Kind;
}

export interface House {
  readonly names: Names;
  /** Of the content. */
  readonly contentLocales: readonly string[];
  /** Paths from the root of the repository, with forward slashes. */
  readonly files: readonly string[];
  /** What structure.ts of each folder of content exports, by the folder's path from src/content. */
  readonly structures: Readonly<Record<string, Structure>>;
  /** The ids of what the index of the instruments, and that of the cases, exports. */
  readonly exported: { readonly instruments: readonly string[]; readonly cases: readonly string[] };
}

/** What is wrong, a sentence each; nothing when all is well. */
export function catalogFaults({ names, contentLocales, files, structures, exported }: House): string[] {
  const { LOCALES, INSTRUMENTS, CASES, WIDGETS } = names;
  const there = new Set(files);
  const found = (pattern: RegExp) => [...new Set(files.flatMap((file) => pattern.exec(file)?.[1] ?? []))];
  const missing = (needed: readonly string[], because: string, instead: string) =>
    needed
      .filter((file) => !there.has(file))
      .map((file) => `${file} is missing: ${because}. Add the file, or ${instead}.`);

  const content = (list: 'INSTRUMENTS' | 'CASES', name: string) => {
    const [folder, index, words] =
      list === 'INSTRUMENTS'
        ? [
            name,
            'src/content/instruments.ts',
            contentLocales.flatMap((locale) => [`start.${locale}.ts`, `${locale}.ts`]),
          ]
        : [`cases/${name}`, 'src/content/cases/index.ts', contentLocales.map((locale) => `${locale}.ts`)];
    const at = `src/content/${folder}`;
    const id = structures[folder]?.id;
    return [
      ...missing(
        ['structure.ts', ...words, 'index.ts'].map((file) => `${at}/${file}`),
        `${list} in src/catalog.ts has "${name}"`,
        'take the name out of src/catalog.ts',
      ),
      ...(id !== undefined && id !== name
        ? [
            `${at}/structure.ts has the id "${id}", but its folder is "${name}". They must be the same: words are found by the id.`,
          ]
        : []),
      ...(exported[list === 'INSTRUMENTS' ? 'instruments' : 'cases'].includes(name)
        ? []
        : [
            `${index} exports nothing with the id "${name}", which ${list} in src/catalog.ts has. Add a line for ${at}/index.ts.`,
          ]),
    ];
  };
  const asked = Object.entries(INSTRUMENTS).flatMap(([name, widget]) => {
    if (!(widget in WIDGETS))
      return [`src/catalog.ts: INSTRUMENTS has "${name}" asked by "${widget}", but WIDGETS has no such name.`];
    const kinds = KINDS[widget];
    if (!kinds)
      return [
        `build/check-catalog.ts: KINDS has no line for the widget "${widget}", which asks "${name}" (src/catalog.ts).`,
      ];
    const { kind = 'rated' } = structures[name] ?? { kind: kinds[0] };
    return kinds.includes(kind)
      ? []
      : [
          `src/content/${name}/structure.ts is of the kind "${kind}", but "${widget}", which asks it (src/catalog.ts), takes ${kinds.join(' or ')}.`,
        ];
  });
  const without = (folders: readonly string[], list: string, known: readonly string[], at: string) =>
    folders
      .filter((folder) => !known.includes(folder))
      .map(
        (folder) => `${at}/${folder} is not in ${list}. Add "${folder}" to ${list} in src/catalog.ts, or remove it.`,
      );

  return [
    ...Object.keys(INSTRUMENTS).flatMap((name) => content('INSTRUMENTS', name)),
    ...CASES.flatMap((name) => content('CASES', name)),
    ...asked,
    ...CASES.filter((name) => name in INSTRUMENTS).map(
      (name) => `src/catalog.ts: "${name}" is in INSTRUMENTS and in CASES.`,
    ),
    ...without(
      found(/^src\/content\/(?!cases\/|custom\/)([^/]+)\//),
      'INSTRUMENTS',
      Object.keys(INSTRUMENTS),
      'src/content',
    ),
    ...without(found(/^src\/content\/cases\/([^/]+)\//), 'CASES', CASES, 'src/content/cases'),
    ...found(/^src\/content\/(?:.*[./])?([a-z]{2})\.ts$/)
      .filter((locale) => !contentLocales.includes(locale))
      .map(
        (locale) =>
          `src/content/types.ts: CONTENT_LOCALES has no "${locale}", but there is content in it. Add it there, or remove the files.`,
      ),
    ...contentLocales
      .filter((locale) => !LOCALES.includes(locale))
      .map(
        (locale) => `src/catalog.ts: LOCALES has no "${locale}", which CONTENT_LOCALES in src/content/types.ts has.`,
      ),

    // The strings of the first language stand in the code.
    ...LOCALES.slice(1).flatMap((locale) =>
      missing(
        [`locales/${locale}.xlf`],
        `LOCALES in src/catalog.ts has "${locale}"`,
        'take the language out of src/catalog.ts',
      ),
    ),
    ...found(/^locales\/([^/]+)\.xlf$/)
      .filter((locale) => !LOCALES.slice(1).includes(locale))
      .map(
        (locale) =>
          `src/catalog.ts: LOCALES has no "${locale}", but there is locales/${locale}.xlf. Add it there, or remove the file.`,
      ),

    ...Object.keys(WIDGETS).flatMap((name) =>
      missing(
        [`src/${name}/sos-${name}.ts`, `src/define/sos-${name}.ts`],
        `WIDGETS in src/catalog.ts has "${name}"`,
        'take the name out of src/catalog.ts',
      ),
    ),
    ...found(/^src\/define\/sos-([^/]+)\.ts$/)
      .filter((name) => !(name in WIDGETS))
      .map(
        (name) =>
          `src/catalog.ts: WIDGETS has no "${name}", but there is src/define/sos-${name}.ts. Add it there, or remove the file.`,
      ),
  ];
}

/** The repository as it is. */
export async function house(root: string): Promise<House> {
  const files = ['src', 'locales'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')),
  );
  const folders = files.flatMap((file) => /^src\/content\/(.+)\/structure\.ts$/.exec(file)?.[1] ?? []);
  const structures = await Promise.all(
    folders.map(async (folder) => {
      const { structure } = (await import(`../src/content/${folder}/structure.ts`)) as { structure: Structure };
      return [folder, structure] as const;
    }),
  );
  const ids = (exports: object) =>
    Object.values(exports).flatMap((each: { readonly structure?: Structure }) => each.structure?.id ?? []);
  return {
    names: catalog,
    contentLocales: CONTENT_LOCALES,
    files,
    structures: Object.fromEntries(structures),
    exported: {
      instruments: ids(await import('../src/content/instruments.js')),
      cases: ids(await import('../src/content/cases/index.js')),
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  const faults = catalogFaults(await house(path.resolve(import.meta.dirname, '..')));
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log('Every name in src/catalog.ts has its files, and every file its name.');
}
