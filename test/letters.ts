/**
 * Letters that a page under test brings along, so that its lines break in the same places on every machine. Each is half an em wide, whatever it is and
 * however bold: text is exactly so much wider where it is so much larger. (Engines round the letters of real typefaces, each size in its own way.)
 */
import { Font, Glyph, Path } from 'opentype.js';

export const LETTERS = 'Half em';

const file = new Font({
  familyName: LETTERS,
  styleName: 'Regular',
  unitsPerEm: 1000,
  ascender: 800,
  descender: -200,
  glyphs: Array.from(
    { length: 0x2300 },
    (_none, unicode) =>
      new Glyph({ name: unicode ? `u${unicode}` : '.notdef', unicode, advanceWidth: 500, path: new Path() }),
  ),
}).toArrayBuffer();

/** Resolves when styles of the document can name LETTERS as their font family. */
export async function bringLetters(document: Document): Promise<void> {
  const { FontFace } = document.defaultView as Window & typeof globalThis;
  const letters = new FontFace(LETTERS, file, { weight: '1 1000' });
  document.fonts.add(letters);
  await letters.load();
}
