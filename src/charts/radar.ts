/**
 * The radar: thick spokes carry the values; the area between them is only a faint tint and is never counted.
 * Made of paths and texts alone, so that a canvas can paint the same picture (see questionnaire/files).
 */
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { SCALE } from '../scoring/instrument.js';
import type { ResultRow } from './result-rows.js';
import { circle } from './svg-path.js';
import { bandShape } from './band-icon.js';

const WIDTH = 320;
const CENTRE = 160;
const RADIUS = 108;
const NAME_SIZE = 16;
const LINE = 19;

interface Label {
  /** The lines of the name, then the value. */
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
}

/** The point at a value (0–5) on axis i of n. The first axis points up, the others follow clockwise; four turn half a step, so that none lies flat. */
export function point(i: number, n: number, value: number): readonly [number, number] {
  const angle = (2 * Math.PI * (i + (n === 4 ? 0.5 : 0))) / n;
  const at = (direction: number): number => Math.round(10 * (CENTRE + (direction * RADIUS * value) / 5)) / 10;
  return [at(Math.sin(angle)), at(-Math.cos(angle))];
}

export const linePath = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map((each) => each.join(' ')).join('L')}`;

/** A name in lines of at most 14 characters, broken at spaces; a word that is too long for a line is lost, see `fitsRadar`. */
const wrap = (name: string): string[] => name.match(/\S.{0,13}(?= |$)/g) ?? [];

/**
 * Name and value of each axis: over it at the top and the sides, under it below; away from the radar when the name wraps.
 * @param rows for which `fitsRadar`
 */
export function radarLabels(rows: readonly Pick<ResultRow, 'name' | 'value'>[]): Label[] {
  return rows.map(({ name, value }, i) => {
    const lines = [...wrap(name), value];
    const [x, y] = point(i, rows.length, 5);
    const start = y > CENTRE + 10 ? y + 29 : y - 18 - (lines.length - 1) * LINE;
    const side = x - CENTRE;
    // Two long names under a radar of five would meet below its middle.
    const long = rows.length === 5 && lines.some(({ length }) => length > 11);
    if (Math.abs(side) < (long ? 40 : 80)) return { lines, anchor: 'middle', x, y: start };
    return side > 0 ? { lines, anchor: 'end', x: WIDTH - 2, y: start } : { lines, anchor: 'start', x: 2, y: start };
  });
}

/** Whether a radar can be read: 3–6 axes, and names that fit on two lines. A test proves that no two labels then touch. */
export const fitsRadar = (rows: readonly Pick<ResultRow, 'name'>[]): boolean =>
  rows.length > 2 &&
  rows.length < 7 &&
  rows.every(({ name }) => wrap(name).length < 3 && wrap(name).join(' ') === name);

/**
 * @param rows dimensions for which `fitsRadar`
 * @param description the same facts as a sentence, for those who do not see the picture
 * @param baseline draws an earlier answer, and its name below the radar
 */
export function radar(
  rows: readonly ResultRow[],
  description: string,
  baseline?: (bottom: number) => SVGTemplateResult,
): TemplateResult {
  const n = rows.length;
  const ring = (value: number, name: string): SVGTemplateResult =>
    svg`<path class="radar-ring ${name}" d=${`${linePath(rows.map((_row, i) => point(i, n, value)))}z`}></path>`;
  const axis = (i: number, value: number, name: string): SVGTemplateResult =>
    svg`<path class=${name} d=${linePath([[CENTRE, CENTRE], point(i, n, value)])}></path>`;
  const text = (
    content: unknown,
    name: string,
    size: number,
    anchor: string,
    x: number,
    y: number,
  ): SVGTemplateResult =>
    svg`<text class=${name} font-size=${size} text-anchor=${anchor} x=${x} y=${y}>${content}</text>`;
  const labels = radarLabels(rows);
  const top = Math.min(...labels.map(({ y }) => y)) - NAME_SIZE;
  const bottom = Math.max(...labels.map(({ y, lines }) => y + lines.length * LINE)) - 10;
  // A dimension with too few answers has no spoke and no sign; an area with a hole in it would tell a value that is not there.
  const scored = rows.flatMap(({ mean, band }, i) => (mean === null ? [] : [{ i, mean, band, at: point(i, n, mean) }]));
  return html`<svg
    class="radar"
    part="radar"
    viewBox="0 ${top} ${WIDTH} ${bottom - top + (baseline ? 28 : 0)}"
    role="img"
    aria-label=${description}
  >
    ${svg`${scored.length === n ? svg`<path class="radar-area" d=${`${linePath(scored.map(({ at }) => at))}z`}></path>` : ''}
    ${SCALE.map((value) => ring(value, value === 5 ? 'radar-outer' : ''))}
    ${rows.map((_row, i) => axis(i, 5, 'radar-ring'))}
    ${scored.map(({ i, mean }) => axis(i, mean, 'radar-spoke'))}
    ${baseline?.(bottom)}
    ${SCALE.map((value) => {
      const [x, y] = point(0, n, value);
      return text(value, 'radar-number', 12.5, 'end', x - 12, y + 4.5);
    })}
    ${scored.map(({ at: [x, y], band }) => svg`<path class="radar-halo" d=${circle(x, y, 11)}></path>${bandShape(band, x, y)}`)}
    ${labels.map(({ lines, anchor, x, y }) => lines.map((each, i) => text(each, i === lines.length - 1 ? 'radar-value' : '', NAME_SIZE, anchor, x, y + i * LINE)))}`}
  </svg>`;
}

export const radarStyles = css`
  .radar {
    max-width: 24em;
    margin: auto;
  }
  .radar text {
    fill: var(--sos-text);
  }
  .radar-ring {
    fill: none;
    stroke: var(--sos-line);
  }
  .radar-outer {
    stroke: var(--sos-control);
  }
  .radar-area {
    fill: var(--sos-soft);
    stroke: var(--sos-strong);
    stroke-width: 1.5;
  }
  .radar-spoke {
    stroke: var(--sos-strong);
    stroke-width: 6;
  }
  .radar-halo {
    fill: var(--sos-surface);
  }
  .radar-value {
    font-weight: 700;
  }
  .radar .radar-number {
    fill: var(--sos-muted);
    stroke: var(--sos-bg);
    stroke-width: 4;
    paint-order: stroke;
  }
  @media (forced-colors: active) {
    .radar-ring:not(.radar-outer) {
      stroke-dasharray: 1 4;
    }
  }
`;
