import { str } from '@lit/localize';
import type { LocaleController } from '../../localization/locale-controller.js';
import { rejectionReason } from '../rejection.js';
import type { RejectedCode } from '../respondents.js';

/** What is wrong with the answers of the earlier time, in one line; empty where nothing is. */
export function lastTimeFault(
  rejected: readonly RejectedCode[],
  isEmpty: boolean,
  instrumentNames: Readonly<Record<string, string>>,
  l10n: LocaleController,
): string {
  const { msg } = l10n;
  if (isEmpty)
    return msg('I det som ska vara från förra gången finns ingen kod.', {
      id: 'then.no-code',
      desc: 'When there is no answer code in what was given as the earlier time',
    });
  const [first] = rejected;
  if (!first) return '';
  const reason = rejectionReason(first, instrumentNames, l10n);
  const [n, line] = [l10n.number(rejected.length), l10n.number(first.line)];
  return l10n.plural(rejected.length, {
    one: msg(str`En kod från förra gången räknas inte (rad ${line}). ${reason}`, {
      id: 'then.fault.one',
      desc: 'Of a code of the earlier time. 0: number of its line, 1: a sentence that says why',
    }),
    other: msg(str`${n} koder från förra gången räknas inte. Den första står på rad ${line}. ${reason}`, {
      id: 'then.fault.other',
      desc: 'Of codes of the earlier time. 0: how many, two or more, 1: number of the line of the first, 2: a sentence that says why',
    }),
  });
}
