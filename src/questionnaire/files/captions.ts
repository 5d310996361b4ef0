/** What a picture needs to stand alone, on a slide or in a report: title and date above it; what its signs mean, and the sources, below. */
import { today } from '../../core/today.js';
import type { FileSource } from './formats.js';

/** In the units of the picture, which are pixels on the page. */
const MARGIN = 12;
const TITLE = { size: 19, line: 25, weight: 700 } as const;
const SMALL = { size: 11, line: 15, weight: 400 } as const;
const KEY = { size: 13, line: 20, weight: 400 } as const;
const SIGN = 13;
/** How wide a letter is, in em, in a typeface that runs wide; bold ones are wider. */
const LETTER = 0.58;
const BOLD_LETTER = 0.64;

export interface CaptionText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
}

/** A sign of the page, with its place and how much larger or smaller it becomes. */
export interface CaptionSign {
  readonly sign: SVGSVGElement;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Captions {
  readonly texts: readonly CaptionText[];
  readonly signs: readonly CaptionSign[];
  /** The picture with all of it around. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Breaks a text into lines of so many letters; a word that is longer breaks too. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).flatMap((word) => {
    const letters = [...word];
    return [...Array(Math.ceil(letters.length / most)).keys()].map((i) =>
      letters.slice(i * most, (i + 1) * most).join(''),
    );
  });
  for (const word of words) {
    const line = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length && [...line].length <= most) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/** Where all of it stands. @param box of the picture */
export function captions(
  source: Pick<FileSource, 'heading' | 'subject' | 'basis' | 'locale'> & { readonly key: Element | null },
  { x, y, width, height }: DOMRectReadOnly,
  now: Date,
): Captions {
  const texts: CaptionText[] = [];
  const signs: CaptionSign[] = [];
  const left = x + MARGIN;
  const room = width - 2 * MARGIN;
  const letters = ({ size, weight }: { size: number; weight: number }, within = room): number =>
    Math.floor(within / (size * (weight > 400 ? BOLD_LETTER : LETTER)));
  const write = (text: string, font: typeof TITLE | typeof SMALL | typeof KEY, at: number, indent = 0): number => {
    const lines = wrapped(text, letters(font, room - indent));
    lines.forEach((line, i) =>
      texts.push({
        text: line,
        x: left + indent,
        y: at + font.size + i * font.line,
        size: font.size,
        weight: font.weight,
      }),
    );
    return at + lines.length * font.line;
  };

  // Measured from 0, and then moved above the picture.
  const date = [source.subject, today(source.locale, now)].filter(Boolean).join(', ');
  const titleEnd = source.heading ? write(source.heading, TITLE, MARGIN) : MARGIN;
  const top = write(date, SMALL, titleEnd) + MARGIN;
  const above = texts.map((each) => ({ ...each, y: each.y + y - top }));
  texts.length = 0;

  let at = y + height + MARGIN;
  for (const item of source.key?.children ?? []) {
    const sign = item.querySelector('svg');
    const words = item.textContent.replace(/\s+/g, ' ').trim();
    if (!words) continue;
    if (sign) signs.push({ sign, x: left, y: at + 1, scale: SIGN / sign.viewBox.baseVal.width });
    at = write(words, KEY, at, sign ? SIGN + 8 : 0);
  }
  if (source.basis) at = write(source.basis, SMALL, at + (texts.length ? 6 : 0));
  return {
    texts: [...above, ...texts],
    signs,
    x,
    y: y - top,
    width,
    height: at + MARGIN - (y - top),
  };
}
