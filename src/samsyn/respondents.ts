/** Who takes part in a comparison, and which of the codes given could not be added. */
import type { EarlierAnswers } from '../scoring/adopt-answers.js';
import type { AnswerCodeFaultKind, DecodedAnswers } from '../scoring/codes/decode.js';
import type { FoundCode } from '../scoring/codes/find.js';
import { answerTo, type AnswerResponse, type Instrument } from '../scoring/instrument.js';

/** One party's answers, as `responses` has them. */
export interface NamedResponse extends AnswerResponse {
  /** What the visitor calls the party. Never part of an event. */
  readonly name?: string;
}

export interface Respondent {
  /** Unique, and the same for as long as it is there. */
  readonly key: number;
  readonly response: NamedResponse;
  /** Of the answers as they were added, see `fingerprint`: what the visitor changes here leaves it as it is. */
  readonly fingerprint: string;
  /** Left out of the comparison; it stays in the list, to be brought back. */
  readonly isHidden: boolean;
  /** The visitor has shown that it is theirs. */
  readonly isOwn: boolean;
  /** Of answers to an earlier version of the instrument: what became of them. */
  readonly earlier: EarlierAnswers | undefined;
}

/** A code that does not count yet, and why. */
export interface RejectedCode {
  /** Unique, and the same for as long as it is there. */
  readonly key: number;
  /** Line of the text that it was in, from 1; of a table, its row. */
  readonly line: number;
  /** The file that it was in. */
  readonly file: string | undefined;
  /** As it stands there, or as the visitor has corrected it. */
  readonly text: string;
  /** What stands beside it and looks like a name. */
  readonly name: string | undefined;
  readonly kind: AnswerCodeFaultKind | 'duplicate' | 'same-name';
  /** Id and version of the instrument that it is for, where that is known. */
  readonly instrument: string | undefined;
  readonly version: number | undefined;
  readonly character: string | undefined;
  /** Of a duplicate, and of one with the name of another: who would be added. */
  readonly respondent?: Respondent;
  /** The key of the respondent who has the same answers, or the same name. */
  readonly sameAs?: number;
}

/** A code that was found in a text, or answers that were found in a file. */
export interface FoundResponse extends FoundCode {
  /** Name of the file. */
  readonly file?: string;
  /** From a list that a comparison has saved: a respondent of its own, even where another one in the list has answered the same or has the same name. */
  readonly isRespondent?: true;
  /** Who would be added, where that has been prepared. */
  readonly respondent?: Respondent;
}

/** Answers and sector in one line: the same for a code that is given twice. */
export function fingerprint({ dimensions }: Instrument, { answers, sector }: AnswerResponse): string {
  let print: string = sector ?? '';
  for (const { items } of dimensions) for (const { id } of items) print += `,${answerTo(answers, id) ?? ''}`;
  return print;
}

let lastKey = 0;

export const respondentOf = (
  response: NamedResponse,
  instrument: Instrument,
  earlier?: EarlierAnswers,
): Respondent => ({
  key: ++lastKey,
  response,
  fingerprint: fingerprint(instrument, response),
  isHidden: false,
  isOwn: false,
  earlier,
});

const foundRespondent = (
  { response, earlier }: DecodedAnswers,
  name: string | undefined,
  instrument: Instrument,
): Respondent => respondentOf({ ...response, ...(name && { name }) }, instrument, earlier);

/** How many are prepared between two steps. */
const STEP = 64;

/** What a search finds, with what takes longest of adding it done in steps too. */
export function* prepared<Step>(
  search: Generator<Step, readonly FoundResponse[]>,
  instrument: Instrument,
): Generator<Step | undefined, readonly FoundResponse[]> {
  const found = yield* search;
  const all: FoundResponse[] = [];
  for (const each of found) {
    const { read, name } = each;
    const isOurs = read?.instrument.id === instrument.id;
    all.push(isOurs ? { ...each, respondent: foundRespondent(read, name, instrument) } : each);
    if (all.length % STEP === 0) yield undefined;
  }
  return all;
}

/** Those who are there, those who are new, and what of `found` cannot be added. */
export function addResponses(
  found: readonly FoundResponse[],
  present: readonly Respondent[],
  instrument: Instrument,
): { readonly respondents: readonly Respondent[]; readonly rejected: readonly RejectedCode[] } {
  const respondents = [...present];
  const rejected: RejectedCode[] = [];
  const isPresent = new Set(present.map(({ key }) => key));
  const byAnswers = new Map(respondents.map((each) => [each.fingerprint, each.key]));
  const byName = new Map(respondents.map((each) => [nameKey(each.response.name), each.key]));
  for (const each of found) {
    const { line, file, text, name, read, fault, isRespondent } = each;
    const about = {
      key: ++lastKey,
      line,
      file,
      text,
      name,
      instrument: fault?.instrument ?? read?.instrument.id,
      version: fault?.version ?? read?.instrument.version,
      character: fault?.character,
    };
    if (read?.instrument.id !== instrument.id) {
      rejected.push({ ...about, kind: fault?.kind ?? 'other-instrument' });
      continue;
    }
    const respondent = each.respondent ?? foundRespondent(read, name, instrument);
    const same = byAnswers.get(respondent.fingerprint);
    const named = name === undefined ? undefined : byName.get(nameKey(name));
    const counts = (other: number | undefined): boolean =>
      other === undefined || (isRespondent === true && !isPresent.has(other));
    if (!counts(same)) rejected.push({ ...about, kind: 'duplicate', respondent, sameAs: same! });
    else if (!counts(named)) rejected.push({ ...about, kind: 'same-name', respondent, sameAs: named! });
    else {
      respondents.push(respondent);
      byAnswers.set(respondent.fingerprint, respondent.key);
      byName.set(nameKey(name), respondent.key);
    }
  }
  return { respondents, rejected };
}

/** Equal for names that a reader takes for the same. */
const nameKey = (name = ''): string => name.trim().toLowerCase();
