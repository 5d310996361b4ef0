/** What a result leaves out, in a sentence. Printed for every outcome in test/sentences/. */
import { str } from '@lit/localize';
import type { LocaleController } from '../localization/locale-controller.js';
import type { InstrumentResult } from '../scoring/score.js';

/** What the picture leaves out: answers "don't know" and skipped statements. Empty when there are none, and when there is nothing else. */
export function leftOutSentence({ unknown, answered, total }: InstrumentResult, l10n: LocaleController): string {
  const { msg } = l10n;
  const skipped = total - answered - unknown;
  const leftOut = unknown + skipped;
  // The sentence of the result says it already.
  if (!leftOut || unknown === total || skipped === total) return '';
  const [some, all, none] = [unknown, total, skipped].map((n) => l10n.number(n));
  return [
    !skipped
      ? msg(str`Ni har svarat ”vet inte” på ${some} av ${all} påståenden.`, {
          id: 'left-out.unknown',
          desc: "0: number of answers don't know, 1: number of statements, two or more",
        })
      : !unknown
        ? msg(str`Ni har hoppat över ${none} av ${all} påståenden.`, {
            id: 'left-out.skipped',
            desc: '0: number of statements without an answer, 1: number of statements, two or more',
          })
        : msg(str`Ni har svarat ”vet inte” på ${some} av ${all} påståenden och hoppat över ${none}.`, {
            id: 'left-out.both',
            desc: "0: number of answers don't know, 1: number of statements, two or more, 2: number of statements without an answer",
          }),
    l10n.plural(leftOut, {
      one: msg('Det räknas inte med.', {
        id: 'left-out.not-counted.one',
        desc: 'After the number of answers that are don’t know or missing, where that is one statement',
      }),
      other: msg('De räknas inte med.', {
        id: 'left-out.not-counted.other',
        desc: 'After the number of answers that are don’t know or missing, where that is several statements',
      }),
    }),
  ].join(' ');
}
