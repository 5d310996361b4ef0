/**
 * The star: thick spokes carry the values; the area between them is only a faint tint and is never counted.
 * Made of paths and texts alone, so that a canvas can paint the same picture (see files.ts).
 */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ResultRow } from './result-rows.js';
import { bandShape, circle } from './signs.js';

const WIDTH = 320;
const CENTRE = 160;
const RADIUS = 108;
const NAME_SIZE = 16;
const LINE = 19;
/** Names longer than this wrap to two lines. */
const LONG_NAME = 12;
/** A wide character of the widest font we reckon with, in units of the picture. */
const CHARACTER = NAME_SIZE * 0.62;

export interface Label {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Direction of axis i of n: the first points up, then clockwise; 4, 8 and 12 turn half a step, so that no axis lies flat. */
function direction(i: number, n: number): readonly [number, number] {
  const angle = (2 * Math.PI * (i + (n % 4 ? 0 : 0.5))) / n;
  return [Math.sin(angle), -Math.cos(angle)];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The point at a value (0–5) on axis i of n. */
function point(i: number, n: number, value: number): readonly [number, number] {
  const [x, y] = direction(i, n);
  return [round(CENTRE + (x * RADIUS * value) / 5), round(CENTRE + (y * RADIUS * value) / 5)];
}

const polygon = (values: readonly number[]): string => `M${values.map((value, i) => point(i, values.length, value).join(' ')).join('L')}z`;

/** Breaks a long name in two at the space or hyphen nearest its middle. */
function wrap(name: string): string[] {
  if (name.length <= LONG_NAME) return [name];
  const breaks = [...name.matchAll(/[ \u00ad-]/g)].map(({ index }) => index);
  const middle = breaks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  if (middle === undefined) return [name];
  const first = name.slice(0, middle + (name[middle] === '-' ? 1 : 0)) + (name[middle] === '\u00ad' ? '-' : '');
  return [first, name.slice(middle + 1)];
}

function box({ lines, anchor, x, y }: Label): Box {
  const width = Math.max(...lines.map((line) => line.length)) * CHARACTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - NAME_SIZE, bottom: y + (lines.length - 1) * LINE + 4 };
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Name and value of each axis: over it at the top and the sides, under it below; away from the star when they wrap. */
function place(texts: readonly (readonly string[])[]): Label[] {
  return texts.map((lines, i) => {
    const [dx, dy] = direction(i, texts.length);
    const [x, y] = point(i, texts.length, 5);
    const below = dy > 0.1;
    const top = below ? y + 24 : y - 14 - (lines.length - 1) * LINE;
    if (Math.abs(dx) < 0.7) return { lines, anchor: 'middle', x, y: top };
    return dx > 0 ? { lines, anchor: 'end', x: WIDTH - 2, y: top - (below ? 0 : 4) } : { lines, anchor: 'start', x: 2, y: top - (below ? 0 : 4) };
  });
}

/** Name and value of each axis, where they stand. */
export function radarLabels(rows: readonly Pick<ResultRow, 'name' | 'value'>[]): Label[] {
  return place(rows.map(({ name, value }) => [...wrap(name), value]));
}

/** Whether a star can be read: 3–12 axes, and no label that leaves the picture or touches another. */
export function hasStar(rows: readonly Pick<ResultRow, 'name' | 'value'>[]): boolean {
  if (rows.length < 3 || rows.length > 12) return false;
  const labels = radarLabels(rows);
  const boxes = labels.map(box);
  return boxes.every(
    (a, i) =>
      a.left >= 0 &&
      a.right <= WIDTH &&
      // Beside the upper half of the star, a label must stay outside the edge that rises towards the top.
      (labels[i]!.anchor === 'middle' || a.right - a.left < WIDTH / 2 - 20) &&
      !boxes.some((b, j) => j > i && overlap(a, b)),
  );
}

/**
 * @param rows dimensions for which `hasStar`
 * @param description the same facts as a sentence, for those who do not see the picture
 */
export function radar(rows: readonly ResultRow[], description: string): TemplateResult {
  const n = rows.length;
  const axes = rows.map((_row, i) => i);
  const ring = (value: number): string => polygon(Array.from(rows, () => value));
  const labels = radarLabels(rows);
  const boxes = labels.map(box);
  const top = Math.min(...boxes.map((each) => each.top)) - 2;
  const bottom = Math.max(...boxes.map((each) => each.bottom)) + 4;
  // A dimension with too few answers has no spoke and no sign; an area with a hole in it would tell a value that is not there.
  const scored = axes.filter((i) => rows[i]!.mean !== null);
  const points = axes.map((i) => point(i, n, rows[i]!.mean ?? 0));
  const text = ({ lines, anchor, x, y }: Label): SVGTemplateResult[] =>
    lines.map((line, k) => svg`<text class=${k === lines.length - 1 ? 'radar-value' : ''} font-size=${NAME_SIZE} text-anchor=${anchor} x=${x} y=${y + k * LINE}>${line}</text>`);
  // All grid numbers stand left of the axis that points most upwards.
  const [gx, gy] = direction(0, n);
  return html`<svg class="radar" part="radar" viewBox="0 ${top} ${WIDTH} ${bottom - top}" role="img" aria-label=${description}>
      ${svg`${scored.length === n ? svg`<path class="radar-area" d=${polygon(rows.map((row) => row.mean!))}></path>` : ''}
      ${[1, 2, 3, 4].map((value) => svg`<path class="radar-ring" d=${ring(value)}></path>`)}
      <path class="radar-ring radar-outer" d=${ring(5)}></path>
      ${axes.map((i) => svg`<path class="radar-ring" d=${`M${CENTRE} ${CENTRE}L${point(i, n, 5).join(' ')}`}></path>`)}
      ${scored.map((i) => svg`<path class="radar-spoke" d=${`M${CENTRE} ${CENTRE}L${points[i]!.join(' ')}`}></path>`)}
      ${[1, 2, 3, 4, 5].map(
        (value) =>
          svg`<text class="radar-number" font-size="12.5" text-anchor="end" x=${round(CENTRE + (gx * RADIUS * value) / 5 - 7)} y=${round(CENTRE + (gy * RADIUS * value) / 5 + 4.5)}>${value}</text>`,
      )}
      ${scored.map((i) => {
        const [x, y] = points[i]!;
        return svg`<path class="radar-halo" d=${circle(x, y, 11)}></path>${bandShape(rows[i]!.band, x, y)}`;
      })}
      ${labels.map(text)}`}
    </svg>`;
}
