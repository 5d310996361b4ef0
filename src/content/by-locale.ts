import {
  LOCALES,
  type Background,
  type InstrumentContent,
  type InstrumentText,
  type DimensionId,
  type ItemId,
  type Locale,
  type SourcedInstrument,
  type StartText,
} from './types.js';

/** A module of words for each language; it loads when it is asked for. */
type Modules<Key extends string, Words> = Readonly<Record<Locale, () => Promise<Readonly<Record<Key, Words>>>>>;

/** A built-in instrument: structure at once, words on demand, one language at a time. */
export function byLocale<S extends SourcedInstrument, W = InstrumentText<DimensionId<S>, ItemId<S>>>(
  structure: S,
  modules: {
    readonly start: Modules<'start', StartText>;
    readonly text: Modules<'text', NoInfer<W>>;
    readonly background: Modules<'background', Background>;
  },
): InstrumentContent<S, W> {
  return {
    structure,
    locales: LOCALES,
    start: async (locale) => (await modules.start[locale]()).start,
    text: async (locale) => (await modules.text[locale]()).text,
    background: async (locale) => (await modules.background[locale]()).background,
  };
}
