/** Built-in cases: the structure at once, the words by name when they are asked for, one locale at a time. */
import { CONTENT_LOCALES, shownLocale, type ContentLocale, type Locale, type Words } from '../types.js';
import type { BuiltInCase, CaseText, SourcedCase } from './types.js';

/** The modules of a case's folder, by locale. Each path says all but the folder, for the bundler: see `../built-in.ts`. */
const MODULES: Readonly<Record<ContentLocale, (folder: string) => Promise<Words<unknown>>>> = {
  sv: (folder) => import(`./${folder}/sv.ts`),
  en: (folder) => import(`./${folder}/en.ts`),
};

/** The words of a built-in case by name, also where its structure has not loaded. */
export const loadCaseWords = (name: string, locale: Locale): Promise<Words<unknown>> =>
  MODULES[shownLocale({ locales: CONTENT_LOCALES }, locale)](name);

/** @param structure of the case whose words are in the folder of the same name, which check:catalog makes sure of */
export function builtInCase<S extends SourcedCase>(structure: S): BuiltInCase<S> {
  const content: BuiltInCase<S> = {
    structure,
    locales: CONTENT_LOCALES,
    words: (locale) => loadCaseWords(structure.id, locale) as Promise<Words<CaseText<S>>>,
    text: async (locale) => (await content.words(locale)).text,
    background: async (locale) => (await content.words(locale)).background,
  };
  return content;
}
