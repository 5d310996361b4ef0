/** The answers that are compared, a row each; and where more are given. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { SECTORS, type Sector } from '../catalog.js';
import { sectorIcon, sectorNames } from '../charts/sector-icon.js';
import { select } from '../core/select.js';
import { versionNote } from '../questionnaire/version-note.js';
import { inputView } from './input-view.js';
import { inviteDisclosure } from './invitation-disclosure.js';
import type { NamedResponse, Respondent } from './respondents.js';
import { sheetView } from './sheet-view.js';
import { LISTED, withChanged, withCleared, withRemoved, withRestored } from './state.js';
import type { ComparisonViewModel } from './view-model.js';
import { respondentName, respondentNumber } from './words.js';

export function respondentsView(model: ComparisonViewModel): TemplateResult {
  const { input, l10n, state } = model;
  const { respondents, listed, removed } = state;
  return html`${
    respondents.length
      ? html`<ol class="party-list">
          ${respondents.slice(0, listed).map((respondent, place) => respondentView(respondent, place, model))}
        </ol>`
      : nothing
  }
  ${respondents.length > listed ? moreButton(model) : nothing}
  ${removed ? removedView(removed.respondents, model) : nothing}
  ${respondents.length > 1 ? clearButton(model) : nothing} ${inputView(input, l10n, false)} ${sheetView(model)}
  ${inviteDisclosure(input, l10n.msg)}`;
}

/** A page may show an example: one press makes room for one's own. */
function clearButton({ l10n: { msg }, state, change }: ComparisonViewModel): TemplateResult {
  const clear = msg('Rensa alla svar', {
    id: 'parties.clear',
    desc: 'Button: remove all parties, as those of an example',
  });
  return html`<p>
    <button type="button" class="action" id="clear" @click=${() => change(withCleared(state), '#undo')}>
      <span>${clear}</span>
    </button>
  </p>`;
}

function moreButton({ l10n, state: { respondents, listed }, set }: ComparisonViewModel): TemplateResult {
  const more = l10n.msg(str`Visa fler av ${l10n.number(respondents.length)}`, {
    id: 'parties.more',
    desc: 'Button: list more parties. 0: all',
  });
  return html`<button
    type="button"
    class="action"
    id="more-parties"
    @click=${() => set({ listed: listed + LISTED }, `#name-${respondents[listed]!.key}`)}
  >
    <span>${more}</span>
  </button>`;
}

function removedView(removed: readonly Respondent[], { l10n, state, change }: ComparisonViewModel): TemplateResult {
  const { msg } = l10n;
  const n = l10n.number(removed.length);
  const done = l10n.plural(removed.length, {
    one: msg('Svaret är borttaget.', { id: 'parties.removed', desc: 'After a party has been removed' }),
    other: msg(str`${n} svar är borttagna.`, { id: 'parties.all-removed', desc: '0: how many have been removed' }),
  });
  const undo = msg('Ångra', { id: 'parties.undo', desc: 'Button: bring back what was removed' });
  return html`<p class="buttons">
    ${done}
    <button
      type="button"
      class="action"
      id="undo"
      @click=${() => change(withRestored(state), `#name-${removed[0]!.key}`)}
    >
      <span>${undo}</span>
    </button>
  </p>`;
}

function respondentView(respondent: Respondent, place: number, model: ComparisonViewModel): TemplateResult {
  const { l10n, state, change } = model;
  const { msg } = l10n;
  const { isHidden, isOwn, earlier, response } = respondent;
  const own = msg(', ditt eget', { id: 'parties.own', desc: "Follows the number of the visitor's own answers" });
  const takePart = msg('Ta med', { id: 'parties.with', desc: 'Checkbox: the party takes part in the comparison' });
  const remove = msg('Ta bort', { id: 'parties.remove', desc: 'Button: remove a party' });
  const note = versionNote(earlier, msg);
  return html`<li class="party ${isHidden ? 'is-hidden' : ''}" part="party">
    <fieldset>
      <legend>${sectorIcon(response.sector)} ${respondentNumber(place, msg)}${isOwn ? own : nothing}</legend>
      ${nameField(respondent, model)} ${sectorChoice(respondent, model)}
      <label class="with">
        <input
          type="checkbox"
          .checked=${!isHidden}
          @change=${({ target }: Event) =>
            change(withChanged(state, respondent, { isHidden: !(target as HTMLInputElement).checked }))}
        />
        <span>${takePart}</span>
      </label>
      <button type="button" class="action" @click=${() => change(withRemoved(state, respondent), '#undo')}>
        <span>${remove}<span class="vh"> ${respondentName(respondent, place, msg)}</span></span>
      </button>
    </fieldset>
    ${note ? html`<p class="small quiet">${note}</p>` : nothing}
  </li>`;
}

function nameField(respondent: Respondent, { l10n: { msg }, state, set }: ComparisonViewModel): TemplateResult {
  const { response } = respondent;
  const label = msg('Namn (valfritt)', { id: 'parties.name', desc: "Label of a party's name, optional" });
  return nameInput(respondent, label, (name) =>
    set(withChanged(state, respondent, { response: { ...response, name } })),
  );
}

/** Its id leads the focus there: what has just come is named first. */
export const nameInput = (
  { key, response }: Respondent,
  label: string,
  rename: (name: string) => void,
): TemplateResult =>
  html`<label>
    <span class="small">${label}</span>
    <input
      class="field"
      type="text"
      id="name-${key}"
      maxlength="60"
      autocomplete="off"
      .value=${response.name ?? ''}
      @change=${({ target }: Event) => rename((target as HTMLInputElement).value.trim())}
    />
  </label>`;

function sectorChoice(respondent: Respondent, { l10n: { msg }, state, change }: ComparisonViewModel): TemplateResult {
  const { response } = respondent;
  const names = sectorNames(msg);
  const label = msg('Sektor', { id: 'parties.sector', desc: "Label of a party's sector" });
  const options = [undefined, ...SECTORS].map((each) => [each ?? '', names[each ?? 'none']] as const);
  return select<Sector | ''>(html`<span class="small">${label}</span>`, response.sector ?? '', options, (sector) =>
    change(withChanged(state, respondent, { response: withSector(response, sector) })),
  );
}

/** Without a sector, it has no key of it. */
const withSector = ({ sector: _before, ...response }: NamedResponse, sector: Sector | ''): NamedResponse => ({
  ...response,
  ...(sector && { sector }),
});

export const respondentsStyles = css`
  .party-list {
    border-bottom: 0.0625em solid var(--sos-line);
  }
  .party {
    padding: 0.75em 0;
    border-top: 0.0625em solid var(--sos-line);
  }
  fieldset {
    display: grid;
    gap: 0.5em 1em;
  }
  /* As tall without a doctype, where a line of small text is no taller than that. */
  fieldset .small {
    display: block;
  }
  legend {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 600;
    padding-bottom: 0.25em;
  }
  .with {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.75em;
  }
  .with input {
    width: 1.5em;
    height: 1.5em;
    accent-color: var(--sos-strong);
  }
  .is-hidden legend {
    color: var(--sos-muted);
    text-decoration: line-through;
  }
  code {
    overflow-wrap: anywhere;
  }
  @container (width >= 34em) {
    fieldset {
      grid-template-columns: 2fr 1.25fr auto auto;
      align-items: end;
    }
  }
`;
