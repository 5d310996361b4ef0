/** Then and now in the reading mode: what has changed, and where an earlier time is given. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from '../../core/heading.js';
import { fileChooser } from '../input-view.js';
import type { ComparisonViewModel } from '../view-model.js';
import { bandsView } from './bands-view.js';
import { changedPoints } from './changes.js';
import { changeSentence, comparedSentences, thenAndNowTitle } from './words.js';

/** Most statements before the visitor asks for all. */
const SHOWN = 3;

export function thenView(model: ComparisonViewModel): TemplateResult | typeof nothing {
  const { l10n, headingLevel, thenAndNow: changes, lastTime, state, set } = model;
  const { msg } = l10n;
  const fault = lastTime.isOfPage && lastTime.fault ? html`<p class="fault">${lastTime.fault}</p>` : nothing;
  if (!changes) return fault;
  const rows = changedPoints(model);
  const shown = state.showsChanges ? rows : rows.slice(0, SHOWN);
  const all = msg(str`Visa alla ${l10n.number(rows.length)}`, {
    id: 'comparison.show-all',
    desc: 'Button: show all statements. 0: how many',
  });
  return html`<section part="then">
    ${heading(headingLevel + 1, 'step-title', thenAndNowTitle(msg), 'then-title')}
    ${changes.rows.length ? nothing : html`<p>${changeSentence(changes, l10n)}</p>`}
    <p class="small quiet">${comparedSentences(changes, l10n)}</p>
    ${rows.length ? bandsView(shown, changes, model) : nothing}
    ${
      shown.length < rows.length
        ? html`<button
            type="button"
            class="action screen"
            @click=${() => set({ showsChanges: true }, `#changed > li:nth-child(${SHOWN + 1})`)}
          >
            <span>${all}</span>
          </button>`
        : nothing
    }
    ${fault}
  </section>`;
}

/** The field for codes of an earlier time, and the choice of a file. */
export function lastTimeDisclosure({ l10n: { msg }, lastTime }: ComparisonViewModel): TemplateResult {
  const title = msg('Jämför med förra gången', {
    id: 'then.open',
    desc: 'Opens the field for the answers of an earlier time',
  });
  const label = msg('Koder från förra gången', {
    id: 'then.codes',
    desc: 'Label of the field for codes of an earlier time',
  });
  const hint = msg(
    'Klistra in koderna från förra gången, eller välj filen ni sparade då (Alla svar, JSON). Parter känns igen på namnet.',
    {
      id: 'then.hint',
      desc: 'Hint: paste the codes of an earlier time, or choose the file "All answers (JSON)" saved then',
    },
  );
  const compare = msg('Jämför', { id: 'baseline.compare', desc: 'Button: compare with the earlier answer' });
  const stop = msg('Sluta jämföra', { id: 'baseline.stop', desc: 'Button: take the earlier answer away' });
  const fault = lastTime.isOfPage ? '' : lastTime.fault;
  const read = ({ target }: Event): void => {
    const root = (target as Element).getRootNode() as ShadowRoot;
    lastTime.compareText(root.querySelector<HTMLTextAreaElement>('#last-time')!.value);
  };
  return html`<details class="more screen">
    <summary>${title}</summary>
    <div class="more-body stack">
      <label class="last-time-label" for="last-time">${label}</label>
      <p class="small quiet" id="last-time-hint">${hint}</p>
      <textarea
        id="last-time"
        rows="3"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${!!fault}
        aria-describedby="last-time-hint last-time-fault"
      ></textarea>
      <p class=${fault ? 'fault' : 'status'} id="last-time-fault" role="alert">${fault}</p>
      <div class="buttons">
        <button type="button" class="button" part="button" @click=${read}>${compare}</button>
        ${fileChooser(lastTime.compareFiles, fault ? 'last-time-fault' : undefined, msg)}
        ${
          lastTime.isThere
            ? html`<button type="button" class="action" @click=${lastTime.stop}><span>${stop}</span></button>`
            : nothing
        }
      </div>
    </div>
  </details>`;
}

export const thenStyles = css`
  [part='then'] > .small {
    margin: 0.25em 0 0.75em;
  }
  .last-time-label {
    display: block;
    font-weight: 600;
  }
`;
