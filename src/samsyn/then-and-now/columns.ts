/** Then and now as columns of the table. */
import type { LocaleController, MsgFn } from '../../localization/locale-controller.js';
import { meanText, rangeText } from '../words.js';
import type { Moment, ThenAndNow } from './changes.js';
import { pickedText } from './row-words.js';

/** Of many, the range says nothing: somebody is always at the ends. */
export function changeHeads({ isPicked, isMany }: ThenAndNow, msg: MsgFn): readonly string[] {
  if (isPicked)
    return [
      msg('Då: valt av', { id: 'then.head-picked-then', desc: 'Column: how many had picked it at an earlier time' }),
      msg('Nu: valt av', { id: 'then.head-picked-now', desc: 'Column: how many of those have picked it now' }),
    ];
  const ranges = isMany
    ? []
    : [
        msg('Då: spann', { id: 'then.head-range-then', desc: 'Column: lowest to highest answer at an earlier time' }),
        msg('Nu: spann', { id: 'then.head-range-now', desc: 'Column: lowest to highest answer now' }),
      ];
  return [
    ...ranges,
    msg('Då: medel', { id: 'then.head-mean-then', desc: 'Column: mean at an earlier time' }),
    msg('Nu: medel', { id: 'then.head-mean-now', desc: 'Column: mean now' }),
  ];
}

/** Dashes for an area, and for what cannot be compared. */
export function changeCells(id: string, changes: ThenAndNow, l10n: LocaleController): readonly string[] {
  const { isPicked, isMany } = changes;
  const row = changes.rows.find((each) => each.id === id);
  const cells = (moments: readonly (Moment | undefined)[], text: (moment: Moment) => string): string[] =>
    moments.map((moment) => (moment ? text(moment) : '–'));
  const moments = [row?.then, row?.now];
  if (isPicked) return cells(moments, (moment) => pickedText(moment, l10n));
  return [
    ...(isMany ? [] : cells(moments, ({ band }) => rangeText(band, l10n))),
    ...cells(moments, ({ mean }) => meanText(mean, l10n)),
  ];
}
