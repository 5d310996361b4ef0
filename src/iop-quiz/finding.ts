/** The result in sentences that can be said aloud. Printed for every outcome in test/sentences/. */
import { str } from '@lit/localize';
import type { LocaleController } from '../localization/locale-controller.js';
import { numberWord } from '../localization/number-words.js';
import { IOP_DECISIVE, type IopAdvice } from '../scoring/advise-iop.js';
import { capital } from '../questionnaire/finding-detail.js';
import { countsOf } from './columns.js';
import { openItems, type IopViewModel } from './quiz.js';

type Told = Pick<IopViewModel, 'text' | 'answers' | 'result' | 'structure' | 'l10n'>;

/** How many of the decisive questions are to be found out while no route is clear; none of them when nothing is answered at all. */
function toFindOut(told: Pick<Told, 'answers' | 'result' | 'structure'>): number {
  const { missing, total } = told.result;
  if (missing === total) return 0;
  return openItems(told).filter((id) => (IOP_DECISIVE as readonly string[]).includes(id)).length;
}

/** Why no route is clear: all that the finding has not told yet. */
export function whyUnclear(told: Pick<Told, 'text' | 'answers' | 'result' | 'structure'>): readonly string[] {
  const { route, reasons } = told.result;
  return route === 'unclear' ? reasons.slice(toFindOut(told) ? 0 : 1).map((id) => told.text.reasons[id]) : [];
}

/** Where the answers point; "so far" while it is early. When no route is clear and nothing is to be found out, with the reason. */
export function routeSentence(told: Pick<Told, 'text' | 'answers' | 'result' | 'structure'>): string {
  const { text, result } = told;
  const { route, early, reasons } = result;
  if (route === 'unclear' && !toFindOut(told)) return `${text.routes.unclear.sentence} ${text.reasons[reasons[0]!]}`;
  return early && route !== 'unclear' ? text.early[route] : text.routes[route].sentence;
}

/** What comes with it: how much counts against it, and how much is to be found out. Empty when nothing is to be said. */
export function findingRest(told: Told): string {
  const { result, l10n } = told;
  if (result.route === 'unclear') return findOut(toFindOut(told), l10n);
  const { against, unclear } = countsOf(told);
  // Who has stopped after the decisive questions has not been asked the rest: that is nothing to find out.
  const asked = told.structure.dimensions
    .slice(1)
    .some(({ items }) => items.some(({ id }) => Object.hasOwn(told.answers, id)));
  if (!asked) return against ? `${countsAgainst(against, result, l10n)}.` : '';
  return against ? withOpen(countsAgainst(against, result, l10n), unclear, l10n) : nothingAgainst(unclear, l10n);
}

function findOut(n: number, l10n: LocaleController): string {
  const { msg } = l10n;
  if (!n) return '';
  return l10n.plural(n, {
    one: msg('Ta reda på en sak först.', {
      id: 'iop.find-out.one',
      desc: 'After "It is not clear yet which route fits.", for one decisive question without an answer',
    }),
    other: msg(str`Ta reda på ${numberWord(n, l10n)} saker först.`, {
      id: 'iop.find-out.other',
      desc: 'After "It is not clear yet which route fits." 0: number of decisive questions without an answer',
    }),
  });
}

/** A clause without its full stop. */
function countsAgainst(n: number, { route }: IopAdvice, l10n: LocaleController): string {
  const { msg } = l10n;
  const number = capital(numberWord(n, l10n), l10n);
  return route === 'iop'
    ? l10n.plural(n, {
        one: msg('En sak talar emot', {
          id: 'iop.counts-against.one',
          desc: 'A clause after "Your answers point to an IOP."; may end there, or go on with ", and"',
        }),
        other: msg(str`${number} saker talar emot`, {
          id: 'iop.counts-against.other',
          desc: 'A clause after "Your answers point to an IOP."; may end there, or go on with ", and". 0: number',
        }),
      })
    : l10n.plural(n, {
        one: msg('En sak talar emot ett IOP', {
          id: 'iop.counts-against-iop.one',
          desc: 'A clause after "Your answers point to procurement."; may end there, or go on with ", and"',
        }),
        other: msg(str`${number} saker talar emot ett IOP`, {
          id: 'iop.counts-against-iop.other',
          desc: 'A clause after "Your answers point to procurement."; may end there, or go on with ", and". 0: number',
        }),
      });
}

function withOpen(clause: string, n: number, l10n: LocaleController): string {
  const { msg } = l10n;
  if (!n) return `${clause}.`;
  return l10n.plural(n, {
    one: msg(str`${clause}, och en behöver ni reda ut.`, {
      id: 'iop.and-open.one',
      desc: '0: the clause "Two things count against it"',
    }),
    other: msg(str`${clause}, och ${numberWord(n, l10n)} behöver ni reda ut.`, {
      id: 'iop.and-open.other',
      desc: '0: the clause "Two things count against it", 1: number of things to find out',
    }),
  });
}

function nothingAgainst(n: number, l10n: LocaleController): string {
  const { msg } = l10n;
  if (!n) return msg('Inget talar emot.', { id: 'iop.nothing-against', desc: 'After "Your answers point to an IOP."' });
  return l10n.plural(n, {
    one: msg('Inget talar emot, men en sak behöver ni reda ut.', {
      id: 'iop.but-open.one',
      desc: 'After "Your answers point to an IOP."',
    }),
    other: msg(str`Inget talar emot, men ${numberWord(n, l10n)} saker behöver ni reda ut.`, {
      id: 'iop.but-open.other',
      desc: 'After "Your answers point to an IOP." 0: number of things to find out',
    }),
  });
}

/** The whole finding. */
export const finding = (told: Told): string => [routeSentence(told), findingRest(told)].filter(Boolean).join(' ');

/** How many of some questions have no answer, and how many "don't know". */
export interface OpenCounts {
  readonly missing: number;
  readonly unknown: number;
  readonly total: number;
}

/** What has no answer. Empty when everything has one. */
export function openSentence({ missing, unknown, total }: OpenCounts, l10n: LocaleController): string {
  const { msg } = l10n;
  const of = l10n.number(total);
  const number = capital(numberWord(missing || unknown, l10n), l10n);
  if (missing === total)
    return msg('Ingen fråga är besvarad än.', { id: 'iop.left.all', desc: 'When no question has an answer' });
  if (unknown === total)
    return msg('Ni har svarat ”vet inte” på alla frågor.', {
      id: 'iop.unknown.all',
      desc: 'When every question is answered "don\'t know"',
    });
  const dontKnow = l10n.plural(unknown, {
    one: msg(str`En av ${of} frågor är ”vet inte”.`, {
      id: 'iop.unknown.one',
      desc: 'One question is answered "don\'t know". 0: number of all questions',
    }),
    other: msg(str`${number} av ${of} frågor är ”vet inte”.`, {
      id: 'iop.unknown.other',
      desc: '0: number of questions answered "don\'t know", 1: of all questions',
    }),
  });
  if (!missing) return unknown ? dontKnow : '';
  const left = l10n.plural(missing, {
    one: msg(str`En av ${of} frågor är inte besvarad`, {
      id: 'iop.left.one',
      desc: 'A clause that may end there, or go on with ", and". 0: number of all questions',
    }),
    other: msg(str`${number} av ${of} frågor är inte besvarade`, {
      id: 'iop.left.other',
      desc: 'A clause that may end there, or go on with ", and". 0: number of questions without an answer, 1: of all questions',
    }),
  });
  if (!unknown) return `${left}.`;
  return l10n.plural(unknown, {
    one: msg(str`${left}, och en är ”vet inte”.`, {
      id: 'iop.left-and-unknown.one',
      desc: '0: the clause "Two of 21 questions are not answered"',
    }),
    other: msg(str`${left}, och ${numberWord(unknown, l10n)} är ”vet inte”.`, {
      id: 'iop.left-and-unknown.other',
      desc: '0: the clause "Two of 21 questions are not answered", 1: number of "don\'t know"',
    }),
  });
}

/** The link to the first of what has no answer. */
export function goToOpen(n: number, l10n: LocaleController): string {
  const { msg } = l10n;
  return l10n.plural(n, {
    one: msg('Gå till den', { id: 'iop.go-to.one', desc: 'Link to the one question without an answer' }),
    other: msg(str`Gå till de ${numberWord(n, l10n)}`, {
      id: 'iop.go-to.other',
      desc: 'Link to the first of the questions without an answer. 0: number of them',
    }),
  });
}

/** The button to the first of what has no answer. */
export function answerOpen(n: number, l10n: LocaleController): string {
  const { msg } = l10n;
  return l10n.plural(n, {
    one: msg('Svara på den', { id: 'iop.answer-open.one', desc: 'Button: to the one question without an answer' }),
    other: msg(str`Svara på de ${numberWord(n, l10n)}`, {
      id: 'iop.answer-open.other',
      desc: 'Button: to the first of the questions without an answer. 0: number of them',
    }),
  });
}

/** The result in one line, for a form. */
export const summaryLine = (model: IopViewModel): string =>
  [model.text.name, finding(model), openSentence(model.result, model.l10n)].filter(Boolean).join(' ');
