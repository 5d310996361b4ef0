/** What a meeting asks about: any statement, questions that fit every meeting, the order, the time. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from '../../core/heading.js';
import { select } from '../../core/select.js';
import type { MsgFn } from '../../localization/locale-controller.js';
import { talkPoints } from '../talk.js';
import type { MeetingModel } from './meeting-model.js';
import { GENERAL_QUESTIONS, MEETING_ORDERS, TIMES, toggled, type MeetingOrder } from './meeting-state.js';
import { generalQuestions } from './question-view.js';

export function chooseView(model: MeetingModel): TemplateResult {
  const { comparison, view, meeting, set } = model;
  const { headingLevel, structure, text, contentLang, l10n } = comparison;
  const { msg } = l10n;
  const asked = meeting.asked ?? talkPoints(comparison, view).map(({ row }) => row.id);
  const statements = new Map(view.items.map(({ id, name }) => [id, name]));
  const general = generalQuestions(msg);
  const title = msg('Välj vad ni ska prata om', {
    id: 'meeting.choose-title',
    desc: 'Heading of the choice of questions',
  });
  const fitsAll = msg('Passar alla möten', { id: 'meeting.fits-all', desc: 'Above questions that fit every meeting' });
  const hides = msg('Dölj svaren i alla frågor från början', {
    id: 'meeting.hides-answers',
    desc: 'Checkbox: answers stay hidden until the facilitator shows them',
  });
  return html`${heading(headingLevel, 'meeting-title', title, 'meeting-title')}
    <div class="meeting-settings">
      ${orderChoice(model)} ${timeChoice(model)}
      ${checkbox(hides, meeting.hidesAnswers, () => set({ hidesAnswers: !meeting.hidesAnswers, turned: [] }))}
    </div>
    <div class="meeting-all">
      ${structure.dimensions.map(
        ({ id, items }) =>
          html`<fieldset lang=${contentLang ?? nothing}>
            <legend>${text.dimensions[id]?.name}</legend>
            ${items.map((item) =>
              checkbox(statements.get(item.id) ?? '', asked.includes(item.id), () =>
                set({ asked: toggled(asked, item.id) }),
              ),
            )}
          </fieldset>`,
      )}
      <fieldset>
        <legend>${fitsAll}</legend>
        ${GENERAL_QUESTIONS.map((question) =>
          checkbox(general[question], meeting.general.includes(question), () =>
            set({ general: toggled(meeting.general, question) }),
          ),
        )}
      </fieldset>
    </div>`;
}

const checkbox = (label: string, isChecked: boolean, change: () => void): TemplateResult =>
  html`<label class="meeting-check">
    <input type="checkbox" .checked=${isChecked} @change=${change} />
    <span>${label}</span>
  </label>`;

const orderNames = (msg: MsgFn): Readonly<Record<MeetingOrder, string>> => ({
  agreed: msg('det ni är eniga om', {
    id: 'meeting.order-agreed',
    desc: 'Choice, after "Begin with": what all agree on',
  }),
  differing: msg('det ni svarar mest olika på', {
    id: 'meeting.order-differing',
    desc: 'Choice, after "Begin with": what the parties differ on most',
  }),
  weak: msg('det som är svagast', {
    id: 'meeting.order-weak',
    desc: 'Choice, after "Begin with": the weakest statements',
  }),
});

function orderChoice({ comparison, view, meeting, set }: MeetingModel): TemplateResult {
  const { msg } = comparison.l10n;
  const label = msg('Börja med', { id: 'meeting.order', desc: 'Label of a choice: what the meeting begins with' });
  const names = orderNames(msg);
  // What is picked is neither weak nor strong.
  const orders = MEETING_ORDERS.filter((order) => order !== 'weak' || !view.isPicked);
  return select(
    label,
    meeting.order,
    orders.map((order) => [order, names[order]] as const),
    (order) => set({ order }),
  );
}

function timeChoice({ comparison, meeting, set }: MeetingModel): TemplateResult {
  const { l10n } = comparison;
  const label = l10n.msg('Tid per fråga', {
    id: 'meeting.time',
    desc: 'Label of a choice: how long a question may take',
  });
  return select(
    label,
    String(meeting.minutes),
    TIMES.map((minutes) => {
      const n = l10n.number(minutes);
      return [
        String(minutes),
        l10n.msg(str`${n} minuter`, { id: 'meeting.minutes', desc: '0: five or more' }),
      ] as const;
    }),
    (minutes) => set({ minutes: Number(minutes) }),
  );
}

export const chooseStyles = css`
  .meeting-settings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    align-items: center;
  }
  .meeting-check {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: center;
    min-height: 2.75em;
  }
  .meeting-all {
    display: grid;
    gap: 1em 2.5em;
  }
  @container (width >= 50em) {
    .meeting-all {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
