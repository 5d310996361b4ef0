/** The comparison as plain text, for the minutes, an e-mail or a chat. */
import { str } from '@lit/localize';
import { today } from '../core/today.js';
import { decidedTitle, partiesText, titleOf } from './agenda.js';
import { leadOf } from './finding.js';
import { minutes } from './meeting/minutes.js';
import type { ComparisonView } from './rows.js';
import { agreedQuestions, agreedText, differTitle, talkPoints } from './talk.js';
import { changedPoints } from './then-and-now/changes.js';
import { rowWords } from './then-and-now/row-words.js';
import { comparedSentences, thenAndNowTitle } from './then-and-now/words.js';
import type { ComparisonViewModel } from './view-model.js';
import { countsText } from './words.js';

export function plainText(model: ComparisonViewModel, view: ComparisonView): string {
  const { text, l10n } = model;
  const { msg } = l10n;
  const { sentence, detail } = leadOf(model);
  const parties = msg(str`Med: ${partiesText(model, view)}`, {
    id: 'text.parties',
    desc: 'Line of a text for the minutes. 0: names of those who take part, or how many',
  });
  return [
    [titleOf(model), model.linkNote, `${text.name}, ${today(l10n.locale)}`, parties].filter(Boolean).join('\n'),
    [sentence, detail].filter(Boolean).join('\n'),
    changesText(model),
    agreedText(model, view),
    questionsText(model, view),
    decidedText(model),
    minutes(model.state, l10n).join('\n'),
    text.basis,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Who is compared with an earlier time, and each statement that has clearly changed. */
function changesText(model: ComparisonViewModel): string {
  const { thenAndNow: changes, l10n } = model;
  const rows = changedPoints(model);
  if (!changes || !rows.length) return '';
  return [
    thenAndNowTitle(l10n.msg),
    comparedSentences(changes, l10n),
    ...rows.map((row) => `- ${row.name} ${rowWords(row, changes, l10n)}`),
  ].join('\n');
}

function questionsText(model: ComparisonViewModel, view: ComparisonView): string {
  const { l10n } = model;
  const points = talkPoints(model, view).map(({ row, statement, answers, question }) => [
    statement,
    answers,
    ...(view.isMany && !view.isPicked ? [countsText(row, l10n)] : []),
    question,
  ]);
  const asked = [...points, ...agreedQuestions(model).map((question) => [question])];
  if (!asked.length) return '';
  return [differTitle(l10n), ...asked.map((lines, i) => `${i + 1}. ${lines.join('\n   ')}`)].join('\n');
}

function decidedText({ state, l10n }: ComparisonViewModel): string {
  const rows = state.decisions
    .map(({ what, who, when }) => [what, who, when].filter(Boolean).join(', '))
    .filter(Boolean);
  return rows.length ? [decidedTitle(l10n), ...rows.map((row) => `- ${row}`)].join('\n') : '';
}
