/**
 * Answer codes: one party's answers as a line of text for a chat, an e-mail or a post-it, short enough to be read aloud.
 * `five-k` takes 27 symbols, 33 characters with the hyphens; the longest own instrument (240 items) 159 and 198.
 *
 * A code is a row of symbols, each a number 0–31, written with the digits of Crockford's base 32
 * (https://www.crockford.com/base32.html: no I, L, O, U) in groups of four with hyphens between. First bit first:
 *
 * | symbols | bits | what |
 * |---|---|---|
 * | 1 | 5 | format: 25, `S`. Codes of this format begin with S |
 * | 8 | 24 | instrument: FNV-1a of the id's UTF-16 code units, 32 bits, folded to 24 (upper 8 xor lower 24) |
 * |   | 14 | version of the instrument, 1–9999 |
 * |   | 2 | sector: 0 none given, 1 public, 2 private, 3 civil |
 * | ⌈3n/5⌉ | | n answers in the order of the instrument, 0 unanswered, 1–5, 6 "don't know". Five at a time are a number in base 7 (7^5 < 32^3) written as three symbols; the last 1, 2, 3, 4 are written as 1, 2, 2, 3 |
 * | 6 | 30 | checksum over all before it: `check-symbols.ts` |
 *
 * Each set of answers has one code, and each code that is read is the code of what it is read as. The number of items
 * decides the length, so nothing can be lost or added at the end.
 *
 * The format is frozen; codes on paper outlive a release. Another layout takes another first symbol, and then anything may
 * change but the alphabet, what reading forgives, the first symbol and the checksum: on these an older reader stands when it
 * says that a code is of another format, and not mistyped.
 */
import { CHECK_SYMBOLS, isChecked, withCheck } from './check-symbols.js';
import { SCALE, SECTORS, type Answer, type AnswerResponse, type Instrument, type Item } from './instrument.js';
import { checkAnswers } from './score.js';

/** Why a text is not read as answers. */
export const ANSWER_CODE_FAULTS = [
  /** No letter or digit in it. */
  'empty',
  /** A letter or digit that no code has; it is in `character`. */
  'bad-character',
  /** The end is missing. */
  'cut-short',
  /** Something follows after the end. */
  'too-long',
  /** The checksum is wrong: some character is another, missing, or in another place. */
  'mistyped',
  /** A faultless code of another layout than this one. */
  'other-format',
  /** A faultless code of an instrument that is not among the given. */
  'other-instrument',
  /** A faultless code of another version of a given instrument. */
  'other-version',
  /** A faultless code of this version, with other items: the instrument was changed and kept its version. */
  'other-items',
] as const;
export type AnswerCodeFaultKind = (typeof ANSWER_CODE_FAULTS)[number];

/** A text that is no answer code of the given instruments. The message is for developers; `kind` and the rest for words of one's own. */
export class AnswerCodeFault extends Error {
  /** Id of the instrument that the code is for, where that is known. When the checksum is wrong, it is what the code seems to be for. */
  readonly instrument: string | undefined;
  /** The version of that instrument that the code is for. */
  readonly version: number | undefined;

  constructor(
    readonly kind: AnswerCodeFaultKind,
    about?: Pick<Instrument, 'id' | 'version'>,
    readonly character?: string,
  ) {
    super(`Answer code: ${kind.replace('-', ' ')}${about ? ` (for version ${about.version} of ${about.id})` : character ? ` ${character}` : ''}`);
    this.name = 'AnswerCodeFault';
    this.instrument = about?.id;
    this.version = about?.version;
  }
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FORMAT = 25;
const HEAD_SYMBOLS = 9;
const VERSIONS = 2 ** 14;
/** What is written of an answer and of a sector is its place here. */
const ANSWERS = [undefined, ...SCALE, 'unknown'] as const satisfies (Answer | undefined)[];
const PLACES = [undefined, ...SECTORS];

/**
 * The code of one party's answers to an instrument of version 1–9999. `null` and `undefined` are no answer and no sector.
 * @returns symbols 0–9 and A–Z without I, L, O, U, in groups of four with hyphens
 * @throws RangeError that names what is wrong: a value that is neither 1–5 nor `'unknown'`, an item that the
 * instrument lacks, a sector that is none of `SECTORS`, a version out of range.
 */
export function encodeAnswers(instrument: Instrument, { answers, sector }: AnswerResponse): string {
  const { id, version } = instrument;
  const checked = checkAnswers(instrument, answers);
  if (checked.faults[0]) throw checked.faults[0];
  if (checked.strangers[0] !== undefined) throw new RangeError(`"${id}" has no item "${checked.strangers[0]}"`);
  if (!(Number.isInteger(version) && version >= 1 && version <= 9999)) throw new RangeError(`Version must be 1 to 9999, not ${version}`);
  const place = PLACES.indexOf(sector ?? undefined);
  if (place < 0) throw new RangeError(`Sector must be one of ${SECTORS.join(', ')}, not ${String(sector)}`);

  const given = new Map(Object.entries(checked.answers));
  const symbols = withCheck([
    FORMAT,
    ...digitsOf((hashOf(id) * VERSIONS + version) * 4 + place, 32, HEAD_SYMBOLS - 1),
    ...fives(itemsOf(instrument)).flatMap((items) => {
      const digits = items.map((item) => ANSWERS.indexOf(given.get(item.id)));
      return digitsOf(valueOf(digits, 7), 32, symbolsFor(items.length));
    }),
  ]);
  return symbols.map((symbol, at) => (at && at % 4 === 0 ? '-' : '') + ALPHABET.charAt(symbol)).join('');
}

/**
 * Reads a code. Case, spaces, line breaks, hyphens, quotes, punctuation and characters that cannot be seen are passed over;
 * O is read as 0, I and L as 1.
 * @param instruments all that the code may be for, several versions of one among them if you have them. A code holds no
 * name, so one of an instrument outside this list can only be said to be of another
 * @returns answers by item id, in the order of the instrument; no key for what is unanswered, nor for a sector that was not given
 * @throws AnswerCodeFault, for any text that is not such a code
 */
export function decodeAnswers(code: string, instruments: readonly Instrument[]): { instrument: Instrument; response: AnswerResponse } {
  const symbols = symbolsOf(code);
  const head = valueOf(symbols.slice(1, HEAD_SYMBOLS), 32);
  const version = Math.floor(head / 4) % VERSIONS;
  const namesakes = instruments.filter(({ id }) => hashOf(id) === Math.floor(head / 4 / VERSIONS));
  const instrument = namesakes.find((each) => each.version === version);
  const items = instrument ? itemsOf(instrument) : [];
  const excess = symbols.length - (HEAD_SYMBOLS + symbolsFor(items.length) + CHECK_SYMBOLS);

  const ours = symbols[0] === FORMAT;
  if (!isChecked(symbols)) {
    throw new AnswerCodeFault(ours && excess < 0 ? 'cut-short' : ours && instrument && excess ? 'too-long' : 'mistyped', instrument);
  }
  if (!ours) throw new AnswerCodeFault('other-format');
  if (!namesakes[0]) throw new AnswerCodeFault('other-instrument');
  if (!instrument) throw new AnswerCodeFault('other-version', { id: namesakes[0].id, version });

  let at = HEAD_SYMBOLS;
  let fits = excess === 0;
  const given = fives(items).flatMap((five) => {
    const value = valueOf(symbols.slice(at, (at += symbolsFor(five.length))), 32);
    fits &&= value < 7 ** five.length;
    const digits = digitsOf(value, 7, five.length);
    return five.flatMap((item, i): [string, Answer][] => {
      const answer = ANSWERS[digits[i]!];
      return answer ? [[item.id, answer]] : [];
    });
  });
  if (!fits) throw new AnswerCodeFault('other-items', instrument);

  const sector = PLACES[head % 4];
  return { instrument, response: { answers: Object.fromEntries(given), ...(sector && { sector }) } };
}

/** The symbols of a text, with all that reading forgives. */
function symbolsOf(text: string): number[] {
  // Marks stay, for a ring above makes another letter of an A; but not those that cannot be seen, which follow emoji.
  const plain = text.normalize().replace(/[^\p{L}\p{M}\p{N}]|\p{DI}/gu, '');
  if (!plain) throw new AnswerCodeFault('empty');
  const [bad] = /[^0-9A-TV-Za-tv-z]/u.exec(plain) ?? [];
  if (bad) throw new AnswerCodeFault('bad-character', undefined, bad);
  return Array.from(plain.toUpperCase(), (letter) => (letter === 'O' ? 0 : /[IL]/.test(letter) ? 1 : ALPHABET.indexOf(letter)));
}

function itemsOf({ dimensions }: Instrument): Item[] {
  return dimensions.flatMap(({ items }) => items);
}

function fives(items: readonly Item[]): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / 5) }, (_none, at) => items.slice(at * 5, at * 5 + 5));
}

/** How many symbols hold so many answers. */
function symbolsFor(count: number): number {
  return Math.ceil((count * 3) / 5);
}

/** 24 bits that stand for the id. FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, with its way of folding. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 24) ^ (hash & 0xffffff);
}

/** A number written in a base, with leading zeros. Not with shifts, which end at 32 bits. */
function digitsOf(value: number, base: number, length: number): number[] {
  return Array.from({ length }, (_none, at) => Math.floor(value / base ** (length - 1 - at)) % base);
}

function valueOf(digits: readonly number[], base: number): number {
  return digits.reduce((value, digit) => value * base + digit, 0);
}
