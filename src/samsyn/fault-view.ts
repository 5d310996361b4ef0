/** Below the finding: a code that does not count yet, and what can be done about it. One at a time, so that a list of faults never pushes away what counts. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { str } from '@lit/localize';
import { hostedComparison } from '../questionnaire/take/hosted-comparison.js';
import { correctionLabel, isCorrectable, leftSentence, placeOf, rejectionReason, rejectionTitle } from './rejection.js';
import type { RejectedCode } from './respondents.js';
import { withBoth, withReplaced, withRestored, withoutRejected, type ComparisonState } from './state.js';
import type { ComparisonViewModel } from './view-model.js';
import { respondentName } from './words.js';

/** Most of them in the list: after that, something else than typing has gone wrong. */
const LISTED = 50;

export function faultView(model: ComparisonViewModel): TemplateResult | typeof nothing {
  const { state } = model;
  const [code] = state.rejected;
  if (code) return codeView(code, model);
  return state.faultDone ? doneView(model) : nothing;
}

/** What became of the last one. It is said by the focus that comes here. */
function doneView({ l10n: { msg }, state, settle }: ComparisonViewModel): TemplateResult {
  const undo = msg('Ångra', { id: 'parties.undo', desc: 'Button: bring back what was removed' });
  const both = msg('Båda räknas.', { id: 'fault.both-done', desc: 'After "keep both" or "count it twice"' });
  return html`<div class="fault-line screen" part="fault">
    <p class="fault-row">
      <span id="fault-done" tabindex="-1">${state.faultDone}</span>
      ${
        state.removed
          ? html`<button type="button" class="action" @click=${() => settle(withRestored(state), both)}>
              <span>${undo}</span>
            </button>`
          : nothing
      }
    </p>
  </div>`;
}

function codeView(code: RejectedCode, model: ComparisonViewModel): TemplateResult {
  return html`<div class="fault-line screen" part="fault" role="group" aria-labelledby="fault-label">
    ${isCorrectable(code) ? correctionView(code, model) : choiceView(code, model)} ${restView(code, model)}
  </div>`;
}

/** A field with the code, and what to do with it. */
function correctionView(code: RejectedCode, model: ComparisonViewModel): TemplateResult {
  const { msg } = model.l10n;
  const correct = (from: EventTarget | null): void => {
    const root = (from as Element).getRootNode() as ShadowRoot;
    model.correct(code, root.querySelector<HTMLInputElement>('#fault-code')!.value);
  };
  const correctOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // Never the form of the page.
    event.preventDefault();
    correct(event.target);
  };
  return html`<label for="fault-code" id="fault-label">
      <strong>${rejectionTitle(code, '', msg)}</strong> ${placeOf(code, msg)}. ${correctionLabel(code, msg)}
    </label>
    <div class="fault-row">
      ${keyed(
        code.key,
        html`<input
          class="field code-field"
          type="text"
          id="fault-code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          translate="no"
          aria-invalid="true"
          value=${code.text}
          @keydown=${correctOnEnter}
        />`,
      )}
      <button type="button" class="button" part="button" @click=${({ target }: Event) => correct(target)}>
        ${msg('Rätta', { id: 'fault.correct', desc: 'Button: read the code in the field again' })}
      </button>
      ${skipButton(code, model)}
    </div>`;
}

/** What was read well, and does not count for another reason. */
function choiceView(code: RejectedCode, model: ComparisonViewModel): TemplateResult {
  const { l10n, state, instrumentNames } = model;
  const { msg } = l10n;
  const title = rejectionTitle(code, otherName(code, model), msg);
  const reason = rejectionReason(code, instrumentNames, l10n);
  const isNamesake = code.kind === 'same-name';
  const withAnswers = msg('med andra svar', { id: 'fault.other-answers', desc: 'After "… is there already, "' });
  const act = (name: string, changes: () => Partial<ComparisonState>, done: string, kind = 'button'): TemplateResult =>
    html`<button type="button" class=${kind} part="button" @click=${() => model.settle(changes(), done)}>
      ${name}
    </button>`;
  const both = msg('Båda räknas.', { id: 'fault.both-done', desc: 'After "keep both" or "count it twice"' });
  return html`<p id="fault-label">
      <strong>${title}</strong>${isNamesake ? html`, ${withAnswers}` : html` ${placeOf(code, msg)}`}. ${reason}
    </p>
    <div class="fault-row">
      ${
        isNamesake
          ? html`${act(
              msg('Ersätt', { id: 'fault.do-replace', desc: 'Button: the new answer takes the place of the old' }),
              () => withReplaced(state, code),
              msg('Det gamla svaret är ersatt.', { id: 'fault.replaced', desc: 'After "replace"' }),
            )}
            ${act(msg('Behåll båda', { id: 'fault.keep', desc: 'Button: keep both answers' }), () => withBoth(state, code), both)}`
          : nothing
      }
      ${
        code.kind === 'duplicate'
          ? act(
              msg('Räkna den två gånger', {
                id: 'parties.again',
                desc: 'Button: count a code twice, for two parties with the same answers',
              }),
              () => withBoth(state, code),
              both,
            )
          : nothing
      }
      ${otherComparison(code, model)} ${isNamesake ? nothing : skipButton(code, model)}
    </div>`;
}

/** Who has the same answers, or the same name. */
function otherName({ sameAs }: RejectedCode, { state: { respondents }, l10n: { msg } }: ComparisonViewModel): string {
  const place = respondents.findIndex(({ key }) => key === sameAs);
  const other = respondents[place];
  return other
    ? respondentName(other, place, msg)
    : msg('ett annat', { id: 'fault.another', desc: 'Ends "The same answer as …", when that party has been removed' });
}

function otherComparison(
  { kind, instrument }: RejectedCode,
  { l10n, instrumentNames }: ComparisonViewModel,
): TemplateResult | typeof nothing {
  const page = kind === 'other-instrument' && instrument ? hostedComparison(instrument, l10n.locale) : undefined;
  if (!page || !instrument) return nothing;
  const name = instrumentNames[instrument] ?? instrument;
  return html`<a class="action" href=${page.href} target="_blank" rel="noopener"
    ><span
      >${l10n.msg(str`Öppna jämförelsen av ”${name}”`, { id: 'fault.other', desc: 'Link to the comparison that a code is for. 0: name of the self-check' })}</span
    ></a
  >`;
}

function skipButton(code: RejectedCode, { l10n: { msg }, state, settle }: ComparisonViewModel): TemplateResult {
  const skip = msg('Hoppa över', { id: 'fault.skip', desc: 'Button: leave out a code that does not count' });
  const done = msg('Koden räknas inte.', { id: 'fault.skipped', desc: 'After a code has been left out' });
  return html`<button
    type="button"
    class="action"
    id="fault-skip"
    @click=${() => settle(withoutRejected(state, code), done)}
  >
    <span>${skip}</span>
  </button>`;
}

/** Whose it is, how many are left, and the way past all of them. */
function restView(code: RejectedCode, model: ComparisonViewModel): TemplateResult | typeof nothing {
  const { l10n, state, settle } = model;
  const { msg } = l10n;
  const { length } = state.rejected;
  const name = code.kind === 'same-name' ? undefined : code.name;
  if (length < 2 && !name) return nothing;
  const whose = name ? msg(str`Namn: ${name}`, { id: 'fault.name', desc: 'Whose code it is. 0: name' }) : '';
  const skipAll = msg(str`Hoppa över alla ${l10n.number(length)}`, {
    id: 'fault.skip-all',
    desc: 'Button. 0: how many codes',
  });
  const done = msg('Koderna räknas inte.', { id: 'fault.all-skipped', desc: 'After all codes have been left out' });
  return html`<div class="small quiet fault-row">
      ${whose ? html`<span>${whose}</span>` : nothing}
      ${
        length > 1
          ? html`<span>${leftSentence(length - 1, l10n)}</span>
              <button type="button" class="action" @click=${() => settle({ rejected: [] }, done)}>
                <span>${skipAll}</span>
              </button>`
          : nothing
      }
    </div>
    ${length > 2 ? listView(model) : nothing}`;
}

/** All that do not count, folded. */
function listView({ l10n, state: { rejected }, instrumentNames }: ComparisonViewModel): TemplateResult {
  const { msg } = l10n;
  const show = msg(str`Visa alla ${l10n.number(rejected.length)}`, {
    id: 'fault.show-all',
    desc: 'Opens the list of codes. 0: how many',
  });
  const andMore = msg(str`Och ${l10n.number(rejected.length - LISTED)} till.`, {
    id: 'parties.and-more',
    desc: '0: how many codes are not listed',
  });
  return html`<details class="small">
    <summary>${show}</summary>
    <ul class="fault-list">
      ${rejected.slice(0, LISTED).map(
        (code) =>
          html`<li>
            ${placeOf(code, msg)} ${code.name ? `${code.name}: ` : ''}<code translate="no">${code.text}</code>
            ${rejectionReason(code, instrumentNames, l10n)}
          </li>`,
      )}
    </ul>
    ${rejected.length > LISTED ? html`<p>${andMore}</p>` : nothing}
  </details>`;
}

/** After the panel styles. */
export const faultStyles = css`
  .fault-line {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--sos-text);
  }
  .fault-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .code-field {
    width: min(100%, 24em);
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
  }
  .fault-list {
    display: grid;
    gap: 0.5em;
    padding-block: 0.5em;
    overflow-wrap: anywhere;
  }
`;
