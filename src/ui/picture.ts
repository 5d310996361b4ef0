/** The result as star, dots or table: the visitor chooses, all three carry the same facts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '../localization/locale-controller.js';
import { bandNames, type ResultRow } from './result-rows.js';
import { dots } from './dots.js';
import { VIEWS, type View } from './self-check.js';
import { hasStar, radar } from './radar.js';
import { resultTable } from './result-table.js';
import { bandSign } from './signs.js';

export interface PictureProps {
  readonly view: View;
  /** Whether there are answers to count, or only means. */
  readonly counts: boolean;
  /** The facts as a sentence. */
  readonly description: string;
  readonly msg: MsgFn;
  choose(view: View): void;
}

export function picture(rows: readonly ResultRow[], { view, counts, description, msg, choose }: PictureProps): TemplateResult {
  const names: Record<View, string> = {
    radar: msg('Stjärna', { id: 'view.radar', desc: 'Name of the radar chart' }),
    dots: msg('Prickar', { id: 'view.dots', desc: 'Name of the dot plot' }),
    table: msg('Tabell', { id: 'view.table', desc: 'Name of the table' }),
  };
  const possible = VIEWS.filter((each) => each !== 'radar' || hasStar(rows));
  const shown = possible.includes(view) ? view : 'dots';
  const drawn: Record<View, () => unknown> = {
    radar: () => html`<div class="star"><div>${radar(rows, radarDescription(rows, description))}</div>${key(rows, msg)}</div>`,
    dots: () => dots(rows, msg),
    table: () => resultTable(rows, msg, counts),
  };
  // All are drawn and one is shown: switching is instant, and printing has the table beside the picture.
  return html`<div class="stack">
    <fieldset class="view-switch" part="view-switch">
      <legend class="vh">${msg('Visa resultatet som', { id: 'view.legend', desc: 'Names the choice between star, dots and table' })}</legend>
      ${possible.map(
        (each) => html`<label><input type="radio" name="view" value=${each} .checked=${each === shown} @change=${() => choose(each)} /><span>${names[each]}</span></label>`,
      )}
    </fieldset>
    ${possible.map((each) => html`<div class="view view-${each}" ?hidden=${each !== shown}>${drawn[each]()}</div>`)}
  </div>`;
}

const radarDescription = (rows: readonly ResultRow[], sentence: string): string =>
  `${sentence} ${rows.map((row) => `${row.name}: ${row.value}, ${row.bandName.toLowerCase()}`).join('. ')}.`;

function key(rows: readonly ResultRow[], msg: MsgFn): TemplateResult {
  const names = bandNames(msg);
  const ranges = {
    strength: msg('4,0–5,0', { id: 'band.strength-range', desc: 'Range of the band, in the number format of the language' }),
    discuss: msg('3,0–3,9', { id: 'band.discuss-range', desc: 'Range of the band, in the number format of the language' }),
    concern: msg('1,0–2,9', { id: 'band.concern-range', desc: 'Range of the band, in the number format of the language' }),
  };
  return html`<ul class="key small">
    ${(['strength', 'discuss', 'concern'] as const).map((band) => html`<li>${bandSign(band)}${ranges[band]}: ${names[band]}</li>`)}
    ${rows.some((row) => row.mean === null) ? html`<li>–: ${names.none}</li>` : nothing}
  </ul>`;
}
