/** What a comparison of rated statements says first: on how many they agree, and on what they differ most. */
import { str } from '@lit/localize';
import type { LocaleController } from '../../localization/locale-controller.js';
import { numberWord } from '../../localization/number-words.js';
import { isAgreed, mostDifferent, type ComparedRowView, type ComparisonView } from '../rows.js';
import { withoutStop } from '../words.js';

export function ratedFinding(view: ComparisonView, l10n: LocaleController): string {
  const compared = view.items.filter(({ quadrant }) => quadrant);
  if (!compared.length) return nothingCompared(view, l10n);
  const different = mostDifferent(view);
  const sectorsAlike =
    !different.length &&
    compared.every(({ gap }) => gap === 0) &&
    l10n.msg('Sektorerna svarar lika i snitt. Skillnaderna finns inom dem.', {
      id: 'rated.sectors-alike',
      desc: 'When respondents differ, and the means of the sectors do not',
    });
  return [sectorsAlike, agreedCount(view, compared, l10n), different.length ? largest(different, view, l10n) : '']
    .filter(Boolean)
    .join(' ');
}

function agreedCount({ items }: ComparisonView, compared: readonly ComparedRowView[], l10n: LocaleController): string {
  const { msg } = l10n;
  const agreed = compared.filter(({ quadrant }) => isAgreed(quadrant)).length;
  if (compared.length < 2)
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
  const [n, of] = [numberWord(agreed, l10n), numberWord(compared.length, l10n)];
  return l10n.plural(agreed, {
    one: msg(str`Ni är eniga om ett av ${of} påståenden.`, {
      id: 'rated.agreed-on.one',
      desc: 'They agree on one statement. 0: of how many, two or more',
    }),
    other: msg(str`Ni är eniga om ${n} av ${of} påståenden.`, {
      id: 'rated.agreed-on.other',
      desc: '0: how many statements they agree on, 1: of how many, two or more',
    }),
  });
}

/** Two differences that are less apart than this are the same: they are differences of means. */
const ROUNDING = 1e-9;

function largest(
  [first, second]: readonly ComparedRowView[],
  { items }: ComparisonView,
  l10n: LocaleController,
): string {
  const { msg } = l10n;
  const tied = items.filter(({ difference }) => Math.abs(difference - first!.difference) < ROUNDING).length;
  if (!first!.short)
    return msg(str`Mest olika svarar ni på ”${withoutStop(first!.name)}”.`, {
      id: 'rated.most-named',
      desc: '0: the statement that they answer most differently',
    });
  if (tied > 2)
    return msg(str`Mest olika svarar ni bland annat om ${first!.short}.`, {
      id: 'rated.most-among',
      desc: 'Three or more statements differ as much. 0: what one of them is about, within a sentence',
    });
  const about = tied === 2 && second?.short ? l10n.list([first!.short, second.short]) : first!.short;
  return msg(str`Mest olika svarar ni om ${about}.`, {
    id: 'rated.most-about',
    desc: '0: what the statement or the two statements that they answer most differently are about, within a sentence',
  });
}

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
