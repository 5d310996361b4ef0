/** The text of a file, in the encodings that spreadsheet programs and editors write. */

import { wideEncoding } from '../content/custom/encoding.js';

/** Neither text nor what programs put between lines and cells. */
const CONTROL = /[^\P{Cc}\t\r\n\v\f]/u;

/** Undefined for what is no text in UTF-8, UTF-16, windows-1252 or the encoding of older Macs. */
export function textOf(buffer: ArrayBuffer): string | undefined {
  const bytes = new Uint8Array(buffer);
  const wide = wideEncoding(bytes);
  for (const encoding of wide ? [wide] : ['utf-8', narrowEncoding(bytes)]) {
    const text = decoded(buffer, encoding);
    // A text in UTF-8 may hold what a form let through. Any bytes are windows-1252: pictures and archives are told from texts by control characters.
    if (text !== undefined) return (encoding === 'utf-8' ? /\0/ : CONTROL).test(text) ? undefined : text;
  }
  return undefined;
}

/** Undefined when the bytes cannot be that. */
function decoded(buffer: ArrayBuffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(buffer);
  } catch {
    return undefined;
  }
}

/** å, ä, ö, Å, é, É in each of them. */
const LETTERS = {
  macintosh: [0x8c, 0x8a, 0x9a, 0x81, 0x8e, 0x83],
  'windows-1252': [0xe5, 0xe4, 0xf6, 0xc5, 0xe9, 0xc9],
};
/** Ä and Ö of older Macs: in windows-1252 a currency sign and an ellipsis, which no small letter follows. */
const CAPITALS = [0x80, 0x85];

/** Of the two, the one in which there are more Swedish letters. */
function narrowEncoding(bytes: Uint8Array): keyof typeof LETTERS {
  let mac = 0;
  let windows = 0;
  bytes.forEach((byte, at) => {
    if (byte < 0x80) return;
    const next = bytes[at + 1] ?? 0;
    if (LETTERS.macintosh.includes(byte) || (CAPITALS.includes(byte) && next >= 0x61 && next <= 0x7a)) mac++;
    else if (LETTERS['windows-1252'].includes(byte) || byte === 0xc4 || byte === 0xd6) windows++;
  });
  return mac > windows ? 'macintosh' : 'windows-1252';
}
