/** One question of a meeting: a statement with what all have answered to it, or a question that fits every meeting. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { namedLine } from '../../charts/named-line.js';
import { heading } from '../../core/heading.js';
import type { LocaleController, MsgFn } from '../../localization/locale-controller.js';
import { numberWord } from '../../localization/number-words.js';
import type { ComparedRowView } from '../rows.js';
import { answersPicture, talkPoint, type TalkPoint } from '../talk.js';
import { meanText } from '../words.js';
import { questionNumber, type MeetingModel } from './meeting-model.js';
import { areHidden, type GeneralQuestion } from './meeting-state.js';

export function statementView(model: MeetingModel, row: ComparedRowView): TemplateResult {
  const { comparison, view, meeting, current } = model;
  const { headingLevel, contentLang, l10n } = comparison;
  const { msg } = l10n;
  const isHidden = areHidden(meeting, current);
  // The three kinds of question take turns.
  const point = talkPoint(row, (questionNumber(model, current)[0] - 1) % 3, comparison, view);
  const showOfHands = msg('Håll upp så många fingrar som du själv skulle svara. Visa sedan svaren.', {
    id: 'meeting.fingers',
    desc: 'In the meeting, while the answers are hidden: each holds up as many fingers as their own answer, 1 to 5',
  });
  return html`${heading(headingLevel, 'meeting-statement', row.name, 'meeting-title', contentLang, 'meeting-where')}
    <div class="meeting-answers">${isHidden ? hiddenAnswers(model) : shownAnswers(model, point)}</div>
    <p class="meeting-ask">${isHidden && !view.isPicked ? showOfHands : point.question}</p>`;
}

/** Where to hold up fingers, there is a line. */
const hiddenAnswers = ({ comparison, view }: MeetingModel): TemplateResult | typeof nothing =>
  view.isPicked ? nothing : namedLine([], comparison.l10n.msg);

function shownAnswers({ comparison, view }: MeetingModel, { row, answers }: TalkPoint): TemplateResult {
  const isNamed = !view.isMany && !view.isPicked;
  const fact = view.isPicked
    ? comparison.presentation.mainFact(row, view, comparison.l10n)
    : meanFact(row, comparison.l10n);
  return html`${answersPicture(row, comparison, view)}
    <p class="meeting-facts">${fact}</p>
    <p class=${isNamed ? 'meeting-words' : 'quiet'}>${answers}</p>`;
}

/** "Mean 2.8 · six answers": a mean of two is another thing than one of nine. */
function meanFact(row: ComparedRowView, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = numberWord(row.n, l10n);
  const unknown = numberWord(row.unknown, l10n);
  const answers = l10n.plural(row.n, {
    one: msg('ett svar', {
      id: 'meeting.answers.one',
      desc: 'How many have answered a statement, in running text: one',
    }),
    other: msg(str`${n} svar`, {
      id: 'meeting.answers.other',
      desc: '0: how many have answered, in words up to twelve',
    }),
  });
  const notKnown = l10n.plural(row.unknown, {
    one: msg('en vet inte', { id: 'meeting.unknown.one', desc: "How many answered don't know, in running text: one" }),
    other: msg(str`${unknown} vet inte`, { id: 'meeting.unknown.other', desc: "0: how many answered don't know" }),
  });
  const mean = msg(str`Medel ${meanText(row.mean, l10n)}`, { id: 'meeting.mean', desc: '0: the mean of the answers' });
  return [...(row.n ? [mean, answers] : []), ...(row.unknown ? [notKnown] : [])].join(' · ');
}

/** As they are read aloud. */
export const generalQuestions = (msg: MsgFn): Readonly<Record<GeneralQuestion, string>> => ({
  skipped: msg('Vilka påståenden hoppade ni över, och varför?', {
    id: 'meeting.skipped',
    desc: 'A question that fits every meeting: which statements the parties did not answer',
  }),
  reasons: msg('Finns det andra skäl till svaren än de ni har sagt?', {
    id: 'meeting.reasons',
    desc: 'A question that fits every meeting: are there other reasons for the answers',
  }),
  missing: msg('Vem saknas i rummet?', {
    id: 'meeting.missing',
    desc: 'A question that fits every meeting: whose view nobody can speak for',
  }),
});

export const textView = ({ comparison }: MeetingModel, text: string): TemplateResult =>
  heading(comparison.headingLevel, 'meeting-statement', text, 'meeting-title', undefined, 'meeting-where');

export const questionStyles = css`
  .meeting-answers {
    font-size: 1.25em;
  }
  .meeting-answers .voice-steps {
    color: var(--sos-text);
    font-size: 0.9em;
    font-weight: 700;
  }
  .meeting-answers .voice-steps small {
    color: var(--sos-muted);
    font-size: 0.8em;
    font-weight: 400;
  }
  .meeting-answers .voice-name {
    font-weight: 600;
  }
  .meeting-facts {
    margin-top: 0.5em;
    font-size: 0.8em;
    color: var(--sos-muted);
  }
  /* Who has answered what stands in words below the line, or on it where there is room: then it is for those who hear it. */
  .meeting-words {
    display: none;
  }
  @container (width >= 50em) {
    .meeting-answers .voice-steps > :last-child small {
      justify-self: start;
    }
    .meeting-words {
      display: block;
      position: absolute;
      left: 0;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
