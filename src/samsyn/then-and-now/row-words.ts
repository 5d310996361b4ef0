/** Then and now of one statement, in words. */
import { str } from '@lit/localize';
import type { LocaleController } from '../../localization/locale-controller.js';
import { capitalized, meanText, pickedOf } from '../words.js';
import type { ChangedRow, Moment, ThenAndNow } from './changes.js';

export const pickedText = ({ n, of }: Moment, l10n: LocaleController): string => pickedOf(n, of, l10n);

/** Within a sentence. */
const pickedWords = (moment: Moment, l10n: LocaleController): string =>
  moment.n
    ? pickedText(moment, l10n)
    : l10n.msg('ingen', { id: 'picked.by-nobody', desc: 'How many of a sector have picked something: nobody' });

/** What has become of one statement: "Från 3 steg isär till 1. Medel 2,7 till 3,8." */
export function rowWords(row: ChangedRow, changes: ThenAndNow, l10n: LocaleController): string {
  const { msg } = l10n;
  const { then, now } = row;
  if (changes.isPicked && then.n === now.n && then.of === now.of)
    return msg(str`${capitalized(pickedWords(now, l10n))} båda gångerna.`, {
      id: 'then.row-picked-same',
      desc: '0: how many have picked it, then and now: "2 of 5"',
    });
  if (changes.isPicked)
    return msg(str`Från ${pickedWords(then, l10n)} till ${pickedWords(now, l10n)}.`, {
      id: 'then.row-picked',
      desc: '0 and 1: how many have picked it then and now: "2 of 5"',
    });
  return [apartWords(row, changes, l10n), meanWords(then, now, l10n), answeredWords(row, changes, l10n)]
    .filter(Boolean)
    .join(' ');
}

function apartWords({ then, now, direction }: ChangedRow, { isMany }: ThenAndNow, l10n: LocaleController): string {
  const { msg } = l10n;
  if (isMany) {
    if (direction === 'nearer')
      return msg('Mer eniga än då.', { id: 'then.row-nearer', desc: 'Of a statement, among many' });
    if (direction === 'further')
      return msg('Mindre eniga än då.', { id: 'then.row-further', desc: 'Of a statement, among many' });
    return msg('Ungefär lika eniga.', { id: 'then.row-same', desc: 'Of a statement, among many' });
  }
  if (!then.apart && !now.apart)
    return msg('Ingen skillnad mellan er, då eller nu.', {
      id: 'then.row-alike',
      desc: 'Of a statement, then and now',
    });
  const before = stepsApart(then.apart, l10n);
  // "Från 3 steg isär till 1."
  const after = then.apart && now.apart ? l10n.number(now.apart) : stepsApart(now.apart, l10n);
  return then.apart === now.apart
    ? msg(str`Lika långt isär som då: ${before}.`, {
        id: 'then.row-as-far',
        desc: 'Of a statement. 0: "2 steps apart"',
      })
    : msg(str`Från ${before} till ${after}.`, {
        id: 'then.row-apart',
        desc: 'Of a statement, then and now. 0: "3 steps apart" or "the same answer", 1: the same, or a number of steps alone',
      });
}

function stepsApart(steps: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = l10n.number(steps);
  if (!steps) return msg('samma svar', { id: 'then.same-answer', desc: 'How far apart: not at all' });
  return l10n.plural(steps, {
    one: msg(str`${n} steg isär`, { id: 'then.steps.one', desc: 'How far apart the answers are. 0: 1' }),
    other: msg(str`${n} steg isär`, {
      id: 'then.steps.other',
      desc: 'How far apart the answers are. 0: steps of the scale',
    }),
  });
}

function meanWords(then: Moment, now: Moment, l10n: LocaleController): string {
  const { msg } = l10n;
  const [before, after] = [meanText(then.mean, l10n), meanText(now.mean, l10n)];
  return before === after
    ? msg(str`Medel ${after} båda gångerna.`, { id: 'then.row-mean-same', desc: '0: mean' })
    : msg(str`Medel ${before} till ${after}.`, { id: 'then.row-mean', desc: '0 and 1: means, then and now' });
}

/** Where not all who are compared have answered it. */
function answeredWords({ then, now }: ChangedRow, { areSame }: ThenAndNow, l10n: LocaleController): string {
  const { msg } = l10n;
  if (then.n === then.of && now.n === now.of) return '';
  const [before, after, of] = [then.n, now.n, now.of].map((each) => l10n.number(each));
  return areSame
    ? msg(str`${after} av ${of} har svarat på det båda gångerna.`, {
        id: 'then.row-both',
        desc: 'Of a statement. 0: how many have answered it both times, 1: of how many',
      })
    : msg(str`Svar: ${before} då, ${after} nu.`, { id: 'then.row-counts', desc: '0 and 1: how many have answered it' });
}
