/** What they agree on, before anything that they do not: the strongest first. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { bandIcon } from '../charts/band-icon.js';
import { heading } from '../core/heading.js';
import { agreedRows, type ComparisonView } from './rows.js';
import { agreedAnswers, agreedBand, agreeTitle, reversedNote } from './talk.js';
import type { ComparisonViewModel } from './view-model.js';

/** Most of them before the visitor asks for all. */
const SHOWN = 3;

export function agreeView(model: ComparisonViewModel, view: ComparisonView): TemplateResult | typeof nothing {
  const { l10n, headingLevel, contentLang, state, set } = model;
  const { msg } = l10n;
  const rows = agreedRows(view);
  if (!rows.length) return nothing;
  const shown = state.showsAgreed ? rows : rows.slice(0, SHOWN);
  const all = msg(str`Visa alla ${l10n.number(rows.length)}`, {
    id: 'comparison.show-all',
    desc: 'Button: show all statements. 0: how many',
  });
  return html`<section part="agree">
    ${heading(headingLevel + 1, 'step-title', agreeTitle(l10n))}
    <ul class="agreed" id="agreed">
      ${shown.map((row) => {
        const band = agreedBand(row, view);
        return html`<li tabindex="-1">
          ${band ? bandIcon(band) : nothing}
          <div>
            <p class="statement" lang=${contentLang ?? nothing}>${row.name}</p>
            <p class="small quiet">${agreedAnswers(row, view, model)} ${reversedNote(row, msg)}</p>
          </div>
        </li>`;
      })}
    </ul>
    ${
      shown.length < rows.length
        ? html`<button
            type="button"
            class="action screen"
            @click=${() => set({ showsAgreed: true }, `#agreed > li:nth-child(${SHOWN + 1})`)}
          >
            <span>${all}</span>
          </button>`
        : nothing
    }
  </section>`;
}

export const agreeStyles = css`
  .agreed > li {
    display: flex;
    gap: 0.75em;
    padding: 0.625em 0;
  }
  .agreed > li + li {
    border-top: 0.0625em solid var(--sos-line);
  }
  .agreed .sign {
    width: 1.25em;
    margin-top: 0.125em;
    align-self: start;
  }
  @container (width >= 50em) {
    .agreed {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 2.5em;
    }
    .agreed > li:nth-child(-n + 3) {
      border-top: 0;
    }
  }
`;
