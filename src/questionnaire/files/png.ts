/** The picture as PNG. */
import { backgroundOf } from './background-of.js';
import { captions, type Captions } from './captions.js';
import type { FileSource } from './formats.js';

/** Sharp on a slide, in pixels. */
const WIDTH = 1280;

export function make(source: FileSource, now: Date, root: ShadowRoot): Promise<Blob> {
  const drawn = source.picture(root);
  const box = drawn.viewBox.baseVal;
  return pngFile(drawn, WIDTH / box.width, captions({ ...source, key: source.pictureKey(root) }, box, now));
}

/**
 * Paints the same picture on a canvas. Loading the SVG as an image would be shorter, but a strict page allows no `blob:` or `data:` images.
 * @param scale pixels per unit of the picture
 * @param around what stands above and below it
 */
export function pngFile(picture: SVGSVGElement, scale: number, around?: Captions): Promise<Blob> {
  const { x, y, width, height } = around ?? picture.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = backgroundOf(picture);
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.scale(scale, scale);
  paint.translate(-x, -y);
  paintParts(paint, picture);
  for (const each of around?.signs ?? []) {
    const box = each.sign.viewBox.baseVal;
    paint.save();
    paint.translate(each.x, each.y);
    paint.scale(each.scale, each.scale);
    paint.translate(-box.x, -box.y);
    paintParts(paint, each.sign);
    paint.restore();
  }
  const { color, fontFamily } = getComputedStyle(picture);
  paint.fillStyle = color;
  paint.textAlign = 'left';
  paint.setLineDash([]);
  for (const { text, size, weight, ...at } of around?.texts ?? []) {
    paint.font = `${weight} ${size}px ${fontFamily}`;
    paint.fillText(text, at.x, at.y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png'),
  );
}

/** The paths and texts of a picture, with the styles that they have in the page. */
function paintParts(paint: CanvasRenderingContext2D, picture: SVGSVGElement): void {
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
}
