/** The end of a meeting: was it worth the time, and when is the next one. */
import { css, html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from '../../core/heading.js';
import { icon } from '../../core/icon.js';
import { download } from '../../questionnaire/files/download.js';
import { handedSentence } from '../../questionnaire/files/file-buttons.js';
import { SCALE } from '../../scoring/instrument.js';
import { statusLine } from '../../questionnaire/status.js';
import { calendarFile, type NextMeeting } from './ics.js';
import type { MeetingModel } from './meeting-model.js';

/** How long the next meeting is, in the calendar, in minutes. */
const LENGTH = 90;

export function closingView(model: MeetingModel): TemplateResult {
  const { comparison, meeting, set } = model;
  const { headingLevel, l10n } = comparison;
  const { msg } = l10n;
  const title = msg('Var mötet värt tiden?', { id: 'meeting.worth', desc: 'Last question of a meeting' });
  const fingers = msg('Håll upp ett till fem fingrar.', {
    id: 'meeting.worth-fingers',
    desc: 'All answer the last question at once, 1 to 5',
  });
  const count = msg('Ungefär hur många fingrar blev det?', {
    id: 'meeting.worth-count',
    desc: 'Label: the facilitator chooses one number, 1 to 5, for all',
  });
  return html`${heading(headingLevel, 'meeting-statement', title, 'meeting-title')}
    <p class="meeting-ask">${fingers}</p>
    <fieldset class="meeting-worth">
      <legend>${count}</legend>
      <div class="meeting-choices">
        ${SCALE.map(
          (value) =>
            html`<label>
              <input
                type="radio"
                name="worth"
                .checked=${meeting.worth === value}
                @change=${() => set({ worth: value })}
              />
              ${value}
            </label>`,
        )}
      </div>
    </fieldset>
    ${nextView(model)}`;
}

function nextView(model: MeetingModel): TemplateResult {
  const { comparison, meeting, set } = model;
  const { msg } = comparison.l10n;
  const { next } = meeting;
  const title = msg('Nästa möte', { id: 'meeting.next-meeting', desc: 'Heading of the fields for the next meeting' });
  const day = msg('Dag', { id: 'meeting.next-day', desc: 'Label: the day of the next meeting' });
  const time = msg('Klockan', { id: 'meeting.next-time', desc: 'Label: the time of day of the next meeting' });
  const save = msg('Spara till kalendern', { id: 'meeting.calendar', desc: 'Button: a file for a calendar, .ics' });
  const field = (label: string, type: string, key: keyof NextMeeting): TemplateResult =>
    html`<label>
      <span>${label}</span>
      <input
        type=${type}
        class="field"
        .value=${next[key]}
        @change=${({ target }: Event) => set({ next: { ...next, [key]: (target as HTMLInputElement).value } })}
      />
    </label>`;
  return html`<div class="meeting-next">
    <fieldset>
      <legend>${title}</legend>
      <div class="meeting-next-fields">
        ${field(day, 'date', 'date')} ${field(time, 'time', 'time')}
        <button type="button" class="button" part="button" id="save-next" @click=${() => saveNext(model)}>
          ${icon('download')}<span>${save}</span>
        </button>
      </div>
      ${statusLine(comparison.state.status)}
    </fieldset>
  </div>`;
}

/** Hands the browser a file for the calendar; without a day, says what is missing. */
function saveNext({ comparison, meeting, staysOpen }: MeetingModel): void {
  const { l10n, group, text, set } = comparison;
  const { msg } = l10n;
  const { next } = meeting;
  if (!next.date) {
    const choose = msg('Välj en dag först.', {
      id: 'meeting.no-day',
      desc: 'Status: no day for the next meeting is chosen',
    });
    return set({ status: choose }, '.meeting-next input');
  }
  const now = new Date();
  const name = `${l10n.locale === 'sv' ? 'mote' : 'meeting'}-${next.date}.ics`;
  const subject = group || text.name;
  const title = msg(str`Samverkan: ${subject}`, {
    id: 'meeting.calendar-title',
    desc: 'Title of the next meeting in a calendar. 0: the name of the group, or of the instrument',
  });
  const id = `${now.getTime().toString(36)}-${crypto.getRandomValues(new Uint32Array(2)).join('')}@sos-widgets`;
  staysOpen();
  download(calendarFile({ ...next, title, text: '', minutes: LENGTH, id }, now), name, 'text/calendar');
  set({ status: handedSentence(name, msg) });
}

export const closingStyles = css`
  .meeting-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .meeting-choices label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.75em;
  }
  .meeting :is([type='radio'], [type='checkbox']) {
    width: 1.5em;
    height: 1.5em;
    accent-color: var(--sos-strong);
  }
  .meeting-worth .meeting-choices {
    font-size: 1.5em;
  }
  .meeting-next {
    border-top: 0.0625em solid var(--sos-line);
    padding-top: 0.5em;
  }
  .meeting-next-fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: end;
  }
  .meeting-next-fields label {
    display: grid;
  }
`;
