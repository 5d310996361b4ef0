/** The picture as SVG. */
import { backgroundOf } from './background-of.js';
import { captions, type Captions } from './captions.js';
import type { FileSource } from './formats.js';

export function make(source: FileSource, now: Date, root: ShadowRoot): string {
  const { pictureTitle: title, basis, locale: lang } = source;
  const drawn = source.picture(root);
  const around = captions({ ...source, key: source.pictureKey(root) }, drawn.viewBox.baseVal, now);
  return svgFile(drawn, title, { basis, lang, around });
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

export interface SvgFileOptions {
  /** What it builds on: its description. */
  readonly basis?: string;
  /** Of its words. */
  readonly lang?: string;
  /** What stands above and below the picture. */
  readonly around?: Captions;
}

/**
 * The picture as a file of its own: the styles written out, and a background.
 * @param picture an SVG of paths and texts that is in the document
 * @param title its name
 */
export function svgFile(picture: SVGSVGElement, title: string, { basis, lang, around }: SvgFileOptions = {}): string {
  const copy = withPaint(picture);
  const { x, y, width, height } = around ?? picture.viewBox.baseVal;
  const create = (tag: string, attributes: Readonly<Record<string, unknown>>, text = ''): Element => {
    const element = document.createElementNS(copy.namespaceURI, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.textContent = text;
    return element;
  };
  copy.prepend(
    create('title', {}, title),
    ...(basis ? [create('desc', {}, basis)] : []),
    create('path', { d: `M${x} ${y}h${width}v${height}h${-width}z`, fill: hex(backgroundOf(picture)) }),
  );
  for (const each of around?.signs ?? []) {
    const box = each.sign.viewBox.baseVal;
    const transform = `translate(${each.x} ${each.y}) scale(${each.scale}) translate(${-box.x} ${-box.y})`;
    const sign = create('g', { transform });
    sign.append(...withPaint(each.sign).childNodes);
    copy.append(sign);
  }
  const { color, fontFamily } = getComputedStyle(picture);
  for (const { text, size, weight, ...at } of around?.texts ?? []) {
    const font = { 'font-size': size, 'font-weight': weight, 'font-family': fontFamily, fill: hex(color) };
    copy.append(create('text', { ...at, ...font }, text));
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

/** A copy with the styles of each path and text written out. */
function withPaint(picture: SVGSVGElement): SVGSVGElement {
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
  return copy;
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
