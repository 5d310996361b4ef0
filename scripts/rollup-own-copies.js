/**
 * Rollup plugin for the chunks: each widget gets its own copy of what it shares with others, all but the core (Lit, language, the element
 * that all build on); and each text its own copy of the glossary entries and references that it names.
 *
 * Else rollup splits along who shares what with whom: many small files that compress badly, and a page with one widget pays.
 * With this, a page with two widgets does.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const SRC = path.join(import.meta.dirname, '../src');

/** What all widgets share. */
const CORE = /node_modules|scripts\/lean-|src\/(localization\/locale|content\/(types|by-locale)|define\/define|version|ui\/(attributes|circle|events|first-styles|heading|sos-element)\.)/;
/** What a widget begins with; the rest of its views comes once the visitor has begun. The timeline has no start. */
const START = /src\/define\/sos-|src\/[a-z-]+\/(sos-|mark)|src\/content\/.*\/(structure|index)|src\/scoring|ui\/(answering-element|answers-controller|linked-code|rooms|self-check|start-card|start-styles|check-styles)\b|case-timeline/;
/** The comparison begins with a field alone: what reads codes and compares comes with the first of them. */
const START_OF_SAMSYN = /src\/define\/sos-|samsyn\/(sos-|mark|input-view|styles|instruments)|ui\/(start-styles|rooms)\b/;
/** What is fetched when it is asked for. */
const ASKED = /\/(more|files|printing|saving|form-controller|earlier|code-faults|given-answers|read-answer-code|own-content|own-words|own-instrument|own-case|ready-picture|means|dots|read-file)\b/;

/** What the files of a widget draw on, though its views do not. @type {Record<string, RegExp>} */
const FOR_FILES = {
  'factor-checklist': /ui\/(radar|result-table|result-sentence|picture-styles)/,
  'iop-quiz': /ui\/(radar|result-table|result-sentence|result-rows|question)\b/,
  'case-timeline': /ui\/(radar|result-table|result-sentence|result-rows|question|signs)\b|src\/scoring/,
  samsyn: /samsyn\/(picture|table-view|parties-view|every-instrument|many|picked|agreed)|src\/content|scoring\/(advise-iop|answer-code)|ui\/(term-text|radar|result-table|result-sentence|result-rows|question|signs)\b/,
};

export function ownCopies() {
  /** The file that each copy is of. @type {Map<string, string>} */
  const originals = new Map();
  return {
    name: 'own-copies',
    /** @this {import('rollup').PluginContext} @param {string} source @param {string | undefined} importer */
    async resolveId(source, importer) {
      if (!importer?.startsWith(SRC) || !source.startsWith('.')) return null;
      const resolved = await this.resolve(source, originals.get(importer) ?? importer, { skipSelf: true });
      // The loader knows its version without the core.
      const ofLoader = /embed\/loader/.test(importer) && /src\/version/.test(resolved?.id ?? '');
      if (!resolved || (CORE.test(resolved.id) && !ofLoader)) return resolved;
      const owner = ofLoader || /\/(glossary|glossary-research|sources)\./.test(resolved.id)
        ? path.relative(path.dirname(resolved.id), importer).replace(/\W+/g, '-')
        : ownedBy(widgetOf(importer) ?? widgetOfContent(importer), resolved.id);
      if (!owner) return resolved;
      const copy = resolved.id.replace(/\.ts$/, `@${owner}.ts`);
      originals.set(copy, resolved.id);
      return copy;
    },
    load(/** @type {string} */ id) {
      const original = originals.get(id);
      if (!original) return null;
      if (/content\/[a-z-]+\/(sv|en)@samsyn/.test(id)) return comparedWords(original);
      const code = readFile(original, 'utf8');
      // The comparison begins no self-check.
      return /content\/[a-z-]+\/index@samsyn/.test(id) ? code.then((text) => text.replace(/^ *start: .*\n/m, '')) : code;
    },
  };
}

/** Of an instrument's words what a comparison shows: names, statements, and what they build on. No advice. @param {string} file */
async function comparedWords(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  const { text } = await import(`data:text/javascript;base64,${Buffer.from(/** @type {import('esbuild').OutputFile} */ (outputFiles[0]).contents).toString('base64')}`);
  const dimensions = Object.fromEntries(Object.entries(text.dimensions).map(([id, { name, inline }]) => [id, { name, inline }]));
  return `export const text = ${JSON.stringify({ name: text.name, dimensions, items: text.items, basis: text.basis, terms: {}, cited: {} })};`;
}

/** The widget, when it has its own copy of a module; `<sos-samsyn>` also of the instruments, since it reads codes of all. @param {string | undefined} widget @param {string} id */
const ownedBy = (widget, id) => (/src\/(ui|scoring|content\/own-)/.test(id) || (widget === 'samsyn' && /src\/content\/[a-z-]+\/(index|structure|sv|en)\.ts$/.test(id))) && widget;

/** `five-k` for a module of `<sos-five-k>`, copies among them. @param {string} id */
const widgetOf = (id) => /@(five-k|factor-checklist|iop-quiz|case-timeline|samsyn)\.ts$/.exec(id)?.[1] ?? /src\/(?:define\/sos-)?(five-k|factor-checklist|iop-quiz|case-timeline|samsyn)[./]/.exec(id)?.[1];

/** The widget that an instrument is asked by; its words are chunks of their own. @param {string} id */
const widgetOfContent = (id) => /src\/content\/(five-k|iop|conditions|leadership|logics|motives|need|practice|results)\/(structure|index)/.exec(id)?.[1]?.replace('iop', 'iop-quiz').replace(/^(?!five-k|iop-quiz).*/, 'factor-checklist');

/** Into which chunk a module goes; undefined where rollup decides. @param {string} id */
export function chunkOf(id) {
  if (CORE.test(id) && !id.includes('@embed')) return 'core';
  const widget = widgetOf(id) ?? widgetOfContent(id);
  if (!widget || (ASKED.test(id) && !(widget === 'samsyn' && id.includes('read-answer-code'))) || FOR_FILES[widget]?.test(id)) return undefined;
  return (widget === 'samsyn' ? START_OF_SAMSYN : START).test(id) || widget === 'case-timeline' ? widget : `${widget}-later`;
}
