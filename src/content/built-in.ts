/** Built-in instruments: the structure at once, the words by name when they are asked for, one locale at a time. */
import {
  CONTENT_LOCALES,
  shownLocale,
  type ContentLocale,
  type DimensionId,
  type InstrumentContent,
  type InstrumentText,
  type ItemId,
  type Locale,
  type SourcedInstrument,
  type StartText,
  type Words,
} from './types.js';

/**
 * The modules of an instrument's folder, by locale. The bundler lists the files that a path can mean, so each path says all
 * but the folder: a name that is open too would list every module of every instrument.
 */
const MODULES: Readonly<Record<ContentLocale, (folder: string) => InstrumentModules>> = {
  sv: (folder) => ({
    start: () => import(`./${folder}/start.sv.ts`),
    words: () => import(`./${folder}/sv.ts`),
  }),
  en: (folder) => ({
    start: () => import(`./${folder}/start.en.ts`),
    words: () => import(`./${folder}/en.ts`),
  }),
};
interface InstrumentModules {
  readonly start: () => Promise<{ readonly start: StartText }>;
  readonly words: () => Promise<Words<unknown>>;
}

/** What the start card of a built-in instrument says, by name, also where its structure has not loaded. */
export const loadStart = async (name: string, locale: Locale): Promise<StartText> =>
  (await MODULES[shownLocale({ locales: CONTENT_LOCALES }, locale)](name).start()).start;

/** The words of a built-in instrument by name, likewise. */
export const loadWords = (name: string, locale: Locale): Promise<Words<unknown>> =>
  MODULES[shownLocale({ locales: CONTENT_LOCALES }, locale)](name).words();

/** @param structure of the instrument whose words are in the folder of the same name, which check:catalog makes sure of */
export function builtIn<S extends SourcedInstrument, W = InstrumentText<DimensionId<S>, ItemId<S>>>(
  structure: S,
): InstrumentContent<S, W> {
  const content: InstrumentContent<S, W> = {
    structure,
    locales: CONTENT_LOCALES,
    start: (locale) => loadStart(structure.id, locale),
    words: (locale) => loadWords(structure.id, locale) as Promise<Words<W>>,
    text: async (locale) => (await content.words(locale)).text,
    background: async (locale) => (await content.words(locale)).background,
  };
  return content;
}
