/** What encoding and decoding answer codes share; the format is documented in `encode.ts`. */
import { CHECK_SYMBOLS } from './checksum.js';
import { SCALE, SECTORS, type Answer, type Instrument } from '../instrument.js';

/** Crockford's base 32: the symbol 0–31 is the place of the character. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first symbol: `S`. */
export const FORMAT = 25;

/** Symbols before the answers: the format, and 45 bits of instrument, version and sector. */
export const HEAD_SYMBOLS = 10;

/** Number of values that fit in the 14 bits of the version. */
export const VERSION_VALUES = 2 ** 14;

/** Number of values that fit in the 7 bits of the sector. */
export const SECTOR_VALUES = 2 ** 7;

/** Number of values of an answer's digit. */
export const ANSWER_BASE = 7;

/** An answer is written as its index here. */
export const ANSWER_DIGITS = [undefined, ...SCALE, 'unknown'] as const satisfies (Answer | undefined)[];

/** A sector is written as its index here. */
export const SECTOR_DIGITS = [undefined, ...SECTORS];

/** Chunks of five, in order; the last one holds the one to five that remain. */
export function chunksOfFive<T>(list: readonly T[]): (readonly T[])[] {
  const chunks: (readonly T[])[] = [];
  for (let at = 0; at < list.length; at += 5) chunks.push(list.slice(at, at + 5));
  return chunks;
}

/** How many symbols this many answers take. */
export function symbolsFor(answers: number): number {
  return Math.ceil((answers * 3) / 5);
}

/** How many symbols a code of the structure has. */
export function lengthOf(structure: Pick<Instrument, 'dimensions'>): number {
  const answers = structure.dimensions.reduce((sum, { items }) => sum + items.length, 0);
  return HEAD_SYMBOLS + symbolsFor(answers) + CHECK_SYMBOLS;
}

/** 24 bits that stand for the id: FNV-1a with its XOR folding, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 24) ^ (hash & 0xffffff);
}

/** A number below base ** length as digits, with leading zeros. By division: shifts end at 32 bits. */
export function digitsOf(value: number, base: number, length: number): number[] {
  const digits = Array<number>(length).fill(0);
  for (let at = length - 1, rest = value; at >= 0; at--, rest = Math.floor(rest / base)) digits[at] = rest % base;
  return digits;
}

/** The number that the digits write. */
export function valueOf(digits: readonly number[], base: number): number {
  return digits.reduce((value, digit) => value * base + digit, 0);
}
