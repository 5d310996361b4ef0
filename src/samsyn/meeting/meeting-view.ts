/** The frame of a meeting: where one is, the time and the way out above; the views and the way on below. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { str } from '@lit/localize';
import { icon } from '../../core/icon.js';
import { today } from '../../core/today.js';
import type { MsgFn } from '../../localization/locale-controller.js';
import { thenAndNowTitle } from '../then-and-now/words.js';
import { agreedStyles, agreedView } from './agreed-view.js';
import { chooseStyles, chooseView } from './choose-view.js';
import { closingStyles, closingView } from './closing-view.js';
import { decidedStyles, decidedView } from './decided-view.js';
import { questionNumber, withMeeting, type MeetingModel } from './meeting-model.js';
import { areHidden, boxOf, isQuestion, toggled, withBox, type MeetingView } from './meeting-state.js';
import { meetingStyles } from './meeting.styles.js';
import { generalQuestions, questionStyles, statementView, textView } from './question-view.js';
import { sinceStyles, sinceView } from './since-view.js';
import { thenMeetingStyles, thenMeetingView } from './then-meeting-view.js';
import { clock, extended, paused, started, timeLeft, timeText } from './time-box.js';

export const viewStyles = [
  meetingStyles,
  agreedStyles,
  questionStyles,
  sinceStyles,
  thenMeetingStyles,
  decidedStyles,
  closingStyles,
  chooseStyles,
];

interface DialogEvents {
  keydown(event: KeyboardEvent): void;
  cancel(event: Event): void;
}

/** The root within the dialog has colours of its own, since a meeting may be dark where the page is light; and it can be full screen. */
export function meetingView(model: MeetingModel, { keydown, cancel }: DialogEvents): TemplateResult {
  const { comparison, meeting, isDark } = model;
  const { l10n, state } = comparison;
  const name = l10n.msg('Visning på mötet', { id: 'meeting.name', desc: 'Name of the window with the meeting mode' });
  return html`<dialog
    class="screen ${meeting.theme ? 'own-theme' : ''} ${window.parent === window ? '' : 'is-framed'}"
    part="meeting"
    aria-label=${name}
    @keydown=${keydown}
    @cancel=${cancel}
  >
    <div class="root meeting" data-theme=${isDark ? 'dark' : 'light'} lang=${l10n.locale} tabindex="-1">
      <div class="meeting-frame">
        ${headView(model)}
        <div class="meeting-body">${meeting.isChoosing ? chooseView(model) : bodyView(model)}</div>
        ${footView(model)}
      </div>
      <p class="vh" role="status">${state.status}</p>
    </div>
  </dialog>`;
}

function bodyView(model: MeetingModel): TemplateResult {
  const { current } = model;
  switch (current.kind) {
    case 'since':
      return sinceView(model);
    case 'then':
      return thenMeetingView(model);
    case 'agreed':
      return agreedView(model);
    case 'statement':
      return statementView(model, current.row);
    case 'general':
      return textView(model, generalQuestions(model.comparison.l10n.msg)[current.question]);
    case 'text':
      return textView(model, current.text);
    case 'decided':
      return decidedView(model);
    case 'closing':
      return closingView(model);
  }
}

function headView(model: MeetingModel): TemplateResult {
  const { comparison, current, meeting, isDark, place, set, go, leave } = model;
  const { msg } = comparison.l10n;
  // Where the name of the group stands.
  const note = !isQuestion(current) || meeting.isChoosing ? comparison.linkNote : '';
  const choose = msg('Välj frågor', { id: 'meeting.choose', desc: 'Button in the meeting: choose what to ask about' });
  const end = msg('Avsluta visningen', { id: 'meeting.leave', desc: 'Button: leave the meeting mode' });
  const dark = msg('Mörkt', { id: 'meeting.dark', desc: 'Button: dark colours, for a dark room' });
  const light = msg('Ljust', { id: 'meeting.light', desc: 'Button: light colours' });
  return html`<div class="meeting-head">
    <p class="quiet meeting-where" id="meeting-where">
      ${whereText(model)}${note ? html`<br /><span class="small">${note}</span>` : nothing}
    </p>
    ${isQuestion(current) && !meeting.isChoosing ? timeView(model) : nothing}
    <button
      type="button"
      class="action"
      @click=${() => (meeting.isChoosing ? go(place) : set({ isChoosing: true }, '#meeting-title'))}
    >
      <span>${meeting.isChoosing ? backToMeeting(msg) : choose}</span>
    </button>
    <button type="button" class="action" @click=${() => set({ theme: isDark ? 'light' : 'dark' })}>
      <span>${isDark ? light : dark}</span>
    </button>
    <button type="button" class="action" @click=${leave}><span>${end}</span></button>
  </div>`;
}

/** "Question 1 of 3 · Capital"; elsewhere what is compared, and the day. */
function whereText(model: MeetingModel): string {
  const { comparison, current } = model;
  const { l10n, structure, text, group } = comparison;
  if (!isQuestion(current) || model.meeting.isChoosing) return [group || text.name, today(l10n.locale)].join(' · ');
  const [number, of] = questionNumber(model, current).map((each) => l10n.number(each));
  const where = l10n.msg(str`Fråga ${number} av ${of}`, {
    id: 'meeting.question-of',
    desc: 'Above a question in the meeting. 0: its number, 1: how many there are',
  });
  if (current.kind !== 'statement') return where;
  const { row } = current;
  const dimension = structure.dimensions.find(({ items }) => items.some(({ id }) => id === row.id));
  return [where, dimension && text.dimensions[dimension.id]?.name].filter(Boolean).join(' · ');
}

/** Never a sound: what has been used up is told in words. */
function timeView(model: MeetingModel): TemplateResult {
  const { comparison, current, meeting, set } = model;
  const { msg } = comparison.l10n;
  const box = boxOf(meeting, current);
  const now = clock.now();
  const left = timeLeft(box, now);
  const runs = box.since !== undefined;
  const start = msg('Starta tiden', { id: 'meeting.start-time', desc: 'Button: the time for a question begins' });
  const pause = msg('Pausa', { id: 'meeting.pause', desc: 'Button: the time for a question stands still' });
  const more = msg('+ 5 min', { id: 'meeting.more-time', desc: 'Button: five minutes more for a question' });
  const change = (): void => set(withBox(meeting, current, (runs ? paused : started)(box, clock.now())));
  return html`<div class="meeting-time">
    ${left <= 0 ? html`<span class="meeting-over">${timeUp(msg)}</span>` : nothing}
    <span class="meeting-clock" role="timer" translate="no" .textContent=${live(timeText(left))}></span>
    <button type="button" class="action" @click=${change}><span>${runs ? pause : start}</span></button>
    <button type="button" class="action" @click=${() => set(withBox(meeting, current, extended(box, 5, clock.now())))}>
      <span>${more}</span>
    </button>
  </div>`;
}

export const timeUp = (msg: MsgFn): string =>
  msg('Tiden är ute', { id: 'meeting.time-up', desc: 'When the time for a question has been used up' });

const backToMeeting = (msg: MsgFn): string =>
  msg('Tillbaka till mötet', { id: 'meeting.chosen', desc: 'Button: from the choice of questions back' });

function footView(model: MeetingModel): TemplateResult {
  const { comparison, current, meeting, place, views, go, print } = model;
  const { msg } = comparison.l10n;
  if (meeting.isChoosing) {
    return html`<div class="meeting-foot">
      <button type="button" class="button primary" part="button" @click=${() => go(place)}>
        ${backToMeeting(msg)}
      </button>
    </div>`;
  }
  const back = msg('Föregående', { id: 'meeting.back', desc: 'Button: to the view before' });
  const next = msg('Nästa', { id: 'meeting.next', desc: 'Button: to the next view' });
  const printAgenda = msg('Skriv ut dagordningen', {
    id: 'meeting.print',
    desc: 'Button in the last view of a meeting',
  });
  return html`<div class="meeting-foot">
    <button type="button" class="button" part="button" ?disabled=${!place} @click=${() => go(place - 1)}>
      ${back}
    </button>
    ${stepsView(model)} ${current.kind === 'statement' ? hideButton(model) : nothing}
    ${
      place + 1 < views.length
        ? html`<button type="button" class="button primary" part="button" @click=${() => go(place + 1)}>
            ${next}
          </button>`
        : html`<button type="button" class="button primary" part="button" @click=${print}>
            ${icon('print')}<span>${printAgenda}</span>
          </button>`
    }
  </div>`;
}

function hideButton({ comparison, meeting, current }: MeetingModel): TemplateResult {
  const { l10n, state, set } = comparison;
  const { msg } = l10n;
  const isHidden = areHidden(meeting, current);
  const hide = msg('Dölj svaren', { id: 'meeting.hide', desc: 'Button: hide what the parties have answered' });
  const reveal = msg('Visa svaren', { id: 'meeting.reveal', desc: 'Button: show what the parties have answered' });
  const revealed = msg('Svaren visas.', { id: 'meeting.revealed', desc: 'Status: the answers are shown' });
  const hidden = msg('Svaren är dolda.', { id: 'meeting.hidden', desc: 'Status: the answers are hidden' });
  const turn = (): void => {
    const turned = toggled(meeting.turned, current.id);
    set({ ...withMeeting(state, { turned }), status: isHidden ? revealed : hidden });
  };
  return html`<button type="button" class="button" part="button" @click=${turn}>${isHidden ? reveal : hide}</button>`;
}

/** The views by name, as slanted ticks: filled up to the one that is shown. */
function stepsView(model: MeetingModel): TemplateResult {
  const { comparison, place, views, go } = model;
  const label = comparison.l10n.msg('Mötets delar', { id: 'meeting.views', desc: 'Name of the list of views' });
  // With many, their numbers are enough to find one's way.
  const isLong = views.length > MOST_NAMED;
  return html`<nav class="meeting-steps ${isLong ? 'is-long' : ''}" aria-label=${label}>
    <ol>
      ${views.map(
        (view, at) =>
          html`<li>
            <button
              type="button"
              class=${at > place ? '' : 'is-past'}
              aria-current=${at === place ? 'step' : nothing}
              @click=${() => go(at)}
            >
              ${stepName(view, model, isLong)}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

const MOST_NAMED = 6;

function stepName(view: MeetingView, model: MeetingModel, isLong: boolean): TemplateResult | string {
  const { l10n } = model.comparison;
  const { msg } = l10n;
  switch (view.kind) {
    case 'since':
      return msg('Sedan sist', { id: 'meeting.since', desc: 'A view of the meeting: what has become of decisions' });
    case 'then':
      return thenAndNowTitle(msg);
    case 'agreed':
      return msg('Enigt', { id: 'meeting.agreed', desc: 'A view of the meeting, in a word: what all agree on' });
    case 'decided':
      return msg('Bestämt', { id: 'meeting.decided', desc: 'A view of the meeting, in a word: what is decided' });
    case 'closing':
      return msg('Avslut', { id: 'meeting.closing', desc: 'A view of the meeting, in a word: the end of it' });
    default: {
      const [n] = questionNumber(model, view);
      const name = msg(str`Fråga ${l10n.number(n)}`, {
        id: 'meeting.question',
        desc: 'A view of the meeting. 0: number',
      });
      return isLong ? html`<span class="vh">${name}</span><span aria-hidden="true">${n}</span>` : name;
    }
  }
}
