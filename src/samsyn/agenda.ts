/** The agenda on one sheet of paper: what they agree on, what to talk about and for how long, and what is decided. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { bandIcon } from '../charts/band-icon.js';
import { heading } from '../core/heading.js';
import { today } from '../core/today.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { leadOf } from './finding.js';
import { samsynMark } from './mark.js';
import { agreedRows, type ComparisonView } from './rows.js';
import { agreedBand, agreedQuestions, agreeTitle, answersPicture, talkPoints } from './talk.js';
import type { ComparisonViewModel } from './view-model.js';
import { voicesOf } from './voices.js';
import { countSentence } from './words.js';

/** Minutes for each part. */
const AGREED_TAKES = 10;
const QUESTION_TAKES = 15;
const DECIDED_TAKES = 20;
/** Most of what they agree on, and how many rows are left to write in. */
const AGREED_SHOWN = 3;
const EMPTY_ROWS = 4;
const ROWS_TO_ADD = 2;

/** The name of the group; without one, what the comparison is called. */
export const titleOf = ({ group, l10n }: ComparisonViewModel): string =>
  group || l10n.msg('Svaren sida vid sida', { id: 'comparison.title', desc: 'Heading of the comparison' });

/** Below the title: whose names these are, when a link has brought them. */
export const linkNoteOf = ({ linkNote }: ComparisonViewModel): TemplateResult | typeof nothing =>
  linkNote ? html`<p class="small quiet">${linkNote}</p>` : nothing;

/** Who takes part, in a line. */
export const partiesText = ({ state, l10n }: ComparisonViewModel, { isMany }: ComparisonView): string =>
  isMany
    ? countSentence(state.respondents, l10n)
    : voicesOf(state.respondents, l10n.msg)
        .map(({ name }) => name)
        .join(', ');

/** Mark, what kind of paper it is, group, date and parties. */
export function paperHead(
  model: ComparisonViewModel,
  view: ComparisonView,
  kind: string,
  minutes?: number,
): TemplateResult {
  const { l10n, headingLevel, text, contentLang } = model;
  const time = minutes === undefined ? nothing : html` ${'·'} ${minutesText(minutes, l10n)}`;
  return html`<div class="paper-head">
    ${samsynMark}
    <div>
      <p class="small">${kind}</p>
      ${heading(headingLevel, 'paper-title', titleOf(model))} ${linkNoteOf(model)}
      <p>${today(l10n.locale)} ${'·'} <span lang=${contentLang ?? nothing}>${text.name}</span>${time}</p>
      <p class="small">${partiesText(model, view)}</p>
    </div>
  </div>`;
}

const minutesText = (minutes: number, { msg }: LocaleController): string =>
  msg(str`${minutes} minuter`, { id: 'agenda.minutes', desc: 'How long the whole meeting takes. 0: minutes' });

export function agendaView(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { l10n, headingLevel, contentLang, text } = model;
  const { msg } = l10n;
  const { sentence, detail } = leadOf(model);
  const agreed = agreedRows(view);
  const points = talkPoints(model, view);
  const questions = points.length ? [] : agreedQuestions(model);
  const count = points.length || questions.length;
  const part = (title: unknown, minutes: number, content: unknown, lang?: string): TemplateResult =>
    html`<section class="agenda-part">
      <div class="agenda-row">
        ${heading(headingLevel + 1, 'agenda-name', title, undefined, lang)}<span>${minutes} min</span>
      </div>
      ${content}
    </section>`;
  const more = msg(str`Och ${l10n.number(agreed.length - AGREED_SHOWN)} till.`, {
    id: 'agenda.more-agreed',
    desc: 'After the first things that they agree on. 0: how many more',
  });
  return html`<article class="paper agenda">
    ${paperHead(
      model,
      view,
      msg('Dagordning', { id: 'agenda.kind', desc: 'Above the title of the paper: it is an agenda' }),
      (agreed.length ? AGREED_TAKES : 0) + count * QUESTION_TAKES + DECIDED_TAKES,
    )}
    <p class="paper-finding">${sentence}</p>
    ${detail ? html`<p>${detail}</p>` : nothing}
    ${
      agreed.length
        ? part(
            agreeTitle(l10n),
            AGREED_TAKES,
            html`<ul class="agenda-agreed">
                ${agreed.slice(0, AGREED_SHOWN).map((row) => {
                  const band = agreedBand(row, view);
                  return html`<li>
                    ${band ? bandIcon(band) : nothing}<span lang=${contentLang ?? nothing}>${row.name}</span>
                  </li>`;
                })}
              </ul>
              ${agreed.length > AGREED_SHOWN ? html`<p class="small">${more}</p>` : nothing}`,
          )
        : nothing
    }
    ${points.map(({ row, statement, answers, question }) =>
      part(
        statement,
        QUESTION_TAKES,
        html`${answersPicture(row, model, view)}
          ${view.isPicked || view.isMany ? html`<p class="small">${answers}</p>` : nothing}
          <p class="agenda-question">${question}</p>`,
        contentLang,
      ),
    )}
    ${questions.map((question) => part(question, QUESTION_TAKES, nothing))}
    ${part(decidedTitle(l10n), DECIDED_TAKES, decidedTable(model))}
    ${text.basis ? html`<p class="small" lang=${contentLang ?? nothing}>${text.basis}</p>` : nothing}
  </article>`;
}

export const decidedTitle = ({ msg }: LocaleController): string =>
  msg('Det här bestämde vi', { id: 'agenda.decided', desc: 'Heading of what the meeting has decided, on the agenda' });

function decidedTable({ state, l10n: { msg } }: ComparisonViewModel): TemplateResult {
  const heads = [
    msg('Vad', { id: 'agenda.what', desc: 'Column: what is decided' }),
    msg('Vem', { id: 'agenda.who', desc: 'Column: who does it' }),
    msg('När', { id: 'agenda.when', desc: 'Column: until when it is done' }),
  ];
  const decided = state.decisions.filter((each) => each.what || each.who || each.when);
  const empty = [...Array(decided.length ? ROWS_TO_ADD : EMPTY_ROWS).keys()].map(() => ({
    what: '',
    who: '',
    when: '',
  }));
  return html`<table class="agenda-decided">
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${[...decided, ...empty].map(
        ({ what, who, when }) =>
          html`<tr>
            <td>${what}</td>
            <td>${who}</td>
            <td>${when}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** After those of the reading mode. */
export const agendaStyles = css`
  .paper-head {
    display: flex;
    gap: 1em;
    padding-bottom: 0.5em;
    border-bottom: 0.125em solid var(--sos-strong);
  }
  .paper-head .mark {
    width: 3.3em;
  }
  .paper-title {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .paper-finding {
    max-width: 34em;
    margin-top: 0.5em;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
  }
  .paper p {
    max-width: none;
  }
  .agenda-part {
    margin-top: 0.625em;
    padding-top: 0.375em;
    border-top: 0.0625em solid var(--sos-line);
  }
  .agenda-row {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1.5em;
  }
  .agenda-row > span {
    flex: none;
  }
  .agenda-name {
    font-size: 1em;
    line-height: 1.3;
  }
  .agenda-agreed > li {
    display: flex;
    gap: 0.5em;
    margin-top: 0.125em;
  }
  .agenda-question {
    margin-top: 0.25em;
    font-size: 1.0625em;
  }
  .agenda-decided {
    width: 100%;
    margin: 0.25em 0 0.5em;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .agenda-decided :is(th, td) {
    height: 2.125em;
    padding: 0.125em 0.5em;
    border: 0.0625em solid var(--sos-text);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .agenda-decided th:first-child {
    width: 56%;
  }
  @media print {
    .agenda {
      font-size: 0.9375em;
      line-height: 1.3;
    }
    /* Twenty letters of most typefaces, on paper of 210 mm. */
    .agenda .voice-name {
      font-size: 0.875em;
    }
    .agenda .voice-columns {
      margin-top: 0.25em;
    }
    .agenda-part {
      break-inside: avoid;
    }
    .agenda .voice-steps > span {
      grid-auto-flow: column;
      column-gap: 0.5em;
    }
  }
`;
