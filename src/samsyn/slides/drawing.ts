/** What slides are drawn with: paths and texts alone, as questionnaire/files wants them, on a surface of 16:9. */
import { svg, type SVGTemplateResult } from 'lit';
import { wrapped } from '../../questionnaire/files/captions.js';

/** In units of the picture. A sector's shape is 20 wide, which is 4 % of the height. */
export const WIDTH = 896;
export const HEIGHT = 504;
export const MARGIN = 40;
const ROOM = WIDTH - 2 * MARGIN;

/** Sizes of letters. All that is to be read in the room is at least 4 % of the height; a statement 6 %. */
export const SIZE = { statement: 32, heading: 26, text: 22, small: 21 } as const;
/** Whose words they are: on the picture, and not for the room. */
const SOURCE = 10;

/** How wide a letter is, in em, in a typeface that runs wide; bold ones are wider. */
const LETTER = 0.56;
const BOLD_LETTER = 0.62;
/** From line to line, in em. */
const LEADING = 1.25;

export const lettersIn = (width: number, size: number, isBold = false): number =>
  Math.floor(width / (size * (isBold ? BOLD_LETTER : LETTER)));

/** Cut where it is too long. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, Math.max(1, most - 1))
        .join('')
        .trimEnd()}…`
    : text;
}

/** Part of a slide, and where it ends. */
export interface Drawn {
  readonly shapes: readonly SVGTemplateResult[];
  readonly end: number;
}

export interface TextOptions {
  readonly isBold?: boolean;
  readonly isQuiet?: boolean;
  /** Most lines: the last is cut. */
  readonly most?: number;
  readonly x?: number;
  readonly width?: number;
}

const PLAIN = { isBold: false, isQuiet: false, most: Infinity, x: MARGIN, width: ROOM };

/** A text from a height downwards. */
export function paragraph(text: string, top: number, size: number, options: TextOptions = {}): Drawn {
  // Own keys only: a page may have given every object an `x`.
  const { isBold, isQuiet, most, x, width } = { ...PLAIN, ...options };
  const all = wrapped(text, lettersIn(width, size, isBold));
  const lines = all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]!.replace(/[\s,.]*$/, '')}…`] : all;
  return {
    shapes: lines.map((line, i) =>
      write(line, x, top + size + i * size * LEADING, size, isBold ? 'bold' : isQuiet ? 'quiet' : ''),
    ),
    end: top + lines.length * size * LEADING,
  };
}

/** How high a text becomes. */
export const heightOf = (text: string, size: number, options: TextOptions = {}): number =>
  paragraph(text, 0, size, options).end;

export const write = (
  text: string,
  x: number,
  y: number,
  size: number,
  className = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): SVGTemplateResult =>
  svg`<text class=${className} x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`;

export const sourceLine = (basis: string): readonly SVGTemplateResult[] =>
  basis ? [write(cut(basis, lettersIn(ROOM, SOURCE)), MARGIN, HEIGHT - 12, SOURCE, 'quiet source')] : [];
