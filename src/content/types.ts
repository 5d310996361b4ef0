/**
 * The shape of all content. Structure (ids and sources) is written once; words are written per locale
 * and checked against the structure, so that a missing key does not compile.
 */
import type { Locale } from '../catalog.js';
import type { Band } from '../scoring/score.js';
import type { Dimension, Instrument, Item } from '../scoring/instrument.js';

export type { Locale };

/**
 * The languages that content is written in, built-in and custom; the first is the fallback.
 * The interface may have more (LOCALES of the catalogue): each of those shows content in the fallback.
 */
export const CONTENT_LOCALES = ['sv', 'en'] as const satisfies readonly Locale[];
export type ContentLocale = (typeof CONTENT_LOCALES)[number];

/** The locale that content is shown in when `wanted` is asked for: that one if the content has it, else its first. */
export const shownLocale = ({ locales }: Pick<AnyContent<unknown>, 'locales'>, wanted: Locale): ContentLocale =>
  locales.find((locale) => locale === wanted) ?? locales[0]!;

/** A reference that facts come from, or our own additions (`sos-widgets`). */
export interface Source {
  readonly id: string;
  readonly authors: string;
  /** Authors and year as a running text names them: "Tillmar m.fl. (2018)". */
  readonly short: string;
  readonly year?: string;
  readonly title?: string;
  /** Language of the title, for screen readers on a page in another one. */
  readonly lang?: string;
  /** Publisher, series, or a sentence that says what the source is; without its last full stop. */
  readonly published?: string;
  readonly url?: string;
  /** Address of the whole text, where `url` leads to a page about it. */
  readonly fullText?: string;
}

export interface SourcedItem extends Item {
  readonly source: string;
}

export interface SourcedDimension extends Dimension {
  readonly source: string;
  readonly items: readonly SourcedItem[];
}

/** An instrument that says where each part comes from. */
export interface SourcedInstrument extends Instrument {
  readonly dimensions: readonly SourcedDimension[];
}

export type DimensionId<S extends Instrument> = S['dimensions'][number]['id'];
export type ItemId<S extends Instrument> = S['dimensions'][number]['items'][number]['id'];

/**
 * A running text in which `[word](term-id)` is a word that the glossary explains.
 * Everything else in it is plain text.
 */
export type TermText = string;

/** A glossary entry. */
export interface Term {
  /** The word as it stands in a heading. */
  readonly word: string;
  readonly explanation: string;
  /** Source id, for an explanation that is taken from one. */
  readonly source?: string;
}

/** What to do about one dimension in one band. */
export interface Advice {
  /** Two or three things to do or keep doing, a sentence or two each. */
  readonly points: readonly string[];
  /** One open question to ask each other. */
  readonly ask: string;
}

export interface DimensionText {
  /** As a heading: "Kompetens". */
  readonly name: string;
  /** Within a sentence: "kompetens". */
  readonly inline: string;
  readonly intro: TermText;
  readonly advice?: Readonly<Record<Band, Advice>>;
  /** One open question to ask each other about it, whatever the score; where there is no advice. */
  readonly ask?: string;
  /** What the result says of it, as a clause that can begin a sentence or end one: "ni har de kontakter som behövs". */
  readonly finding?: Readonly<Record<'strength' | 'concern', string>>;
}

/** What a result says of one statement, beyond the statement itself. All of it is our own. */
export interface FollowUp {
  /** What it is about, within a sentence, after "Mest olika svarar ni om": "kontakten med politiker". */
  readonly short: string;
  /** One concrete thing to do, for those who answer low. */
  readonly step: string;
  /** In a checklist: what there is to strengthen, as a heading of a word or a few: "Mandatet". */
  readonly what?: string;
  /** In a checklist: what is in place for those who answer high. Of a hindrance, that it is none. */
  readonly good?: string;
}

/** What the start card says. A module of its own, so that the first view loads no more. */
export interface StartText {
  readonly title: string;
  readonly lead: string;
  /** On the start button, where it is not the usual word. */
  readonly begin?: string;
  /** About how long the check takes. */
  readonly minutes: number;
}

/** One thing to do next, whatever the result. */
export interface NextStep {
  readonly id: string;
  readonly text: TermText;
  readonly source: string;
}

export interface Paragraph {
  readonly text: TermText;
  readonly source: string;
}

/** All words of an instrument in one locale, beyond the start card. */
export interface InstrumentText<D extends string = string, I extends string = string> {
  /** "De fem K" */
  readonly name: string;
  readonly dimensions: Readonly<Record<D, DimensionText>>;
  /** The statement of each item. */
  readonly items: Readonly<Record<I, string>>;
  /** What the advice builds on, and whose words it is; empty when nothing is claimed. */
  readonly basis: string;
  readonly next: readonly NextStep[];
  /** What the source adds to the whole, shown beside the result. */
  readonly notes?: readonly Paragraph[];
  /** Of each statement, where they are rated. */
  readonly followUp?: Readonly<Record<I, FollowUp>>;
  /** For an instrument to pick from: a line that explains each choice, where the word alone does not. */
  readonly explanations?: Readonly<Record<I, string>>;
  /** For an instrument to pick from: what it means to have picked one, or several. */
  readonly meaning?: Readonly<Record<'one' | 'several', Paragraph>>;
  /** Terms that the texts above refer to. */
  readonly terms: Readonly<Record<string, Term>>;
  /** The short form of each source that dimensions and next steps refer to. */
  readonly cited: Readonly<Record<string, string>>;
}

/** The words of a built-in instrument whose statements are rated: nothing that a result needs may be missing. */
export interface RatedText<D extends string = string, I extends string = string> extends InstrumentText<D, I> {
  readonly dimensions: Readonly<Record<D, DimensionText & Required<Pick<DimensionText, 'finding'>>>>;
  readonly followUp: Readonly<Record<I, FollowUp>>;
}

/** The words of a built-in checklist whose statements are rated. */
export interface ChecklistText<D extends string = string, I extends string = string> extends RatedText<D, I> {
  readonly followUp: Readonly<Record<I, Required<FollowUp>>>;
}

/** Where an instrument or a case comes from. */
export interface Background {
  /** Where the model comes from, a paragraph each; none for custom content. */
  readonly about: readonly Paragraph[];
  /** Terms that the paragraphs refer to. */
  readonly terms: Readonly<Record<string, Term>>;
  /** Every source that the structure and the texts refer to, in the order to list them. */
  readonly sources: readonly Source[];
}

/** What the module of words of one instrument or case in one locale exports. */
export interface Words<W> {
  readonly text: W;
  readonly background: Background;
}

/**
 * Content as a widget meets it: built-in, or custom, which may do without sources, bands of advice and questions.
 * Any locale may be asked for: one that is not among `locales` gets the first of them (`shownLocale` says which).
 */
export interface AnyContent<W, S = AnyInstrument> {
  readonly structure: S;
  /** The locales that the words exist in, the fallback first. */
  readonly locales: readonly ContentLocale[];
  start(locale: Locale): Promise<StartText>;
  words(locale: Locale): Promise<Words<W>>;
}

/** A built-in instrument with the means to load its words. `text` and `background` are the two parts of `words`. */
export interface InstrumentContent<
  S extends SourcedInstrument = SourcedInstrument,
  W = InstrumentText<DimensionId<S>, ItemId<S>>,
> extends AnyContent<W, S> {
  text(locale: Locale): Promise<W>;
  background(locale: Locale): Promise<Background>;
}

export type AnyInstrumentContent = AnyContent<AnyInstrumentText>;

/** What the words of everything that is answered have in common. */
export type AnyWords = Pick<AnyInstrumentText, 'name' | 'items' | 'terms' | 'cited' | 'basis'> & {
  readonly dimensions: Readonly<Record<string, Pick<DimensionText, 'name'>>>;
};

export interface AnyInstrument extends Instrument {
  readonly dimensions: readonly AnyDimension[];
}

export interface AnyDimension extends Dimension, MaybeSourced {
  readonly items: readonly (Item & MaybeSourced)[];
}

export interface AnyInstrumentText extends Omit<InstrumentText, 'dimensions' | 'next'> {
  readonly dimensions: Readonly<Record<string, AnyDimensionText>>;
  readonly next: readonly (Omit<NextStep, 'source'> & MaybeSourced)[];
}

export interface AnyDimensionText extends Omit<DimensionText, 'advice'> {
  readonly advice?: Readonly<Partial<Record<Band, AnyAdvice>>>;
}

export type AnyAdvice = Omit<Advice, 'ask'> & Partial<Pick<Advice, 'ask'>>;

/** Where a custom instrument names no source, none is claimed. */
interface MaybeSourced {
  readonly source?: string;
}
