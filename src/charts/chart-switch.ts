/** The result as radar, dots or table: the visitor chooses, all three carry the same facts. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { VIEWS, type View } from '../catalog.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { BANDS, DISCUSS_FROM, STRENGTH_FROM, type Band } from '../scoring/score.js';
import { bandNames, type ChartBaseline, type ResultRow } from './result-rows.js';
import { dots } from './dots.js';
import { fitsRadar, radar } from './radar.js';
import { resultTable } from './table.js';
import { bandIcon } from './band-icon.js';

export interface ChartSwitchProps {
  readonly view: View;
  /** Whether there are answers to count, or only means. */
  readonly counts: boolean;
  /** The facts as a sentence. */
  readonly description: string;
  readonly l10n: LocaleController;
  choose(view: View): void;
  readonly baseline: ChartBaseline | undefined;
}

export function chartSwitch(
  rows: readonly ResultRow[],
  { view, counts, description, l10n, choose, baseline }: ChartSwitchProps,
): TemplateResult {
  const { msg } = l10n;
  const names: Record<View, string> = {
    radar: msg('Stjärna', { id: 'view.radar', desc: 'Name of the radar chart' }),
    dots: msg('Prickar', { id: 'view.dots', desc: 'Name of the dot plot' }),
    table: msg('Tabell', { id: 'view.table', desc: 'Name of the table' }),
  };
  const possible = VIEWS.filter((each) => each !== 'radar' || fitsRadar(rows));
  const shown = possible.includes(view) ? view : 'table';
  const drawn: Record<View, () => unknown> = {
    radar: () =>
      html`<div class="radar-wrap">
        <div>${radar(rows, radarDescription(rows, description), baseline?.radar)}</div>
        ${key(rows, l10n)}
      </div>`,
    dots: () => dots(rows, msg, baseline),
    table: () => baseline?.table ?? resultTable(rows, msg, counts),
  };
  // All are drawn and one is shown: switching is instant, and printing has the table beside the picture.
  return html`<div class="stack views">
    <fieldset class="view-switch" part="view-switch">
      <legend class="vh">
        ${msg('Visa resultatet som', { id: 'view.legend', desc: 'Names the choice between radar, dots and table' })}
      </legend>
      ${possible.map(
        (each) =>
          html`<label
            ><input
              type="radio"
              name="view"
              value=${each}
              .checked=${each === shown}
              @change=${() => choose(each)}
            /><span>${names[each]}</span></label
          >`,
      )}
    </fieldset>
    ${possible.map((each) => html`<div class="view view-${each}" ?hidden=${each !== shown}>${drawn[each]()}</div>`)}
  </div>`;
}

const radarDescription = (rows: readonly ResultRow[], sentence: string): string =>
  `${sentence} ${rows.map((row) => `${row.name}: ${row.value}, ${row.bandName.toLowerCase()}`).join('. ')}.`;

/** First and last mean of each band. */
const RANGES: Record<Band, readonly [number, number]> = {
  strength: [STRENGTH_FROM, 5],
  discuss: [DISCUSS_FROM, STRENGTH_FROM - 0.1],
  concern: [1, DISCUSS_FROM - 0.1],
};

function key(rows: readonly ResultRow[], l10n: LocaleController): TemplateResult {
  const names = bandNames(l10n.msg);
  return html`<ul class="key small screen">
    ${BANDS.map((band) => html`<li>${bandIcon(band)}${RANGES[band].map((end) => l10n.decimal(end)).join('–')}: ${names[band]}</li>`)}
    ${rows.some((row) => row.mean === null) ? html`<li>${`–: ${names.none}`}</li>` : nothing}
  </ul>`;
}

export const chartSwitchStyles = css`
  .view-switch,
  .view-switch label {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .view-switch {
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .view-switch label {
    position: relative;
    min-height: 2.75em;
    color: var(--sos-strong);
    font-weight: 600;
  }
  .view-switch input {
    position: absolute;
    width: 100%;
    height: 100%;
    opacity: 0;
  }
  .view-switch span {
    padding: 0.25em 0;
    border-bottom: 0.1875em solid transparent;
  }
  .view-switch label:hover span {
    border-color: var(--sos-line);
  }
  .view-switch :checked + span {
    border-color: var(--sos-strong);
    color: var(--sos-text);
  }
  .radar-wrap {
    display: grid;
    gap: 1.25em;
  }
  @container (width >= 34em) {
    .radar-wrap {
      grid-template-columns: minmax(0, 24em) minmax(10em, 1fr);
      align-items: center;
    }
    .key {
      display: grid;
    }
  }
  @media print {
    .view-switch {
      display: none !important;
    }
    .view-table[hidden],
    .radar-wrap {
      display: block;
    }
    .views {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 2em;
    }
  }
`;
