/** Answer codes in any text: a chat, an e-mail, a table. What looks like a code and is none is found too, so that nobody's answers are lost unseen. */
import { ALPHABET, digitsOf, hashOf, lengthOf } from './layout.js';
import { AnswerCodeFault, decodeAnswers } from './decode.js';
import type { AnswerResponse, Instrument } from '../instrument.js';

/** A piece of the text that is a code, or looks like one. */
export interface FoundCode {
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** As it stands in the text, without characters that cannot be seen. */
  readonly text: string;
  /** What stands before it on its line and looks like a name: "Kommunen" in `Kommunen: SB4K-…`. */
  readonly name: string | undefined;
  /** What it says; undefined when it has a fault. */
  readonly read: { readonly instrument: Instrument; readonly response: AnswerResponse } | undefined;
  readonly fault: AnswerCodeFault | undefined;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const WORD = new RegExp(`${LETTER}+`, 'gu');
/** Groups with hyphens between, also where a line was broken, but not on into the next name or the next code; groups of four with spaces; or all in one. */
const LOOKS_LIKE = new RegExp(
  `(?<!${LETTER})(?:${LETTER}{3,5}(?:\\s?\\p{Pd}\\s{0,2}(?<!\\n(?=[^\\s\\d:]+ [^\\n:]{0,50}:|s${LETTER}{3}\\p{Pd}))(?:> ?)?${LETTER}{1,9}(?!${LETTER}| ?:))+|s${LETTER}{3}(?: ${LETTER}{4}){3,}(?: ${LETTER}{1,4})?|s[\\da-z]{14,})(?!${LETTER})`,
  'giu',
);

/** In the order of the text. @param instruments all that a code may be for, as for `decodeAnswers` */
export function findCodes(text: string, instruments: readonly Instrument[]): FoundCode[] {
  // Of a link within a link, the sign is written as a number. As long as before, for what is found is told as it stands.
  const seen = text.replace(/\p{DI}/gu, '').replace(/%23sos%3d/gi, '    #sos=');
  const good = goodPieces(seen, instruments);
  // What is cut off before a good one is found without it.
  let rest = '';
  for (const { from, to } of good) rest += seen.slice(rest.length, from) + '|'.repeat(to - from);
  rest += seen.slice(rest.length);
  const bad = [...rest.matchAll(LOOKS_LIKE)].flatMap((match): Piece[] => {
    const from = match.index;
    return isLikely(match[0]) ? [{ from, to: from + match[0].length, ...decode(match[0], instruments) }] : [];
  });
  let line = 1;
  let counted = 0;
  let before = 0;
  return [...good, ...bad]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, read, fault }) => {
      line += seen.slice(counted, from).split('\n').length - 1;
      counted = from;
      // Between two codes on one line stands the name of the second; the first is nobody's name.
      const name = nameIn(seen.slice(Math.max(before, seen.lastIndexOf('\n', from - 1) + 1), from));
      before = to;
      return { line, text: seen.slice(from, to), name, read, fault };
    });
}

interface Piece extends Pick<FoundCode, 'read' | 'fault'> {
  readonly from: number;
  readonly to: number;
}

/** How all codes of an instrument begin. Of its 24 bits, so many as fill whole symbols. */
const headOf = ({ id }: Instrument): string =>
  ['S', ...digitsOf(hashOf(id) >> 4, 32, 4).map((symbol) => ALPHABET[symbol])].join('');

/** Codes without a fault. The instrument decides how long one is, so the words around it do not matter. */
function goodPieces(text: string, instruments: readonly Instrument[]): Piece[] {
  const kinds = instruments.map((instrument) => ({ head: headOf(instrument), length: lengthOf(instrument) }));
  const words = [...text.matchAll(WORD)];
  const pieces: Piece[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!/^s/i.test(words[first]![0])) continue;
    const from = words[first]!.index;
    let letters = '';
    // Reading is slow; most words that begin with S are not worth it.
    let left = kinds;
    for (let last = first; left.length && last < words.length; last++) {
      const [word] = words[last]!;
      letters += word.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
      left = left.filter(
        ({ head, length }) => length >= letters.length && (letters.startsWith(head) || letters.length < head.length),
      );
      const to = words[last]!.index + word.length;
      const { read, fault } = left.some(({ length }) => length === letters.length)
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

/** Dates, telephone numbers and hyphenated words are not codes. */
function isLikely(text: string): boolean {
  const groups = text.match(WORD)!;
  const fours = groups.filter(({ length }) => length === 4).length;
  return (
    text.replace(/\D/g, '').length > 1 &&
    /\p{L}/u.test(text) &&
    (groups.length > 4 || /^s/i.test(text)) &&
    (groups.length === 1 || fours * 2 >= groups.length)
  );
}

/** The name before a code: short, and followed by what names are followed by. Not the words that say that a code comes. */
function nameIn(before: string): string | undefined {
  // Of a link, what stands before it.
  const plain = before.replace(/\S*(https?:\/\/|#sos)\S*$/i, '');
  const name = /([^;\t|]*?)["”'’]?\s*[:;,\t|=–-]\s*["“”'‘]?$/
    .exec(plain)?.[1]
    ?.replace(/^[^\p{L}]*(?:\d{1,2}[:.]\d\d[^\p{L}]*)?/u, '')
    .trim();
  return name && name.length <= 60 && !/\b(kod(en)?|svarskod(en)?|code|sos)$|:\/\/|[.!?]\s/iu.test(name)
    ? name
    : undefined;
}
