/** The result as radar, dots or table. One of them stands first, and the others are folded below: all carry the same facts, and nothing is to be chosen. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { VIEWS, type View } from '../catalog.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { BANDS, DISCUSS_FROM, STRENGTH_FROM, type Band } from '../scoring/score.js';
import { bandIcon } from './band-icon.js';
import { dots } from './dots.js';
import { fitsRadar, radar } from './radar.js';
import { bandNames, type ChartBaseline, type ResultRow } from './result-rows.js';
import { resultTable } from './table.js';

export interface PicturesProps {
  /** Which of them stands first; the dots where the radar cannot be read. */
  readonly view: View;
  /** Whether there are answers to count, or only means. */
  readonly counts: boolean;
  readonly l10n: LocaleController;
  readonly baseline: ChartBaseline | undefined;
}

/** The picture that stands first. */
export const firstView = (rows: readonly ResultRow[], view: View): View =>
  view === 'radar' && !fitsRadar(rows) ? 'dots' : view;

/** The others, in the order of the catalogue. */
export const otherViews = (rows: readonly ResultRow[], view: View): View[] =>
  VIEWS.filter((each) => each !== firstView(rows, view) && (each !== 'radar' || fitsRadar(rows)));

export function picture(
  view: View,
  rows: readonly ResultRow[],
  { counts, l10n, baseline }: PicturesProps,
): TemplateResult {
  const { msg } = l10n;
  switch (view) {
    case 'radar':
      return html`<div class="radar-wrap">
        ${radar(rows, radarName(rows, l10n), baseline?.radar)} ${key(rows, l10n)}
      </div>`;
    case 'dots':
      return dots(rows, msg, baseline);
    case 'table':
      return baseline?.table ?? resultTable(rows, msg, counts);
  }
}

export function viewName(view: View, { msg }: LocaleController): string {
  switch (view) {
    case 'radar':
      return msg('Som stjärna', { id: 'view.radar', desc: 'Opens the radar chart' });
    case 'dots':
      return msg('Som prickar', { id: 'view.dots', desc: 'Opens the dot plot' });
    case 'table':
      return msg('Som tabell', { id: 'view.table', desc: 'Opens the table of the means' });
  }
}

/** What it is, its scale, and every value: "Stjärna, skala 1–5: Kompetens 4,5 styrka; …" The finding stands beside it and is not repeated. */
export function radarName(rows: readonly ResultRow[], { msg }: LocaleController): string {
  const values = rows.map(({ name, value, bandName }) => `${name} ${value} ${bandName.toLowerCase()}`).join('; ');
  return msg(str`Stjärna, skala 1–5: ${values}.`, {
    id: 'radar.name',
    desc: 'Read aloud for the radar chart. 0: each area with its mean and its band',
  });
}

function key(rows: readonly ResultRow[], l10n: LocaleController): TemplateResult {
  return html`<ul class="key small">
    ${BANDS.map((band) => html`<li>${bandIcon(band)}<span>${bandRange(band, l10n)}</span></li>`)}
    ${
      rows.some(({ mean }) => mean === null)
        ? html`<li>${bandIcon(null)}<span>${bandNames(l10n.msg).none.toLowerCase()}</span></li>`
        : nothing
    }
  </ul>`;
}

/** "4,0–5,0 styrka" */
export function bandRange(band: Band, l10n: LocaleController): string {
  const name = bandNames(l10n.msg)[band].toLowerCase();
  switch (band) {
    case 'strength':
      return `${l10n.decimal(STRENGTH_FROM)}–${l10n.decimal(5)} ${name}`;
    case 'discuss':
      return `${l10n.decimal(DISCUSS_FROM)}–${l10n.decimal(STRENGTH_FROM - 0.1)} ${name}`;
    case 'concern': {
      const under = l10n.msg(str`under ${l10n.decimal(DISCUSS_FROM)}`, {
        id: 'band.under',
        desc: 'In the key of a picture, before "weak point". 0: the lowest mean that is not one',
      });
      return `${under} ${name}`;
    }
  }
}

export const picturesStyles = css`
  .radar-wrap {
    display: grid;
    gap: 1em;
  }
  .radar-wrap .key {
    justify-content: center;
  }
`;
