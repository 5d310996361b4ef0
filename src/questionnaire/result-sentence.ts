/** The result in one sentence or two: what a visitor can say aloud at a meeting. */
import { str } from '@lit/localize';
import type { InstrumentResult } from '../scoring/score.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { ResultRow } from '../charts/result-rows.js';

/** @param rows the rows of `result`, in the same order */
export function resultSentence(result: InstrumentResult, rows: readonly ResultRow[], l10n: LocaleController): string {
  const { msg } = l10n;
  const names = (some: readonly ResultRow[]): string => l10n.list(some.map((row) => row.inline));
  const scored = rows.filter((row) => row.mean !== null);
  const unscored = rows.filter((row) => row.mean === null);
  const of = (ids: readonly string[]): ResultRow[] => rows.filter((row) => ids.includes(row.id));
  const strongest = of(result.strongest);
  const weakest = of(result.weakest);
  const [high, low] = [strongest[0]?.value ?? '', weakest[0]?.value ?? ''];

  if (!scored.length) {
    return msg('Svaren räcker inte till en bild. Svara på minst hälften av påståendena i ett område.', {
      id: 'sentence.none',
      desc: 'Result when no dimension has enough answers',
    });
  }

  const sentences: string[] = [];
  if (scored.length === 1) {
    sentences.push(
      msg(str`Bara ${names(scored)} har tillräckligt många svar, och ligger på ${high}.`, {
        id: 'sentence.one',
        desc: '0: the only dimension with enough answers, 1: its mean',
      }),
    );
  } else if (high === low) {
    sentences.push(
      msg(str`Det är jämnt: ${names(scored)} ligger på ${high}.`, {
        id: 'sentence.equal',
        desc: '0: list of the dimensions, 1: the mean that all share',
      }),
    );
  } else {
    sentences.push(
      msg(str`Starkast är ${names(strongest)} (${high}).`, {
        id: 'sentence.strongest',
        desc: '0: list of the strongest dimensions, 1: their mean',
      }),
      msg(str`Svagast är ${names(weakest)} (${low}).`, {
        id: 'sentence.weakest',
        desc: '0: list of the weakest dimensions, 1: their mean',
      }),
    );
  }
  if (scored.length > 1 && !unscored.length) {
    if (scored.every((row) => row.band === 'strength')) {
      sentences.push(
        msg('Alla områden är styrkor.', {
          id: 'sentence.all-strength',
          desc: 'Added when every dimension is in the highest band',
        }),
      );
    } else if (scored.every((row) => row.band === 'concern')) {
      sentences.push(
        msg('Alla områden är svaga punkter. Välj ett att börja med.', {
          id: 'sentence.all-concern',
          desc: 'Added when every dimension is in the lowest band',
        }),
      );
    }
  }
  if (unscored.length) {
    sentences.push(
      msg(str`Det är för få svar om ${names(unscored)}.`, {
        id: 'sentence.unscored',
        desc: '0: list of the dimensions with too few answers',
      }),
    );
  }
  return sentences.join(' ');
}

/** What the picture leaves out: answers "don't know" and skipped statements. Empty when there are none. */
export function leftOutSentence({ unknown, answered, total }: InstrumentResult, { msg }: LocaleController): string {
  const skipped = total - answered - unknown;
  return [
    unknown &&
      msg(str`”Vet inte”: ${unknown} av ${total}.`, {
        id: 'left-out.unknown',
        desc: "0: number of answers don't know, 1: number of statements",
      }),
    skipped &&
      msg(str`Utan svar: ${skipped} av ${total}.`, {
        id: 'left-out.skipped',
        desc: '0: number of statements without an answer, 1: number of statements',
      }),
    unknown + skipped &&
      msg('De påståendena räknas inte med.', {
        id: 'left-out.not-counted',
        desc: 'After the number of answers that are don’t know or missing',
      }),
  ]
    .filter(Boolean)
    .join(' ');
}
