/** The result as star, dots or table: the visitor chooses, all three carry the same facts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../localization/locale-controller.js';
import { BANDS, DISCUSS_FROM, STRENGTH_FROM, type Band } from '../scoring/score.js';
import { bandNames, type ResultRow } from './result-rows.js';
import { VIEWS, type Compared, type View } from '../questionnaire/view-model.js';
import { hasStar, radar } from './radar.js';
import { resultTable } from './table.js';
import { bandSign } from './band-icon.js';

export interface PictureProps {
  readonly view: View;
  /** Whether there are answers to count, or only means. */
  readonly counts: boolean;
  /** The facts as a sentence. */
  readonly description: string;
  readonly l10n: LocaleController;
  choose(view: View): void;
  readonly earlier: Compared | undefined;
  /** Draws the dots; there once they have been asked for. */
  readonly dots: typeof import('./dots.js').dots | undefined;
}

export function picture(
  rows: readonly ResultRow[],
  { view, counts, description, l10n, choose, earlier, dots }: PictureProps,
): TemplateResult {
  const { msg } = l10n;
  const names: Record<View, string> = {
    radar: msg('Stjärna', { id: 'view.radar', desc: 'Name of the radar chart' }),
    dots: msg('Prickar', { id: 'view.dots', desc: 'Name of the dot plot' }),
    table: msg('Tabell', { id: 'view.table', desc: 'Name of the table' }),
  };
  const possible = VIEWS.filter((each) => each !== 'radar' || hasStar(rows));
  // While the dots are on their way, or where there is no star: the table has it all.
  const shown = possible.includes(view) && (view !== 'dots' || dots) ? view : 'table';
  const drawn: Record<View, () => unknown> = {
    radar: () =>
      html`<div class="star">
        <div>${radar(rows, radarDescription(rows, description), earlier?.star)}</div>
        ${key(rows, l10n)}
      </div>`,
    dots: () => dots?.(rows, msg, earlier),
    table: () => earlier?.table ?? resultTable(rows, msg, counts),
  };
  // All are drawn and one is shown: switching is instant, and printing has the table beside the picture.
  return html`<div class="stack views">
    <fieldset class="view-switch" part="view-switch">
      <legend class="vh">
        ${msg('Visa resultatet som', { id: 'view.legend', desc: 'Names the choice between star, dots and table' })}
      </legend>
      ${possible.map(
        (each) =>
          html`<label
            ><input
              type="radio"
              name="view"
              value=${each}
              .checked=${each === (possible.includes(view) ? view : shown)}
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
    ${BANDS.map((band) => html`<li>${bandSign(band)}${RANGES[band].map((end) => l10n.decimal(end)).join('–')}: ${names[band]}</li>`)}
    ${rows.some((row) => row.mean === null) ? html`<li>–: ${names.none}</li>` : nothing}
  </ul>`;
}
