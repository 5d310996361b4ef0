/** Statements rated by a few: a dot for each respondent. */
import { str } from '@lit/localize';
import { dotPlot } from '../../charts/scale-line.js';
import { sectorInline } from '../../charts/sector-icon.js';
import type { LocaleController, MsgFn } from '../../localization/locale-controller.js';
import type { Presentation } from '../presentation.js';
import type { ComparedRowView } from '../rows.js';
import { agreementWord, capitalized, meanText, rangeText, valueText } from '../words.js';
import { agreementGroups } from './agreement-groups.js';

export const dots: Presentation = {
  title: (msg) => msg('Påstående för påstående', { id: 'rated.items', desc: 'Heading of the statements' }),
  instrumentOrder: (msg) =>
    msg('som i självtestet', { id: 'rated.as-asked', desc: 'Choice: in the order of the self-check' }),
  key: (msg) =>
    msg(
      '1 betyder ”stämmer inte alls” och 5 ”stämmer helt”. Det ljusa bandet visar hur långt svaren går isär, och strecket är medelvärdet.',
      { id: 'dots.key', desc: 'Explains the dots' },
    ),

  picture: ({ dots: marks, range, mean }) => dotPlot(marks, range, mean),

  mainFact: ({ gap }, _view, l10n) =>
    gap === null
      ? ''
      : l10n.msg(str`${meanText(gap, l10n)} steg isär`, {
          id: 'rated.apart',
          desc: 'Distance between sectors or parties. 0: steps of the scale',
        }),

  details(row, l10n) {
    const { msg } = l10n;
    return [
      msg(str`svar ${rangeText(row.range, l10n)}`, { id: 'rated.range', desc: '0: lowest and highest answer' }),
      ...sharedDetails(row, l10n),
    ].join(', ');
  },

  sectorValue: ({ mean }, _view, l10n) => meanText(mean, l10n),

  answers(row, _view, l10n) {
    const { msg } = l10n;
    const words = sectorInline(msg);
    const [first, ...others] = row.sectors;
    if (!others.length)
      return msg(str`Svaren går från ${valueText(row.range![0], l10n)} till ${valueText(row.range![1], l10n)}.`, {
        id: 'rated.from-to',
        desc: '0: lowest answer, 1: highest',
      });
    const begin = msg(str`${words[first!.sector]} svarar ${rangeText(first!.range, l10n)}`, {
      id: 'rated.answers',
      desc: 'Begins a list. 0: a sector, 1: its answers',
    });
    return `${capitalized(l10n.list([begin, ...others.map(({ sector, range }) => `${words[sector]} ${rangeText(range, l10n)}`)]))}.`;
  },

  agreedCount({ items }, msg) {
    const compared = items.filter(({ quadrant }) => quadrant);
    const agreed = compared.filter(({ quadrant }) => quadrant!.endsWith('agree'));
    return compared.length
      ? msg(str`Påståenden ni är eniga om: ${agreed.length} av ${compared.length}.`, {
          id: 'rated.agreed',
          desc: '0: how many statements they agree on, 1: of how many',
        })
      : '';
  },

  noDifference: (view, msg) => dots.agreedCount(view, msg),

  largestDifference: (name, msg) =>
    msg(str`Ni ser mest olika på ”${name}”.`, {
      id: 'rated.most',
      desc: '0: the statement that they see most differently',
    }),

  question(place, what, a, b, msg) {
    switch (place) {
      case 0:
        return b
          ? msg(str`Påståendet är ”${what}”. Vad har hänt som gör att ni svarar så? Börja med ${a}, sedan ${b}.`, {
              id: 'rated.event-sectors',
              desc: 'Question. 0: statement, 1 and 2: sectors',
            })
          : msg(str`Påståendet är ”${what}”. Vad har hänt som gör att ni svarar olika?`, {
              id: 'rated.event',
              desc: 'Question. 0: statement',
            });
      case 1:
        return meaningQuestion(what, a, b, msg);
      default:
        return b
          ? msg(str`Påståendet är ”${what}”. Vad ser ni i ${a} som ni i ${b} kanske missar, och tvärtom?`, {
              id: 'rated.see-sectors',
              desc: 'Question. 0 and 1: sectors, 2: statement',
            })
          : msg(str`Påståendet är ”${what}”. Vad ser någon av er som de andra kanske missar?`, {
              id: 'rated.see',
              desc: 'Question. 0: statement',
            });
    }
  },

  groups: ({ items }, msg) => agreementGroups(items, msg),
};

/** What dots and distributions have in common. */
export function sharedDetails(row: ComparedRowView, l10n: LocaleController): string[] {
  const { msg } = l10n;
  return [
    msg(str`medel ${meanText(row.mean, l10n)}`, { id: 'rated.average', desc: '0: mean' }),
    agreementWord(row, msg),
    ...(row.unknown
      ? [msg(str`vet inte: ${row.unknown}`, { id: 'rated.unknown', desc: "0: how many answered don't know" })]
      : []),
  ];
}

/** What the words mean to each: asked about statements and about things to pick. */
export const meaningQuestion = (what: string, a: string | undefined, b: string | undefined, msg: MsgFn): string =>
  b
    ? msg(str`Vad tänker ni på när ni läser ”${what}”? Börja med ${a}, sedan ${b}.`, {
        id: 'comparison.meaning-sectors',
        desc: 'Question. 0: statement or what was picked, 1 and 2: sectors',
      })
    : msg(str`Vad tänker var och en av er på när ni läser ”${what}”?`, {
        id: 'comparison.meaning',
        desc: 'Question. 0: statement or what was picked',
      });
