/** What a page says where a widget will be, and for as long as the widget is not there: taken from the widget's own words. */
import {
  WIDGET_NAMES,
  type CaseName,
  type FactorSet,
  type InstrumentName,
  type WidgetName,
} from '../../src/catalog.js';
import { caseContent } from '../../src/content/cases/case-content.js';
import type { CaseContent } from '../../src/content/index.js';
import { instrumentContent } from '../../src/content/instrument-content.js';
import {
  CONTENT_LOCALES,
  type AnyContent,
  type AnyWords,
  type ContentLocale,
  type StartText,
} from '../../src/content/types.js';
import { subjectsOf } from '../hosted/subjects.js';
import { FALLBACK, SAMSYN } from './fallback-words.js';
import { LINE, linesOf } from './lines.js';

export interface FallbackText {
  readonly title: string;
  readonly lead: string;
  /** Introduces the list. */
  readonly intro: string;
  /** As many are shown as fill the widget's place. */
  readonly items: readonly string[];
  readonly about: string;
  readonly link: string;
  /** Of the widget's first view, in pixels of 16 to the em, in a column of 380: what 412 leave for an article. A test holds it to the widget. */
  readonly height: number;
}

type ByLocale<T> = Readonly<Record<ContentLocale, T>>;

/** By widget, by what the widget is about (see `subjectsOf`), by language. */
export type FallbackTexts = Readonly<Record<WidgetName, Readonly<Record<string, ByLocale<FallbackText>>>>>;

/** Height of a start card but for its title and its lead. */
const START_CARD = 288;
const TITLE_LINE = 32.5;
/** Within the padding of the card, in average letters of the size of title and lead. */
const TITLE_COLUMN = 20.5;
const LEAD_COLUMN = 37;
/** Of the comparison, which has no start card: field, buttons and what stands around them. */
const COMPARISON = 608;
/** Of the timeline. Below the fold nothing shifts, and a tall first view need not be matched all the way down. */
const FOLD = 620;
/** More items are never needed. */
const MOST_ITEMS = 24;

const startCardHeight = ({ title, lead }: StartText): number =>
  Math.round(START_CARD + TITLE_LINE * linesOf(title, TITLE_COLUMN) + LINE * linesOf(lead, LEAD_COLUMN));

/** Without the marks of terms. */
const plain = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

const forLocales = async <T>(make: (locale: ContentLocale) => T | Promise<T>): Promise<ByLocale<T>> =>
  Object.fromEntries(
    await Promise.all(CONTENT_LOCALES.map(async (locale) => [locale, await make(locale)] as const)),
  ) as ByLocale<T>;

async function ofInstrument(name: InstrumentName, locale: ContentLocale): Promise<FallbackText> {
  const content: AnyContent<AnyWords> = instrumentContent(name);
  const [start, { text }] = await Promise.all([content.start(locale), content.words(locale)]);
  const words = FALLBACK[locale];
  const kind = content.structure.kind ?? 'rated';
  const items = Object.values(text.items);
  return {
    title: start.title,
    lead: start.lead,
    intro: words.intro[kind],
    items: items.slice(0, MOST_ITEMS).map(plain),
    about: words.about[kind](items.length, start.minutes),
    link: words.open(start.title),
    height: startCardHeight(start),
  };
}

async function ofCase(name: CaseName, locale: ContentLocale): Promise<FallbackText> {
  const content: CaseContent = caseContent(name);
  const { text } = await content.words(locale);
  const words = FALLBACK[locale];
  const events = Object.values(text.events);
  return {
    title: text.name,
    lead: text.lead,
    intro: events.length ? words.intro.case : words.namesOnly(Object.values(text.phases)),
    items: (events.length ? events : await fiveKIntros(locale)).slice(0, MOST_ITEMS).map(plain),
    about: words.aboutCase,
    link: words.open(text.name),
    height: FOLD,
  };
}

/** What a case was studied for, where its source gives no more than names. */
async function fiveKIntros(locale: ContentLocale): Promise<string[]> {
  const { text } = await instrumentContent('five-k').words(locale);
  return Object.values(text.dimensions).map(({ name, intro }) => `${name}. ${intro}`);
}

const ofComparison = (locale: ContentLocale): FallbackText => ({ ...SAMSYN[locale], height: COMPARISON });

const MAKE: Readonly<
  Record<WidgetName, (subject: string, locale: ContentLocale) => FallbackText | Promise<FallbackText>>
> = {
  'five-k': (_subject, locale) => ofInstrument('five-k', locale),
  'factor-checklist': (set, locale) => ofInstrument(set as FactorSet, locale),
  'iop-quiz': (_subject, locale) => ofInstrument('iop', locale),
  'case-timeline': (name, locale) => ofCase(name as CaseName, locale),
  samsyn: (_instrument, locale) => ofComparison(locale),
};

export async function makeFallbackTexts(): Promise<FallbackTexts> {
  const ofWidget = async (widget: WidgetName) =>
    Object.fromEntries(
      await Promise.all(
        subjectsOf(widget).map(
          async (subject) => [subject, await forLocales((locale) => MAKE[widget](subject, locale))] as const,
        ),
      ),
    );
  return Object.fromEntries(
    await Promise.all(WIDGET_NAMES.map(async (widget) => [widget, await ofWidget(widget)] as const)),
  ) as FallbackTexts;
}
