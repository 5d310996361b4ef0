/** The sources below a picture that leaves the page: what it builds on, and whose words it is. */

/** In the units of the picture, which are pixels on the page. */
const FONT_SIZE = 11;
const LINE = 15;
const MARGIN = 10;
/** How wide a letter is on average, in em, in a typeface that runs wide. */
const LETTER = 0.58;

export interface SourceLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/**
 * @param viewBox of the picture
 * @returns the lines, their size, and how much higher the picture becomes; 0 when there is nothing to say
 */
export function sourceLines(
  basis: string,
  { x, y, width, height }: DOMRectReadOnly,
): { readonly lines: readonly SourceLine[]; readonly fontSize: number; readonly added: number } {
  const most = Math.floor((width - 2 * MARGIN) / (FONT_SIZE * LETTER));
  const texts: string[] = [];
  for (const word of basis.split(' ').filter(Boolean)) {
    const line = `${texts.at(-1) ?? ''} ${word}`.trim();
    if (texts.length && line.length <= most) texts[texts.length - 1] = line;
    else texts.push(word);
  }
  return {
    lines: texts.map((text, i) => ({ text, x: x + MARGIN, y: y + height + MARGIN + LINE * (i + 1) })),
    fontSize: FONT_SIZE,
    added: texts.length ? texts.length * LINE + 2 * MARGIN : 0,
  };
}
