/**
 * The star: thick spokes carry the values; the area between them is only a faint tint and is never counted.
 * Made of paths and texts alone, so that a canvas can paint the same picture (see files.ts).
 */
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
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

/** The number of axes that a star can have and still be read. */
export const RADAR_AXES = { least: 3, most: 12 };

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

/**
 * The labels, checked not to touch each other or leave the picture; when they would, each axis gets its number in the list instead.
 * @param names in order of the axes
 * @param values as they are printed
 */
export function radarLabels(names: readonly string[], values: readonly string[]): { labels: Label[]; numbered: boolean; top: number; bottom: number } {
  const full = place(names.map((name, i) => [...wrap(name), values[i]!]));
  const boxes = full.map(box);
  const clash =
    boxes.some((a, i) => a.left < 0 || a.right > WIDTH || boxes.some((b, j) => j > i && overlap(a, b))) ||
    // A label over a side axis must stay outside the edge that rises towards the top.
    boxes.some((a, i) => full[i]!.anchor !== 'middle' && a.right - a.left > WIDTH / 2 - 20);
  const labels = clash ? place(names.map((_name, i) => [String(i + 1)])) : full;
  const drawn = labels.map(box);
  return { labels, numbered: clash, top: Math.min(...drawn.map((b) => b.top)) - 2, bottom: Math.max(...drawn.map((b) => b.bottom)) + 4 };
}

/**
 * @param rows 3–12 dimensions
 * @param description the same facts as a sentence, for those who do not see the picture
 */
export function radar(rows: readonly ResultRow[], description: string): TemplateResult {
  const n = rows.length;
  const axes = rows.map((_row, i) => i);
  const ring = (value: number): string => polygon(Array.from(rows, () => value));
  const { labels, numbered, top, bottom } = radarLabels(
    rows.map((row) => row.name),
    rows.map((row) => row.value),
  );
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
    </svg>
    ${numbered
      ? html`<ol class="radar-list small" aria-hidden="true">${rows.map((row) => html`<li>${row.name} <strong>${row.value}</strong></li>`)}</ol>`
      : ''}`;
}

export const radarStyles = css`
  .radar {
    inline-size: min(100%, 24em);
    margin-inline: auto;
  }
  .radar text {
    fill: var(--text);
    font-family: inherit;
  }
  .radar .radar-value {
    font-weight: 700;
  }
  .radar-ring {
    fill: none;
    stroke: var(--line);
    stroke-width: 1;
  }
  .radar-outer {
    stroke: var(--control);
  }
  .radar-area {
    fill: var(--soft);
    stroke: var(--strong);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .radar-spoke {
    stroke: var(--strong);
    stroke-width: 6;
  }
  .radar .radar-number {
    fill: var(--muted);
    stroke: var(--bg);
    stroke-width: 4;
    paint-order: stroke;
  }
  .radar-halo {
    fill: var(--bg);
  }
  .radar-list {
    list-style: decimal;
    margin-inline-start: 1.5em;
  }
  @media (forced-colors: active) {
    .radar-area {
      fill: none;
    }
    .radar-ring {
      stroke-dasharray: 1 4;
    }
  }
  @media print {
    .radar {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
