/** A comparison in words. */
import { str } from '@lit/localize';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import { comparePicks } from '../scoring/compare-picks.js';
import { SECTORS, type Sector } from '../scoring/instrument.js';
import { allAgree, firstOf, type Facing, type Facts } from './facts.js';
import type { Joint } from './joint.js';
import type { Party } from './parties.js';
import { sectorNames, sectorWords } from './sector-shapes.js';

type Words = Pick<Joint, 'l10n' | 'text'>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A statement within a sentence. */
const bare = (statement: string): string => statement.replace(/\.$/, '');

/** "3,5": one decimal. */
export const mean = (value: number | null, l10n: LocaleController): string => (value === null ? '–' : l10n.decimal(Math.round(value * 10) / 10));
const whole = (value: number, l10n: LocaleController): string => (Number.isInteger(value) ? String(value) : mean(value, l10n));
export const percent = (share: number, l10n: LocaleController): string => share.toLocaleString(l10n.locale, { style: 'percent' });

/** "4–5"; "4". */
export const rangeText = (range: readonly [number, number] | null, l10n: LocaleController): string =>
  range ? (range[0] === range[1] ? whole(range[0], l10n) : `${whole(range[0], l10n)}–${whole(range[1], l10n)}`) : '–';

/** What A and the distance between sectors say together. */
export function agreementWord({ quadrant, agreement }: Facts, msg: MsgFn): string {
  if (!quadrant) return msg('för få svar', { id: 'joint.too-few', desc: 'Instead of how far they agree, when there are fewer than two answers' });
  if (quadrant.endsWith('agree')) {
    return (agreement ?? 1) > 0.8 ? msg('eniga', { id: 'joint.agree', desc: 'How far they agree: they do' }) : msg('ganska eniga', { id: 'joint.nearly', desc: 'How far they agree: nearly' });
  }
  return (agreement ?? 0) < 0 ? msg('delade i läger', { id: 'joint.split', desc: 'How far they agree: split into camps at the ends of the scale' }) : msg('oeniga', { id: 'joint.differ', desc: 'How far they agree: they differ' });
}

/** "3,0 steg isär", or how they agree, or how many have picked it. */
export function apart({ gap, n, share }: Facts, { picked, comparison }: Facing, l10n: LocaleController): string {
  const { msg } = l10n;
  if (picked) return msg(str`${n.toLocaleString(l10n.locale)} av ${comparison.respondents.toLocaleString(l10n.locale)} (${percent(share, l10n)})`, { id: 'joint.share', desc: 'How many have picked something. 0: how many, 1: of all, 2: per cent' });
  return gap === null ? '' : msg(str`${mean(gap, l10n)} steg isär`, { id: 'joint.apart', desc: 'Distance between sectors or parties. 0: steps of the scale' });
}

/** "Offentlig sektor svarar 4–5, idéburen sektor 1–2." */
export function answersSentence(row: Facts, { many, picked, comparison }: Facing, { l10n }: Pick<Words, 'l10n'>): string {
  const { msg } = l10n;
  const words = sectorWords(msg);
  if (row.sectors.length > 1) {
    if (picked) {
      const shares = row.sectors.map(({ sector, n, of }) => msg(str`${n} av ${of} i ${words[sector]}`, { id: 'joint.of-sector', desc: '0: how many, 1: of how many, 2: in which sector' }));
      return msg(str`Valt av ${l10n.list(shares)}.`, { id: 'joint.picked-by', desc: 'How many have picked something. 0: list of numbers by sector' });
    }
    const [first, ...others] = row.sectors.map(({ sector, mean: average, range }, at) => {
      const [who, value] = [words[sector], many ? mean(average, l10n) : rangeText(range, l10n)];
      if (at) return `${who} ${value}`;
      return many ? msg(str`${who} svarar i snitt ${value}`, { id: 'joint.answers-mean', desc: 'Begins a list. 0: a sector, 1: its mean' }) : msg(str`${who} svarar ${value}`, { id: 'joint.answers', desc: 'Begins a list. 0: a sector, 1: its answers' });
    });
    return `${capital(l10n.list([first!, ...others]))}.`;
  }
  if (picked) return msg(str`Valt av ${row.n} av ${comparison.respondents}.`, { id: 'joint.picked', desc: '0: how many have picked it, 1: of how many' });
  if (many) {
    const share = (from: number): string => percent((row.bars[from]! + row.bars[from + 1]!) / row.n, l10n);
    return msg(str`${share(0)} svarar 1–2 och ${share(3)} svarar 4–5.`, { id: 'joint.ends', desc: '0: per cent that answer low, 1: per cent that answer high' });
  }
  return msg(str`Svaren går från ${whole(row.range![0], l10n)} till ${whole(row.range![1], l10n)}.`, { id: 'joint.from-to', desc: '0: lowest answer, 1: highest' });
}

/** How many see what alike. */
function agreedSentence({ items, picked, comparison }: Facing, msg: MsgFn): string {
  if (picked) {
    const { all, some } = comparePicks(comparison);
    return msg(str`Av ${all.length + some.length} som någon har valt är ${all.length} valda av alla.`, { id: 'joint.overlap', desc: '0: how many things anyone has picked, 1: how many all have picked' });
  }
  const compared = items.filter(({ quadrant }) => quadrant);
  const agreed = compared.filter(({ quadrant }) => quadrant!.endsWith('agree'));
  return compared.length ? msg(str`Ni är eniga om ${agreed.length} av ${compared.length} påståenden.`, { id: 'joint.agreed', desc: '0: how many statements they agree on, 1: of how many' }) : '';
}

/** The whole in a few words. */
export function sentence(facing: Facing | undefined, words: Words): string {
  const { msg } = words.l10n;
  if (!facing) return msg('Det finns inga svar att jämföra än.', { id: 'joint.nothing', desc: 'When there is nothing to compare' });
  if (facing.comparison.respondents < 2) return msg('Ett svar är inläst. Det behövs minst ett till för att jämföra.', { id: 'joint.one', desc: 'When one party has answered' });
  const [first] = firstOf(facing);
  const agree = allAgree(facing);
  if (agree === 'weak') return msg('Ni är eniga om att det är svagt, på alla punkter. Då kan ni lägga kraften på att ändra det.', { id: 'joint.all-weak', desc: 'When all agree that everything is weak' });
  if (agree === 'strong') return msg('Ni är eniga om att det mesta fungerar bra. Ta vara på det, och fråga vem som inte har svarat.', { id: 'joint.all-strong', desc: 'When all agree that everything is strong' });
  if (agree) return msg('Ni är eniga om allt: både om det som är starkt och om det som är svagt.', { id: 'joint.all-agree', desc: 'When all agree on everything, strong and weak' });
  if (!first) return facing.picked ? msg('Ni har valt samma saker.', { id: 'joint.same-picks', desc: 'When all have picked the same' }) : agreedSentence(facing, msg);
  const what = facing.picked
    ? msg(str`Era val skiljer sig mest om ”${bare(first.name)}”.`, { id: 'joint.most-picked', desc: '0: what they pick most differently' })
    : msg(str`Ni ser mest olika på ”${bare(first.name)}”.`, { id: 'joint.most', desc: '0: the statement that they see most differently' });
  return [what, answersSentence(first, facing, words), agreedSentence(facing, msg)].filter(Boolean).join(' ');
}

/** "5 svar: 2 offentlig, 3 idéburen". */
export function countSentence({ parties, l10n }: Pick<Joint, 'parties' | 'l10n'>): string {
  const { msg } = l10n;
  const names = sectorNames(msg);
  const shown = parties.filter(({ hidden }) => !hidden);
  const counts = [...SECTORS, undefined].flatMap((sector) => {
    const count = shown.filter(({ response }) => response.sector === sector).length;
    return count && (sector || shown.length > count) ? [`${names[sector ?? 'none'].toLowerCase()} ${count.toLocaleString(l10n.locale)}`] : [];
  });
  const told = msg(str`Svar: ${shown.length.toLocaleString(l10n.locale)}`, { id: 'joint.count', desc: '0: number of parties that are compared' });
  return counts.length ? `${told} (${counts.join(', ')})` : told;
}

export const partyName = ({ response }: Party, at: number, msg: MsgFn): string => response.name || msg(str`Svar ${at + 1}`, { id: 'joint.party', desc: 'A party without a name. 0: its number in the list' });

export interface Question {
  readonly ask: string;
  /** What it builds on; none for the questions to those who agree. */
  readonly row?: Facts;
  readonly facts?: string;
}

/** What to talk about first: a question of its own for each of the largest differences, about the matter and not about who is right. */
export function questions(facing: Facing, words: Words): Question[] {
  const { msg } = words.l10n;
  const agree = allAgree(facing);
  if (facing.comparison.respondents < 2) return [];
  if (agree === 'weak') {
    return [
      { ask: msg('Vad är lättast att ändra före nästa möte?', { id: 'joint.weak-1', desc: 'Question to parties who agree that everything is weak' }) },
      { ask: msg('Vem behöver få veta att ni ser det likadant?', { id: 'joint.weak-2', desc: 'Question to parties who agree that everything is weak' }) },
      { ask: msg('Vad kan var och en av er bidra med?', { id: 'joint.weak-3', desc: 'Question to parties who agree that everything is weak' }) },
    ];
  }
  if (agree) {
    return [
      { ask: msg('Vem har inte svarat, och vad skulle de ha sagt?', { id: 'joint.agree-1', desc: 'Question to parties who agree on everything' }) },
      { ask: msg('Vilket av svaren är ni minst säkra på?', { id: 'joint.agree-2', desc: 'Question to parties who agree on everything' }) },
      { ask: msg('Vad gör ni redan som ni vill fortsätta med?', { id: 'joint.agree-3', desc: 'Question to parties who agree on everything' }) },
    ];
  }
  return firstOf(facing).map((row, at) => ({ ask: ask(row, at, facing.picked, words.l10n), row, facts: answersSentence(row, facing, words) }));
}

function ask(row: Facts, at: number, picked: boolean, { msg }: LocaleController): string {
  const names = sectorWords(msg);
  const what = bare(row.name);
  // The two that are furthest apart, in the order of the sectors.
  const sorted = [...row.sectors].sort((a, b) => a.mean - b.mean);
  const [a, b] = sorted.length > 1 ? row.sectors.filter((each) => each === sorted[0] || each === sorted.at(-1)).map(({ sector }: { sector: Sector }) => names[sector]) : [];
  if (picked) {
    switch (at) {
      case 0:
        return b
          ? msg(str`Vad betyder ”${what}” i ${a}, och vad betyder det i ${b}?`, { id: 'joint.mean-sectors', desc: 'Question. 0: statement or what was picked, 1 and 2: sectors' })
          : msg(str`Vad menar var och en av er med ”${what}”?`, { id: 'joint.mean', desc: 'Question. 0: statement or what was picked' });
      case 1:
        return b
          ? msg(str`Hur märks ”${what}” i vardagen i ${a}, och i ${b}?`, { id: 'joint.daily-sectors', desc: 'Question. 0: what was picked, 1 and 2: sectors' })
          : msg(str`Hur märks ”${what}” i vardagen hos var och en av er?`, { id: 'joint.daily', desc: 'Question. 0: what was picked' });
      default:
        return b
          ? msg(str`Vad väger in när ${a} och ${b} väljer olika om ”${what}”?`, { id: 'joint.weigh-sectors', desc: 'Question. 0 and 1: sectors, 2: what was picked' })
          : msg(str`Vad väger in när ni väljer olika om ”${what}”?`, { id: 'joint.weigh', desc: 'Question. 0: what was picked' });
    }
  }
  switch (at) {
    case 0:
      return b
        ? msg(str`Vilka händelser ligger bakom svaren på ”${what}”, i ${a} och i ${b}?`, { id: 'joint.event-sectors', desc: 'Question. 0: statement, 1 and 2: sectors' })
        : msg(str`Vilka händelser ligger bakom era svar på ”${what}”?`, { id: 'joint.event', desc: 'Question. 0: statement' });
    case 1:
      return b
        ? msg(str`Vad betyder ”${what}” i ${a}, och vad betyder det i ${b}?`, { id: 'joint.mean-sectors', desc: 'Question. 0: statement or what was picked, 1 and 2: sectors' })
        : msg(str`Vad menar var och en av er med ”${what}”?`, { id: 'joint.mean', desc: 'Question. 0: statement or what was picked' });
    default:
      return b
        ? msg(str`Vad ser ${a} som ${b} inte ser, och tvärtom, när det gäller ”${what}”?`, { id: 'joint.see-sectors', desc: 'Question. 0 and 1: sectors, 2: statement' })
        : msg(str`Vad ser en av er som en annan inte ser, när det gäller ”${what}”?`, { id: 'joint.see', desc: 'Question. 0: statement' });
  }
}
