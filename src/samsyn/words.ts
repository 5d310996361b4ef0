/** A comparison in words. */
import { str } from '@lit/localize';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import { SECTORS } from '../scoring/instrument.js';
import { firstOf, type Facing, type Facts } from './rows.js';
import type { Joint } from './view-model.js';
import type { Party } from './respondents.js';
import { sectorNames, sectorWords } from '../charts/sector-icon.js';
import type { Way } from './presentation.js';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A statement within a sentence. */
const bare = (statement: string): string => statement.replace(/\.$/, '');

/** "3,5": one decimal. */
export const mean = (value: number | null, l10n: LocaleController): string =>
  value === null ? '–' : l10n.decimal(Math.round(value * 10) / 10);
export const whole = (value: number, l10n: LocaleController): string =>
  Number.isInteger(value) ? String(value) : mean(value, l10n);
export const percent = (share: number, l10n: LocaleController): string =>
  share.toLocaleString(l10n.locale, { style: 'percent' });

/** "4–5"; "4". */
export const rangeText = (range: readonly [number, number] | null, l10n: LocaleController): string =>
  range ? (range[0] === range[1] ? whole(range[0], l10n) : `${whole(range[0], l10n)}–${whole(range[1], l10n)}`) : '–';

/** What A and the distance between sectors say together. */
export function agreementWord({ quadrant, agreement }: Facts, msg: MsgFn): string {
  if (!quadrant)
    return msg('för få svar', {
      id: 'joint.too-few',
      desc: 'Instead of how far they agree, when there are fewer than two answers',
    });
  if (quadrant.endsWith('agree')) {
    return (agreement ?? 1) > 0.8
      ? msg('eniga', { id: 'joint.agree', desc: 'How far they agree: they do' })
      : msg('ganska eniga', { id: 'joint.nearly', desc: 'How far they agree: nearly' });
  }
  return (agreement ?? 0) < 0
    ? msg('delade i läger', {
        id: 'joint.split',
        desc: 'How far they agree: split into camps at the ends of the scale',
      })
    : msg('oeniga', { id: 'joint.differ', desc: 'How far they agree: they differ' });
}

/** The whole in a few words. */
export function sentence(facing: Facing | undefined, way: Way, l10n: LocaleController): string {
  const { msg } = l10n;
  if (!facing)
    return msg('Det finns inga svar att jämföra än.', {
      id: 'joint.nothing',
      desc: 'When there is nothing to compare',
    });
  if (facing.comparison.respondents < 2)
    return msg('Ett svar är inläst. Det behövs minst ett till för att jämföra.', {
      id: 'joint.one',
      desc: 'When one party has answered',
    });
  if (way.agreedWords) return way.agreedWords.sentence;
  const [first] = firstOf(facing);
  if (!first) return way.same(facing, msg);
  return [way.most(bare(first.name), msg), way.answers(first, facing, l10n), way.agreed(facing, msg)]
    .filter(Boolean)
    .join(' ');
}

/** "5 svar: 2 offentlig, 3 idéburen". */
export function countSentence({ parties, l10n }: Pick<Joint, 'parties' | 'l10n'>): string {
  const { msg } = l10n;
  const names = sectorNames(msg);
  const shown = parties.filter(({ hidden }) => !hidden);
  const counts = [...SECTORS, undefined].flatMap((sector) => {
    const count = shown.filter(({ response }) => response.sector === sector).length;
    return count && (sector || shown.length > count)
      ? [`${names[sector ?? 'none'].toLowerCase()} ${count.toLocaleString(l10n.locale)}`]
      : [];
  });
  const told = msg(str`Svar: ${shown.length.toLocaleString(l10n.locale)}`, {
    id: 'joint.count',
    desc: '0: number of parties that are compared',
  });
  return counts.length ? `${told} (${counts.join(', ')})` : told;
}

export const partyName = ({ response }: Party, at: number, msg: MsgFn): string =>
  response.name ||
  msg(str`Svar ${at + 1}`, { id: 'joint.party', desc: 'A party without a name. 0: its number in the list' });

export interface Question {
  readonly ask: string;
  /** What it builds on; none for the questions to those who agree. */
  readonly row?: Facts;
  readonly facts?: string;
}

/** What to talk about first: a question of its own for each of the largest differences, about the matter and not about who is right. */
export function questions(facing: Facing, way: Way, l10n: LocaleController): Question[] {
  const { msg } = l10n;
  if (facing.comparison.respondents < 2) return [];
  if (way.agreedWords) return way.agreedWords.questions.map((ask) => ({ ask }));
  const names = sectorWords(msg);
  return firstOf(facing).map((row, at) => {
    // The two that are furthest apart, in the order of the sectors.
    const sorted = [...row.sectors].sort((a, b) => a.mean - b.mean);
    const [a, b] =
      sorted.length > 1
        ? row.sectors.filter((each) => each === sorted[0] || each === sorted.at(-1)).map(({ sector }) => names[sector])
        : [];
    return { ask: way.ask(at, bare(row.name), a, b, msg), row, facts: way.answers(row, facing, l10n) };
  });
}
