/**
 * Makes a picture of an interface small: few colours, one byte a pixel. A third of what a browser writes, and looks the same.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/** @param {Uint8Array} png 8 bits a channel, RGB or RGBA, not interlaced: what a browser's screenshot is */
export function palettePng(png) {
  const { width, height, pixels } = decode(Buffer.from(png));
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  // Colours that differ by less than an eye sees count as the most frequent of them; then those that cover most are kept.
  /** @type {Map<string, { colour: number, count: number }>} */
  const groups = new Map();
  for (const [colour, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const group = groups.get(likeness(colour)) ?? { colour, count: 0 };
    groups.set(likeness(colour), { ...group, count: group.count + count });
  }
  const palette = [...groups.values()].sort((a, b) => b.count - a.count).slice(0, MOST_COLOURS).map(({ colour }) => colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, closest(palette, groups.get(likeness(colour))?.colour ?? colour)]));

  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x]) ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channels = (/** @type {number} */ colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

const likeness = (/** @type {number} */ colour) => channels(colour).map((value) => value >> 2).join();

/** The place of the colour in the palette that is least far from this one. @param {number[]} palette @param {number} colour */
function closest(palette, colour) {
  const wanted = channels(colour);
  let [best, least] = [0, Infinity];
  palette.forEach((each, place) => {
    const distance = channels(each).reduce((sum, value, i) => sum + (value - wanted[i]) ** 2, 0);
    if (distance < least) [best, least] = [place, distance];
  });
  return best;
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const typed = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  typed.copy(whole, 4);
  whole.writeUInt32BE(crc32(typed), data.length + 8);
  return whole;
}

/**
 * What a byte is taken to be, from those left of it, above it, and above the left one; the file has the difference (PNG specification, 9).
 * @type {((left: number, up: number, corner: number) => number)[]}
 */
const GUESSES = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const a = Math.abs(up - corner);
    const b = Math.abs(left - corner);
    const c = Math.abs(left + up - 2 * corner);
    return a <= b && a <= c ? left : b <= c ? up : corner;
  },
];

/** The pixels as numbers 0xRRGGBB. @param {Buffer} png */
function decode(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, type, , , interlaced] = png.subarray(24, 29);
  const size = { 2: 3, 6: 4 }[type];
  if (depth !== 8 || !size || interlaced) throw new Error(`Only plain RGB or RGBA pictures of 8 bits, not depth ${depth}, type ${type}`);
  const parts = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * size;
  const pixels = new Uint32Array(width * height);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const guess = GUESSES[raw[y * (stride + 1)]];
    const row = Buffer.from(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let i = 0; i < stride; i++) {
      row[i] += i < size ? guess(0, above[i], 0) : guess(row[i - size], above[i], above[i - size]);
    }
    for (let x = 0; x < width; x++) pixels[y * width + x] = row.readUIntBE(x * size, 3);
    above = row;
  }
  return { width, height, pixels };
}

