/** Each area and statement with the parties' answers: dots for few, a distribution for many; the same in words. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { LocaleController } from '../localization/locale-controller.js';
import { SCALE } from '../scoring/instrument.js';
import { heading } from '../ui/heading.js';
import { byWeight, type Dot, type Facing, type Facts } from './facts.js';
import { GROUPS, ORDERS, sectorsOf, type Joint } from './joint.js';
import { sectorNames, sectorShape, sectorSign } from './sector-shapes.js';
import { agreementWord, apart, mean, percent, rangeText } from './words.js';

/** Most statements before the visitor asks for all. */
export const SHOWN = 5;

/** Place of a value 1–5 on the line. */
const at = (value: number): string => `${(value - 1) * 25}%`;

/** Dots nearer than this, in steps of the scale, would cover each other on a narrow screen. */
const NEAR = 0.24;
/** Height of a dot with the space above it, in em. */
const STOREY = 1.125;

export interface Placed extends Pick<Dot, 'sector' | 'value'> {
  /** 0 on the line, 1 above it. */
  readonly level: number;
}

/** One dot a respondent, each on the lowest level where it covers no other. */
export function placed(dots: readonly Dot[]): Placed[] {
  const all: Placed[] = [];
  for (const { sector, value, count } of dots) {
    for (let i = 0; i < count; i++) {
      const taken = new Set(all.filter((other) => Math.abs(other.value - value) < NEAR).map(({ level }) => level));
      let level = 0;
      while (taken.has(level)) level++;
      all.push({ sector, value, level });
    }
  }
  return all;
}

/** A line from 1 to 5, with what is drawn above it. In em, as all that stands beside text. */
function track(height: number, above: SVGTemplateResult | string, line: SVGTemplateResult | string, className = ''): TemplateResult {
  return html`<div class="track ${className}"><svg height="${height + 2}em" aria-hidden="true">
    ${svg`<svg y="${height}em">${line}<line class="base" x2="100%"></line>
      ${SCALE.map((step) => svg`<line class="base" x1=${at(step)} x2=${at(step)} y1="-.3em" y2=".3em"></line><text x=${at(step)} y="1.5em" text-anchor="middle">${step}</text>`)}
      ${above}</svg>`}
  </svg></div>`;
}

const shapeAt = (sector: Placed['sector'], x: string, y: number): SVGTemplateResult =>
  svg`<svg x=${x} y="${y}em"><svg x="-.5em" y="-.5em" width="1em" height="1em" viewBox="-10 -10 20 20">${sectorShape(sector)}</svg></svg>`;

const meanLine = (row: Facts): SVGTemplateResult | string => (row.mean === null ? '' : svg`<line class="mean" x1=${at(row.mean)} x2=${at(row.mean)} y1="-.75em" y2=".75em"></line>`);

function dotsView(row: Facts): TemplateResult {
  const all = placed(row.dots);
  const band = row.range ? svg`<rect class="range" x=${at(row.range[0])} width="${(row.range[1] - row.range[0]) * 25}%" y="-.25em" height=".5em"></rect>${meanLine(row)}` : '';
  return track(Math.max(0, ...all.map(({ level }) => level)) * STOREY + 0.75, svg`${all.map(({ sector, value, level }) => shapeAt(sector, at(value), -level * STOREY))}`, band);
}

/** Height of the tallest possible bar, in em. */
const BAR = 4;

/** How many per cent gave each answer, and where the sectors' means are. */
function barsView(row: Facts, l10n: LocaleController): TemplateResult {
  const most = Math.max(...row.bars);
  const bars = svg`${row.bars.map((count, step) => {
    const height = (count / most) * BAR;
    return svg`<svg y="${-height}em"><rect class="bar" x="${step * 25 - 4}%" width="8%" height="${height}em"></rect><text x=${at(step + 1)} y="-.4em" text-anchor="middle">${percent(count / row.n, l10n)}</text></svg>`;
  })}`;
  return track(BAR + 1.5, svg`${row.sectors.map(({ sector, mean: value }) => shapeAt(sector, at(value), 0))}`, svg`${bars}${meanLine(row)}`, 'wide');
}

/** Who has picked it, one sign for each. */
const pickedView = (row: Facts): TemplateResult =>
  html`<p class="signs" aria-hidden="true">${row.dots.flatMap(({ sector, count }) => Array.from({ length: count }, () => sectorSign(sector)))}</p>`;

/** The share of all, as a bar. */
const shareView = (row: Facts): TemplateResult =>
  html`<div class="track"><svg height="1.25em" aria-hidden="true">${svg`<rect class="range" width="100%" height="1em"></rect><rect class="bar" width="${row.share * 100}%" height="1em"></rect>`}</svg></div>`;

export function rowPicture(row: Facts, { many, picked }: Facing, l10n: LocaleController): TemplateResult | typeof nothing {
  if (!row.n) return nothing;
  return picked ? (many ? shareView(row) : pickedView(row)) : many ? barsView(row, l10n) : dotsView(row);
}

function rowView(row: Facts, facing: Facing, l10n: LocaleController): TemplateResult {
  const { msg } = l10n;
  const { picked, many } = facing;
  const names = sectorNames(msg);
  const details = picked
    ? ''
    : [
        many ? '' : msg(str`svar ${rangeText(row.range, l10n)}`, { id: 'joint.range', desc: '0: lowest and highest answer' }),
        msg(str`medel ${mean(row.mean, l10n)}`, { id: 'joint.average', desc: '0: mean' }),
        agreementWord(row, msg),
        row.unknown ? msg(str`vet inte: ${row.unknown}`, { id: 'joint.unknown', desc: "0: how many answered don't know" }) : '',
      ]
        .filter(Boolean)
        .join(', ');
  return html`<li class="row" part="row" tabindex="-1">
    <div class="row-head">
      <p class="row-name">${row.name} ${row.reversed ? html`<span class="small quiet">${msg('(ett hinder: höga svar är svaga punkter)', { id: 'joint.hindrance', desc: 'After a hindering statement, where a high answer is bad' })}</span>` : row.turned ? html`<span class="small quiet">${msg('(hindren är vända: 5 är bäst)', { id: 'joint.turned', desc: 'After an area of hindering statements, where 5 is best' })}</span>` : nothing}</p>
      <p class="row-facts small"><strong>${apart(row, facing, l10n)}</strong> <span class="quiet">${details}</span></p>
    </div>
    ${rowPicture(row, facing, l10n)}
    ${row.sectors.length
      ? html`<ul class="key small">
          ${row.sectors.map(({ sector, n, of, mean: value }) => html`<li>${sectorSign(sector)}${names[sector]} ${picked ? (many ? percent(n / of, l10n) : msg(str`${n} av ${of}`, { id: 'joint.of', desc: '0: how many, 1: of how many' })) : mean(value, l10n)}</li>`)}
        </ul>`
      : nothing}
  </li>`;
}

function choice<T extends string>(label: string, chosen: T, options: readonly (readonly [T, string])[], choose: (value: T) => void): TemplateResult {
  return html`<label>
    ${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;
}

/** Which sectors, and in which order. */
function choices({ whole, group, order, l10n: { msg }, show }: Joint, picked: boolean): TemplateResult {
  const names = sectorNames(msg);
  const groups = GROUPS.filter((each) => sectorsOf(each).every((sector) => whole!.sectors[sector]));
  const groupName = (each: (typeof GROUPS)[number]): string => {
    const [a, b] = sectorsOf(each);
    return a && b
      ? msg(str`${names[a].toLowerCase()} och ${names[b].toLowerCase()}`, { id: 'joint.pair', desc: 'Choice of two sectors. 0 and 1: sectors' })
      : msg('alla', { id: 'joint.everyone', desc: 'Choice: all sectors' });
  };
  return html`<div class="choices screen" part="choices">
    ${groups.length > 1 ? choice(msg('Jämför', { id: 'joint.group', desc: 'Label of the choice of sectors' }), group, groups.map((each) => [each, groupName(each)]), (value) => show({ group: value })) : nothing}
    ${choice(
      msg('Ordning', { id: 'joint.order', desc: 'Label of the choice of order' }),
      order,
      ORDERS.map((each) => [each, each === 'gap' ? msg('störst skillnad först', { id: 'joint.by-gap', desc: 'Choice: the largest difference first' }) : picked ? msg('som i listan', { id: 'joint.as-list', desc: 'Choice: in the order of the list to pick from' }) : msg('som i självtestet', { id: 'joint.as-asked', desc: 'Choice: in the order of the self-check' })]),
      (value) => show({ order: value }),
    )}
  </div>`;
}

export function rowsView(joint: Joint, facing: Facing): TemplateResult {
  const { l10n, headingLevel, order, all, show } = joint;
  const { msg } = l10n;
  const sorted = (rows: readonly Facts[]): readonly Facts[] => (order === 'gap' ? byWeight(rows) : rows);
  const items = sorted(facing.items);
  const shown = all ? items : items.slice(0, SHOWN);
  const list = (rows: readonly Facts[], id: string): TemplateResult => html`<ul class="rows" part="rows" id=${id}>${rows.map((row) => rowView(row, facing, l10n))}</ul>`;
  return html`${choices(joint, facing.picked)}
    ${facing.picked ? nothing : html`<p class="small quiet">${facing.many ? msg('Staplarna visar hur många procent som gav varje svar. Formerna på linjen är sektorernas medel, där minst tre har svarat. Strecket är allas medel.', { id: 'joint.key-bars', desc: 'Explains the distributions' }) : msg('1 betyder ”stämmer inte alls” och 5 ”stämmer helt”. Det ljusa bandet visar hur långt svaren går isär, och strecket är medelvärdet.', { id: 'joint.key-dots', desc: 'Explains the dots' })}</p>`}
    ${facing.dimensions.length > 1
      ? html`<section class="stack">
          ${heading(headingLevel + 1, 'step-title', msg('Område för område', { id: 'joint.dimensions', desc: 'Heading of the areas' }))}
          ${list(sorted(facing.dimensions), 'areas')}
        </section>`
      : nothing}
    <section class="stack">
      ${heading(headingLevel + 1, 'step-title', facing.picked ? msg('Val för val', { id: 'joint.picks', desc: 'Heading of what can be picked' }) : msg('Påstående för påstående', { id: 'joint.items', desc: 'Heading of the statements' }))}
      ${list(shown, 'statements')}
      ${shown.length < items.length
        ? html`<button type="button" class="button" part="button" @click=${() => show({ all: true })}>${msg(str`Visa alla ${items.length}`, { id: 'joint.show-all', desc: 'Button: show all statements. 0: how many' })}</button>`
        : nothing}
    </section>`;
}
