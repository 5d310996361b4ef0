/** What writing and reading answer codes share; the layout is told in `answer-code.ts`. */
import { CHECK_SYMBOLS } from './checksum.js';
import { SCALE, SECTORS, type Answer, type Instrument, type Item } from '../instrument.js';

export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const FORMAT = 25;
export const HEAD_SYMBOLS = 9;
export const VERSIONS = 2 ** 14;
/** What is written of an answer and of a sector is its place here. */
export const ANSWERS = [undefined, ...SCALE, 'unknown'] as const satisfies (Answer | undefined)[];
export const PLACES = [undefined, ...SECTORS];

export function itemsOf({ dimensions }: Pick<Instrument, 'dimensions'>): Item[] {
  return dimensions.flatMap(({ items }) => items);
}

export function fives(items: readonly Item[]): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / 5) }, (_none, at) => items.slice(at * 5, at * 5 + 5));
}

/** How many symbols hold so many answers. */
export function symbolsFor(count: number): number {
  return Math.ceil((count * 3) / 5);
}

/** How many symbols a code of the instrument has. */
export function lengthOf(instrument: Pick<Instrument, 'dimensions'>): number {
  return HEAD_SYMBOLS + symbolsFor(itemsOf(instrument).length) + CHECK_SYMBOLS;
}

/** 24 bits that stand for the id. FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, with its way of folding. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 24) ^ (hash & 0xffffff);
}

/** A number written in a base, with leading zeros. Not with shifts, which end at 32 bits. */
export function digitsOf(value: number, base: number, length: number): number[] {
  return Array.from({ length }, (_none, at) => Math.floor(value / base ** (length - 1 - at)) % base);
}

export function valueOf(digits: readonly number[], base: number): number {
  return digits.reduce((value, digit) => value * base + digit, 0);
}
