/** How a file is saved, by its bytes. */

/** So many bytes tell whether each other one is zero. */
const LOOKED_AT = 2000;

/** UTF-16 by its byte order mark; without one, Latin letters have a zero in each other byte. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const some = bytes.subarray(0, LOOKED_AT);
  some.forEach((byte, at) => {
    if (!byte) zeros[at % 2]!++;
  });
  const [even, odd] = zeros.map((count) => (count * 2) / some.length);
  return odd! > 0.6 && !even ? 'utf-16le' : even! > 0.6 && !odd ? 'utf-16be' : undefined;
}

/** Of a file that should be UTF-8. What has zeros, and no more of them than that, is a picture or an archive. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16' | 'not-utf-8' | 'not-text' {
  if (wideEncoding(bytes)) return 'utf-16';
  if (bytes.includes(0)) return 'not-text';
  return isUtf8(bytes) ? 'utf-8' : 'not-utf-8';
}

/** Where the bytes stop being UTF-8: the first one of the letter that is none. */
export function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  return good;
}

/** @param isBeginning the last letter may be cut */
function isUtf8(bytes: Uint8Array, isBeginning = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isBeginning });
    return true;
  } catch {
    return false;
  }
}
