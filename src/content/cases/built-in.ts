/** Built-in cases: the structure at once, the words by name when they are asked for, one locale at a time. */
import { CONTENT_LOCALES, shownLocale, type ContentLocale, type Words } from '../types.js';
import type { BuiltInCase, CaseText, SourcedCase } from './types.js';

/** The modules of a case's folder, by locale. Each path says all but the folder, for the bundler: see `../built-in.ts`. */
const WORDS: Readonly<Record<ContentLocale, (folder: string) => Promise<Words<unknown>>>> = {
  sv: (folder) => import(`./${folder}/sv.ts`),
  en: (folder) => import(`./${folder}/en.ts`),
};

/** @param structure of the case whose words are in the folder of the same name, which check:catalog makes sure of */
export function builtInCase<S extends SourcedCase>(structure: S): BuiltInCase<S> {
  const content: BuiltInCase<S> = {
    structure,
    locales: CONTENT_LOCALES,
    words: (locale) => WORDS[shownLocale(content, locale)](structure.id) as Promise<Words<CaseText<S>>>,
    text: async (locale) => (await content.words(locale)).text,
    background: async (locale) => (await content.words(locale)).background,
  };
  return content;
}
