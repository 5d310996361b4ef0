/**
 * Finds answer codes in any text: a chat, an e-mail, a table. Also finds what looks like a code and has a fault, so that
 * nobody's answers are lost unnoticed.
 */
import { ALPHABET, digitsOf, hashOf, lengthOf } from './layout.js';
import { AnswerCodeFault, decodeAnswers, type DecodedAnswers } from './decode.js';
import { structuresOf } from '../adopt-answers.js';
import type { Instrument } from '../instrument.js';

/** A piece of the text that is a code, or looks like one. */
export interface FoundCode {
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** As it stands in the text, without invisible characters. */
  readonly text: string;
  /** What stands before it on its line and looks like a name: "Kommunen" in `Kommunen: SB4K-…`. */
  readonly name: string | undefined;
  /** What it holds, as `decodeAnswers` reads it; undefined when it has a fault. */
  readonly read: DecodedAnswers | undefined;
  readonly fault: AnswerCodeFault | undefined;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const WORD = new RegExp(`${LETTER}+`, 'gu');
/**
 * The form of a code, in three alternatives: groups with hyphens between, also where a line was broken, but not on into
 * the next name or the next code; groups of four with spaces between; or all in one.
 */
const LOOKS_LIKE_CODE = new RegExp(
  `(?<!${LETTER})(?:` +
    [
      `${LETTER}{3,5}(?:\\s?\\p{Pd}\\s{0,2}(?<!\\n(?=[^\\s\\d:]+ [^\\n:]{0,50}:|s${LETTER}{3}\\p{Pd}))(?:> ?)?${LETTER}{1,9}(?!${LETTER}| ?:))+`,
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
  // In a link within a link, "#sos=" is percent-encoded. The replacement is as long, so that places in the text stay.
  const visible = text.replace(/\p{DI}/gu, '').replace(/%23sos%3d/gi, '    #sos=');
  const faultless = findFaultless(visible, instruments);
  // Faultless codes are masked, so that a code that is cut off before one of them does not run on into it.
  let masked = '';
  for (const { from, to } of faultless) masked += visible.slice(masked.length, from) + '|'.repeat(to - from);
  masked += visible.slice(masked.length);
  const others = [...masked.matchAll(LOOKS_LIKE_CODE)].flatMap((match): Piece[] => {
    const from = match.index;
    return isLikelyCode(match[0]) ? [{ from, to: from + match[0].length, ...decode(match[0], instruments) }] : [];
  });
  let line = 1;
  let counted = 0;
  let endOfLast = 0;
  return [...faultless, ...others]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, read, fault }) => {
      line += visible.slice(counted, from).split('\n').length - 1;
      counted = from;
      // A name between two codes on one line is that of the second; the first code is part of no name.
      const name = nameIn(visible.slice(Math.max(endOfLast, visible.lastIndexOf('\n', from - 1) + 1), from));
      endOfLast = to;
      return { line, text: visible.slice(from, to), name, read, fault };
    });
}

/** Where a code stands, as offsets into the text, and what it holds. */
interface Piece extends Pick<FoundCode, 'read' | 'fault'> {
  readonly from: number;
  readonly to: number;
}

/** The five characters that all codes of an instrument begin with: S, and as many of the hash's 24 bits as fill whole symbols. */
const headOf = ({ id }: Instrument): string =>
  ['S', ...digitsOf(hashOf(id) >> 4, 32, 4).map((symbol) => ALPHABET[symbol])].join('');

/** Codes without a fault. The structure decides how long a code is, so the words around it do not matter. */
function findFaultless(text: string, instruments: readonly Instrument[]): Piece[] {
  const shapes = instruments.flatMap((instrument) =>
    structuresOf(instrument).map((structure) => ({ head: headOf(instrument), length: lengthOf(structure) })),
  );
  const words = [...text.matchAll(WORD)];
  const pieces: Piece[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!/^s/i.test(words[first]![0])) continue;
    const from = words[first]!.index;
    let letters = '';
    // Decoding is slow, so only words that begin like a code and add up to the length of one are decoded.
    let possible = shapes;
    for (let last = first; possible.length && last < words.length; last++) {
      const [word] = words[last]!;
      letters += word.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
      possible = possible.filter(
        ({ head, length }) => length >= letters.length && (letters.startsWith(head) || letters.length < head.length),
      );
      const to = words[last]!.index + word.length;
      const { read, fault } = possible.some(({ length }) => length === letters.length)
        ? decode(text.slice(from, to), instruments)
        : {};
      if (!read) continue;
      pieces.push({ from, to, read, fault });
      first = last;
      break;
    }
  }
  return pieces;
}

function decode(text: string, instruments: readonly Instrument[]): Pick<FoundCode, 'read' | 'fault'> {
  try {
    return { read: decodeAnswers(text, instruments), fault: undefined };
  } catch (fault) {
    if (fault instanceof AnswerCodeFault) return { read: undefined, fault };
    throw fault;
  }
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

/** The name before a code: short, and followed by a separator such as a colon. Words that announce a code are no name. */
function nameIn(before: string): string | undefined {
  // A link is no name, but there may be one before it.
  const plain = before.replace(/\S*(https?:\/\/|#sos)\S*$/i, '');
  const name = /([^;\t|]*?)["”'’]?\s*[:;,\t|=–-]\s*["“”'‘]?$/
    .exec(plain)?.[1]
    ?.replace(/^[^\p{L}]*(?:\d{1,2}[:.]\d\d[^\p{L}]*)?/u, '')
    .trim();
  return name && name.length <= 60 && !/\b(kod(en)?|svarskod(en)?|code|sos)$|:\/\/|[.!?]\s/iu.test(name)
    ? name
    : undefined;
}
