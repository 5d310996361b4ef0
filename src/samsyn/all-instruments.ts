/** Every built-in instrument: what codes can be for. All look-ups of content by name are here. */
import { INSTRUMENTS, type ComparedInstrument, type InstrumentName } from '../catalog.js';
import { instrumentContent } from '../content/instrument-content.js';
import type { AnyContent, AnyInstrument, AnyInstrumentContent, Locale } from '../content/types.js';
import type { Instrument } from '../scoring/instrument.js';

export const ALL_INSTRUMENTS: readonly AnyContent<{ readonly name: string }>[] = (
  Object.keys(INSTRUMENTS) as InstrumentName[]
).map((name) => instrumentContent(name));

/** All that codes can be for, where this one is compared. */
export const instrumentsOfCodes = (compared: AnyInstrument): readonly Instrument[] => [
  compared,
  ...ALL_INSTRUMENTS.map(({ structure }) => structure).filter(({ id }) => id !== compared.id),
];

export const comparedContent = (name: ComparedInstrument): AnyInstrumentContent => instrumentContent(name);

/** The names of the instruments with these ids, by id. They stand among the words, so each loads with those. */
export async function instrumentNames(ids: readonly string[], locale: Locale): Promise<Record<string, string>> {
  const named = ALL_INSTRUMENTS.filter(({ structure }) => ids.includes(structure.id));
  return Object.fromEntries(
    await Promise.all(
      named.map(async ({ structure, words }) => [structure.id, (await words(locale)).text.name] as const),
    ),
  );
}
