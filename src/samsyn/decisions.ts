/** What a meeting decides: who does what, until when. Pure functions from one state of the comparison to the next. */

import { listOf } from './given.js';

export interface Decision {
  readonly what: string;
  readonly who: string;
  /** As it is said: "15 december", "before the summer". */
  readonly when: string;
}

export const DECISION_FIELDS = ['what', 'who', 'when'] as const satisfies readonly (keyof Decision)[];

/** What has become of a decision from before. */
export const DECISION_STATUSES = ['done', 'going-on', 'dropped'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** A decision in the list of this time. */
export interface ListedDecision extends Decision {
  /** Unique, and the same for as long as it is there. */
  readonly key: number;
}

/** A decision from before: of the page, or of a saved file. While it is neither done nor dropped, it is one of this time's too. */
export interface EarlierDecision extends ListedDecision {
  readonly status: DecisionStatus | undefined;
}

/** The part of a comparison's state that this is about. */
export interface Decided {
  readonly decisions: readonly ListedDecision[];
  readonly earlierDecisions: readonly EarlierDecision[];
  /** One that has just been removed and can be brought back. */
  readonly removedDecision: ListedDecision | undefined;
}

/** Most letters of a field: more is a mistake, or no decision. */
export const LONGEST = 300;
/** Most decisions that are taken in at once. */
const MOST = 200;

const isWritten = (decision: Decision): boolean => DECISION_FIELDS.some((field) => decision[field].trim());

const plain = ({ what, who, when }: Decision): Decision => ({ what: what.trim(), who: who.trim(), when: when.trim() });

/** The decisions as plain data, without empty rows. */
export const decisionsOf = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.filter(isWritten).map(plain);

/**
 * What somebody has given as decisions: a property of the page, or a file.
 * @param warn is told once, when any of it is left out or changed
 */
export function cleanDecisions(given: unknown, warn: (why: string) => void): readonly Decision[] {
  const list = listOf(given);
  if (!list) {
    warn('decisions must be an array of { what, who, when }.');
    return [];
  }
  let isClean = list.length <= MOST;
  const cleaned = list.slice(0, MOST).flatMap((each): Decision[] => {
    const decision = cleanDecision(each);
    if (!decision) {
      isClean = false;
      return [];
    }
    isClean &&= decision.isClean;
    return isWritten(decision) ? [plain(decision)] : [];
  });
  if (!isClean) warn('decisions: each must be { what, who, when } with texts; what is not has been left out.');
  return cleaned;
}

/** Undefined for what is no decision at all. */
function cleanDecision(given: unknown): (Decision & { readonly isClean: boolean }) | undefined {
  try {
    if (!given || typeof given !== 'object') return undefined;
    const values = DECISION_FIELDS.map((field) => (given as Decision)[field] as unknown);
    // Line breaks would not fit into a field, and other control characters into no file.
    const [what, who, when] = values.map((value) =>
      typeof value === 'string' ? value.replace(/\p{Cc}+/gu, ' ').slice(0, LONGEST) : '',
    );
    if (values.every((value) => typeof value !== 'string')) return undefined;
    return {
      what: what!,
      who: who!,
      when: when!,
      isClean: values.every((value) => value == null || typeof value === 'string'),
    };
  } catch {
    // Some objects throw when they are read.
    return undefined;
  }
}

/** The key of the row that comes next. */
export const nextKey = ({ decisions, earlierDecisions, removedDecision }: Decided): number =>
  1 + Math.max(0, removedDecision?.key ?? 0, ...[...decisions, ...earlierDecisions].map(({ key }) => key));

const byKey = (a: ListedDecision, b: ListedDecision): number => a.key - b.key;

const isSame = (a: Decision, b: Decision): boolean => DECISION_FIELDS.every((field) => a[field] === b[field]);

/** Takes in decisions from before; those that are there already are left out. */
export function withEarlier(state: Decided, earlier: readonly Decision[]): Decided {
  const known = [...state.decisions, ...state.earlierDecisions];
  const key = nextKey(state);
  const added = earlier
    .filter((each, at) => ![...known, ...earlier.slice(0, at)].some((other) => isSame(each, other)))
    .map((each, at) => ({ ...each, key: key + at }));
  return {
    ...state,
    decisions: [...state.decisions, ...added],
    earlierDecisions: [...state.earlierDecisions, ...added.map((each) => ({ ...each, status: undefined }))],
  };
}

/** Decisions of the page take the place of all there were. */
export const withDecisions = (decisions: readonly Decision[]): Decided =>
  withEarlier({ decisions: [], earlierDecisions: [], removedDecision: undefined }, decisions);

/** Says what has become of a decision from before. One that is done or dropped is no longer among this time's; it comes back as it was. */
export function withStatus(state: Decided, key: number, status: DecisionStatus): Partial<Decided> {
  const earlier = state.earlierDecisions.find((each) => each.key === key);
  if (!earlier) return {};
  const row = state.decisions.find((each) => each.key === key);
  const { what, who, when } = row ?? earlier;
  const now = { key, what, who, when };
  const others = state.decisions.filter((each) => each.key !== key);
  return {
    earlierDecisions: state.earlierDecisions.map((each) => (each.key === key ? { ...now, status } : each)),
    decisions: status === 'going-on' ? [...others, now].sort(byKey) : others,
  };
}

/** Writes into a row; the one after the last begins a new one. */
export function withWritten(state: Decided, key: number, changes: Partial<Decision>): Partial<Decided> {
  const row = state.decisions.find((each) => each.key === key) ?? { key, what: '', who: '', when: '' };
  const others = state.decisions.filter((each) => each.key !== key);
  return { decisions: [...others, { ...row, ...changes }].sort(byKey), removedDecision: undefined };
}

export const withoutDecision = ({ decisions }: Decided, removed: ListedDecision): Partial<Decided> => ({
  decisions: decisions.filter(({ key }) => key !== removed.key),
  removedDecision: removed,
});

export const withDecisionBack = ({ decisions, removedDecision }: Decided): Partial<Decided> => ({
  decisions: removedDecision ? [...decisions, removedDecision].sort(byKey) : decisions,
  removedDecision: undefined,
});
