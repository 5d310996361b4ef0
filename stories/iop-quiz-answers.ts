/** Answers to the IOP quiz that stories and tests use. */
import { IOP_CONDITIONS, IOP_DECISIVE, IOP_FORM, IOP_SITUATIONS, NO, PARTLY, YES } from '../src/scoring/index.js';
import type { Answer, Answers } from '../src/scoring/instrument.js';

const all = (ids: readonly string[], answer: Answer): Answers => Object.fromEntries(ids.map((id) => [id, answer]));

/** The form holds but in one point, and some conditions are missing. */
export const JOIN: Answers = {
  ...all(IOP_FORM, YES),
  initiative: PARTLY,
  ...all(
    IOP_CONDITIONS.map(({ id }) => id),
    YES,
  ),
  experience: NO,
  trust: PARTLY,
  equality: 'unknown',
  ...all(IOP_SITUATIONS, NO),
  'specific-activity': YES,
};

/** One of several is to get a contract. */
export const PROCURE: Answers = { ...JOIN, 'no-market': NO, 'several-providers': YES, 'specific-activity': NO };

/** The association's work in general, paid by one party. */
export const GRANT: Answers = { ...JOIN, funding: NO, 'general-support': YES, 'specific-activity': NO };

/** General support and a specific activity: they contradict each other. */
export const CONTRADICTING: Answers = { ...JOIN, 'general-support': YES };

/** No situation holds. */
export const UNCLEAR: Answers = { ...JOIN, 'specific-activity': 'unknown' };

/** Three answers of 21, which point to procurement so far. */
export const EARLY: Answers = { 'several-providers': YES, profit: YES, 'no-market': NO };

/** Three questions answered. */
export const BEGUN: Answers = { 'several-providers': NO, profit: NO, 'own-idea': NO };

/** The decisive questions answered, as far as the early route. */
export const SEVEN: Answers = Object.fromEntries(
  Object.entries(JOIN).filter(([id]) => (IOP_DECISIVE as readonly string[]).includes(id)),
);

/** The form denies the partnership that the decisive questions point to. */
export const DENIED: Answers = { ...JOIN, funding: NO };
