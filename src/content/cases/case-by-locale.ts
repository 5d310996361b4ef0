import { LOCALES, type Background, type Locale } from '../types.js';
import type { CaseContent, CaseText, SourcedCase } from './types.js';

/** A built-in case: structure at once, words on demand, one language at a time. */
export function caseByLocale<S extends SourcedCase>(
  structure: S,
  modules: {
    readonly text: Readonly<Record<Locale, () => Promise<{ readonly text: CaseText<S> }>>>;
    readonly background: Readonly<Record<Locale, () => Promise<{ readonly background: Background }>>>;
  },
): CaseContent<S> {
  return {
    structure,
    locales: LOCALES,
    text: async (locale) => (await modules.text[locale]()).text,
    background: async (locale) => (await modules.background[locale]()).background,
  };
}
