/**
 * Finds answer codes in any text: a chat, an e-mail, a table. Also finds what looks like a code and has a fault, so that
 * nobody's answers are lost unnoticed.
 *
 * The time it takes is proportional to the length of the text, whatever stands in it: every search here is bounded by the
 * length of the longest code, or looks at each part of the text once.
 */
import { AnswerCodeFault, tryDecode, type DecodedAnswers } from './decode.js';
import { faultlessCodes, type Piece } from './faultless.js';
import { nameBeside, type Beside } from './name-beside.js';
import type { Instrument } from '../instrument.js';

/** A piece of the text that is a code, or looks like one. */
export interface FoundCode {
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** As it stands in the text, without invisible characters. */
  readonly text: string;
  /** What stands before it and looks like a name: "Kommunen" in `Kommunen: SB4K-…`, or the sender in a line above. */
  readonly name: string | undefined;
  /** What it holds, as `decodeAnswers` reads it; undefined when it has a fault. */
  readonly read: DecodedAnswers | undefined;
  readonly fault: AnswerCodeFault | undefined;
}

/** How far a search has come. */
export interface FindProgress {
  /** Characters looked at so far, each time that they are: a measure of the work. */
  readonly looked: number;
  /** Codes read so far, and of how many; 0 of 0 until all have been found. */
  readonly read: number;
  readonly of: number;
}

/** Longer than any code of up to 240 items, however it is broken into lines. */
const LONGEST = 1000;
/** Characters, or codes, between two reports of a search. */
const STEP = 1 << 16;
const CODES = 64;

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const WORD = new RegExp(`${LETTER}+`, 'gu');
/**
 * The form of a code, in three alternatives: groups with hyphens between, also where a line was broken, but not on into
 * the next name or the next code; groups of four with spaces between; or all in one.
 */
const LOOKS_LIKE_CODE = new RegExp(
  `(?<!${LETTER})(?:` +
    [
      `${LETTER}{3,5}(?:\\s?\\p{Pd}\\s{0,2}(?<!\\n(?=[^\\s\\d:]{1,60} [^\\n:]{0,50}:|s${LETTER}{3}\\p{Pd}))(?:> ?)?${LETTER}{1,9}(?!${LETTER}| ?:))+`,
      `s${LETTER}{3}(?: ${LETTER}{4}){3,}(?: ${LETTER}{1,4})?`,
      's[\\da-z]{14,}',
    ].join('|') +
    `)(?!${LETTER})`,
  'giu',
);

/**
 * All codes in a text, in its order.
 * @param instruments all that a code may be for, as for `decodeAnswers`; their earlier structures are found as well
 */
export function findCodes(text: string, instruments: readonly Instrument[]): FoundCode[] {
  return toEnd(findCodesInSteps(text, instruments));
}

/** What a search in steps finds, at once. */
export function toEnd<T>(search: Generator<unknown, T>): T {
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

/** The same in small steps, between which something else can be done: a long text takes longer than a page may be busy. */
export function* findCodesInSteps(
  text: string,
  instruments: readonly Instrument[],
): Generator<FindProgress, FoundCode[]> {
  const visible = withPlainLinks(text.replace(/\p{DI}/gu, '').replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n'));
  let looked = visible.length;
  const report = (read = 0, of = 0): FindProgress => ({ looked, read, of });

  const pieces: Piece[] = [];
  for (const step of faultlessCodes(visible, instruments, STEP)) {
    pieces.push(...step.pieces);
    looked += step.looked;
    yield report();
  }
  // Faultless codes are masked, so that a code that is cut off before one of them does not run on into it.
  const masked = withMasks(visible, pieces);
  let end = 0;
  for (let from = 0; from < masked.length; from += STEP) {
    const likely = likelyCodes(masked, Math.max(from, end), from + STEP);
    pieces.push(...likely.pieces);
    end = likely.end;
    looked += STEP;
    yield report();
  }
  pieces.sort((a, b) => a.from - b.from);

  const places: (Pick<FoundCode, 'line' | 'text' | 'name'> & Pick<Beside, 'heading'>)[] = [];
  const lines = new Lines(visible);
  let endOfLast = 0;
  for (const { from, to } of pieces) {
    const { line, start } = lines.at(from);
    const { name, heading, ...beside } = nameBeside(visible, { from, startOfLine: start, endOfLast });
    places.push({ line, text: visible.slice(from, to), name, heading });
    looked += beside.looked;
    endOfLast = to;
    if (places.length % CODES === 0) yield report();
  }
  // A line alone above a code may be anything. Where each of several codes has one, they are names.
  const nameless = places.filter(({ name }) => !name);
  const areNames = nameless.length > 1 && nameless.every(({ heading }) => heading);

  const found: FoundCode[] = [];
  for (const { line, text: piece, name, heading } of places) {
    found.push(foundCode({ line, text: piece, name: name ?? (areNames ? heading : undefined) }, instruments));
    if (found.length % CODES === 0) yield report(found.length, places.length);
  }
  return found;
}

/** A link within a link is percent-encoded, as often as it was passed on. What takes its place is as long, so that places in the text stay. */
function withPlainLinks(text: string): string {
  return text
    .replace(/(?:#|%(?:25)*23)sos(?:=|%(?:25)*3d)/gi, (mark) => '#sos='.padStart(mark.length))
    .replace(/%(?:25)*2d/gi, (hyphen) => '-'.padEnd(hyphen.length));
}

/** The text with each piece masked. @param pieces in the order of the text */
function withMasks(text: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { from, to } of pieces) {
    parts.push(text.slice(end, from), '|'.repeat(to - from));
    end = to;
  }
  return parts.join('') + text.slice(end);
}

/** What has the form of a code and begins from `from` on, before `to`; and where the last of it ends. */
function likelyCodes(text: string, from: number, to: number): { readonly pieces: Piece[]; readonly end: number } {
  const pieces: Piece[] = [];
  // With the character before, and as much after as a code can take.
  const first = Math.max(0, from - 1);
  const part = text.slice(first, to + LONGEST);
  let end = from;
  LOOKS_LIKE_CODE.lastIndex = from - first;
  for (let match; (match = LOOKS_LIKE_CODE.exec(part)) && first + match.index < to;) {
    const [piece] = match;
    const at = first + match.index;
    end = at + piece.length;
    if (piece.length < LONGEST && isLikelyCode(piece)) pieces.push({ from: at, to: end });
  }
  return { pieces, end };
}

/** The lines of a text, asked for in the order of the text. */
class Lines {
  readonly #text: string;
  #line = 1;
  #start = 0;
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf('\n');
  }

  /** The line that has this place, from 1, and where it starts. */
  at(place: number): { readonly line: number; readonly start: number } {
    while (this.#next >= 0 && this.#next < place) {
      this.#line++;
      this.#start = this.#next + 1;
      this.#next = this.#text.indexOf('\n', this.#start);
    }
    return { line: this.#line, start: this.#start };
  }
}

function foundCode(about: Pick<FoundCode, 'line' | 'text' | 'name'>, instruments: readonly Instrument[]): FoundCode {
  const decoded = tryDecode(about.text, instruments);
  if (!Array.isArray(decoded)) return { ...about, read: decoded, fault: undefined };
  let fault: AnswerCodeFault | undefined;
  return {
    ...about,
    read: undefined,
    // Made when it is asked for, since that takes longer than all the rest.
    get fault() {
      return (fault ??= new AnswerCodeFault(...decoded));
    },
  };
}

/** Whether a text that has the form of a code is one, and not a date, telephone number or hyphenated word. */
function isLikelyCode(text: string): boolean {
  const groups = text.match(WORD)!;
  const fours = groups.filter(({ length }) => length === 4).length;
  return (
    text.replace(/\D/g, '').length > 1 &&
    /\p{L}/u.test(text) &&
    (groups.length > 4 || /^s/i.test(text)) &&
    (groups.length === 1 || fours * 2 >= groups.length)
  );
}
