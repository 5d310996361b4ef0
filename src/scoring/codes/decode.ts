/** Reads answer codes. Apart from writing them, which every visitor needs; the layout is told in `answer-code.ts`. */
import {
  ALPHABET,
  ANSWERS,
  digitsOf,
  fives,
  FORMAT,
  hashOf,
  HEAD_SYMBOLS,
  itemsOf,
  lengthOf,
  PLACES,
  symbolsFor,
  valueOf,
  VERSIONS,
} from './layout.js';
import { isChecked } from './checksum.js';
import type { Answer, AnswerResponse, Instrument } from '../instrument.js';

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
    super(
      `Answer code: ${kind.replace('-', ' ')}${about ? ` (for version ${about.version} of ${about.id})` : character ? ` ${character}` : ''}`,
    );
    this.name = 'AnswerCodeFault';
    this.instrument = about?.id;
    this.version = about?.version;
  }
}

/**
 * Reads a code. Case, spaces, line breaks, hyphens, quotes, punctuation and characters that cannot be seen are passed over;
 * O is read as 0, I and L as 1.
 * @param instruments all that the code may be for, several versions of one among them if you have them. A code holds no
 * name, so one of an instrument outside this list can only be said to be of another
 * @returns answers by item id, in the order of the instrument; no key for what is unanswered, nor for a sector that was not given
 * @throws AnswerCodeFault, for any text that is not such a code
 */
export function decodeAnswers(
  code: string,
  instruments: readonly Instrument[],
): { instrument: Instrument; response: AnswerResponse } {
  const symbols = symbolsOf(code);
  const head = valueOf(symbols.slice(1, HEAD_SYMBOLS), 32);
  const version = Math.floor(head / 4) % VERSIONS;
  const namesakes = instruments.filter(({ id }) => hashOf(id) === Math.floor(head / 4 / VERSIONS));
  const instrument = namesakes.find((each) => each.version === version);
  const excess = symbols.length - lengthOf(instrument ?? { dimensions: [] });

  const ours = symbols[0] === FORMAT;
  if (!isChecked(symbols)) {
    throw new AnswerCodeFault(
      ours && excess < 0 ? 'cut-short' : ours && instrument && excess ? 'too-long' : 'mistyped',
      instrument,
    );
  }
  if (!ours) throw new AnswerCodeFault('other-format');
  if (!namesakes[0]) throw new AnswerCodeFault('other-instrument');
  if (!instrument) throw new AnswerCodeFault('other-version', { id: namesakes[0].id, version });

  let at = HEAD_SYMBOLS;
  let fits = excess === 0;
  const given = fives(itemsOf(instrument)).flatMap((five) => {
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
  return Array.from(plain.toUpperCase(), (letter) =>
    letter === 'O' ? 0 : /[IL]/.test(letter) ? 1 : ALPHABET.indexOf(letter),
  );
}
