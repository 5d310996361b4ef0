/** How many gave each answer: a bar for each step of the scale, and the sectors' means on the line. */
import { css, html, svg, type TemplateResult } from 'lit';
import type { Sector } from '../catalog.js';
import { scalePosition } from './scale.js';
import { meanMark, scaleLine, sectorMark } from './scale-line.js';

/** Height of the tallest bar, in em. */
const TALLEST = 4;
/** Half a bar's width, in per cent of the line. */
const HALF_WIDTH = 4;

export interface Distribution {
  /** Respondents by answer, from 1 to 5. */
  readonly counts: readonly number[];
  readonly mean: number | null;
  readonly sectors: readonly { readonly sector: Sector; readonly mean: number }[];
}

/** @param percent writes a share of all who answered */
export function distribution(
  { counts, mean, sectors }: Distribution,
  percent: (share: number) => string,
): TemplateResult {
  const most = Math.max(...counts);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const bars = counts.map((count, i) => {
    const height = (count / most) * TALLEST;
    return svg`<svg y="${-height}em">
      <rect class="bar" x="${i * 25 - HALF_WIDTH}%" width="${HALF_WIDTH * 2}%" height="${height}em"></rect>
      <text x=${scalePosition(i + 1)} y="-.4em" text-anchor="middle">${percent(count / all)}</text>
    </svg>`;
  });
  return scaleLine(
    TALLEST + 1.5,
    svg`${bars}${meanMark(mean)}`,
    svg`${sectors.map((each) => sectorMark(each.sector, each.mean))}`,
    'wide',
  );
}

/** A share of all as one bar. */
export const shareBar = (share: number): TemplateResult =>
  html`<div class="track">
    <svg height="1.25em" aria-hidden="true">
      ${svg`<rect class="range" width="100%" height="1em"></rect><rect class="bar" width="${share * 100}%" height="1em"></rect>`}
    </svg>
  </div>`;

/** After those of the scale line. */
export const distributionStyles = css`
  .wide {
    padding: 0 8%;
  }
  .bar {
    fill: var(--sos-bar);
  }
  @media (forced-colors: active) {
    .bar {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .bar {
      fill: #bbb;
    }
  }
`;
