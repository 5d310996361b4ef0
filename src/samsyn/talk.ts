/** What a group talks about, in reading mode, in the meeting, on paper and as text: what it agrees on, and questions about what it does not. */
import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { namedLine } from '../charts/named-line.js';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import { bandOf, type Band } from '../scoring/score.js';
import { agreedRows, mostDifferent, worth, type ComparedRowView, type ComparisonView } from './rows.js';
import { saidWords } from './voices.js';
import type { ComparisonViewModel } from './view-model.js';
import { countsText } from './words.js';

/** A statement to talk about. */
export interface TalkPoint {
  readonly row: ComparedRowView;
  readonly statement: string;
  /** The name of its area. */
  readonly area: string;
  /** Who says what, as a sentence or two. */
  readonly answers: string;
  /** To read aloud, below the statement. */
  readonly question: string;
}

/** @param place among the questions, 0 first: each place asks in its own way */
export function talkPoint(
  row: ComparedRowView,
  place: number,
  { structure, text, presentation, l10n }: Pick<ComparisonViewModel, 'structure' | 'text' | 'presentation' | 'l10n'>,
  view: ComparisonView,
): TalkPoint {
  const area = structure.dimensions.find(({ items }) => items.some(({ id }) => id === row.id))!;
  return {
    row,
    statement: row.name,
    area: text.dimensions[area.id]!.name,
    answers: presentation.answers(row, view, l10n),
    question: presentation.question(place, row, l10n),
  };
}

/** What to talk about first: the statements that differ most, three at most. None where all agree on everything. */
export const talkPoints = (
  model: Pick<ComparisonViewModel, 'structure' | 'text' | 'presentation' | 'l10n'>,
  view: ComparisonView,
): readonly TalkPoint[] =>
  view.comparison.respondents < 2 || model.presentation.agreedWords
    ? []
    : mostDifferent(view).map((row, place) => talkPoint(row, place, model, view));

/** The answers as a picture with its words below: names on the line for few, otherwise as the presentation draws them. */
export function answersPicture(
  row: ComparedRowView,
  { presentation, l10n }: Pick<ComparisonViewModel, 'presentation' | 'l10n'>,
  view: ComparisonView,
): TemplateResult {
  if (view.isPicked) return presentation.picture(row, view, l10n);
  return view.isMany
    ? html`${presentation.picture(row, view, l10n)}
        <p class="small quiet">${countsText(row, l10n)}</p>`
    : html`${namedLine(row.said, l10n.msg)}${saidWords(row.said, l10n)}`;
}

/** What they agree on, as few words as there are: "Alla svarar 4 eller 5". */
export function agreedAnswers(
  row: ComparedRowView,
  view: ComparisonView,
  { presentation, l10n }: Pick<ComparisonViewModel, 'presentation' | 'l10n'>,
): string {
  const { msg } = l10n;
  const { said, n, range } = row;
  if (view.isPicked)
    return msg('Alla har valt det.', { id: 'agree.picked', desc: 'Below something that all have picked' });
  // Further apart than that, one of them stands alone: who says what.
  if (view.isMany || !range || range[1] - range[0] > 1) return presentation.answers(row, view, l10n);
  const [low, high] = range.map((each) => l10n.number(each));
  if (n < view.comparison.respondents) {
    const [count, of] = [l10n.number(n), l10n.number(view.comparison.respondents)];
    return said.length > 1
      ? msg(str`${count} av ${of} har svarat: ${low} eller ${high}.`, {
          id: 'agree.some-two',
          desc: '0: how many have answered, 1: of how many, 2 and 3: their two answers',
        })
      : msg(str`${count} av ${of} har svarat: ${low}.`, {
          id: 'agree.some-one',
          desc: '0: how many have answered, 1: of how many, 2: their answer',
        });
  }
  return said.length > 1
    ? msg(str`Alla svarar ${low} eller ${high}.`, { id: 'agree.two', desc: '0 and 1: the two answers that they give' })
    : msg(str`Alla svarar ${low}.`, { id: 'voices.all', desc: '0: the answer that all give' });
}

/** The sign of what they agree on; of a hindrance, that it is none. Null for what is picked. */
export const agreedBand = (row: ComparedRowView, { isPicked }: ComparisonView): Band | null =>
  isPicked ? null : bandOf(Math.round(worth(row) * 10) / 10);

/** Where all agree on everything, the questions to them; none otherwise. */
export const agreedQuestions = ({ presentation }: Pick<ComparisonViewModel, 'presentation'>): readonly string[] =>
  presentation.agreedWords?.questions ?? [];

export const agreeTitle = ({ msg }: LocaleController): string =>
  msg('Här är ni eniga', { id: 'agree.title', desc: 'Heading of what they agree on' });

export const differTitle = ({ msg }: LocaleController): string =>
  msg('Prata om det här först', { id: 'comparison.first', desc: 'Heading of the questions' });

/** The same as plain text; empty where they agree on nothing. */
export function agreedText(model: ComparisonViewModel, view: ComparisonView): string {
  const rows = agreedRows(view).map((row) => `- ${row.name} ${agreedAnswers(row, view, model)}`);
  return rows.length ? [agreeTitle(model.l10n), ...rows].join('\n') : '';
}

/** What high answers mean, where that goes against the eye; empty elsewhere. */
export function reversedNote({ reversed, hasReversed }: ComparedRowView, msg: MsgFn): string {
  if (reversed)
    return msg('(ett hinder: höga svar är svaga punkter)', {
      id: 'comparison.hindrance',
      desc: 'After a hindering statement, where a high answer is bad',
    });
  if (hasReversed)
    return msg('(hindren är vända: 5 är bäst)', {
      id: 'comparison.reversed',
      desc: 'After an area of hindering statements, where 5 is best',
    });
  return '';
}
