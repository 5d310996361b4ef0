/**
 * The instrument model: what is asked and how an answer is stored. Words live in `content`.
 * Everything in `scoring` is pure: no DOM, no locale, no clock, no randomness.
 */

/** The agreement scale, from "strongly disagree" (1) to "strongly agree" (5). */
export const SCALE = [1, 2, 3, 4, 5] as const;
export type ScaleValue = (typeof SCALE)[number];

/** One answer. `'unknown'` is "don't know": given, but not part of any mean. A missing key is a skipped item. */
export type Answer = ScaleValue | 'unknown';

/** Answers by item id. */
export type Answers = Readonly<Record<string, Answer>>;

/** The part of society that a respondent answers for. */
export const SECTORS = ['public', 'private', 'civil'] as const;
export type Sector = (typeof SECTORS)[number];

/** One statement to rate. */
export interface Item {
  /** Unique within the instrument. */
  readonly id: string;
  /** True for a hindering statement: agreeing counts low (6 − value). */
  readonly reversed?: boolean;
}

/** Items that are scored together. */
export interface Dimension {
  readonly id: string;
  readonly items: readonly Item[];
}

/**
 * How the items of an instrument are answered: each rated on the agreement scale; any number picked; or each
 * answered yes, partly or no. All are stored on the one scale, so that answer codes and comparisons know no kinds.
 */
export const KINDS = ['rated', 'pick', 'yes-no'] as const;
export type Kind = (typeof KINDS)[number];

export const YES: ScaleValue = 5;
export const PARTLY: ScaleValue = 3;
export const NO: ScaleValue = 1;

/** A picked item is a yes; one that is not picked has no answer. */
export const PICKED = YES;

/** The answers that an item of each kind can have. */
export const ANSWERS: Readonly<Record<Kind, readonly Answer[]>> = {
  rated: [...SCALE, 'unknown'],
  pick: [PICKED],
  'yes-no': [YES, PARTLY, NO, 'unknown'],
};

/** A set of dimensions that is answered as one. */
export interface Instrument {
  readonly id: string;
  /** `rated` when it is left out. */
  readonly kind?: Kind;
  /** A whole number from 1; raised when an item is added, removed or changes its meaning. */
  readonly version: number;
  readonly dimensions: readonly Dimension[];
}

/** What one party has answered. */
export interface AnswerResponse {
  readonly answers: Answers;
  /** For whom; left out when it was not given. */
  readonly sector?: Sector;
}
