/** What a page says where a widget will be, and for as long as the widget is not there: taken from the widget's own words. */
import { CASES, FACTOR_SETS, type CaseName, type FactorSet } from '../../src/catalog.js';
import { caseContent } from '../../src/content/cases/case-content.js';
import type { CaseContent } from '../../src/content/cases/types.js';
import * as content from '../../src/content/index.js';
import { instrumentContent } from '../../src/content/instrument-content.js';
import type { AnyInstrumentContent, ContentLocale } from '../../src/content/types.js';
import { FALLBACK, SAMSYN } from './fallback-words.js';

export interface FallbackText {
  readonly title: string;
  readonly lead: string;
  /** Introduces the list. */
  readonly some: string;
  /** As many are shown as fill the widget's place. */
  readonly items: readonly string[];
  readonly about: string;
  readonly link: string;
  /** Of the first view, in pixels of 16 to the em, in a column of 380: what 412 leave for an article. A test holds it to the widget. */
  readonly height: number;
}

/** By widget, by the value of the option that says what it is about (none: `''`), by language. */
export type Texts = Readonly<Record<string, Readonly<Record<string, Readonly<Record<ContentLocale, FallbackText>>>>>>;

type Heights = Readonly<Record<ContentLocale, number>>;

/** Below the fold nothing shifts, and a tall first view need not be matched all the way down. */
const FOLD = 620;
/** More are never needed. */
const MOST = 24;

const SET_HEIGHTS: Readonly<Record<FactorSet, Heights>> = {
  conditions: { sv: 457, en: 457 },
  results: { sv: 433, en: 457 },
  leadership: { sv: 400, en: 424 },
  practice: { sv: 424, en: 457 },
  motives: { sv: 368, en: 424 },
  logics: { sv: 392, en: 424 },
  need: { sv: 400, en: 400 },
};

async function of<Key extends string, T>(
  keys: readonly Key[],
  make: (key: Key) => Promise<T>,
): Promise<Record<Key, T>> {
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await make(key)]))) as Record<Key, T>;
}

/** Without what opens an explanation in the widget. */
const plain = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

function ofInstrument(
  instrument: AnyInstrumentContent,
  heights: Heights,
): Promise<Record<ContentLocale, FallbackText>> {
  return of(content.CONTENT_LOCALES, async (locale) => {
    const [start, { items }] = [await instrument.start(locale), (await instrument.words(locale)).text];
    const kind = instrument.structure.kind ?? 'rated';
    const count = Object.keys(items).length;
    return {
      title: start.title,
      lead: start.lead,
      some: FALLBACK[locale].some[kind],
      items: Object.values<string>(items).slice(0, MOST).map(plain),
      about: FALLBACK[locale].about[kind](count, start.minutes),
      link: FALLBACK[locale].open(start.title),
      height: heights[locale],
    };
  });
}

function ofCase(name: CaseName): Promise<Record<ContentLocale, FallbackText>> {
  const shown: CaseContent = caseContent(name);
  return of(content.CONTENT_LOCALES, async (locale) => {
    const [text, fiveK] = [(await shown.words(locale)).text, await content.fiveK.text(locale)];
    const events = Object.values<string>(text.events);
    return {
      title: text.name,
      lead: text.lead ?? '',
      // The source tells the names only. What it was after are the five K.
      some: events.length ? FALLBACK[locale].some.case : FALLBACK[locale].named(Object.values<string>(text.phases)),
      items: (events.length ? events : Object.values(fiveK.dimensions).map(({ name: k, intro }) => `${k}. ${intro}`))
        .slice(0, MOST)
        .map(plain),
      about: FALLBACK[locale].aboutCase,
      link: FALLBACK[locale].open(text.name),
      height: FOLD,
    };
  });
}

/** @param names of the widgets that can be embedded, each with the values of what it can be about */
export async function makeTexts(names: Readonly<Record<string, readonly string[]>>): Promise<Texts> {
  const all: Texts = {
    'five-k': { '': await ofInstrument(content.fiveK, { sv: 521, en: 545 }) },
    'factor-checklist': await of(FACTOR_SETS, (set) => ofInstrument(instrumentContent(set), SET_HEIGHTS[set])),
    'iop-quiz': { '': await ofInstrument(content.iop as unknown as AnyInstrumentContent, { sv: 440, en: 440 }) },
    'case-timeline': await of(CASES, ofCase),
    samsyn: Object.fromEntries((names['samsyn'] ?? []).map((instrument) => [instrument, SAMSYN])),
  };
  for (const [name, values] of Object.entries(names)) {
    const missing = (values.length ? values : ['']).filter((value) => !all[name]?.[value]);
    if (missing.length) throw new Error(`site/builder/texts.ts has no text for "${name}" ${missing.join(', ')}`);
  }
  return Object.fromEntries(Object.keys(names).map((name) => [name, all[name]!]));
}
