/** The scale of a slide: with a name beside each shape for few, with the distribution for many, and with bands for then and now. */
import { svg, type SVGTemplateResult } from 'lit';
import { str } from '@lit/localize';
import { scaleNames } from '../../charts/scale-names.js';
import { sectorNames, sectorShape } from '../../charts/sector-icon.js';
import type { Said } from '../../charts/named-line.js';
import type { LocaleController } from '../../localization/locale-controller.js';
import { SCALE } from '../../scoring/instrument.js';
import type { ComparedRowView } from '../rows.js';
import type { Moment } from '../then-and-now/changes.js';
import { cut, lettersIn, MARGIN, SIZE, WIDTH, write } from './drawing.js';

const COLUMN = (WIDTH - 2 * MARGIN) / 5;
/** From one name to the next above it. */
const ROW = 27;
/** Between a shape and its name. */
const NAME_FROM = 18;
/** What stands below the line: the steps and the words of the ends. */
export const BELOW = 62;

/** Where the first sector of the key stands, and how far it is to the next. */
const KEY_FROM = MARGIN + 215;
const KEY_STEP = 136;

/** Names stand to the right of their shape, so the first step is at the left edge. */
const stepX = (value: number): number => MARGIN + 10 + (value - 1) * COLUMN;
/** Without names, the line is as long as the slide is wide. */
const wideX = (value: number): number => MARGIN + 40 + ((value - 1) / 4) * (WIDTH - 2 * MARGIN - 80);

function axis(y: number, xOf: (value: number) => number, anchor: 'start' | 'middle', l10n: LocaleController) {
  const names = scaleNames(l10n.msg);
  const ticks = SCALE.map((step) => `M${xOf(step)} ${y - 7}v14`).join('');
  return [
    svg`<path class="base" d="M${xOf(1)} ${y}H${xOf(5)}${ticks}"></path>`,
    ...SCALE.map((step) =>
      write(String(step), xOf(step) - (anchor === 'start' ? 6 : 0), y + 30, SIZE.small, 'quiet', anchor),
    ),
    write(names[1], MARGIN, y + 55, SIZE.small, 'quiet'),
    write(names[5], WIDTH - MARGIN, y + 55, SIZE.small, 'quiet', 'end'),
  ];
}

/** @param room above the line: names that do not fit are counted */
export function namesOnScale(
  said: readonly Said[],
  y: number,
  room: number,
  l10n: LocaleController,
): SVGTemplateResult[] {
  const rows = Math.max(1, Math.floor(room / ROW));
  const heights = SCALE.map((step) => said.find(({ value }) => value === step)?.voices.length ?? 0);
  const values = said.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const marks = said.flatMap(({ value, voices }) => {
    const shown = voices.length > rows ? voices.slice(0, rows - 1) : voices;
    const x = stepX(value);
    // A name may go on above its neighbours, as far as none of them is as high.
    const nameAt = (name: string, level: number): SVGTemplateResult => {
      const next = heights.findIndex((height, i) => i >= value && height > level);
      const width = (next < 0 ? 5 : next) * COLUMN - (value - 1) * COLUMN - NAME_FROM - 14;
      return write(cut(name, lettersIn(width, SIZE.small)), x + NAME_FROM, y - 22 - level * ROW + 7, SIZE.small);
    };
    const more = l10n.number(voices.length - shown.length);
    return [
      ...shown.flatMap(({ name, sector }, level) => [
        sectorShape(sector, x, y - 22 - level * ROW),
        nameAt(name, level),
      ]),
      ...(shown.length < voices.length
        ? [
            nameAt(
              l10n.msg(str`och ${more} till`, {
                id: 'slides.more-names',
                desc: 'Above names that there was room for. 0: how many more',
              }),
              shown.length,
            ),
          ]
        : []),
    ];
  });
  return [
    ...(low < high
      ? [svg`<path class="range" d="M${stepX(low)} ${y - 5}H${stepX(high)}v10H${stepX(low)}z"></path>`]
      : []),
    ...axis(y, stepX, 'start', l10n),
    ...values.map((value) => svg`<path class="tick" d="M${stepX(value) - 3} ${y - 10}h6v20h-6z"></path>`),
    ...marks,
  ];
}

/** @param room above the line */
export function distributionOnScale(
  row: ComparedRowView,
  y: number,
  room: number,
  l10n: LocaleController,
): SVGTemplateResult[] {
  const names = sectorNames(l10n.msg);
  const most = Math.max(...row.counts);
  const tallest = Math.max(20, room - 34);
  return [
    ...row.counts.flatMap((count, i) => {
      const height = (count / most) * tallest;
      const x = wideX(i + 1);
      return [
        svg`<path class="bar" d="M${x - 32} ${y}v${-height}h64v${height}z"></path>`,
        write(l10n.percent(count / row.n), x, y - height - 8, SIZE.small, '', 'middle'),
      ];
    }),
    ...axis(y, wideX, 'middle', l10n),
    ...(row.mean === null ? [] : [svg`<path class="tick" d="M${wideX(row.mean) - 2} ${y - 14}h4v28h-4z"></path>`]),
    ...row.sectors.flatMap(({ sector, mean }, i) => {
      // Between the words of the ends.
      const x = KEY_FROM + i * KEY_STEP;
      return [
        sectorShape(sector, wideX(mean), y),
        sectorShape(sector, x, y + 48),
        write(names[sector], x + NAME_FROM, y + 55, SIZE.small),
      ];
    }),
  ];
}

export const shareOnScale = (share: number, y: number): SVGTemplateResult[] => {
  const width = WIDTH - 2 * MARGIN;
  return [
    svg`<path class="range" d="M${MARGIN} ${y}h${width}v28h${-width}z"></path>`,
    svg`<path class="bar" d="M${MARGIN} ${y}h${width * share}v28h${-width * share}z"></path>`,
  ];
};

/** Right of the names of then and now. */
const BANDS_FROM = 250;
const bandX = (value: number): number => BANDS_FROM + ((value - 1) / 4) * (WIDTH - MARGIN - BANDS_FROM - 10);

/** The numbers below the last of the bands. */
export const bandSteps = (y: number): SVGTemplateResult[] =>
  SCALE.map((step) => write(String(step), bandX(step), y, SIZE.small, 'quiet', 'middle'));

/** Then or now, beside its name. @param isPicked the band is a share of all */
export function bandOnScale(
  { band: [low, high], mean }: Moment,
  y: number,
  name: string,
  isPicked: boolean,
): SVGTemplateResult[] {
  const ticks = isPicked ? '' : SCALE.map((step) => `M${bandX(step)} ${y - 6}v12`).join('');
  return [
    write(cut(name, lettersIn(BANDS_FROM - MARGIN - 20, SIZE.small)), MARGIN, y + 7, SIZE.small, 'quiet'),
    // Where all answer the same, the band has a width all the same.
    svg`<path class="range" d="M${bandX(low) - 3} ${y - 6}H${bandX(high) + 3}v12H${bandX(low) - 3}z"></path>`,
    svg`<path class="base" d="M${bandX(1)} ${y}H${bandX(5)}${ticks}"></path>`,
    ...(isPicked ? [] : [svg`<path class="tick" d="M${bandX(mean) - 2} ${y - 11}h4v22h-4z"></path>`]),
  ];
}
