/** Then and now as two bands for each statement, with what has become of it in words. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { shareBar } from '../../charts/distribution.js';
import { scalePosition } from '../../charts/scale.js';
import type { LocaleController } from '../../localization/locale-controller.js';
import { SCALE } from '../../scoring/instrument.js';
import { capitalized } from '../words.js';
import type { ChangedRow, Moment, ThenAndNow } from './changes.js';
import { rowWords } from './row-words.js';
import { whenInline } from './words.js';

/** "I mars" and "Nu". */
export const timeNames = (changes: ThenAndNow, l10n: LocaleController): readonly [then: string, now: string] => [
  capitalized(whenInline(changes.date, l10n, new Date())),
  l10n.msg('Nu', { id: 'baseline.now', desc: 'Column: the mean of the present answer; short' }),
];

/** The two bands of a statement: a picture, whose words are `rowWords`. */
export function bands({ then, now }: ChangedRow, changes: ThenAndNow, l10n: LocaleController): TemplateResult {
  const [before, after] = timeNames(changes, l10n);
  const line = (moment: Moment, className: string): TemplateResult =>
    changes.isPicked ? shareBar(moment.n / moment.of) : bandLine(moment, className);
  return html`<div class="bands" aria-hidden="true">
    <span>${before}</span>${line(then, 'before')}<span>${after}</span>${line(now, 'after')}
    ${
      changes.isPicked
        ? nothing
        : html`<span></span>
            <div class="band-steps">${SCALE.map((step) => html`<span>${step}</span>`)}</div>`
    }
  </div>`;
}

function bandLine({ mean, band: [lowest, highest] }: Moment, className: string): TemplateResult {
  const place = scalePosition(mean);
  // A band between two equal answers would have no width.
  const [from, to] = [scalePosition(lowest), scalePosition(highest)];
  return html`<div class="track">
    <svg class="band ${className}">
      ${svg`<line class="band-range" x1=${from} x2=${to} y1="50%" y2="50%"></line>
        <line class="base" x2="100%" y1="50%" y2="50%"></line>
        ${SCALE.map((step) => svg`<line class="base" x1=${scalePosition(step)} x2=${scalePosition(step)} y1="30%" y2="70%"></line>`)}
        <line class="band-mean" x1=${place} x2=${place} y1="0" y2="100%"></line>`}
    </svg>
  </div>`;
}

/** Statements with their bands and words. @param contentLang of the statements, where it is not that of the interface */
export function bandsView(
  rows: readonly ChangedRow[],
  changes: ThenAndNow,
  { l10n, contentLang }: { readonly l10n: LocaleController; readonly contentLang: string | undefined },
): TemplateResult {
  return html`<ul class="changed" id="changed">
    ${rows.map(
      (row) =>
        html`<li tabindex="-1">
          <div>
            <p class="statement" lang=${contentLang ?? nothing}>${row.name}</p>
            <p class="small">${rowWords(row, changes, l10n)}</p>
          </div>
          ${bands(row, changes, l10n)}
        </li>`,
    )}
  </ul>`;
}

/** After those of the scale line. */
export const bandsStyles = css`
  .changed > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 2em;
    padding: 0.75em 0;
    border-top: 0.0625em solid var(--sos-line);
  }
  .bands {
    display: grid;
    grid-template-columns: minmax(4em, auto) minmax(0, 1fr);
    align-items: center;
    column-gap: 0.5em;
    font-size: 0.875em;
    max-width: 32em;
  }
  .band {
    width: 100%;
    height: 1.5em;
  }
  .band-range {
    stroke: var(--sos-range);
    stroke-width: 0.625em;
    stroke-linecap: round;
  }
  .before .band-range {
    stroke: var(--sos-line);
  }
  .band-mean {
    stroke: var(--sos-text);
    stroke-width: 0.25em;
  }
  .before .band-mean {
    stroke-width: 0.1875em;
    stroke-dasharray: 0.25em 0.1875em;
  }
  .band-steps {
    display: flex;
    justify-content: space-between;
    padding: 0 0.75em;
    color: var(--sos-muted);
  }
  .band-steps > span {
    width: 0;
    display: flex;
    justify-content: center;
  }
  @container (width >= 34em) {
    .changed > li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .band-range {
      stroke: CanvasText;
      stroke-width: 0.25em;
    }
  }
  @media print {
    .changed > li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
      padding: 0.25em 0;
    }
    .band-range,
    .before .band-range {
      stroke: #ddd;
    }
  }
`;
