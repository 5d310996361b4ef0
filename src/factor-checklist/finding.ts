/** What the answers to a checklist come to, in sentences that can be said aloud at a meeting. Printed for every outcome in test/sentences/. */
import { str } from '@lit/localize';
import type { LocaleController } from '../localization/locale-controller.js';
import { numberWord } from '../localization/number-words.js';
import { pickedSentence } from './picked.js';
import { tallyOf, type Rated, type Summarised, type Tally } from './rated.js';
import { begin, named, nothingYet } from './words.js';

/** The finding, and the rest in numbers. */
export interface Finding {
  readonly finding: string;
  /** Empty when the finding says it all. */
  readonly sub: string;
}

export function findingOf(model: Summarised): Finding {
  if (model.structure.kind === 'pick') return { finding: pickedSentence(model), sub: '' };
  const tally = tallyOf(model);
  const { l10n } = model;
  const { msg } = l10n;
  const { all, inPlace, weak, between, unknown } = tally;
  const total = all.length;
  const answered = inPlace.length + weak.length + between.length;
  const given = answered + unknown.length;
  const start = startWith(weak[0], l10n);
  /** @param names what is in place is not told by the finding */
  const withRest = (finding: string, names = true): Finding => ({ finding, sub: restSentences(tally, names, l10n) });
  if (!given) return { finding: nothingYet(l10n), sub: '' };
  if (given * 2 < total)
    return withRest(
      msg('Svaren räcker inte till en bild än.', {
        id: 'check.few',
        desc: 'Finding, when fewer than half of the statements are answered',
      }),
    );
  if (unknown.length * 2 >= total)
    return withRest(
      msg('Ni vet inte än. Det är också ett svar: ta reda på vem som vet.', {
        id: 'check.half-unknown',
        desc: 'Finding, when half of the answers or more are don’t know',
      }),
    );
  if (total === 1) return { finding: onlyStatement(all[0]!, l10n), sub: '' };
  if (inPlace.length === total)
    return withRest(
      msg('Allt är på plats. Fråga dem som inte har svarat om de håller med.', {
        id: 'check.all-in-place',
        desc: 'Finding, when every statement shows a strength',
      }),
      false,
    );
  if (between.length === answered)
    return withRest(
      msg('Ni är på väg. Välj en sak att prata vidare om.', {
        id: 'check.all-between',
        desc: 'Finding, when every answer is in between',
      }),
    );
  if (weak.length === answered)
    return withRest(
      msg('Ni har mycket kvar att bygga. Välj en sak och börja där.', {
        id: 'check.all-weak',
        desc: 'Finding, when every answer shows a weak point',
      }),
    );
  if (!inPlace.length)
    return withRest(
      msg(str`Ingenting är på plats än. ${start}`, {
        id: 'check.none-in-place',
        desc: 'Finding, when some answers show weak points and the rest are in between. 0: the sentence "Start with this: …"',
      }),
    );
  return withRest(inPlaceOf(inPlace.length, total, start, l10n), false);
}

/** "Åtta av 18 är på plats. Börja med det här: vad var och en vill." @param start empty when nothing is weak */
function inPlaceOf(inPlace: number, total: number, start: string, l10n: LocaleController): string {
  const { msg } = l10n;
  const [some, all] = [begin(numberWord(inPlace, l10n)), numberWord(total, l10n)];
  if (!start)
    return l10n.plural(inPlace, {
      one: msg(str`En av ${all} är på plats, och ingenting är en svag punkt.`, {
        id: 'check.none-weak.one',
        desc: 'Finding, when one statement is in place and none is a weak point. 0: number of statements',
      }),
      other: msg(str`${some} av ${all} är på plats, och ingenting är en svag punkt.`, {
        id: 'check.none-weak.other',
        desc: 'Finding, when several statements are in place and none is a weak point. 0: how many, begins the sentence, 1: number of statements',
      }),
    });
  return l10n.plural(inPlace, {
    one: msg(str`En av ${all} är på plats. ${start}`, {
      id: 'check.finding.one',
      desc: 'Finding, when one statement is in place. 0: number of statements, 1: the sentence "Start with this: …"',
    }),
    other: msg(str`${some} av ${all} är på plats. ${start}`, {
      id: 'check.finding.other',
      desc: 'Finding. 0: how many statements are in place, begins the sentence, 1: number of statements, 2: the sentence "Start with this: …"',
    }),
  });
}

/** What to begin with; empty when nothing is weak. */
const startWith = (weakest: Rated | undefined, l10n: LocaleController): string =>
  weakest
    ? l10n.msg(str`Börja med det här: ${named(weakest, l10n)}.`, {
        id: 'check.start-with',
        desc: '0: what is to be strengthened, or a statement in quotation marks',
      })
    : '';

function onlyStatement(only: Rated, l10n: LocaleController): string {
  const { msg } = l10n;
  if (only.band === 'concern') return startWith(only, l10n);
  return only.band === 'strength'
    ? msg('Det här är på plats. Fråga dem som inte har svarat om de håller med.', {
        id: 'check.only-in-place',
        desc: 'Finding, when the only statement shows a strength',
      })
    : msg(str`Prata vidare om det här: ${named(only, l10n)}.`, {
        id: 'check.only-between',
        desc: 'Finding, when the answer to the only statement is in between. 0: what it is about, or the statement in quotation marks',
      });
}

/** "Fem är svaga punkter. Fyra kan ni prata vidare om. Ett svar är ”vet inte”." */
function restSentences(
  { all, inPlace, weak, between, unknown }: Tally,
  names: boolean,
  l10n: LocaleController,
): string {
  const { msg } = l10n;
  const word = (some: readonly Rated[]): string => begin(numberWord(some.length, l10n));
  const one = (some: readonly Rated[], forms: { one: string; other: string }): string =>
    some.length ? l10n.plural(some.length, forms) : '';
  return [
    names &&
      one(inPlace, {
        one: msg('En är på plats.', { id: 'check.rest-in-place.one', desc: 'Below the finding: one statement' }),
        other: msg(str`${word(inPlace)} är på plats.`, {
          id: 'check.rest-in-place.other',
          desc: 'Below the finding. 0: number of statements, begins the sentence',
        }),
      }),
    one(weak, {
      one: msg('En är en svag punkt.', { id: 'check.rest-weak.one', desc: 'Below the finding: one statement' }),
      other: msg(str`${word(weak)} är svaga punkter.`, {
        id: 'check.rest-weak.other',
        desc: 'Below the finding. 0: number of statements, begins the sentence',
      }),
    }),
    one(between, {
      one: msg('En kan ni prata vidare om.', {
        id: 'check.rest-between.one',
        desc: 'Below the finding: one statement',
      }),
      other: msg(str`${word(between)} kan ni prata vidare om.`, {
        id: 'check.rest-between.other',
        desc: 'Below the finding. 0: number of statements, begins the sentence',
      }),
    }),
    unknown.length === all.length
      ? onlyUnknown(all.length, l10n)
      : one(unknown, {
          one: msg('Ett svar är ”vet inte”.', { id: 'check.rest-unknown.one', desc: 'Below the finding' }),
          other: msg(str`${word(unknown)} svar är ”vet inte”.`, {
            id: 'check.rest-unknown.other',
            desc: 'Below the finding. 0: number of answers, begins the sentence',
          }),
        }),
  ]
    .filter(Boolean)
    .join(' ');
}

const onlyUnknown = (unknown: number, l10n: LocaleController): string =>
  l10n.plural(unknown, {
    one: l10n.msg('Svaret är ”vet inte”.', {
      id: 'check.only-unknown.one',
      desc: 'When the only answer is don’t know',
    }),
    other: l10n.msg('Alla svar är ”vet inte”.', {
      id: 'check.only-unknown.other',
      desc: 'When all answers are don’t know',
    }),
  });

/** What is not answered yet; empty when nothing is. */
export function leftSentence(model: Summarised): string {
  const { l10n, result, structure } = model;
  const { msg } = l10n;
  if (structure.kind === 'pick') return '';
  const left = result.total - result.answered - result.unknown;
  if (!left || left === result.total) return '';
  return l10n.plural(left, {
    one: msg('Ett påstående är inte besvarat.', { id: 'check.left.one', desc: 'Below the finding' }),
    other: msg(str`${begin(numberWord(left, l10n))} påståenden är inte besvarade.`, {
      id: 'check.left.other',
      desc: 'Below the finding. 0: number of statements without an answer, begins the sentence',
    }),
  });
}

/** The button that leads to them. */
export function leftLabel(left: number, l10n: LocaleController): string {
  const { msg } = l10n;
  return l10n.plural(left, {
    one: msg('Svara på det som är kvar', {
      id: 'check.go-on.one',
      desc: 'Button: to the only statement without an answer',
    }),
    other: msg(str`Svara på de ${numberWord(left, l10n)} som är kvar`, {
      id: 'check.go-on.other',
      desc: 'Button: to the first of the statements without an answer. 0: how many',
    }),
  });
}
