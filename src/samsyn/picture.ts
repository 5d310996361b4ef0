/** The comparison as one picture, for a file: paths and texts alone, as questionnaire/files wants them. */
import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { stackDots } from '../charts/scale-line.js';
import { sectorNames, sectorShape } from '../charts/sector-icon.js';
import { SCALE, SECTORS } from '../scoring/instrument.js';
import { byDifference, type ComparedRowView, type ComparisonView } from './rows.js';
import { ordered } from './rows-view.js';
import { rowWords } from './then-and-now/row-words.js';
import type { ComparisonViewModel } from './view-model.js';

const WIDTH = 640;
const LEFT = 20;
const LINE = 600;
/** Letters that surely fit on a line of 13 units. */
const LETTERS = 80;
/** Between the middles of dots that stand on one another. */
const DOT_STEP = 19;

/** Part of the picture, and how far down it goes from where it begins. */
interface Drawing {
  readonly shapes: readonly SVGTemplateResult[];
  readonly height: number;
}

export function pictureView(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { text } = model;
  const rows = view.isPicked ? byDifference(view.items) : [...view.dimensions, ...ordered(view.items, model)];
  let y = 52;
  const shapes = [write(text.name, 26, 20, 'bold'), ...sectorKey(model, view, y)];
  y += 10;
  for (const row of rows) {
    const drawn = drawRow(row, model, view, y + 26);
    shapes.push(...drawn.shapes);
    y += 26 + drawn.height;
  }
  return html`<svg class="comparison-picture" viewBox="0 0 ${WIDTH} ${y + 20}" aria-hidden="true">${shapes}</svg>`;
}

const write = (words: string, y: number, size: number, className = '', x = LEFT): SVGTemplateResult =>
  svg`<text class=${className} x=${x} y=${y} font-size=${size} text-anchor="start">${words}</text>`;

function sectorKey({ l10n }: ComparisonViewModel, { comparison }: ComparisonView, y: number): SVGTemplateResult[] {
  const names = sectorNames(l10n.msg);
  return SECTORS.filter((each) => comparison.sectors[each]).flatMap((sector, i) => {
    const x = LEFT + 8 + i * 130;
    return [sectorShape(sector, x, y - 5), write(names[sector], y, 13, '', x + 16)];
  });
}

/** Name and facts, and what is drawn below them. */
function drawRow(row: ComparedRowView, model: ComparisonViewModel, view: ComparisonView, top: number): Drawing {
  const { l10n, presentation, thenAndNow } = model;
  const changed = thenAndNow?.rows.find(({ id }) => id === row.id);
  const names = sectorNames(l10n.msg);
  const facts = [
    presentation.mainFact(row, view, l10n),
    presentation.details(row, l10n),
    ...row.sectors.map((each) => `${names[each.sector]} ${presentation.sectorValue(each, view, l10n)}`),
  ];
  const lines = [
    ...wrapped(row.name).map((words) => [words, 13, 'bold'] as const),
    ...wrapped(facts.filter(Boolean).join(' · ')).map((words) => [words, 12, ''] as const),
    ...(changed && thenAndNow
      ? wrapped(rowWords(changed, thenAndNow, l10n)).map((words) => [words, 12, ''] as const)
      : []),
  ];
  const texts = lines.map(([words, size, className], i) => write(words, top + i * 17, size, className));
  const height = (lines.length - 1) * 17;
  const chart = drawChart(row, view, top + height);
  return { shapes: [...texts, ...chart.shapes], height: height + chart.height };
}

/** Breaks a text into lines. */
function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)!} ${word}`.length > LETTERS && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)!} ${word}`.trim();
  }
  return lines;
}

function drawChart(row: ComparedRowView, { isPicked, isMany }: ComparisonView, y: number): Drawing {
  if (!row.n) return { shapes: [], height: 6 };
  if (isPicked) return { shapes: [bar('range', y, 1), bar('bar', y, row.share)], height: 26 };
  const { shapes, height } = isMany ? distributionShapes(row, y) : dotShapes(row, y);
  return { shapes, height: height + 26 };
}

const bar = (className: string, y: number, share: number): SVGTemplateResult =>
  svg`<path class=${className} d="M${LEFT} ${y + 10}h${LINE * share}v12h${-LINE * share}z"></path>`;

/** Place of a value 1–5 on the line. */
const xOf = (value: number): number => LEFT + ((value - 1) / 4) * LINE;

function distributionShapes({ counts, mean, sectors }: ComparedRowView, y: number): Drawing {
  const line = y + 50;
  const most = Math.max(...counts);
  const bars = counts.map((count, i) => {
    const height = (count / most) * 36;
    return svg`<path class="bar" d="M${xOf(i + 1) - 20} ${line}v${-height}h40v${height}z"></path>`;
  });
  const marks = sectors.map((each) => sectorShape(each.sector, xOf(each.mean), line));
  return { shapes: [...bars, ...axis(line, mean), ...marks], height: 50 };
}

function dotShapes({ dots, range, mean }: ComparedRowView, y: number): Drawing {
  const placed = stackDots(dots);
  const height = Math.max(0, ...placed.map(({ level }) => level)) * DOT_STEP + 20;
  const line = y + height;
  const band =
    range && svg`<path class="range" d="M${xOf(range[0])} ${line - 4}H${xOf(range[1])}v8H${xOf(range[0])}z"></path>`;
  const marks = placed.map(({ sector, value, level }) => sectorShape(sector, xOf(value), line - level * DOT_STEP));
  return { shapes: [...(band ? [band] : []), ...axis(line, mean), ...marks], height };
}

/** The line with its steps, and the mean on it. */
function axis(y: number, mean: number | null): SVGTemplateResult[] {
  const ticks = SCALE.map((step) => `M${xOf(step)} ${y - 5}v10`).join('');
  return [
    svg`<path class="base" d="M${LEFT} ${y}h${LINE}${ticks}"></path>`,
    ...(mean === null ? [] : [svg`<path class="mean" d="M${xOf(mean)} ${y - 11}v22"></path>`]),
    ...SCALE.map(
      (step) => svg`<text class="number" x=${xOf(step)} y=${y + 22} font-size="12" text-anchor="middle">${step}</text>`,
    ),
  ];
}

export const pictureStyles = css`
  .comparison-picture {
    max-width: 40em;
  }
  .comparison-picture text {
    fill: var(--sos-text);
  }
  .comparison-picture .bold {
    font-weight: 700;
  }
`;
