/** The picture as SVG. */
import { backgroundOf } from './background-of.js';
import type { FileSource } from './formats.js';
import { sourceLines } from './source-lines.js';

export const make = ({ picture, pictureTitle, basis, locale }: FileSource, _now: Date, root: ShadowRoot): string =>
  svgFile(picture(root), pictureTitle, basis, locale);

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
 * @param basis what it builds on: its `<desc>`, and in words below it
 * @param lang of its words
 */
export function svgFile(picture: SVGSVGElement, title: string, basis = '', lang = ''): string {
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
  const { viewBox } = picture;
  const { x, y, width } = viewBox.baseVal;
  const { lines, fontSize, added } = sourceLines(basis, viewBox.baseVal);
  const height = viewBox.baseVal.height + added;
  const background = document.createElementNS(copy.namespaceURI, 'path');
  background.setAttribute('d', `M${x} ${y}h${width}v${height}h${-width}z`);
  background.setAttribute('fill', hex(backgroundOf(picture)));
  const name = document.createElementNS(copy.namespaceURI, 'title');
  name.textContent = title;
  copy.prepend(name, background);
  if (basis) {
    const desc = document.createElementNS(copy.namespaceURI, 'desc');
    desc.textContent = basis;
    name.after(desc);
  }
  const { color, fontFamily } = getComputedStyle(picture);
  for (const line of lines) {
    const text = document.createElementNS(copy.namespaceURI, 'text');
    const attributes = { x: line.x, y: line.y, 'font-size': fontSize, 'font-family': fontFamily, fill: hex(color) };
    for (const [attribute, value] of Object.entries(attributes)) text.setAttribute(attribute, String(value));
    text.textContent = line.text;
    copy.append(text);
  }
  copy.setAttribute('viewBox', [x, y, width, height].join(' '));
  copy.setAttribute('width', String(width * 2));
  copy.setAttribute('height', String(height * 2));
  copy.removeAttribute('class');
  copy.removeAttribute('part');
  // On the page its sentence stands beside it; alone it is a picture with a name.
  copy.removeAttribute('aria-hidden');
  copy.setAttribute('role', 'img');
  if (lang) copy.setAttribute('lang', lang);
  // Comments are Lit's own marks. Control characters, which a pasted name may hold, have no place in XML: no program would open the file.
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/<!--.*?-->/g, '')
    .replace(/[^\P{Cc}\t\n\r]/gu, '');
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
