/** The shape of a case over time: phases with what happened, and the conditions that helped or hindered it. */
import type { AnyContent, Background, Locale, Term, TermText } from '../types.js';

/** A year, `2013`, or a month, `2013-11`. */
export type CaseDate = string;

/** Helped (+), hindered (−), or both. */
export const SIGNS = ['+', '−', '±'] as const;
export type Sign = (typeof SIGNS)[number];

export interface CaseEvent {
  readonly id: string;
  readonly start?: CaseDate;
  /** Or `ongoing`: when the source was written. An event with a start and no end is a point in time. */
  readonly end?: CaseDate;
  /** Ids of those who the source says took part. */
  readonly actors?: readonly string[];
  readonly source?: string;
}

export interface Phase {
  readonly id: string;
  readonly source?: string;
  readonly events: readonly CaseEvent[];
}

export interface Condition {
  readonly id: string;
  readonly sign: Sign;
  readonly source?: string;
}

export interface CaseStructure {
  readonly id: string;
  /** The year that the source was written: what "ongoing" refers to. */
  readonly asOf?: number;
  readonly actors: readonly { readonly id: string }[];
  readonly phases: readonly Phase[];
  readonly conditions: readonly Condition[];
}

/** A built-in case says where each part comes from. */
export interface SourcedCase extends CaseStructure {
  readonly phases: readonly (Phase & {
    readonly source: string;
    readonly events: readonly (CaseEvent & { readonly source: string })[];
  })[];
  readonly conditions: readonly (Condition & { readonly source: string })[];
}

type Ids<T extends readonly { readonly id: string }[]> = T[number]['id'];

/** All words of a case in one locale. */
export interface CaseText<S extends CaseStructure = CaseStructure> {
  readonly name: string;
  readonly lead: TermText;
  readonly actors: Readonly<Record<Ids<S['actors']>, string>>;
  readonly phases: Readonly<Record<Ids<S['phases']>, string>>;
  readonly events: Readonly<Record<Ids<S['phases'][number]['events']>, TermText>>;
  readonly conditions: Readonly<Record<Ids<S['conditions']>, TermText>>;
  /** Terms that the texts above refer to. */
  readonly terms: Readonly<Record<string, Term>>;
  /** The short form of the sources. */
  readonly cited: string;
}

/** A case as the timeline meets it, built-in or custom. It has no start card: its first view is the case. */
export type CaseContent<S extends CaseStructure = CaseStructure> = Omit<AnyContent<CaseText<S>, S>, 'start'>;

/** A built-in case with the means to load its words. `text` and `background` are the two parts of `words`. */
export interface BuiltInCase<S extends SourcedCase = SourcedCase> extends CaseContent<S> {
  text(locale: Locale): Promise<CaseText<S>>;
  background(locale: Locale): Promise<Background>;
}
