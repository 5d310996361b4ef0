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
import {
  ALPHABET,
  ANSWERS,
  digitsOf,
  fives,
  FORMAT,
  hashOf,
  HEAD_SYMBOLS,
  itemsOf,
  PLACES,
  symbolsFor,
  valueOf,
  VERSIONS,
} from './layout.js';
import { withCheck } from './checksum.js';
import { SECTORS, type AnswerResponse, type Instrument } from '../instrument.js';
import { checkAnswers } from '../score.js';

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
  if (!(Number.isInteger(version) && version >= 1 && version <= 9999))
    throw new RangeError(`Version must be 1 to 9999, not ${version}`);
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
