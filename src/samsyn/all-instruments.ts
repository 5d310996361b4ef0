/** Every built-in instrument: what codes can be for. All look-ups of content by name are here. */
import { INSTRUMENTS, type ComparedInstrument, type InstrumentName } from '../catalog.js';
import { instrumentContent } from '../content/instrument-content.js';
import type { AnyContent, AnyInstrumentContent, Locale } from '../content/types.js';

export const ALL_INSTRUMENTS: readonly AnyContent<{ readonly name: string }>[] = (
  Object.keys(INSTRUMENTS) as InstrumentName[]
).map((name) => instrumentContent(name));

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
