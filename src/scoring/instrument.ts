/**
 * The instrument model: what is asked and how an answer is stored. Texts live in `content`.
 * Everything in `scoring` is pure: no DOM, no locale, no clock, no randomness.
 */
import type { Sector } from '../catalog.js';

export { SECTORS, type Sector } from '../catalog.js';

/** How true a statement is, from "not true at all" (1) to "completely true" (5). */
export const SCALE = [1, 2, 3, 4, 5] as const;
export type ScaleValue = (typeof SCALE)[number];

/** One answer. `'unknown'` is "don't know": given, but not part of any mean. A missing key is a skipped item. */
export type Answer = ScaleValue | 'unknown';

/** Answers by item id. Only own keys count: an item may be called `constructor`. */
export type Answers = Readonly<Record<string, Answer>>;

/** One statement to rate, choice to pick, or question to answer. */
export interface Item {
  /** Unique within the instrument. The same id in another version of the instrument is the same item. */
  readonly id: string;
  /** True for a hindering statement: agreeing counts low (6 − value). */
  readonly reversed?: boolean;
}

/** Items that are scored together. */
export interface Dimension {
  /** Unique among the dimensions of the instrument. */
  readonly id: string;
  readonly items: readonly Item[];
}

/**
 * How the items of an instrument are answered: each rated on the agreement scale; any number picked; or each
 * answered yes, partly or no. All are stored as values of the scale, so that answer codes and comparisons need not
 * distinguish kinds.
 */
export const KINDS = ['rated', 'pick', 'yes-no'] as const;
export type Kind = (typeof KINDS)[number];

export const YES: ScaleValue = 5;
export const PARTLY: ScaleValue = 3;
export const NO: ScaleValue = 1;

/** A picked item is a yes; one that is not picked has no answer. */
export const PICKED = YES;

/** The answers that an item of each kind can have. */
export const ALLOWED_ANSWERS: Readonly<Record<Kind, readonly Answer[]>> = {
  rated: [...SCALE, 'unknown'],
  pick: [PICKED],
  'yes-no': [YES, PARTLY, NO, 'unknown'],
};

/** A set of dimensions that is answered as one. */
export interface Instrument {
  readonly id: string;
  /** `rated` when it is left out. */
  readonly kind?: Kind;
  /** A whole number, 1–9999; raised when an item is added, removed, moved or changes its meaning. */
  readonly version: number;
  readonly dimensions: readonly Dimension[];
  /**
   * The structures that were released before this one, in any order, each with the same `id` and a `version` of its own.
   * Answer codes, saved answers and files of these versions are still read. An earlier structure may name its own
   * earlier ones; those count too.
   */
  readonly earlier?: readonly Instrument[];
}

/** What one respondent has answered. */
export interface AnswerResponse {
  readonly answers: Answers;
  /** The sector that the respondent answers for; left out when none was given. */
  readonly sector?: Sector;
}

/** All items in the order of the instrument, which is also their order in answer codes. */
export function itemsOf({ dimensions }: Pick<Instrument, 'dimensions'>): Item[] {
  const all: Item[] = [];
  for (const { items } of dimensions) all.push(...items);
  return all;
}

/** The answer to an item; undefined when it has none, or one that is inherited from a prototype. */
export function answerTo(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
