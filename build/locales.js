/**
 * UI strings: the Swedish ones stand in the code, the English ones in locales/en.xlf.
 *
 *   npm run locales         extracts new strings to the XLIFF, drops the translation of those that changed,
 *                           and generates src/localization/generated/
 *   npm run check:locales   the same without writing the XLIFF: fails on a string that is unextracted, stale or untranslated
 */
import { readFile, writeFile, mkdir, rm, cp } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
// Of its own, since a build and Storybook may run at the same time.
const scratch = path.join(root, '.cache', `locales-${process.pid}`);
const config = JSON.parse(readFileSync(path.join(root, 'lit-localize.json'), 'utf8'));
delete config.$schema;

/** @param {Record<string, unknown>} changes */
const localizer = (changes) =>
  new RuntimeLitLocalizer({
    ...config,
    baseDir: root,
    resolve: (/** @type {string} */ file) => path.resolve(root, file),
    ...changes,
  });

/** Each trans-unit as written by lit-localize: id, source and, if there is one, target. */
const units = (/** @type {string} */ xliff) =>
  [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([whole, id, body]) => ({
    whole,
    id: /** @type {string} */ (id),
    source: body?.match(/<source>([\s\S]*?)<\/source>/)?.[1],
    target: body?.match(/<target>([\s\S]*?)<\/target>/)?.[1],
  }));

const ANSWERED = ['five-k', 'factor-checklist', 'iop-quiz'];
/**
 * Which modules a string goes into, by the first part of its id: see LocaleController. What a widget shows after its start is one
 * module, so that a visitor fetches nothing of the others.
 * @type {Record<string, readonly string[]>}
 */
const ROOMS = {
  start: ['start'],
  ...Object.fromEntries(['sentence', 'left-out', 'view', 'result', 'advice', 'next'].map((part) => [part, ['five-k']])),
  table: ['five-k', 'more'],
  scale: ['five-k', 'factor-checklist'],
  band: ['five-k', 'factor-checklist'],
  step: ['five-k', 'iop-quiz'],
  progress: ['five-k', 'iop-quiz'],
  take: ANSWERED,
  folded: [...ANSWERED, 'case-timeline', 'samsyn-joint'],
  check: ['factor-checklist'],
  iop: ['iop-quiz'],
  case: ['case-timeline'],
  samsyn: ['samsyn'],
  joint: ['samsyn-joint'],
  file: ['samsyn-file'],
  rated: ['samsyn-rated'],
  many: ['samsyn-many'],
  agreed: ['samsyn-agreed'],
  picked: ['samsyn-picked'],
  parties: ['samsyn-parties'],
  'joint-files': ['samsyn-files'],
  more: ['more'],
  saving: ['saving'],
  code: ['code'],
  earlier: ['code'],
  fault: ['own-content'],
  expected: ['own-content'],
};
const roomsOf = (/** @type {string} */ id) => ROOMS[/** @type {string} */ (id.split('.')[0])] ?? [];

const faults = [];
const extraction = localizer({});
const { messages, errors } = extraction.extractSourceMessages();
if (errors.length) {
  printDiagnostics(errors);
  process.exit(1);
}
for (const { name, desc } of messages) {
  if (!/^[a-z0-9-]+\.[a-z0-9.-]+$/.test(name)) faults.push(`${name}: give the message an explicit id "room.name"`);
  if (!roomsOf(name).length) faults.push(`${name}: ROOMS in build/locales.js does not know "${name.split('.')[0]}"`);
  if (!desc) faults.push(`${name}: has no desc for the translator`);
}

for (const locale of config.targetLocales) {
  const file = path.join(root, config.interchange.xliffDir, `${locale}.xlf`);
  const before = await readFile(file, 'utf8').catch(() => '');
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  if (before) await cp(file, path.join(scratch, `${locale}.xlf`));
  await localizer({ interchange: { format: 'xliff', xliffDir: scratch } }).writeInterchangeFiles();
  let after = await readFile(path.join(scratch, `${locale}.xlf`), 'utf8');

  // lit-localize keeps the translation when the source of an explicit id changes; such a translation is no longer known to be right.
  const old = new Map(units(before).map((unit) => [unit.id, unit.source]));
  for (const unit of units(after)) {
    if (old.has(unit.id) && old.get(unit.id) !== unit.source && unit.target !== undefined) {
      after = after.replace(unit.whole, unit.whole.replace(/\s*<target>[\s\S]*?<\/target>/, ''));
      faults.push(`${locale}: ${unit.id} has changed; its translation was "${unit.target}" and must be looked at`);
    } else if (!unit.target?.trim()) {
      faults.push(`${locale}: ${unit.id} is not translated`);
    }
  }
  if (after !== before) {
    if (check) faults.push(`${locale}: locales/${locale}.xlf is not up to date with the code; run npm run locales`);
    else await writeFile(file, after);
  }
}
await rm(scratch, { recursive: true, force: true });

// A locale without a translation file gets the strings of the code: that is how Swedish becomes a module like the others,
// so that the built widgets carry no language but the one shown.
const generation = localizer({ targetLocales: [config.sourceLocale, ...config.targetLocales] });
faults.push(...generation.validateTranslations().errors);
const warn = console.warn;
console.warn = () => {};
await generation.build().catch((error) => faults.push(String(error)));
console.warn = warn;

// One module per room and locale, so that a page loads only the strings that it shows.
const generated = path.join(root, config.output.outputDir);
const order = messages.map(({ name }) => name);
const idOf = (/** @type {string} */ line) => line.slice(1).split("'")[0] ?? '';
for (const locale of [config.sourceLocale, ...config.targetLocales]) {
  const file = path.join(generated, `${locale}.ts`);
  const lines = (await readFile(file, 'utf8')).match(/^ *'[^']+': [\s\S]*?`,$/gm) ?? [];
  if (lines.length !== messages.length)
    faults.push(`${locale}: ${lines.length} strings generated, ${messages.length} in the code`);
  for (const name of new Set(Object.values(ROOMS).flat())) {
    // In the order of the code, so that the short ids of the browser files run on and compress well.
    // As plain strings: a value is looked up by its number, and a page needs no template literals for that.
    const own = lines
      .map((line) => line.trim())
      .filter((line) => roomsOf(idOf(line)).includes(name))
      .sort((a, b) => order.indexOf(idOf(a)) - order.indexOf(idOf(b)))
      .map((line) => `  ${line.replace(/: str`/, ': `').replace(/\$\{(\d)\}/g, '{$1}')}`);
    await writeFile(
      path.join(generated, `${name}.${locale}.ts`),
      `// Generated by build/locales.js\nexport const strings = {\n${own.join('\n')}\n};\n`,
    );
  }
  await rm(file);
}

for (const fault of faults) console.error(fault);
console.log(`${messages.length} messages, ${config.targetLocales.length + 1} locales, ${faults.length} faults`);
if (faults.length && check) process.exit(1);
