/** Who takes part in a comparison, and what of the codes given could not be taken in. */
import type { AnswerCodeFaultKind } from '../scoring/codes/decode.js';
import type { FoundCode } from '../scoring/codes/find.js';
import type { AnswerResponse, Instrument } from '../scoring/instrument.js';

/** One party's answers, as `responses` has them. */
export interface NamedResponse extends AnswerResponse {
  /** What the visitor calls the party. Never part of an event. */
  readonly name?: string;
}

export interface Party {
  /** Unique, and the same for as long as it is there. */
  readonly key: number;
  readonly response: NamedResponse;
  /** The answers as they came, in one line: the same for a code that is given twice. */
  readonly came: string;
  /** Left out of the comparison for now. */
  readonly hidden: boolean;
  /** The visitor has shown that it is theirs. */
  readonly own: boolean;
}

/** A code that does not count, and why. */
export interface Uncounted {
  /** Line of what was given, from 1. */
  readonly line: number;
  /** As it stands there. */
  readonly text: string;
  readonly kind: AnswerCodeFaultKind | 'twice';
  /** Id and version of the instrument that it is for, where that is known. */
  readonly instrument: string | undefined;
  readonly version: number | undefined;
  readonly character: string | undefined;
  /** For one that is there already: what it would add, and where the first one is in the list of parties. */
  readonly again?: Party;
  readonly first?: number;
}

/** The answers in one line, to be compared. */
function lineOf({ dimensions }: Instrument, { answers, sector }: AnswerResponse): string {
  return [
    sector,
    ...dimensions.flatMap(({ items }) => items.map(({ id }) => (Object.hasOwn(answers, id) ? answers[id] : ''))),
  ].join();
}

let keys = 0;

/** A party that takes part. */
export const partyOf = (response: NamedResponse, instrument: Instrument): Party => ({
  key: ++keys,
  response,
  came: lineOf(instrument, response),
  hidden: false,
  own: false,
});

/** What was found in a text or a file. */
export interface Entry extends FoundCode {
  /** From a list that a comparison has saved: a party of its own, even where another one in the list has answered the same. */
  readonly isParty?: true;
}

/** Takes them in. */
export function takeIn(
  found: readonly Entry[],
  present: readonly Party[],
  instrument: Instrument,
): { parties: Party[]; uncounted: Uncounted[] } {
  const parties = [...present];
  const uncounted: Uncounted[] = [];
  const firsts = new Map(parties.map(({ came }, at) => [came, at + 1]));
  for (const { line, text, name, read, fault, isParty } of found) {
    const { instrument: of, response } = read ?? {};
    const about = {
      line,
      text,
      version: fault?.version ?? of?.version,
      character: fault?.character,
      instrument: fault?.instrument ?? of?.id,
    };
    if (!response || of?.id !== instrument.id) {
      uncounted.push({ ...about, kind: fault?.kind ?? 'other-instrument' });
      continue;
    }
    const party = partyOf({ ...response, ...(name && { name }) }, instrument);
    const first = firsts.get(party.came);
    if (first && !(isParty && first > present.length)) uncounted.push({ ...about, kind: 'twice', again: party, first });
    else firsts.set(party.came, parties.push(party));
  }
  return { parties, uncounted };
}
