/**
 * Answer codes: one respondent's answers as a line of text for a chat, an e-mail or a post-it, short enough to be read
 * aloud. `five-k` takes 28 symbols, 34 characters with the hyphens; the longest custom instrument (240 items) 160 and 199.
 *
 * A code is a row of symbols, each a number 0–31, written with the digits of Crockford's base 32
 * (https://www.crockford.com/base32.html: no I, L, O, U) in groups of four with hyphens between. Most significant bit first:
 *
 * | symbols | bits | what |
 * |---|---|---|
 * | 1 | 5 | format: 25, `S`. Codes of this format begin with S |
 * | 9 | 24 | instrument: FNV-1a of the id's UTF-16 code units, 32 bits, folded to 24 (upper 8 xor lower 24) |
 * |   | 14 | version of the instrument, 1–9999 |
 * |   | 7 | sector: 0 none given, 1 public, 2 private, 3 civil; 4–127 for sectors that later releases add |
 * | ⌈3n/5⌉ | | n answers in the order of the instrument, 0 unanswered, 1–5, 6 "don't know". Five at a time are a number in base 7 (7^5 < 32^3) written as three symbols; the last 1, 2, 3, 4 are written as 1, 2, 2, 3 |
 * | 6 | 30 | checksum over all before it, see `checksum.ts` |
 *
 * Each response has exactly one code. Decoding a code and encoding the result gives the same code again, unless the code is
 * of an earlier version or names a sector that this release does not know. The number of items decides the length, so
 * nothing can be lost or added at the end.
 *
 * From release 1.0.0 the format is frozen, since codes on paper outlive a release; sectors may be added at the end of the
 * list. Another format takes another first symbol, and may then change anything but the alphabet, what decoding forgives,
 * the first symbol and the checksum: an older decoder relies on these to tell another format from a mistyped code.
 */
import {
  ALPHABET,
  ANSWER_BASE,
  ANSWER_DIGITS,
  chunksOfFive,
  digitsOf,
  FORMAT,
  hashOf,
  HEAD_SYMBOLS,
  SECTOR_DIGITS,
  SECTOR_VALUES,
  symbolsFor,
  valueOf,
  VERSION_VALUES,
} from './layout.js';
import { withCheck } from './checksum.js';
import { answerTo, itemsOf, SECTORS, type AnswerResponse, type Instrument } from '../instrument.js';
import { checkAnswers } from '../score.js';

/**
 * The code of one respondent's answers. `null` and `undefined` are no answer and no sector.
 * @param instrument of version 1–9999
 * @returns symbols 0–9 and A–Z without I, L, O, U, in groups of four with hyphens
 * @throws RangeError that names what is wrong: an answer that the instrument's kind does not allow, an item that the
 * instrument lacks, a sector that is none of `SECTORS`, a version out of range
 */
export function encodeAnswers(instrument: Instrument, { answers, sector }: AnswerResponse): string {
  const { id, version } = instrument;
  const checked = checkAnswers(instrument, answers);
  if (checked.faults[0]) throw checked.faults[0];
  if (checked.unknownIds[0] !== undefined) throw new RangeError(`"${id}" has no item "${checked.unknownIds[0]}"`);
  if (!(Number.isInteger(version) && version >= 1 && version <= 9999))
    throw new RangeError(`Version must be 1 to 9999, not ${version}`);
  const sectorDigit = SECTOR_DIGITS.indexOf(sector ?? undefined);
  if (sectorDigit < 0) throw new RangeError(`Sector must be one of ${SECTORS.join(', ')}, not ${String(sector)}`);

  const head = (hashOf(id) * VERSION_VALUES + version) * SECTOR_VALUES + sectorDigit;
  const symbols = withCheck([
    FORMAT,
    ...digitsOf(head, 32, HEAD_SYMBOLS - 1),
    ...chunksOfFive(itemsOf(instrument)).flatMap((items) => {
      const digits = items.map((item) => ANSWER_DIGITS.indexOf(answerTo(checked.answers, item.id)));
      return digitsOf(valueOf(digits, ANSWER_BASE), 32, symbolsFor(items.length));
    }),
  ]);
  return symbols.map((symbol, at) => (at && at % 4 === 0 ? '-' : '') + ALPHABET.charAt(symbol)).join('');
}
