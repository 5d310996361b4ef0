/** What has changed since an earlier answer: in a sentence, row by row, statement by statement, and as a table. */
import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { bandIcon } from '../charts/band-icon.js';
import type { ResultRow } from '../charts/result-rows.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Answers } from '../scoring/instrument.js';
import type { Finding } from './finding.js';
import type { ChangedStatement } from './lowest.js';
import { statementsOf } from './statements.js';
import type { ScoredViewModel } from './view-model.js';

/** A mean that differs by less can do so for a single answer in an area of three statements or four. */
const UNCHANGED = 0.35;
/** Most statements to point at. */
const MOST_CHANGED = 3;

/** One dimension now and before. */
export interface Pair {
  readonly now: ResultRow;
  readonly before: ResultRow;
  /** Null where there is no mean now or before. */
  readonly change: number | null;
}

/** @param before the same dimensions in the same order */
export const pairsOf = (rows: readonly ResultRow[], before: readonly ResultRow[]): Pair[] =>
  rows.map((now, i) => {
    const then = before[i]!;
    const change = now.mean === null || then.mean === null ? null : Math.round((now.mean - then.mean) * 10) / 10;
    return { now, before: then, change };
  });

const isClear = ({ change }: Pair): boolean => change !== null && Math.abs(change) > UNCHANGED;

export function changeFinding(pairs: readonly Pair[], l10n: LocaleController): Finding {
  const { msg } = l10n;
  const apart = pairs.filter(({ change }) => change === null);
  const clear = pairs.filter(isClear).sort((a, b) => Math.abs(b.change!) - Math.abs(a.change!));
  const up = clear.find(({ change }) => change! > 0);
  const down = clear.find(({ change }) => change! < 0);
  const others = clear.filter((pair) => pair !== up && pair !== down);
  if (apart.length === pairs.length)
    return {
      sentence: msg('Det är för få svar för att jämföra med förra gången.', {
        id: 'change.all-apart',
        desc: 'When every dimension lacks a mean before or now',
      }),
      detail: '',
    };
  return {
    sentence:
      changed(up, down, l10n) ??
      msg('Sedan förra gången har ingenting ändrats tydligt.', {
        id: 'change.none',
        desc: 'The result beside an earlier answer, when no area has changed clearly',
      }),
    detail: [
      ...[up, down].flatMap((pair) => (pair ? [gone(pair, l10n)] : [])),
      ...(others.length
        ? [
            l10n.plural(others.length, {
              one: msg(str`Också ${names(others, l10n)} har ändrats.`, {
                id: 'change.also.one',
                desc: '0: another area that has changed',
              }),
              other: msg(str`Också ${names(others, l10n)} har ändrats.`, {
                id: 'change.also.other',
                desc: '0: list of other areas that have changed',
              }),
            }),
          ]
        : []),
      ...(apart.length
        ? [
            msg(str`Det är för få svar för att jämföra ${names(apart, l10n)}.`, {
              id: 'change.apart',
              desc: '0: list of the areas that lack a mean before or now',
            }),
          ]
        : []),
    ].join(' '),
  };
}

const names = (some: readonly Pair[], l10n: LocaleController): string => l10n.list(some.map(({ now }) => now.inline));

const gone = ({ now, before }: Pair, { msg }: LocaleController): string =>
  msg(str`${now.name} har gått från ${before.value} till ${now.value}.`, {
    id: 'change.gone',
    desc: '0: area, as a heading; 1: mean before; 2: mean now',
  });

/** The largest rise and the largest fall; undefined when there is neither. */
function changed(up: Pair | undefined, down: Pair | undefined, { msg }: LocaleController): string | undefined {
  const strength = !!up && up.now.band === 'strength' && up.before.band !== 'strength';
  const weak = !!down && down.now.band === 'concern' && down.before.band !== 'concern';
  const [a, b] = [up?.now.inline, down?.now.inline];
  if (a && b) {
    if (strength && weak)
      return msg(str`Sedan förra gången har ${a} blivit en styrka, men ${b} har blivit en svag punkt.`, {
        id: 'change.strength-weak',
        desc: 'The result beside an earlier answer. 0: area that rose, 1: area that fell',
      });
    if (strength)
      return msg(str`Sedan förra gången har ${a} blivit en styrka, men ${b} har blivit svagare.`, {
        id: 'change.strength-weaker',
        desc: 'The result beside an earlier answer. 0: area that rose, 1: area that fell',
      });
    if (weak)
      return msg(str`Sedan förra gången har ${a} blivit starkare, men ${b} har blivit en svag punkt.`, {
        id: 'change.stronger-weak',
        desc: 'The result beside an earlier answer. 0: area that rose, 1: area that fell',
      });
    return msg(str`Sedan förra gången har ${a} blivit starkare, men ${b} har blivit svagare.`, {
      id: 'change.stronger-weaker',
      desc: 'The result beside an earlier answer. 0: area that rose, 1: area that fell',
    });
  }
  if (a)
    return strength
      ? msg(str`Sedan förra gången har ${a} blivit en styrka.`, {
          id: 'change.strength',
          desc: 'The result beside an earlier answer, when nothing fell. 0: area that rose',
        })
      : msg(str`Sedan förra gången har ${a} blivit starkare.`, {
          id: 'change.stronger',
          desc: 'The result beside an earlier answer, when nothing fell. 0: area that rose',
        });
  if (b)
    return weak
      ? msg(str`Sedan förra gången har ${b} blivit en svag punkt.`, {
          id: 'change.weak',
          desc: 'The result beside an earlier answer, when nothing rose. 0: area that fell',
        })
      : msg(str`Sedan förra gången har ${b} blivit svagare.`, {
          id: 'change.weaker',
          desc: 'The result beside an earlier answer, when nothing rose. 0: area that fell',
        });
  return undefined;
}

/** "Upp från 2,8." */
export function changeOfRow(pair: Pair, { msg }: LocaleController): string {
  const { change, before } = pair;
  if (change === null)
    return msg('Går inte att jämföra.', {
      id: 'change.row.apart',
      desc: 'In the row of an area without a mean before or now',
    });
  if (!isClear(pair))
    return msg(str`Oförändrat från ${before.value}.`, {
      id: 'change.row.same',
      desc: 'In the row of an area that has not changed clearly. 0: mean before',
    });
  return change > 0
    ? msg(str`Upp från ${before.value}.`, { id: 'change.row.up', desc: 'In the row of an area. 0: mean before' })
    : msg(str`Ner från ${before.value}.`, { id: 'change.row.down', desc: 'In the row of an area. 0: mean before' });
}

/** Why a small difference is not told. */
export const unchangedNote = (l10n: LocaleController): string =>
  l10n.msg(
    str`Skillnader på ${l10n.decimal(0.3)} eller mindre kan bero på ett enda svar. Dem räknar vi som oförändrade.`,
    {
      id: 'change.note',
      desc: 'Below the rows of a result beside an earlier answer. 0: 0.3',
    },
  );

/** The statements whose answers have changed most, the largest change first. */
export function changedStatements(
  model: Pick<ScoredViewModel, 'structure' | 'text' | 'answers'>,
  earlier: Answers,
): ChangedStatement[] {
  const before = statementsOf({ ...model, answers: earlier });
  const size = ({ answer, before: then }: ChangedStatement): number => Math.abs(Number(answer) - then);
  return statementsOf(model)
    .flatMap((now, i) => {
      const then = before[i]!.answer;
      const both = typeof now.answer === 'number' && typeof then === 'number';
      return both && now.answer !== then ? [{ ...now, before: then, hasFallen: now.value! < before[i]!.value! }] : [];
    })
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST_CHANGED);
}

/** "+0,5" */
export const signed = ({ change }: Pair, l10n: LocaleController): string =>
  change === null ? '–' : `${change > 0 ? '+' : change < 0 ? '−' : '±'}${l10n.decimal(Math.abs(change))}`;

export const changeHeads = ({ msg }: LocaleController): readonly [string, string, string] => [
  msg('Förut', { id: 'baseline.before', desc: 'Column: the mean of the earlier answer; short' }),
  msg('Nu', { id: 'baseline.now', desc: 'Column: the mean of the present answer; short' }),
  msg('Ändring', { id: 'baseline.change', desc: 'Column: how much the mean has changed; short' }),
];

export function changeTable(pairs: readonly Pair[], l10n: LocaleController): TemplateResult {
  const { msg } = l10n;
  return html`<table class="table" part="table">
    <caption>
      ${msg('Medelvärde på skalan 1–5, förut och nu', { id: 'baseline.caption', desc: 'Caption of the table that compares with an earlier answer' })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Område', { id: 'baseline.area', desc: 'Column: the dimension' })}</th>
        ${changeHeads(l10n).map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${pairs.map(
        (pair) =>
          html`<tr>
            <th scope="row">
              ${pair.now.name} <span class="band small">${bandIcon(pair.now.band)}${pair.now.bandName}</span>
            </th>
            <td>${pair.before.value}</td>
            <td><strong>${pair.now.value}</strong></td>
            <td>${signed(pair, l10n)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
