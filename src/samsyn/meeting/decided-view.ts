/** What is decided: who does what, until when. Written down during the meeting. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { str } from '@lit/localize';
import { heading } from '../../core/heading.js';
import type { MsgFn } from '../../localization/locale-controller.js';
import {
  DECISION_FIELDS,
  LONGEST,
  nextKey,
  withDecisionBack,
  withoutDecision,
  withWritten,
  type Decision,
  type ListedDecision,
} from '../decisions.js';
import type { MeetingModel } from './meeting-model.js';

const fieldNames = (msg: MsgFn): Readonly<Record<keyof Decision, string>> => ({
  what: msg('Vad ska göras?', { id: 'meeting.what', desc: 'Label: what is to be done' }),
  who: msg('Vem?', { id: 'meeting.who', desc: 'Label: who does it' }),
  when: msg('När?', { id: 'meeting.when', desc: 'Label: when it is to be done' }),
});

export function decidedView(model: MeetingModel): TemplateResult {
  const { headingLevel, l10n, state } = model.comparison;
  const { msg } = l10n;
  const title = msg('Det här bestämde ni', {
    id: 'meeting.decided-title',
    desc: 'Heading: what the group has decided',
  });
  const kept = msg(
    'Raderna kommer med på dagordningen som ni skriver ut, och i filen med alla svar. De sparas ingen annanstans.',
    {
      id: 'meeting.decisions-kept',
      desc: 'Below what is decided: where it goes',
    },
  );
  // There is always one to begin in.
  const rows: ListedDecision[] = [...state.decisions, { key: nextKey(state), what: '', who: '', when: '' }];
  const names = fieldNames(msg);
  return html`${heading(headingLevel, 'meeting-title', title, 'meeting-title')}
    <div class="meeting-decided">
      <div class="meeting-labels" aria-hidden="true">
        ${DECISION_FIELDS.map((field) => html`<p class="quiet">${names[field]}</p>`)}
      </div>
      <div class="meeting-rows">
        ${repeat(
          rows,
          ({ key }) => key,
          (row, place) => rowView(row, place, place + 1 < rows.length, model, names),
        )}
      </div>
    </div>
    ${state.removedDecision ? removedView(model) : nothing}
    <p class="quiet">${kept}</p>`;
}

function rowView(
  row: ListedDecision,
  place: number,
  canGo: boolean,
  { comparison }: MeetingModel,
  names: Readonly<Record<keyof Decision, string>>,
): TemplateResult {
  const { l10n, state, set } = comparison;
  const { msg } = l10n;
  const number = msg(str`Rad ${l10n.number(place + 1)}`, {
    id: 'meeting.row',
    desc: 'A row of decisions. 0: its number',
  });
  const remove = msg('Ta bort', { id: 'meeting.remove', desc: 'Button: remove a row with a decision' });
  return html`<div class="meeting-row" role="group" aria-label=${number}>
    ${DECISION_FIELDS.map(
      (field) =>
        html`<label class="meeting-${field}">
          <span class="meeting-label quiet">${names[field]}</span>
          <input
            type="text"
            class="field"
            maxlength=${LONGEST}
            autocomplete="off"
            enterkeyhint="next"
            .value=${row[field]}
            @input=${({ target }: Event) => set(withWritten(state, row.key, { [field]: (target as HTMLInputElement).value }))}
            @keydown=${toNextField}
          />
        </label>`,
    )}
    ${
      canGo
        ? html`<button type="button" class="action" @click=${() => set(withoutDecision(state, row), '#decision-back')}>
            <span>${remove}<span class="vh"> ${number}</span></span>
          </button>`
        : nothing
    }
  </div>`;
}

/** Enter goes on; a form of the page is none of its business. */
function toNextField(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  const field = event.target as HTMLInputElement;
  const fields = [...field.closest('.meeting-rows')!.querySelectorAll('input')];
  fields[fields.indexOf(field) + 1]?.focus();
}

function removedView({ comparison }: MeetingModel): TemplateResult {
  const { l10n, state, set } = comparison;
  const { msg } = l10n;
  const removed = msg('Raden är borttagen.', {
    id: 'meeting.removed',
    desc: 'After a row with a decision was removed',
  });
  const undo = msg('Ångra', { id: 'meeting.undo', desc: 'Button: bring the row back' });
  return html`<p class="buttons">
    ${removed}
    <button
      type="button"
      class="action"
      id="decision-back"
      @click=${() => set(withDecisionBack(state), '#meeting-title')}
    >
      <span>${undo}</span>
    </button>
  </p>`;
}

export const decidedStyles = css`
  .meeting-rows {
    display: grid;
    gap: 0.75em;
  }
  .meeting-row {
    display: grid;
    gap: 0.25em 0.75em;
  }
  .meeting-decided .field {
    display: block;
    width: 100%;
    font-size: 1.25em;
  }
  .meeting-labels {
    display: none;
  }
  @container (width >= 34em) {
    .meeting-row {
      grid-template-columns: 1fr 1fr;
    }
    .meeting-decided .meeting-what {
      grid-column: 1 / -1;
    }
  }
  /* One label a column is enough to see; each field keeps its own for those who hear it. */
  @container (width >= 50em) {
    :is(.meeting-row, .meeting-labels) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 14em 11em 5em;
      gap: 0 0.75em;
      align-items: center;
    }
    .meeting-decided .meeting-what {
      grid-column: auto;
    }
    .meeting-decided .meeting-label {
      position: absolute;
      left: 0;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
