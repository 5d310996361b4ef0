/** The answers that are compared, a row each; the codes that do not count; and the field for more. Loaded when it is opened, or something is to be done there. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Room, LocaleController } from '../localization/locale-controller.js';
import { SECTORS, type Sector } from '../scoring/instrument.js';
import { faultSentence } from '../questionnaire/code-faults.js';
import { inputView } from './input-view.js';
import type { Joint } from './view-model.js';
import { takeIn, type NamedResponse, type Party, type Uncounted } from './respondents.js';
import { partyName } from './words.js';
import { sectorNames, sectorSign } from '../charts/sector-icon.js';

export { room as codeRoom } from '../questionnaire/code-faults.js';

export const room: Room = {
  sv: () => import('../localization/generated/samsyn-parties.sv.js'),
  en: () => import('../localization/generated/samsyn-parties.en.js'),
};

export const partyStyles = css`
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
  .own-label {
    display: block;
    font-weight: 600;
  }
  @container (width >= 34em) {
    fieldset {
      grid-template-columns: 2fr 1.25fr auto auto;
      align-items: end;
    }
  }
`;

/** So many at a time. */
const LISTED = 50;

export function partiesView(joint: Joint): TemplateResult {
  const { parties, l10n, listed = LISTED, removed, set, change } = joint;
  const { msg } = l10n;
  return html`${uncountedView(joint)}
  ${
    parties.length
      ? html`<ol class="party-list">
          ${parties.slice(0, listed).map((party, at) => partyView(party, at, joint))}
        </ol>`
      : nothing
  }
  ${
    parties.length > listed
      ? html`<button
          type="button"
          class="action"
          id="more-parties"
          @click=${() => set({ listed: listed + LISTED }, `#name-${parties[listed]!.key}`)}
        >
          <span
            >${msg(str`Visa fler av ${parties.length.toLocaleString(l10n.locale)}`, { id: 'parties.more', desc: 'Button: list more parties. 0: all' })}</span
          >
        </button>`
      : nothing
  }
  ${
    removed
      ? html`<p class="buttons">
          ${msg('Svaret är borttaget.', { id: 'parties.removed', desc: 'After a party has been removed' })}
          <button
            type="button"
            class="action"
            id="undo"
            @click=${() => change({ parties: [...parties.slice(0, removed.at), removed.party, ...parties.slice(removed.at)] }, `#name-${removed.party.key}`)}
          >
            <span>${msg('Ångra', { id: 'parties.undo', desc: 'Button: bring back what was removed' })}</span>
          </button>
        </p>`
      : nothing
  }
  ${inputView(joint, false)}`;
}

function partyView(party: Party, at: number, joint: Joint): TemplateResult {
  const { msg } = joint.l10n;
  const { key, hidden, own, response } = party;
  const { parties, set, change } = joint;
  const replaced = (changes: Partial<Party>): Pick<Joint, 'parties'> => ({
    parties: parties.map((each) => (each === party ? { ...party, ...changes } : each)),
  });
  const names = sectorNames(msg);
  const called = partyName(party, at, msg);
  return html`<li class="party ${hidden ? 'is-hidden' : ''}" part="party">
    <fieldset>
      <legend>
        ${sectorSign(response.sector)}
        ${msg(str`Svar ${at + 1}`, { id: 'joint.party', desc: 'A party without a name. 0: its number in the list' })}${own ? msg(', ditt eget', { id: 'parties.own', desc: "Follows the number of the visitor's own answers" }) : nothing}
      </legend>
      <label>
        <span class="small"
          >${msg('Namn (valfritt)', { id: 'parties.name', desc: "Label of a party's name, optional" })}</span
        >
        <input
          class="field"
          type="text"
          id="name-${key}"
          maxlength="60"
          autocomplete="off"
          .value=${response.name ?? ''}
          @change=${(event: Event) => set(replaced({ response: { ...response, name: (event.target as HTMLInputElement).value.trim() } }))}
        />
      </label>
      <label>
        <span class="small">${msg('Sektor', { id: 'parties.sector', desc: "Label of a party's sector" })}</span>
        <select
          @change=${(event: Event) => change(replaced({ response: placedIn(response, (event.target as HTMLSelectElement).value as Sector | '') }))}
        >
          ${[undefined, ...SECTORS].map((sector) => html`<option value=${sector ?? ''} .selected=${sector === response.sector}>${names[sector ?? 'none']}</option>`)}
        </select>
      </label>
      <label class="with">
        <input
          type="checkbox"
          .checked=${!hidden}
          @change=${(event: Event) => change(replaced({ hidden: !(event.target as HTMLInputElement).checked }))}
        />
        <span>${msg('Ta med', { id: 'parties.with', desc: 'Checkbox: the party takes part in the comparison' })}</span>
      </label>
      <button
        type="button"
        class="action"
        @click=${() => change({ parties: parties.filter((each) => each !== party), removed: { party, at }, partiesOpen: true }, '#undo')}
      >
        <span
          >${msg('Ta bort', { id: 'parties.remove', desc: 'Button: remove a party' })}<span class="vh">
            ${called}</span
          ></span
        >
      </button>
    </fieldset>
  </li>`;
}

/** Without a sector, it has no key of it. */
const placedIn = ({ sector: _before, ...response }: NamedResponse, sector: Sector | ''): NamedResponse => ({
  ...response,
  ...(sector && { sector }),
});

/** Most of them in the list: after that, something else than typing has gone wrong. */
const TOLD = 50;

function uncountedView(joint: Joint): TemplateResult | typeof nothing {
  const { uncounted, parties, l10n, names, change } = joint;
  const { msg } = l10n;
  if (!uncounted.length) return nothing;
  return html`<div class="fault stack" part="uncounted">
    <p>
      <strong
        >${msg(str`Koder som inte räknas: ${uncounted.length.toLocaleString(l10n.locale)}`, { id: 'parties.uncounted', desc: 'Heading of the codes that do not count. 0: how many' })}</strong
      >
    </p>
    <ul class="stack">
      ${uncounted.slice(0, TOLD).map(
        (each) =>
          html`<li>
            ${msg(str`Rad ${each.line}:`, { id: 'parties.line', desc: 'Place of a code in the text. 0: number of the line' })}
            <code>${each.text}</code><br />
            ${reason(each, names, l10n)}
            ${
              each.again
                ? html`<button
                    type="button"
                    class="action"
                    @click=${() => change({ parties: [...parties, each.again!], uncounted: uncounted.filter((other) => other !== each) }, `#name-${each.again!.key}`)}
                  >
                    <span
                      >${msg('Räkna den två gånger', { id: 'parties.again', desc: 'Button: count a code twice, for two parties with the same answers' })}<span
                        class="vh"
                      >
                        (${each.text})</span
                      ></span
                    >
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${uncounted.length > TOLD ? html`<p>${msg(str`Och ${(uncounted.length - TOLD).toLocaleString(l10n.locale)} till.`, { id: 'parties.and-more', desc: '0: how many codes are not listed' })}</p>` : nothing}
  </div>`;
}

/** What is wrong with a code: here there are several parties, and other instruments have names. */
export function reason(
  { kind, instrument, version, character, first }: Uncounted,
  names: Joint['names'],
  { msg }: LocaleController,
): string {
  const name = instrument && names[instrument];
  if (kind === 'twice')
    return msg(str`Samma svar som nummer ${first}. De räknas en gång.`, {
      id: 'parties.twice',
      desc: 'A code that is there already. 0: number of the party in the list',
    });
  if (kind === 'other-instrument' && name)
    return msg(str`Koden hör till ett annat självtest: ”${name}”.`, {
      id: 'parties.other-name',
      desc: 'What is wrong with a code. 0: name of what it is for',
    });
  if (kind === 'other-version' && name)
    return msg(str`Koden hör till en annan version av ”${name}”: ${version}.`, {
      id: 'parties.other-version',
      desc: 'What is wrong with a code. 0: name of what it is for, 1: number of the version',
    });
  return faultSentence({ kind, character }, msg);
}

/** Where others' answers are hidden until one's own is there. */
export function ownView(joint: Joint): TemplateResult {
  const { l10n, ownFault, structure, names, find, set, change } = joint;
  const { msg } = l10n;
  const give = async (event: Event): Promise<void> => {
    const field = ((event.target as Element).getRootNode() as ShadowRoot).querySelector<HTMLInputElement>('#own-code')!;
    const { found, parties } = await find(field.value);
    const {
      parties: [own],
      uncounted: [fault],
    } = takeIn(found.slice(0, 1), [], structure);
    if (!own) {
      return set(
        {
          ownFault: fault
            ? reason(fault, names, l10n)
            : msg('Det här är ingen kod.', {
                id: 'parties.not-code',
                desc: "In the field for one's own code, when there is no code in it",
              }),
        },
        '#own-code',
      );
    }
    const there = parties.find(({ came }) => came === own.came);
    change(
      {
        parties: there
          ? parties.map((each) => (each === there ? { ...each, own: true } : each))
          : [...parties, { ...own, own: true }],
      },
      '#title',
    );
  };
  return html`<div class="panel stack screen" part="own">
    <p>
      ${msg('De andras svar visas när ditt eget är med. Det är en artighet och inget lås: koderna går att läsa ändå.', { id: 'parties.blind', desc: "Where others' answers are hidden: a courtesy, not a lock" })}
    </p>
    <label class="own-label" for="own-code"
      >${msg('Din egen kod', { id: 'parties.own-code', desc: "Label of the field for the visitor's own code" })}</label
    >
    <input
      class="field"
      type="text"
      id="own-code"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-describedby="own-fault"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter') return;
        // Never the form of the page.
        event.preventDefault();
        void give(event);
      }}
    />
    <p class="status" id="own-fault" role="status">${ownFault}</p>
    <div class="buttons">
      <button type="button" class="button primary" part="button" @click=${give}>
        ${msg('Visa svaren', { id: 'parties.reveal', desc: "Button: show the answers, with the visitor's own code" })}
      </button>
    </div>
  </div>`;
}
