/** Statements rated by many: how many gave each answer, and where the sectors' means are. */
import { str } from '@lit/localize';
import { distribution as chart } from '../../charts/distribution.js';
import { sectorInline } from '../../charts/sector-icon.js';
import type { LocaleController } from '../../localization/locale-controller.js';
import type { Presentation } from '../presentation.js';
import type { ComparedRowView } from '../rows.js';
import { capitalized, meanText } from '../words.js';
import { dots, sharedDetails } from './dots.js';
import { askedOfBoth } from './questions.js';

export const distribution: Presentation = {
  ...dots,

  key: (msg) =>
    msg(
      'Staplarna visar hur många procent som gav varje svar. Formerna på linjen är sektorernas medel, där minst tre har svarat. Strecket är allas medel.',
      { id: 'distribution.key', desc: 'Explains the distributions' },
    ),

  picture: (row, _view, l10n) => chart(row, (share) => l10n.percent(share)),

  details: (row, l10n) => sharedDetails(row, l10n).join(', '),

  question(place, row, l10n) {
    const { msg } = l10n;
    const [a, b] = furthestSectors(row, l10n);
    if (place % 3 < 2) return askedOfBoth(place, row.short, a, b, msg);
    return a
      ? msg(str`Vad ser ni i ${a} som ni i ${b} kanske missar, och tvärtom?`, {
          id: 'ask.see-sectors',
          desc: 'Question. 0 and 1: sectors within a sentence',
        })
      : msg('Vad ser någon av er som de andra kanske missar?', {
          id: 'ask.see-nobody',
          desc: 'Question to many, of whom none is named',
        });
  },

  answers(row, _view, l10n) {
    const { msg } = l10n;
    const words = sectorInline(msg);
    const [first, ...others] = row.sectors;
    if (others.length) {
      const begin = msg(str`${words[first!.sector]} svarar i snitt ${meanText(first!.mean, l10n)}`, {
        id: 'distribution.answers',
        desc: 'Begins a list. 0: a sector, 1: its mean',
      });
      return `${capitalized(l10n.list([begin, ...others.map(({ sector, mean }) => `${words[sector]} ${meanText(mean, l10n)}`)]))}.`;
    }
    const share = (from: number): string => shareWords((row.counts[from]! + row.counts[from + 1]!) / row.n, l10n);
    return capitalized(
      msg(str`${share(0)} svarar 1–2 och ${share(3)} svarar 4–5.`, {
        id: 'distribution.ends',
        desc: '0: how many answer low: "40 %", "all" or "nobody"; 1: how many answer high',
      }),
    );
  },
};

/** The two sectors whose means are furthest apart, in the order of the sectors; none where fewer than two are shown. */
export function furthestSectors({ sectors }: ComparedRowView, { msg }: LocaleController): [string?, string?] {
  const words = sectorInline(msg);
  const sorted = [...sectors].sort((a, b) => a.mean - b.mean);
  const ends = [sorted[0], sorted.at(-1)];
  const [a, b] = sectors.filter((each) => ends.includes(each)).map(({ sector }) => words[sector]);
  return a && b ? [a, b] : [];
}

function shareWords(share: number, l10n: LocaleController): string {
  const { msg } = l10n;
  if (!share) return msg('ingen', { id: 'distribution.nobody', desc: 'How many: nobody' });
  return share === 1 ? msg('alla', { id: 'distribution.everybody', desc: 'How many: everybody' }) : l10n.percent(share);
}
