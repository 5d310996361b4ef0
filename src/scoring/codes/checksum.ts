/**
 * Six symbols that show whether a row of symbols was copied as it was. A symbol is a whole number 0–31.
 *
 * This is the checksum of Bech32m: a BCH code over GF(32), with the generator of BIP 173 and the constant of
 * BIP 350 (https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki), without their prefix. Any four wrong symbols are
 * found in rows of up to 89, any two in rows of up to 1023, so also two neighbours that changed places. Of all
 * other mistakes one in 2^30 goes unseen.
 */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CONSTANT = 0x2bc830a3;
export const CHECK_SYMBOLS = 6;

/** What the five bits that are shifted out add to the rest. */
const SHIFTED_OUT = [...Array(32).keys()].map((top) =>
  GENERATOR.reduce((sum, part, bit) => ((top >> bit) & 1 ? sum ^ part : sum), 0),
);

/** The rest of the row, as a polynomial, after division by the generator: 30 bits. */
function remainder(symbols: readonly number[]): number {
  let rest = 1;
  for (const symbol of symbols) {
    rest = ((rest & 0x1ffffff) << 5) ^ symbol ^ SHIFTED_OUT[rest >> 25]!;
  }
  return rest;
}

/** The row with its six check symbols at the end. */
export function withCheck(symbols: readonly number[]): number[] {
  const check = remainder([...symbols, 0, 0, 0, 0, 0, 0]) ^ CONSTANT;
  return [...symbols, ...[25, 20, 15, 10, 5, 0].map((shift) => (check >> shift) & 31)];
}

/** Whether the last six symbols are the check symbols of those before them. */
export function isChecked(symbols: readonly number[]): boolean {
  return remainder(symbols) === CONSTANT;
}
