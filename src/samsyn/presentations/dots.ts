/** Statements rated by a few: a dot for each respondent. */
import { str } from '@lit/localize';
import { dotPlot } from '../../charts/scale-line.js';
import type { LocaleController } from '../../localization/locale-controller.js';
import type { Presentation } from '../presentation.js';
import type { ComparedRowView } from '../rows.js';
import { saidSentence } from '../voices.js';
import { agreementWord, meanText, rangeText } from '../words.js';
import { agreementGroups } from './agreement-groups.js';
import { askedOfBoth, endsOf, onlyVoice } from './questions.js';
import { ratedFinding } from './rated-finding.js';

export const dots: Presentation = {
  all({ items, dimensions }, l10n) {
    const { msg } = l10n;
    const n = l10n.number(items.length);
    if (dimensions.length < 2)
      return l10n.plural(items.length, {
        one: msg('Påståendet', { id: 'rated.all.one', desc: 'Opens the only statement' }),
        other: msg(str`Alla ${n} påståenden`, { id: 'rated.all.other', desc: 'Opens all statements. 0: how many' }),
      });
    return l10n.plural(items.length, {
      one: msg('Påståendet, område för område', {
        id: 'rated.all-areas.one',
        desc: 'Opens the areas and the statement',
      }),
      other: msg(str`Alla ${n} påståenden, område för område`, {
        id: 'rated.all-areas.other',
        desc: 'Opens the areas and all statements. 0: how many',
      }),
    });
  },
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

  answers: ({ said, unsure }, _view, l10n) => saidSentence(said, unsure, l10n),

  finding: (view, l10n) => ratedFinding(view, l10n),

  question(place, { said, short }, l10n) {
    const [highest, lowest] = endsOf(said, place, l10n);
    if (place % 3 < 2) return askedOfBoth(place, short, highest, lowest, l10n.msg);
    return onlyVoice(said, l10n);
  },

  groups: ({ items }, msg) => agreementGroups(items, msg),
};

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
