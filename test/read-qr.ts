/** Reads a QR code as a camera does, with another library than the one that made it. */
import 'jsqr';

type JsQr = (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;
const { jsQR } = window as unknown as { readonly jsQR: JsQr };

/** What the picture says: all of its viewBox, white, with its one path in black. */
export function decode(picture: SVGSVGElement, pixels = 4): string | undefined {
  const { x, y, width, height } = picture.viewBox.baseVal;
  const canvas = new OffscreenCanvas(width * pixels, height * pixels);
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.scale(pixels, pixels);
  paint.translate(-x, -y);
  paint.fillStyle = '#000';
  paint.fill(new Path2D(picture.querySelector('path')!.getAttribute('d')!));
  const { data } = paint.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, canvas.width, canvas.height)?.data;
}
