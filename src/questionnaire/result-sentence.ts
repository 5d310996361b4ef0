/** The result in one sentence or two: what a visitor can say aloud at a meeting. Printed for every outcome in test/sentences/. */
import { str } from '@lit/localize';
import type { InstrumentResult } from '../scoring/score.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { ResultRow } from '../charts/result-rows.js';

/** @param rows the rows of `result`, in the same order */
export function resultSentence(result: InstrumentResult, rows: readonly ResultRow[], l10n: LocaleController): string {
  const { msg } = l10n;
  const scored = rows.filter((row) => row.mean !== null);
  const unscored = rows.filter((row) => row.mean === null);
  const [only] = scored;
  if (!only) return noScoreSentence(result, l10n);
  if (rows.length === 1)
    return msg(str`${only.name} ligger på ${only.value}.`, {
      id: 'sentence.single',
      desc: 'Result of an instrument with a single dimension. 0: the dimension, as a heading; 1: its mean',
    });
  if (scored.length === 1)
    return msg(str`Bara ${only.inline} har tillräckligt många svar, och ligger på ${only.value}.`, {
      id: 'sentence.one',
      desc: '0: the only dimension with enough answers, 1: its mean',
    });
  return [
    ...comparedSentences(result, rows, l10n),
    ...(unscored.length
      ? [
          msg(str`Det är för få svar om ${names(unscored, l10n)}.`, {
            id: 'sentence.unscored',
            desc: '0: list of the dimensions with too few answers',
          }),
        ]
      : bandSentences(rows, l10n)),
  ].join(' ');
}

const names = (rows: readonly ResultRow[], l10n: LocaleController): string =>
  l10n.list(rows.map(({ inline }) => inline));

function noScoreSentence({ answered, unknown, total }: InstrumentResult, { msg }: LocaleController): string {
  if (!total)
    return msg('Det finns inga värden att visa.', {
      id: 'sentence.no-scores',
      desc: 'When the page gives no mean for any dimension',
    });
  if (unknown === total)
    return msg('Alla svar är ”vet inte”. Prata om vad ni behöver ta reda på.', {
      id: 'sentence.all-unknown',
      desc: 'Result when every answer is don’t know',
    });
  if (!answered && !unknown)
    return msg('Det finns inga svar än. Svara på minst hälften av påståendena i ett område.', {
      id: 'sentence.no-answers',
      desc: 'Result when every statement was skipped',
    });
  return msg('Svaren räcker inte till en bild. Svara på minst hälften av påståendena i ett område.', {
    id: 'sentence.none',
    desc: 'Result when no dimension has enough answers',
  });
}

/** Of two scored dimensions or more. */
function comparedSentences(result: InstrumentResult, rows: readonly ResultRow[], l10n: LocaleController): string[] {
  const { msg } = l10n;
  const strongest = rows.filter(({ id }) => result.strongest.includes(id));
  const weakest = rows.filter(({ id }) => result.weakest.includes(id));
  const [high, low] = [strongest[0]!.value, weakest[0]!.value];
  if (high === low)
    return [
      strongest.length === rows.length && rows.length > 2
        ? msg(str`Det är jämnt: alla områden ligger på ${high}.`, {
            id: 'sentence.all-equal',
            desc: 'When all of three dimensions or more have the same mean. 0: the mean',
          })
        : msg(str`Det är jämnt: ${names(strongest, l10n)} ligger på ${high}.`, {
            id: 'sentence.equal',
            desc: '0: list of the dimensions, 1: the mean that all share',
          }),
    ];
  const strong = names(strongest, l10n);
  const weak = names(weakest, l10n);
  return [
    l10n.plural(strongest.length, {
      one: msg(str`Starkast är ${strong} (${high}).`, {
        id: 'sentence.strongest.one',
        desc: '0: the strongest dimension, 1: its mean',
      }),
      other: msg(str`Starkast är ${strong} (${high}).`, {
        id: 'sentence.strongest.other',
        desc: '0: list of several dimensions that are equally strong, 1: their mean',
      }),
    }),
    l10n.plural(weakest.length, {
      one: msg(str`Svagast är ${weak} (${low}).`, {
        id: 'sentence.weakest.one',
        desc: 'Follows the strongest. 0: the weakest dimension, 1: its mean',
      }),
      other: msg(str`Svagast är ${weak} (${low}).`, {
        id: 'sentence.weakest.other',
        desc: 'Follows the strongest. 0: list of several dimensions that are equally weak, 1: their mean',
      }),
    }),
  ];
}

/** What all dimensions have in common. */
function bandSentences(rows: readonly ResultRow[], { msg }: LocaleController): string[] {
  if (rows.every(({ band }) => band === 'strength'))
    return [
      msg('Alla är styrkor.', {
        id: 'sentence.all-strength',
        desc: 'Added when every dimension is in the highest band',
      }),
    ];
  if (rows.every(({ band }) => band === 'concern'))
    return [
      msg('Alla är svaga punkter. Välj ett område att börja med.', {
        id: 'sentence.all-concern',
        desc: 'Added when every dimension is in the lowest band',
      }),
    ];
  return [];
}

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
