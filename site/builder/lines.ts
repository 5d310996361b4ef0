/** Estimates how many lines a text takes, and from that how high it is: neither the build nor an editor's page has a font to measure with. */

/** In pixels, at the usual 16 to the em. */
export const LINE = 24;
/** Between paragraphs. */
export const BETWEEN = 16;
/** A column of 380 pixels, in average letters. */
export const COLUMN = 41.5;

/** Width of a character in a common sans serif, in average letters. */
function widthOf(character: string): number {
  if (/[Iijl.,:;'’!|]/.test(character)) return 0.5;
  if (/[ftr -]/.test(character)) return 0.6;
  if (/[mwMW]/.test(character)) return 1.6;
  return /\p{Lu}/u.test(character) ? 1.3 : 1.08;
}

const lengthOf = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** @param column its width in average letters */
export function linesOf(text: string, column: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/[ \n]/)) {
    const length = lengthOf(word);
    const withSpace = used ? used + widthOf(' ') + length : length;
    if (used && withSpace > column) [lines, used] = [lines + 1, length];
    else used = withSpace;
  }
  return lines;
}
