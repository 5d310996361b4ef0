/** What custom instruments and custom cases have in common: texts in one or more languages, and sources. */
import {
  idThat,
  is,
  isObject,
  list,
  matching,
  object,
  optional,
  refuse,
  text,
  uniqueId,
  wholeNumber,
  type Check,
} from './checks.js';
import { CONTENT_LOCALES, shownLocale, type ContentLocale, type Locale, type Source } from '../types.js';

/** Longest texts, in characters: a name, a sentence or two, a paragraph. */
export const NAME = 80;
export const SENTENCE = 300;
export const PARAGRAPH = 1000;

/** One text in the languages that it has. */
export type Translations = Readonly<Partial<Record<ContentLocale, string>>>;

const locale = is<ContentLocale>('language', (value) => CONTENT_LOCALES.includes(value as ContentLocale));

/** Checks that share what has been found so far: put them into a shape in the order `language`, `sources`, texts. */
export function wordChecks() {
  let language: ContentLocale = CONTENT_LOCALES[0];
  let locales: readonly ContentLocale[] = CONTENT_LOCALES;
  const sourceIds = new Set<string>();

  return {
    /** Of every text that is a plain string. */
    language: optional((value, path) => (language = locale(value, path))),
    /** Those that every text so far has. */
    locales: () => locales,
    words: (max: number): Check<Translations> => {
      const translations = object(Object.fromEntries(CONTENT_LOCALES.map((each) => [each, optional(text(max))])));
      return (value, path) => {
        const all: Translations = isObject(value) ? translations(value, path) : { [language]: text(max)(value, path) };
        if (!Object.keys(all).length) refuse(value, path, 'text', max);
        locales = locales.filter((each) => all[each]);
        return locales.length ? all : refuse(value, path, 'shared-language');
      };
    },
    sources: optional(
      list(
        object({
          id: uniqueId(sourceIds),
          authors: text(SENTENCE),
          year: optional(wholeNumber(9999)),
          title: optional(text(SENTENCE)),
          published: optional(text(SENTENCE)),
          url: optional(matching('web-address', /^(?=.{1,1000}$)https?:\/\/[^\s/?#]\S*$/u)),
        }),
        20,
      ),
    ),
    source: optional(idThat('known-source', (id) => sourceIds.has(id))),
  };
}

/** How to say a text in a locale, or in the first of the content's when it has not that one; a text that is left out is ''. */
export function speaker(locales: readonly ContentLocale[], wanted: Locale): (words?: Translations) => string {
  const shown = shownLocale({ locales }, wanted);
  return (words) => words?.[shown] ?? '';
}

/** Sources as the reference list shows them. */
export function references(
  sources: readonly (Omit<Source, 'short' | 'year'> & { readonly year?: number })[] = [],
): Source[] {
  return sources.map(({ year, ...source }) => ({
    ...source,
    ...(year ? { year: `${year}`, short: `${source.authors} (${year})` } : { short: source.authors }),
  }));
}

/** Nothing at all when there is no source: a key with undefined would be one. */
export const cited = (source?: string) => (source ? { source } : {});
