/** The result as files: picture (SVG, PNG), table (CSV), everything (JSON). Made in the browser; nothing is sent. */
import type { Answers, Sector } from '../../scoring/instrument.js';
import type { Outcome } from '../answer-store.js';

/** Everything a visitor has entered, and what came out of it. */
export interface AnswerFile {
  /** Names the format, so that a file can be read back. */
  readonly format: 'sos-widgets/answers';
  readonly formatVersion: 1;
  readonly instrument: string;
  readonly version: number;
  /** The day it was saved, ISO 8601. */
  readonly date: string;
  readonly sector: Sector | null;
  readonly answers: Answers;
  /** Answers and sector as an answer code; empty when nothing is answered. */
  readonly code: string;
  /** The code of the earlier answers that they were compared with. */
  readonly baseline?: string;
  /** What the widget's `result` is. */
  readonly result: Outcome;
}

interface Answered extends Pick<AnswerFile, 'answers' | 'code' | 'result'> {
  readonly sector: Sector | undefined;
  readonly earlier: { readonly code: string } | undefined;
}

export function answerFile({ result, answers, code, sector, earlier }: Answered, now: Date): string {
  const file: AnswerFile = {
    format: 'sos-widgets/answers',
    formatVersion: 1,
    instrument: result.instrument,
    version: result.version,
    date: now.toISOString().slice(0, 10),
    sector: sector ?? null,
    answers,
    code,
    ...(earlier && { baseline: earlier.code }),
    result,
  };
  return JSON.stringify(file, null, 2);
}

/**
 * Rows of text as CSV (RFC 4180) that spreadsheet programs open right away: a byte order mark for the letters å, ä and ö,
 * and a semicolon where the comma is the decimal sign.
 */
export function csv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  // A cell that begins like a formula would be run by a spreadsheet program; a number with a sign is none.
  const cell = (text: string): string =>
    `"${text.replace(/^(?![+-]\d[,.]\d$)[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/** What a picture's styles come to, per element, since a file has no stylesheet. */
const PAINT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-weight',
  'font-family',
  'paint-order',
];

/**
 * The picture as a file of its own: the styles written out, and a background.
 * @param picture an SVG of paths and texts that is in the document
 */
export function svgFile(picture: SVGSVGElement, title: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const parts = [...picture.querySelectorAll('path, text')];
  [...copy.querySelectorAll('path, text')].forEach((element, index) => {
    const style = getComputedStyle(parts[index]!);
    for (const name of PAINT) {
      const value = style.getPropertyValue(name);
      element.setAttribute(name, name === 'fill' || name === 'stroke' ? hex(value) : value);
    }
    element.removeAttribute('class');
  });
  const { x, y, width, height } = picture.viewBox.baseVal;
  const background = document.createElementNS(copy.namespaceURI, 'path');
  background.setAttribute('d', `M${x} ${y}h${width}v${height}h${-width}z`);
  background.setAttribute('fill', hex(backgroundOf(picture)));
  const name = document.createElementNS(copy.namespaceURI, 'title');
  name.textContent = title;
  copy.prepend(name, background);
  copy.setAttribute('width', String(width * 2));
  copy.setAttribute('height', String(height * 2));
  copy.removeAttribute('class');
  copy.removeAttribute('part');
  // Comments are lit's own marks.
  return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/g, '');
}

/** A colour as every program reads it: word processors know neither oklch() nor oklab(), in which browsers tell the colours of our styles. */
function hex(colour: string): string {
  if (colour === 'none') return colour;
  const paint = document.createElement('canvas').getContext('2d')!;
  paint.fillStyle = colour;
  paint.fillRect(0, 0, 1, 1);
  const [r, g, b] = paint.getImageData(0, 0, 1, 1).data;
  return `#${[r, g, b].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
}

/** The nearest background that is painted behind an element. */
function backgroundOf(element: Element): string {
  return getComputedStyle(element.closest('.root') ?? element).backgroundColor;
}

/**
 * Paints the same picture on a canvas. Loading the SVG as an image would be shorter, but a strict page allows no `blob:` or `data:` images.
 * @param scale pixels per unit of the picture
 */
export function pngFile(picture: SVGSVGElement, scale = 4): Promise<Blob> {
  const { x, y, width, height } = picture.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = backgroundOf(picture);
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.scale(scale, scale);
  paint.translate(-x, -y);
  for (const part of picture.querySelectorAll<SVGPathElement | SVGTextElement>('path, text')) {
    const style = getComputedStyle(part);
    paint.fillStyle = style.fill;
    paint.strokeStyle = style.stroke;
    paint.lineWidth = parseFloat(style.strokeWidth);
    paint.lineJoin = style.strokeLinejoin as CanvasLineJoin;
    paint.setLineDash(style.strokeDasharray.split(/[ ,]+/).map(parseFloat).filter(Number.isFinite));
    const [filled, stroked] = [style.fill !== 'none', style.stroke !== 'none'];
    if (part instanceof SVGTextElement) {
      const at = [part.textContent, Number(part.getAttribute('x')), Number(part.getAttribute('y'))] as const;
      const anchor = part.getAttribute('text-anchor');
      paint.font = `${style.fontWeight} ${part.getAttribute('font-size')}px ${style.fontFamily}`;
      paint.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
      // Halo first: the only stroked texts are those with paint-order: stroke.
      if (stroked) paint.strokeText(...at);
      paint.fillText(...at);
    } else {
      const path = new Path2D(part.getAttribute('d')!);
      if (filled) paint.fill(path);
      if (stroked) paint.stroke(path);
    }
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png'),
  );
}

/** Hands a file to the visitor. */
export function download(content: string | Blob, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers start reading only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
