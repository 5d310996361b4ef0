/** How much has been answered, or picked. */
import { str } from '@lit/localize';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Kind } from '../scoring/instrument.js';
import type { AnswerSummary } from './answer-store.js';

export interface Given {
  /** Of the instrument: statements to rate where it is left out. */
  readonly kind: Kind | undefined;
  /** With an answer at least, or a pick. */
  readonly result: Pick<AnswerSummary, 'answered' | 'unknown' | 'total'>;
  readonly l10n: LocaleController;
}

export function givenSentence({ kind, result: { answered, unknown, total }, l10n }: Given): string {
  const { msg } = l10n;
  const given = answered + unknown;
  const [some, all] = [l10n.number(given), l10n.number(total)];
  const isAll = given === total;
  switch (kind) {
    case 'pick':
      return isAll
        ? l10n.plural(total, {
            one: msg('Ni har valt det enda som finns.', {
              id: 'given.all-picked.one',
              desc: 'When the only thing is picked',
            }),
            other: msg(str`Ni har valt alla ${all}.`, {
              id: 'given.all-picked.other',
              desc: 'When all things are picked. 0: how many',
            }),
          })
        : msg(str`Ni har valt ${some} av ${all}.`, {
            id: 'given.some-picked',
            desc: '0: number of things picked, 1: all',
          });
    case 'yes-no':
      return isAll
        ? l10n.plural(total, {
            one: msg('Ni har svarat på frågan.', {
              id: 'given.all-questions.one',
              desc: 'When the only question is answered',
            }),
            other: msg(str`Ni har svarat på alla ${all} frågor.`, {
              id: 'given.all-questions.other',
              desc: 'When all questions are answered. 0: how many',
            }),
          })
        : msg(str`Ni har svarat på ${some} av ${all} frågor.`, {
            id: 'given.some-questions',
            desc: '0: answered questions, 1: all, two or more',
          });
    default:
      return isAll
        ? l10n.plural(total, {
            one: msg('Ni har svarat på påståendet.', {
              id: 'given.all.one',
              desc: 'When the only statement is answered',
            }),
            other: msg(str`Ni har svarat på alla ${all} påståenden.`, {
              id: 'given.all.other',
              desc: 'When all statements are answered. 0: how many',
            }),
          })
        : msg(str`Ni har svarat på ${some} av ${all} påståenden.`, {
            id: 'given.some',
            desc: '0: answered statements, 1: all, two or more',
          });
  }
}
