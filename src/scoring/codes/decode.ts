/** Decodes answer codes. Apart from `encode.ts`, which every visit needs; the format is documented there. */
import {
  ALPHABET,
  ANSWER_BASE,
  ANSWER_DIGITS,
  chunksOfFive,
  digitsOf,
  FORMAT,
  hashOf,
  HEAD_SYMBOLS,
  lengthOf,
  SECTOR_DIGITS,
  SECTOR_VALUES,
  symbolsFor,
  valueOf,
  VERSION_VALUES,
} from './layout.js';
import { isChecked } from './checksum.js';
import { adopt, structuresOf, type EarlierAnswers } from '../adopt-answers.js';
import { itemsOf, type Answer, type AnswerResponse, type Answers, type Instrument } from '../instrument.js';

/** Why a text is not read as answers. */
export const ANSWER_CODE_FAULTS = [
  /** No letter or digit in it. */
  'empty',
  /** A letter or digit that no code has; `character` holds it. */
  'bad-character',
  /** The end is missing. */
  'cut-short',
  /** Something follows after the end. */
  'too-long',
  /** The checksum is wrong: a character is wrong, missing, or in the wrong place. */
  'mistyped',
  /** A faultless code of another format than this release reads. */
  'other-format',
  /** A faultless code of an instrument that is not among those given. */
  'other-instrument',
  /** A faultless code of a version that the given instrument does not have, also not among its earlier ones. */
  'other-version',
  /** A faultless code that does not fit the items of its version: the instrument was changed and kept its version. */
  'other-items',
] as const;
export type AnswerCodeFaultKind = (typeof ANSWER_CODE_FAULTS)[number];

/** Thrown for a text that is no answer code of the given instruments. The message is for developers; messages to users are made from the fields. */
export class AnswerCodeFault extends Error {
  /** Id of the instrument that the code is for, where that is known; when the checksum is wrong, of the one that it seems to be for. */
  readonly instrument: string | undefined;
  /** The version of that instrument that the code is for. */
  readonly version: number | undefined;

  constructor(
    readonly kind: AnswerCodeFaultKind,
    about?: Pick<Instrument, 'id' | 'version'>,
    readonly character?: string,
  ) {
    super(
      `Answer code: ${kind.replace('-', ' ')}${about ? ` (for version ${about.version} of ${about.id})` : character ? ` ${character}` : ''}`,
    );
    this.name = 'AnswerCodeFault';
    this.instrument = about?.id;
    this.version = about?.version;
  }
}

/** What a code holds. */
export interface DecodedAnswers {
  /**
   * The instrument, of those given, that `response` answers: the one of the code's version, else the newest that has
   * this version among its earlier structures.
   */
  readonly instrument: Instrument;
  /**
   * Answers by item id, in the order of the instrument; no key for what is unanswered. The sector is left out when none
   * was given, and when it is one that this release does not know.
   */
  readonly response: AnswerResponse;
  /** Only when the code is of an earlier structure of `instrument`: what became of its answers. */
  readonly earlier?: EarlierAnswers;
}

/** What an `AnswerCodeFault` is made of. Making the error itself takes longer than reading a code. */
export type FaultParts = ConstructorParameters<typeof AnswerCodeFault>;

/**
 * Reads a code. Case, spaces, line breaks, hyphens, quotes, punctuation and invisible characters are ignored;
 * O is read as 0, I and L as 1.
 *
 * A code of an instrument's earlier structure is read as answers to the newest, see `adopt-answers.ts`.
 * @param instruments all that the code may be for; several versions of one may be among them. A code holds no name, so
 * that of an instrument outside this list only has the fault `other-instrument`
 * @throws AnswerCodeFault, for any text that is not such a code
 */
export function decodeAnswers(code: string, instruments: readonly Instrument[]): DecodedAnswers {
  const decoded = tryDecode(code, instruments);
  if (Array.isArray(decoded)) throw new AnswerCodeFault(...decoded);
  return decoded;
}

/** The same, with what is wrong in place of an error. */
export function tryDecode(code: string, instruments: readonly Instrument[]): DecodedAnswers | FaultParts {
  const symbols = symbolsOf(code);
  if (typeof symbols === 'string') return symbols ? ['bad-character', undefined, symbols] : ['empty'];
  const head = valueOf(symbols.slice(1, HEAD_SYMBOLS), 32);
  const version = Math.floor(head / SECTOR_VALUES) % VERSION_VALUES;
  const hash = Math.floor(head / SECTOR_VALUES / VERSION_VALUES);
  const candidates = instruments.filter(({ id }) => hashOf(id) === hash);
  const { instrument, structure } = withVersion(candidates, version);
  const excess = symbols.length - lengthOf(structure ?? { dimensions: [] });

  const isFormat = symbols[0] === FORMAT;
  if (!isChecked(symbols)) {
    const isLonger = isFormat && structure && excess;
    return [isFormat && excess < 0 ? 'cut-short' : isLonger ? 'too-long' : 'mistyped', structure];
  }
  if (!isFormat) return ['other-format'];
  if (!candidates[0]) return ['other-instrument'];
  if (!structure) return ['other-version', { id: candidates[0].id, version }];
  const answers = excess === 0 ? readAnswers(structure, symbols) : undefined;
  if (!answers) return ['other-items', structure];

  const sector = SECTOR_DIGITS[head % SECTOR_VALUES];
  const { earlier, ...adopted } = structure === instrument ? { answers } : adopt(instrument, structure, answers);
  return { instrument, response: { ...adopted, ...(sector && { sector }) }, ...(earlier && { earlier }) };
}

/** The structure of this version, and the instrument whose newest or earlier structure it is. */
function withVersion(
  candidates: readonly Instrument[],
  version: number,
): { instrument: Instrument; structure: Instrument } | { instrument?: undefined; structure?: undefined } {
  const given = candidates.find((each) => each.version === version);
  if (given) return { instrument: given, structure: given };
  for (const instrument of [...candidates].sort((a, b) => b.version - a.version)) {
    const structure = structuresOf(instrument).find((each) => each.version === version);
    if (structure) return { instrument, structure };
  }
  return {};
}

/** The answers in the symbols of a code; undefined when they hold values that no answers to the structure have. */
function readAnswers(structure: Instrument, symbols: readonly number[]): Answers | undefined {
  const given: [string, Answer][] = [];
  let at = HEAD_SYMBOLS;
  for (const items of chunksOfFive(itemsOf(structure))) {
    const value = valueOf(symbols.slice(at, (at += symbolsFor(items.length))), 32);
    if (value >= ANSWER_BASE ** items.length) return undefined;
    const digits = digitsOf(value, ANSWER_BASE, items.length);
    items.forEach(({ id }, i) => {
      const answer = ANSWER_DIGITS[digits[i]!];
      if (answer) given.push([id, answer]);
    });
  }
  return Object.fromEntries(given);
}

/** A symbol, or -1 for what stands between, for each character of plain text; undefined for a letter that no code has. */
const PLAIN = [...Array(128).keys()].map((code): number | undefined => {
  const letter = String.fromCharCode(code).toUpperCase();
  if (!/[0-9A-Z]/.test(letter)) return -1;
  const symbol = ALPHABET.indexOf(letter === 'O' ? '0' : letter.replace(/[IL]/, '1'));
  return symbol < 0 ? undefined : symbol;
});

/** The symbols of a text; instead of them, the first character that no code has, or an empty text where there is nothing to read. */
export function symbolsOf(text: string): number[] | string {
  const symbols: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const symbol = unit < PLAIN.length ? PLAIN[unit] : undefined;
    if (symbol === undefined) return symbolsOfAny(text);
    if (symbol >= 0) symbols.push(symbol);
  }
  return symbols.length ? symbols : '';
}

/** The same for any text, which takes longer. */
function symbolsOfAny(text: string): number[] | string {
  // Combining marks are kept, since a ring above an A makes it another letter; invisible ones, as after emoji, are not.
  const plain = text.normalize().replace(/[^\p{L}\p{M}\p{N}]|\p{DI}/gu, '');
  const [bad] = /[^0-9A-TV-Za-tv-z]/u.exec(plain) ?? [];
  if (bad ?? !plain) return bad ?? '';
  return [...plain].map((letter) => PLAIN[letter.charCodeAt(0)]!);
}
