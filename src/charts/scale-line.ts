/** A line from 1 to 5 with respondents on it: one shape each, their range and their mean. In em, as all that stands beside text. */
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Sector } from '../catalog.js';
import { SCALE } from '../scoring/instrument.js';
import { scalePosition } from './scale.js';
import { sectorShape } from './sector-icon.js';

/** Dots nearer than this, in steps of the scale, would cover each other on a narrow screen. */
const NEAR = 0.24;
/** Height of a dot with the space above it, in em. */
const LEVEL_HEIGHT = 1.125;

/** Respondents of a sector with the same value. */
export interface Dots {
  readonly sector: Sector | undefined;
  /** 1–5, as it is shown. */
  readonly value: number;
  readonly count: number;
}

export interface PlacedDot extends Pick<Dots, 'sector' | 'value'> {
  /** 0 on the line, 1 above it. */
  readonly level: number;
}

/** One dot for each respondent, each on the lowest level where it covers no other. */
export function stackDots(dots: readonly Dots[]): PlacedDot[] {
  const placed: PlacedDot[] = [];
  for (const { sector, value, count } of dots) {
    for (let i = 0; i < count; i++) {
      const taken = new Set(placed.filter((other) => Math.abs(other.value - value) < NEAR).map(({ level }) => level));
      let level = 0;
      while (taken.has(level)) level++;
      placed.push({ sector, value, level });
    }
  }
  return placed;
}

/**
 * The line with its steps.
 * @param height of what is drawn above the line, in em
 * @param behind drawn before the line, as `front` after it; both have their zero on the line
 */
export function scaleLine(
  height: number,
  behind: SVGTemplateResult | string,
  front: SVGTemplateResult | string,
  className = '',
): TemplateResult {
  const steps = SCALE.map((step) => {
    const x = scalePosition(step);
    return svg`<line class="base" x1=${x} x2=${x} y1="-.3em" y2=".3em"></line>
      <text x=${x} y="1.5em" text-anchor="middle">${step}</text>`;
  });
  return html`<div class="track ${className}">
    <svg height="${height + 2}em" aria-hidden="true">
      ${svg`<svg y="${height}em">${behind}<line class="base" x2="100%"></line>${steps}${front}</svg>`}
    </svg>
  </div>`;
}

/** The shape of a sector at a value. @param y from the line, in em */
export const sectorMark = (sector: Sector | undefined, value: number, y = 0): SVGTemplateResult =>
  svg`<svg x=${scalePosition(value)} y="${y}em"><svg x="-.5em" y="-.5em" width="1em" height="1em" viewBox="-10 -10 20 20">${sectorShape(sector)}</svg></svg>`;

export function meanMark(mean: number | null): SVGTemplateResult | string {
  if (mean === null) return '';
  const x = scalePosition(mean);
  return svg`<line class="mean" x1=${x} x2=${x} y1="-.75em" y2=".75em"></line>`;
}

const rangeBand = ([lowest, highest]: readonly [number, number]): SVGTemplateResult =>
  svg`<rect class="range" x=${scalePosition(lowest)} width="${(highest - lowest) * 25}%" y="-.25em" height=".5em"></rect>`;

/** A dot for each respondent over the range of their answers, with the mean. */
export function dotPlot(
  dots: readonly Dots[],
  range: readonly [number, number] | null,
  mean: number | null,
): TemplateResult {
  const placed = stackDots(dots);
  return scaleLine(
    Math.max(0, ...placed.map(({ level }) => level)) * LEVEL_HEIGHT + 0.75,
    range ? svg`${rangeBand(range)}${meanMark(mean)}` : '',
    svg`${placed.map(({ sector, value, level }) => sectorMark(sector, value, -level * LEVEL_HEIGHT))}`,
  );
}

export const scaleLineStyles = css`
  .track {
    padding: 0 0.75em;
  }
  .track > svg {
    width: 100%;
  }
  .track text {
    fill: var(--sos-muted);
    font-size: 0.875em;
  }
  .base {
    stroke: var(--sos-control);
  }
  .mean {
    stroke: var(--sos-text);
    stroke-width: 2;
  }
  .range {
    fill: var(--sos-range);
  }
  @media (forced-colors: active) {
    .range {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .range {
      fill: #ddd;
    }
  }
`;
