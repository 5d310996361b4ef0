/** The result as plain text, for an e-mail or a chat. */
import { str } from '@lit/localize';
import { today } from '../core/today.js';
import { scaleNames } from '../charts/scale-names.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { findingOf, leftSentence } from './finding.js';
import { inPlaceTitle, talkTitle } from './outcome.js';
import { openQuestions, questionsTitle } from './questions.js';
import { tallyOf, type Rated, type Summarised } from './rated.js';
import { strengthenTitle } from './strengthen.js';

export function plainText(model: ScoredViewModel): string {
  const { text, l10n, structure, code, baseline } = model;
  const { msg } = l10n;
  const { finding, sub } = findingOf(model);
  const asked = openQuestions(model);
  return [
    `${text.name}, ${today(l10n.locale)}`,
    finding,
    sub,
    baseline?.text,
    leftSentence(model),
    ...(structure.kind === 'pick' ? [] : lists(model)),
    asked.length && listed(questionsTitle(model), asked),
    code && msg(str`Kod: ${code}`, { id: 'check.code', desc: 'In the copied text. 0: the answer code' }),
    text.basis,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What to strengthen, what is in place, what to talk about: only what there is. */
function lists(model: Summarised): string[] {
  const { weak, inPlace, between, unknown } = tallyOf(model);
  const names = scaleNames(model.l10n.msg);
  const said = ({ answer }: Rated): string =>
    answer === 'unknown' ? names.unknown.toLowerCase() : `${answer} ${names[answer!].toLowerCase()}`;
  const own = (each: Rated): string => `${each.statement} (${said(each)})`;
  return [
    [
      strengthenTitle(model),
      weak.map((each) => (each.followUp ? `${each.followUp.what}. ${each.followUp.step}` : own(each))),
    ] as const,
    [inPlaceTitle(model), inPlace.map((each) => each.followUp?.good ?? own(each))] as const,
    [
      talkTitle(model),
      [
        ...between.map((each) => each.followUp?.what ?? own(each)),
        ...unknown.map((each) => `${each.followUp?.what ?? each.statement} (${said(each)})`),
      ],
    ] as const,
  ].flatMap(([title, entries]) => (entries.length ? [listed(title, entries)] : []));
}

const listed = (title: string, entries: readonly string[]): string =>
  [`${title}:`, ...entries.map((entry) => `– ${entry}`)].join('\n');
