/**
 * Where a text has rows of symbols that are answer codes without a fault. The structure decides how long a code is, and the
 * checksum whether it is one, so the words around it do not matter.
 */
import { isChecked } from './checksum.js';
import { ALPHABET, digitsOf, FORMAT, hashOf, lengthOf } from './layout.js';
import { structuresOf } from '../adopt-answers.js';
import type { Instrument } from '../instrument.js';

/** Where a code stands, as offsets into the text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Most characters between two symbols of a code: a line break, spaces and the marks of quoted replies. */
const GAP = 40;
/** So many symbols are the same in all codes of an instrument: the format, and as many of the hash's 24 bits as fill whole symbols. */
const HEAD = 5;
const SHIFTED = 32;

/** What a character is: a symbol 0–31; a letter or digit that no code has; or what separates words. */
const OTHER = 32;
const BETWEEN = -1;
const ASCII = Int8Array.from({ length: 128 }, (_none, code) => {
  const letter = String.fromCharCode(code).toUpperCase();
  if (!/[0-9A-Z]/.test(letter)) return BETWEEN;
  const symbol = ALPHABET.indexOf(letter === 'O' ? '0' : letter.replace(/[IL]/, '1'));
  return symbol < 0 ? OTHER : symbol;
});
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The kind of the character at a place. Halves of a pair are of the kind of the whole. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ASCII[unit]!;
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return LETTER.test(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? unit)) ? OTHER : BETWEEN;
}

/** The lengths that codes can have, by the number that their first symbols write. */
function lengthsByHead(instruments: readonly Instrument[]): ReadonlyMap<number, ReadonlySet<number>> {
  const lengths = new Map<number, Set<number>>();
  for (const instrument of instruments) {
    const head = [FORMAT, ...digitsOf(hashOf(instrument.id) >> 4, SHIFTED, HEAD - 1)].reduce(withSymbol, 0);
    const known = lengths.get(head) ?? new Set();
    structuresOf(instrument).forEach((structure) => known.add(lengthOf(structure)));
    lengths.set(head, known);
  }
  return lengths;
}

const withSymbol = (number: number, symbol: number): number => number * SHIFTED + symbol;

/**
 * All of them, in the order of the text, and how many characters were looked at.
 * @param step how many characters of the text are gone through at a time
 */
export function* faultlessCodes(
  text: string,
  instruments: readonly Instrument[],
  step: number,
): Generator<{ readonly pieces: readonly Piece[]; readonly looked: number }> {
  const lengths = lengthsByHead(instruments);
  const symbols: number[] = [];
  let looked = 0;

  /** Where the code that begins here ends; 0 for none. */
  const endOf = (from: number): number => {
    symbols.length = 0;
    let head = 0;
    let wanted: ReadonlySet<number> | undefined;
    let longest = HEAD;
    for (let at = from, end = from; at < text.length && at - end <= GAP; at++) {
      looked++;
      const kind = kindAt(text, at);
      if (kind === BETWEEN) continue;
      if (kind === OTHER || symbols.push(kind) > longest) return 0;
      end = at + 1;
      if (symbols.length <= HEAD) head = withSymbol(head, kind);
      if (symbols.length === HEAD) {
        wanted = lengths.get(head);
        if (!wanted) return 0;
        longest = Math.max(...wanted);
      }
      if (wanted?.has(symbols.length) && (end === text.length || kindAt(text, end) === BETWEEN) && isChecked(symbols))
        return end;
    }
    return 0;
  };

  let isWithin = false;
  for (let at = 0; at < text.length;) {
    const pieces: Piece[] = [];
    for (const stop = Math.min(at + step, text.length); at < stop; at++) {
      const kind = kindAt(text, at);
      const end = kind === FORMAT && !isWithin ? endOf(at) : 0;
      isWithin = kind !== BETWEEN;
      if (!end) continue;
      pieces.push({ from: at, to: end });
      at = end - 1;
    }
    yield { pieces, looked };
    looked = 0;
  }
}
