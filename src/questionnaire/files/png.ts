/** The picture as PNG. */
import { backgroundOf } from './background-of.js';
import type { FileSource } from './formats.js';
import { sourceLines } from './source-lines.js';

/** Sharp on a slide, in pixels. */
const WIDTH = 1280;

export function make({ picture, basis }: FileSource, _now: Date, root: ShadowRoot): Promise<Blob> {
  const drawn = picture(root);
  return pngFile(drawn, WIDTH / drawn.viewBox.baseVal.width, basis);
}

/**
 * Paints the same picture on a canvas. Loading the SVG as an image would be shorter, but a strict page allows no `blob:` or `data:` images.
 * @param scale pixels per unit of the picture
 * @param basis what it builds on, in words below it
 */
export function pngFile(picture: SVGSVGElement, scale: number, basis = ''): Promise<Blob> {
  const { x, y, width } = picture.viewBox.baseVal;
  const { lines, fontSize, added } = sourceLines(basis, picture.viewBox.baseVal);
  const height = picture.viewBox.baseVal.height + added;
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
    if (part.localName === 'text') {
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
  const { color, fontFamily } = getComputedStyle(picture);
  paint.fillStyle = color;
  paint.font = `${fontSize}px ${fontFamily}`;
  paint.textAlign = 'left';
  for (const line of lines) paint.fillText(line.text, line.x, line.y);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png'),
  );
}
