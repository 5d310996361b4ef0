/** A comparison in words. */
import { str } from '@lit/localize';
import { sectorNames } from '../charts/sector-icon.js';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import { SECTORS } from '../scoring/instrument.js';
import type { Presentation } from './presentation.js';
import type { Respondent } from './respondents.js';
import { mostDifferent, type ComparedRowView, type ComparisonView } from './rows.js';

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A statement within a sentence. */
export const withoutStop = (statement: string): string => statement.replace(/\.$/, '');

/** "3,5"; a dash for none. */
export const meanText = (value: number | null, l10n: LocaleController): string =>
  value === null ? '–' : l10n.decimal(value);

/** "4–5"; "4". Means have one decimal, also where one of them is a whole number: "3,5–4,0". */
export function rangeText(range: readonly [number, number] | null, l10n: LocaleController): string {
  if (!range) return '–';
  const areAnswers = range.every(Number.isInteger);
  const [lowest, highest] = range.map((value) => (areAnswers ? l10n.number(value) : l10n.decimal(value)));
  return lowest === highest ? lowest! : `${lowest}–${highest}`;
}

/** How many have given each answer, in words: what the picture of a distribution says. */
export function countsText({ counts }: ComparedRowView, l10n: LocaleController): string {
  const [one, two, three, four, five] = counts.map((count) => l10n.number(count));
  return l10n.msg(str`Så många svarar 1: ${one}, 2: ${two}, 3: ${three}, 4: ${four}, 5: ${five}.`, {
    id: 'distribution.counts',
    desc: '0 to 4: how many have answered 1 to 5',
  });
}

/** How many of how many, as in a sentence or a cell of a table. */
export const pickedOf = (n: number, of: number, l10n: LocaleController): string =>
  l10n.msg(str`${l10n.number(n)} av ${l10n.number(of)}`, { id: 'picked.of', desc: '0: how many, 1: of how many' });

/** What A and the distance between sectors say together. */
export function agreementWord({ quadrant, agreement }: ComparedRowView, msg: MsgFn): string {
  if (!quadrant)
    return msg('för få svar', {
      id: 'comparison.too-few',
      desc: 'Instead of how far they agree, when there are fewer than two answers',
    });
  if (quadrant.endsWith('agree')) {
    return (agreement ?? 1) > 0.8
      ? msg('eniga', { id: 'comparison.agree', desc: 'How far they agree: they do' })
      : msg('ganska eniga', { id: 'comparison.nearly', desc: 'How far they agree: nearly' });
  }
  return (agreement ?? 0) < 0
    ? msg('delade i läger', {
        id: 'comparison.split',
        desc: 'How far they agree: split into camps at the ends of the scale',
      })
    : msg('oeniga', { id: 'comparison.differ', desc: 'How far they agree: they differ' });
}

export interface Finding {
  /** The whole in a sentence or two; for every outcome there are some. Printed in test/sentences/. */
  readonly sentence: string;
  /** Who answers what, where they differ most; empty where that says nothing. */
  readonly detail: string;
}

export function findingOf(
  view: ComparisonView | undefined,
  presentation: Presentation,
  l10n: LocaleController,
): Finding {
  const { msg } = l10n;
  if (!view)
    return only(
      msg('Det finns inga svar att jämföra än.', {
        id: 'comparison.nothing',
        desc: 'When there is nothing to compare',
      }),
    );
  if (view.comparison.respondents < 2)
    return only(
      msg('Ett svar är inläst. Det behövs minst ett till för att jämföra.', {
        id: 'comparison.one',
        desc: 'When one party has answered',
      }),
    );
  if (presentation.agreedWords) return only(presentation.agreedWords.sentence);
  const [first] = mostDifferent(view);
  return {
    sentence: presentation.finding(view, l10n),
    detail: first ? presentation.answers(first, view, l10n) : '',
  };
}

const only = (sentence: string): Finding => ({ sentence, detail: '' });

/** "5 svar (offentlig 2, idéburen 3)". @param respondents hidden ones too, which are not counted */
export function countSentence(respondents: readonly Respondent[], l10n: LocaleController): string {
  const { msg } = l10n;
  const names = {
    ...sectorNames(msg),
    none: msg('utan sektor', { id: 'comparison.no-sector', desc: 'Before how many parties that gave no sector' }),
  };
  const shown = respondents.filter(({ isHidden }) => !isHidden);
  const counts = [...SECTORS, undefined].flatMap((sector) => {
    const count = shown.filter(({ response }) => response.sector === sector).length;
    return count && (sector || shown.length > count)
      ? [`${names[sector ?? 'none'].toLowerCase()} ${l10n.number(count)}`]
      : [];
  });
  if (!shown.length) return msg('Inga svar', { id: 'comparison.count-none', desc: 'When no party is compared' });
  const n = l10n.number(shown.length);
  const all = l10n.plural(shown.length, {
    one: msg(str`${n} svar`, { id: 'comparison.count.one', desc: 'How many parties are compared. 0: 1' }),
    other: msg(str`${n} svar`, { id: 'comparison.count.other', desc: '0: number of parties that are compared' }),
  });
  return counts.length ? `${all} (${counts.join(', ')})` : all;
}

/** What became of the answers that the visitor has given: how many are new, and how many do not count. */
export function takenSentence(added: number, rejected: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const [more, out] = [l10n.number(added), l10n.number(rejected)];
  const taken = added
    ? l10n.plural(added, {
        one: msg(str`${more} nytt svar är med.`, { id: 'samsyn.taken.one', desc: 'Status. 0: 1' }),
        other: msg(str`${more} nya svar är med.`, {
          id: 'samsyn.taken.other',
          desc: 'Status. 0: how many codes were new',
        }),
      })
    : msg('Inga nya svar kom med.', { id: 'samsyn.none-taken', desc: 'Status, when no code was new' });
  const uncounted = l10n.plural(rejected, {
    one: msg(str`${out} räknas inte.`, { id: 'samsyn.uncounted.one', desc: 'Follows how many were new. 0: 1' }),
    other: msg(str`${out} räknas inte.`, {
      id: 'samsyn.uncounted.other',
      desc: 'Follows how many were new. 0: how many codes do not count',
    }),
  });
  return rejected ? `${taken} ${uncounted}` : taken;
}

/** @param place in the list, from 0 */
export const respondentNumber = (place: number, msg: MsgFn): string =>
  msg(str`Svar ${place + 1}`, { id: 'comparison.party', desc: 'A party without a name. 0: its number in the list' });

export const respondentName = ({ response }: Respondent, place: number, msg: MsgFn): string =>
  response.name || respondentNumber(place, msg);
