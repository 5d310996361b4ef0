/** Statements rated by many: how many gave each answer, and where the sectors' means are. Loaded when there are so many. */
import { svg } from 'lit';
import { str } from '@lit/localize';
import type { Room } from '../../localization/locale-controller.js';
import { at, detailsOfAll, meanLine, rated, shapeAt, track } from './dots.js';
import { sectorWords } from '../../charts/sector-icon.js';
import type { Way } from '../presentation.js';
import { capital, mean, percent } from '../words.js';

export const room: Room = {
  sv: () => import('../../localization/generated/samsyn-many.sv.js'),
  en: () => import('../../localization/generated/samsyn-many.en.js'),
};

/** Height of the tallest possible bar, in em. */
const BAR = 4;

export const way: Way = {
  ...rated,

  key: (msg) =>
    msg(
      'Staplarna visar hur många procent som gav varje svar. Formerna på linjen är sektorernas medel, där minst tre har svarat. Strecket är allas medel.',
      { id: 'many.key', desc: 'Explains the distributions' },
    ),

  picture(row, _facing, l10n) {
    const most = Math.max(...row.bars);
    const bars = svg`${row.bars.map((count, step) => {
      const height = (count / most) * BAR;
      return svg`<svg y="${-height}em"><rect class="bar" x="${step * 25 - 4}%" width="8%" height="${height}em"></rect><text x=${at(step + 1)} y="-.4em" text-anchor="middle">${percent(count / row.n, l10n)}</text></svg>`;
    })}`;
    return track(
      BAR + 1.5,
      svg`${row.sectors.map(({ sector, mean: value }) => shapeAt(sector, at(value), 0))}`,
      svg`${bars}${meanLine(row)}`,
      'wide',
    );
  },

  details: (row, l10n) => detailsOfAll(row, l10n).join(', '),

  answers(row, _facing, l10n) {
    const { msg } = l10n;
    const words = sectorWords(msg);
    const [first, ...others] = row.sectors;
    if (others.length) {
      const begin = msg(str`${words[first!.sector]} svarar i snitt ${mean(first!.mean, l10n)}`, {
        id: 'many.answers',
        desc: 'Begins a list. 0: a sector, 1: its mean',
      });
      return `${capital(l10n.list([begin, ...others.map(({ sector, mean: average }) => `${words[sector]} ${mean(average, l10n)}`)]))}.`;
    }
    const share = (from: number): string => percent((row.bars[from]! + row.bars[from + 1]!) / row.n, l10n);
    return msg(str`${share(0)} svarar 1–2 och ${share(3)} svarar 4–5.`, {
      id: 'many.ends',
      desc: '0: per cent that answer low, 1: per cent that answer high',
    });
  },
};
