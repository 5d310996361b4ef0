/**
 * UI strings. The Swedish ones stand in the code, as `msg()` with an id; their translations in locales/<locale>.xlf.
 * Widgets and locales are those of src/catalog.ts.
 *
 *   npm run locales         adds new strings to the XLIFF files, drops translations of strings that have changed,
 *                           and generates src/localization/generated/
 *   npm run check:locales   the same, but leaves the XLIFF alone, and fails on what is unextracted, stale or untranslated
 *
 * Generated is one module per widget and locale, `<widget>.<locale>.js`, with every string of the files that the widget's
 * class imports, directly or not, at once or on demand. (An import whose path is a template leads to content: it has no strings.)
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { extractOptions, isMsgCall } from '@lit/localize-tools/lib/program-analysis.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import ts from 'typescript';
import { LOCALES, WIDGET_NAMES } from '../src/catalog.js';

const root = path.resolve(import.meta.dirname, '..');
const generated = path.join(root, 'src/localization/generated');
const check = process.argv.includes('--check');
const [sourceLocale, ...targetLocales] = LOCALES;
// In the repository, so that generated code finds its packages; one per process, since a build and Storybook may run at once.
const scratch = path.join(root, '.cache', `locales-${process.pid}`);

class Localizer extends RuntimeLitLocalizer {
  constructor(xliffDir: string, locales: readonly string[] = targetLocales) {
    super({
      baseDir: root,
      resolve: (file) => path.resolve(root, file),
      sourceLocale: sourceLocale as string as Locale,
      targetLocales: locales as Locale[],
      inputFiles: ['src/**/*.ts'],
      tsConfig: 'tsconfig.json',
      output: { mode: 'runtime', outputDir: scratch, language: 'js' },
      interchange: { format: 'xliff', xliffDir },
    });
  }

  get sources(): { files: readonly ts.SourceFile[]; checker: ts.TypeChecker } {
    return { files: this.program.getSourceFiles(), checker: this.program.getTypeChecker() };
  }
}

/** The strings and the imports of each source file. */
interface SourceFile {
  readonly ids: string[];
  readonly imports: string[];
}

function readSource(file: ts.SourceFile, checker: ts.TypeChecker): SourceFile {
  const ids: string[] = [];
  const imports: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isMsgCall(node, checker)) {
      const id = extractOptions(node.arguments[1], file).result?.id;
      if (id) ids.push(id);
    }
    const imported =
      (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) ||
      (ts.isExportDeclaration(node) && !node.isTypeOnly)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (imported && ts.isStringLiteral(imported) && imported.text.startsWith('.'))
      imports.push(path.resolve(path.dirname(file.fileName), imported.text).replace(/\.js$/, '.ts'));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { ids, imports };
}

/** Each trans-unit as lit-localize writes it. */
const units = (xliff: string) =>
  [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([whole, id = '', body = '']) => ({
    whole,
    id,
    source: /<source>([\s\S]*?)<\/source>/.exec(body)?.[1],
    target: /<target>([\s\S]*?)<\/target>/.exec(body)?.[1],
  }));

const faults: string[] = [];

async function updateXliff(locale: string): Promise<void> {
  const name = `locales/${locale}.xlf`;
  const file = path.join(root, name);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === undefined && check) {
    faults.push(`${name} is missing, and "${locale}" is one of LOCALES in src/catalog.ts: npm run locales makes it`);
    return;
  }
  if (before !== undefined) await cp(file, path.join(scratch, `${locale}.xlf`));
  await new Localizer(scratch, [locale]).writeInterchangeFiles();
  let after = await readFile(path.join(scratch, `${locale}.xlf`), 'utf8');

  // lit-localize keeps the translation when the source of an id changes. Nobody knows any longer whether it is right.
  const old = new Map(units(before ?? '').map((unit) => [unit.id, unit.source]));
  for (const unit of units(after)) {
    if (old.has(unit.id) && old.get(unit.id) !== unit.source && unit.target !== undefined) {
      after = after.replace(unit.whole, unit.whole.replace(/\s*<target>[\s\S]*?<\/target>/, ''));
      faults.push(`${name}: ${unit.id} has changed; its translation was "${unit.target}": write it anew`);
    } else if (!unit.target?.trim()) {
      faults.push(`${name}: ${unit.id} is not translated`);
    }
  }
  if (after === before) return;
  if (check) faults.push(`${name} is not up to date with the code; run npm run locales`);
  else await writeFile(file, after);
}

/** The texts of a locale by id, `{0}` for the first value. What is not translated is as in the code. */
async function textsOf(locale: string): Promise<Map<string, string>> {
  const { templates } = (await import(pathToFileURL(path.join(scratch, `${locale}.js`)).href)) as {
    templates: Record<string, string | StrResult>;
  };
  return new Map(
    Object.entries(templates).map(([id, text]) => [
      id,
      typeof text === 'string'
        ? text
        : text.strings.reduce((joined, part, i) => `${joined}{${String(text.values[i - 1])}}${part}`),
    ]),
  );
}

const extraction = new Localizer('locales');
const { messages, errors } = extraction.extractSourceMessages();
if (errors.length) {
  printDiagnostics(errors);
  process.exit(1);
}
const where = ({ file }: { file: ts.SourceFile }) => path.relative(root, file.fileName);
for (const message of messages) {
  const { name, desc } = message;
  if (!/^[a-z0-9-]+\.[a-z0-9.-]+$/.test(name))
    faults.push(`${where(message)}: give "${message.contents.join('')}" an id of the form "prefix.name"`);
  if (!desc) faults.push(`${where(message)}: ${name} has no desc for the translator`);
}

await rm(scratch, { recursive: true, force: true });
await mkdir(scratch, { recursive: true });
for (const locale of targetLocales) await updateXliff(locale);

// The source locale as well: a locale without XLIFF gets the strings of the code, so that no language is part of the built code.
const generation = new Localizer('locales', LOCALES);
const broken = generation.validateTranslations().errors;
faults.push(...broken);
const { warn } = console;
// It warns of each string that is not translated; that is said above.
console.warn = () => {};
if (!broken.length) await generation.build();
console.warn = warn;

const sources = new Map<string, SourceFile>();
const { files: sourceFiles, checker } = extraction.sources;
for (const file of sourceFiles)
  if (file.fileName.startsWith(path.join(root, 'src'))) sources.set(file.fileName, readSource(file, checker));

const used = new Set<string>();
const written = new Set<string>();
if (!broken.length) {
  await mkdir(generated, { recursive: true });
  const texts = new Map(await Promise.all(LOCALES.map(async (locale) => [locale, await textsOf(locale)] as const)));
  for (const widget of WIDGET_NAMES) {
    // A set is walked in the order of insertion, also through what is added on the way.
    const files = new Set([path.join(root, `src/${widget}/sos-${widget}.ts`)]);
    const ids = new Set<string>();
    for (const file of files) {
      const source = sources.get(file);
      for (const imported of source?.imports ?? []) files.add(imported);
      for (const id of source?.ids ?? []) ids.add(id);
    }
    for (const id of ids) used.add(id);
    for (const [locale, text] of texts) {
      const name = `${widget}.${locale}.js`;
      const lines = [...ids].map((id) => `  ${quoted(id)}: ${quoted(text.get(id) ?? '')},`);
      written.add(name);
      await writeFile(
        path.join(generated, name),
        `// Generated by build/locales.ts\nexport const strings = {\n${lines.join('\n')}\n};\n`,
      );
    }
  }
  for (const name of await readdir(generated)) if (!written.has(name)) await rm(path.join(generated, name));
  for (const message of messages)
    if (!used.has(message.name))
      faults.push(`${where(message)}: no widget imports this file, which has ${message.name}`);
}
await rm(scratch, { recursive: true, force: true });

for (const fault of faults) console.error(fault);
console.log(`${messages.length} messages, ${LOCALES.length} locales, ${faults.length} faults`);
if (faults.length && check) process.exit(1);

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
}
