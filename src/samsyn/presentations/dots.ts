/** Statements rated by a few: a dot for each respondent. */
import { str } from '@lit/localize';
import { dotPlot } from '../../charts/scale-line.js';
import { sectorInline } from '../../charts/sector-icon.js';
import type { LocaleController, MsgFn } from '../../localization/locale-controller.js';
import type { Presentation } from '../presentation.js';
import type { ComparedRowView, ComparisonView } from '../rows.js';
import { agreementWord, capitalized, meanText, rangeText } from '../words.js';
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

  mainFact({ gap }, _view, l10n) {
    const { msg } = l10n;
    if (gap === null) return '';
    const steps = meanText(gap, l10n);
    return steps === l10n.decimal(0)
      ? msg('ingen skillnad', { id: 'rated.no-gap', desc: 'Instead of the distance between sectors or parties' })
      : msg(str`${steps} steg isär`, {
          id: 'rated.apart',
          desc: 'Distance between sectors or parties. 0: steps of the scale, with one decimal',
        });
  },

  details(row, l10n) {
    const { msg } = l10n;
    const range = msg(str`svar ${rangeText(row.range, l10n)}`, {
      id: 'rated.range',
      desc: '0: lowest and highest answer',
    });
    return [...(row.n ? [range] : []), ...sharedDetails(row, l10n)].join(', ');
  },

  sectorValue: ({ mean }, _view, l10n) => meanText(mean, l10n),

  answers(row, _view, l10n) {
    const { msg } = l10n;
    const words = sectorInline(msg);
    const [first, ...others] = row.sectors;
    if (!others.length)
      return msg(str`Svaren går från ${l10n.number(row.range![0])} till ${l10n.number(row.range![1])}.`, {
        id: 'rated.from-to',
        desc: '0: lowest answer, 1: highest',
      });
    const begin = msg(str`${words[first!.sector]} svarar ${rangeText(first!.range, l10n)}`, {
      id: 'rated.answers',
      desc: 'Begins a list. 0: a sector, 1: its answers',
    });
    return `${capitalized(l10n.list([begin, ...others.map(({ sector, range }) => `${words[sector]} ${rangeText(range, l10n)}`)]))}.`;
  },

  agreedCount({ items }, l10n) {
    const { msg } = l10n;
    const compared = items.filter(({ quadrant }) => quadrant).length;
    const agreed = items.filter(isAgreed).length;
    if (compared < 2)
      return items.length < 2
        ? ''
        : msg('Bara ett påstående går att jämföra.', {
            id: 'rated.one-compared',
            desc: 'When only one of several statements has two answers',
          });
    if (!agreed)
      return msg('Ni är inte eniga om något av påståendena.', {
        id: 'rated.none-agreed',
        desc: 'When they differ on every statement',
      });
    return msg(str`Ni är eniga om ${l10n.number(agreed)} av ${l10n.number(compared)} påståenden.`, {
      id: 'rated.agreed',
      desc: '0: how many statements they agree on, 1: of how many, two or more',
    });
  },

  noDifference(view, l10n) {
    const { msg } = l10n;
    const compared = view.items.filter(({ quadrant }) => quadrant);
    if (!compared.length) return nothingCompared(view, l10n);
    const sectorsAlike =
      compared.every(({ gap }) => gap === 0) &&
      msg('Sektorerna svarar lika i snitt. Skillnaderna finns inom dem.', {
        id: 'rated.sectors-alike',
        desc: 'When respondents differ, and the means of the sectors do not',
      });
    return [sectorsAlike, dots.agreedCount(view, l10n)].filter(Boolean).join(' ');
  },

  largestDifference(name, tied, { items }, l10n) {
    const { msg } = l10n;
    if (tied > 1)
      return msg(str`Ni ser mest olika på ${l10n.number(tied)} påståenden, bland annat ”${name}”.`, {
        id: 'rated.most-of-several',
        desc: '0: how many statements they see most differently, two or more; 1: one of them',
      });
    if (items.filter(({ quadrant }) => quadrant).length < 2)
      return msg(str`Ni ser olika på ”${name}”.`, {
        id: 'rated.differ',
        desc: '0: the only statement that can be compared',
      });
    return msg(str`Ni ser mest olika på ”${name}”.`, {
      id: 'rated.most',
      desc: '0: the statement that they see most differently',
    });
  },

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

const isAgreed = ({ quadrant }: ComparedRowView): boolean => !!quadrant?.endsWith('agree');

/** No statement has two answers from 1 to 5. */
function nothingCompared({ items }: ComparisonView, { msg }: LocaleController): string {
  const anyAnswer = items.some(({ n }) => n);
  const anyUnknown = items.some(({ unknown }) => unknown);
  if (!anyAnswer && !anyUnknown)
    return msg('Ingen har svarat på något påstående än.', {
      id: 'rated.no-answers',
      desc: 'When all parties have skipped every statement',
    });
  if (!anyAnswer)
    return msg('Alla svar är ”vet inte”. Prata om vad ni behöver ta reda på.', {
      id: 'rated.all-unknown',
      desc: 'When every answer is don’t know',
    });
  return msg('Det behövs minst två svar på samma påstående för att jämföra.', {
    id: 'rated.too-few',
    desc: 'When no statement has two answers',
  });
}

/** What dots and distributions have in common. */
export function sharedDetails(row: ComparedRowView, l10n: LocaleController): string[] {
  const { msg } = l10n;
  const count = l10n.number(row.unknown);
  const unknown = l10n.plural(row.unknown, {
    one: msg(str`${count} vet inte`, { id: 'rated.unknown.one', desc: 'Fact about a statement. 0: 1' }),
    other: msg(str`${count} vet inte`, {
      id: 'rated.unknown.other',
      desc: "Fact about a statement. 0: how many answered don't know",
    }),
  });
  const noAnswers = msg('inga svar', { id: 'rated.none', desc: 'Fact about a statement that nobody has answered' });
  const average = msg(str`medel ${meanText(row.mean, l10n)}`, { id: 'rated.average', desc: '0: mean' });
  return [...(row.n ? [average, agreementWord(row, msg)] : [noAnswers]), ...(row.unknown ? [unknown] : [])];
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
