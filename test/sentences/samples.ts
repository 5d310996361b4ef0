/** Small instruments to put into sentences: content that changes does not change what is printed. */
import type { AnyInstrument, AnyInstrumentText } from '../../src/content/types.js';
import type { Locale } from '../../src/catalog.js';
import type { Answer, Answers, Instrument } from '../../src/scoring/instrument.js';

type Named = Readonly<Record<Locale, string>>;

export const AREAS: Readonly<Record<string, Named>> = {
  competence: { sv: 'Kompetens', en: 'Competence' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  capital: { sv: 'Kapital', en: 'Capital' },
  continuity: { sv: 'Kontinuitet', en: 'Continuity' },
  context: { sv: 'Kontext', en: 'Context' },
};

/** The first five of these are the items of the first area, and so on. */
export const STATEMENTS: readonly Named[] = [
  { sv: 'Parterna litar på varandra.', en: 'The parties trust each other.' },
  { sv: 'Vi har tid för vår samverkan.', en: 'We have time for our collaboration.' },
  { sv: 'Målet är tydligt för alla.', en: 'The goal is clear to everyone.' },
  { sv: 'Ledningen står bakom oss.', en: 'Our leaders back us.' },
];

export const PICKS: readonly Named[] = [
  { sv: 'För att lösa komplexa problem', en: 'To solve complex problems' },
  { sv: 'Av ekonomiska skäl', en: 'For financial reasons' },
  { sv: 'I en tid av kris', en: 'In a time of crisis' },
  { sv: 'IOP ger oss stabilitet', en: 'IOP gives us stability' },
];

export interface Sample {
  readonly structure: AnyInstrument;
  readonly text: Readonly<Record<Locale, AnyInstrumentText>>;
  /** Answers in the order of the items; a dash for none, `?` for "don't know": `"54-?"`. */
  answers(signs: string): Answers;
}

function sample(areas: readonly string[], items: readonly Named[], perArea: number, kind?: 'pick'): Sample {
  const all = areas.flatMap((area) => Array.from({ length: perArea }, (_none, i) => `${area}-${i + 1}`));
  const named = (i: number): Named => items[i % items.length]!;
  const structure: Instrument = {
    id: 'sample',
    version: 1,
    ...(kind && { kind }),
    dimensions: areas.map((id) => ({
      id,
      items: all.filter((item) => item.startsWith(id)).map((item) => ({ id: item })),
    })),
  };
  const words = (locale: Locale): AnyInstrumentText =>
    ({
      name: locale === 'sv' ? 'Exempel' : 'Example',
      dimensions: Object.fromEntries(
        areas.map((id) => {
          const name = AREAS[id]![locale];
          return [id, { name, inline: name.toLowerCase(), intro: '' }];
        }),
      ),
      items: Object.fromEntries(all.map((id, i) => [id, named(i)[locale]])),
    }) as unknown as AnyInstrumentText;
  return {
    structure,
    text: { sv: words('sv'), en: words('en') },
    answers: (signs) =>
      Object.fromEntries(
        [...signs].flatMap((sign, i) =>
          sign === '-' ? [] : [[all[i]!, sign === '?' ? 'unknown' : (Number(sign) as Answer)] as const],
        ),
      ),
  };
}

/** Five areas of four statements, as the five K. */
export const fiveAreas = sample(Object.keys(AREAS), STATEMENTS, 4);
export const twoAreas = sample(['contact', 'capital'], STATEMENTS, 2);
export const oneArea = sample(['contact'], STATEMENTS, 3);
export const oneStatement = sample(['contact'], STATEMENTS, 1);
export const fourPicks = sample(['contact'], PICKS, 4, 'pick');
export const onePick = sample(['contact'], PICKS, 1, 'pick');

/** What the statements are about, as the built-in checklists say it. */
const WHAT: readonly Named[] = [
  { sv: 'Tilliten', en: 'Trust' },
  { sv: 'Tiden', en: 'Time' },
  { sv: 'Målet', en: 'The goal' },
  { sv: 'Ledningens stöd', en: 'Support from your leaders' },
];

/** The same, with what to strengthen for each statement. */
export function followedUp(of: Sample): Sample {
  const ids = of.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
  const text = (locale: Locale): AnyInstrumentText => ({
    ...of.text[locale],
    followUp: Object.fromEntries(
      ids.map((id, i) => [id, { short: '', step: '', what: WHAT[i % WHAT.length]![locale] }]),
    ),
  });
  return { ...of, text: { sv: text('sv'), en: text('en') } };
}
