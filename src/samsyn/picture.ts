/** The comparison as one picture, for a file: paths and texts alone, as files.ts wants them. */
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { SCALE, SECTORS, type Sector } from '../scoring/instrument.js';
import { byWeight, type Facing, type Facts } from './rows.js';
import type { Joint } from './view-model.js';
import { placed } from './presentations/dots.js';
import { sectorNames, sectorShape } from '../charts/sector-icon.js';
import type { Way } from './presentation.js';

const WIDTH = 640;
const LEFT = 20;
const LINE = 600;
/** Letters that surely fit on a line of 13 units. */
const LETTERS = 80;

/** Breaks a text into lines. */
function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)!} ${word}`.length > LETTERS && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)!} ${word}`.trim();
  }
  return lines;
}

/** Place of a value 1–5 on the line. */
const x = (value: number): number => LEFT + ((value - 1) / 4) * LINE;

export function pictureView(joint: Joint, facing: Facing, way: Way): TemplateResult {
  const { l10n, order, text } = joint;
  const names = sectorNames(l10n.msg);
  let y = 0;
  const drawn: SVGTemplateResult[] = [];
  const write = (words: string, at: number, size: number, className = '', anchor = 'start'): void => {
    drawn.push(svg`<text class=${className} x=${at} y=${y} font-size=${size} text-anchor=${anchor}>${words}</text>`);
  };
  const sign = (sector: Sector | undefined, atX: number, atY: number): void =>
    void drawn.push(sectorShape(sector, atX, atY));
  y += 26;
  write(text.name, LEFT, 20, 'bold');
  y += 26;
  let at = LEFT + 8;
  for (const sector of SECTORS.filter((each) => facing.comparison.sectors[each])) {
    sign(sector, at, y - 5);
    write(names[sector], at + 16, 13);
    at += 130;
  }
  y += 10;
  const rows = facing.picked
    ? byWeight(facing.items)
    : [...facing.dimensions, ...(order === 'gap' ? byWeight(facing.items) : facing.items)];
  for (const row of rows) {
    y += 26;
    const facts = [
      way.apart(row, facing, l10n),
      way.details(row, l10n),
      ...row.sectors.map((each) => `${names[each.sector]} ${way.value(each, facing, l10n)}`),
    ];
    for (const [words, size, className] of [
      [row.name, 13, 'bold'],
      [facts.filter(Boolean).join(' · '), 12, ''],
    ] as const) {
      for (const line of wrapped(words)) {
        write(line, LEFT, size, className);
        y += 17;
      }
    }
    y -= 17;
    y += drawRow(row, facing, y, drawn, sign);
  }
  return html`<svg class="joint-picture" viewBox="0 0 ${WIDTH} ${y + 20}" aria-hidden="true">${drawn}</svg>`;
}

function drawRow(
  row: Facts,
  { picked, many }: Facing,
  y: number,
  drawn: SVGTemplateResult[],
  sign: (sector: Sector | undefined, x: number, y: number) => void,
): number {
  if (!row.n) return 6;
  if (picked) {
    drawn.push(
      svg`<path class="range" d="M${LEFT} ${y + 10}h${LINE}v12h${-LINE}z"></path><path class="bar" d="M${LEFT} ${y + 10}h${LINE * row.share}v12h${-LINE * row.share}z"></path>`,
    );
    return 26;
  }
  const dots = many ? [] : placed(row.dots);
  const most = Math.max(...row.bars);
  const height = many ? 50 : Math.max(0, ...dots.map(({ level }) => level)) * 19 + 20;
  const line = y + height;
  if (many) {
    row.bars.forEach((count, step) => {
      const tall = (count / most) * 36;
      drawn.push(svg`<path class="bar" d="M${x(step + 1) - 20} ${line}v${-tall}h40v${tall}z"></path>`);
    });
  } else if (row.range)
    drawn.push(
      svg`<path class="range" d="M${x(row.range[0])} ${line - 4}H${x(row.range[1])}v8H${x(row.range[0])}z"></path>`,
    );
  drawn.push(
    svg`<path class="base" d="M${LEFT} ${line}h${LINE}${SCALE.map((step) => `M${x(step)} ${line - 5}v10`).join('')}"></path>`,
  );
  if (row.mean !== null) drawn.push(svg`<path class="mean" d="M${x(row.mean)} ${line - 11}v22"></path>`);
  for (const step of SCALE)
    drawn.push(
      svg`<text class="number" x=${x(step)} y=${line + 22} font-size="12" text-anchor="middle">${step}</text>`,
    );
  if (many) for (const { sector, mean: value } of row.sectors) sign(sector, x(value), line);
  else for (const { sector, value, level } of dots) sign(sector, x(value), line - level * 19);
  return height + 26;
}

export const pictureStyles = css`
  .joint-picture {
    max-width: 40em;
  }
  .joint-picture text {
    fill: var(--sos-text);
  }
  .joint-picture .bold {
    font-weight: 700;
  }
`;
