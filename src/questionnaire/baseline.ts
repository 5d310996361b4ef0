/** An earlier answer beside the present one: what has changed, as a sentence and in every view. */
import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import { encodeAnswers } from '../scoring/codes/encode.js';
import type { Instrument } from '../scoring/instrument.js';
import { AnswerCodeFault, type DecodedAnswers } from '../scoring/codes/decode.js';
import { scoreInstrument } from '../scoring/score.js';
import { faultSentence, readCode } from './code-faults.js';
import { decodeAttribute } from './shared-link.js';
import { versionNote } from './version-note.js';
import { linePath, point } from '../charts/radar.js';
import { resultRows, type ResultRow } from '../charts/result-rows.js';
import type { BaselineComparison, ScoredViewModel } from './view-model.js';
import { bandIcon } from '../charts/band-icon.js';

export class Baseline {
  readonly instrument: Instrument;
  readonly #host: Element;
  readonly #announce: (status: string) => unknown;
  /** The earlier answers. */
  #decoded: DecodedAnswers | undefined;
  #baseline: string | null = null;
  #fault: AnswerCodeFault | undefined;

  constructor(host: Element, instrument: Instrument, announce: (status: string) => unknown) {
    this.#host = host;
    this.#announce = announce;
    this.instrument = instrument;
  }

  /** The answer that the page gives. It takes the place of what the visitor has pasted, and goes without a trace. */
  use(baseline: string | null): void {
    if (baseline === this.#baseline) return;
    this.#baseline = baseline;
    this.#decoded = baseline ? decodeAttribute(this.#host, 'baseline', baseline, this.instrument) : undefined;
  }

  /** The field for a code, and what is wrong with it. */
  form({ msg }: LocaleController): TemplateResult {
    const fault = this.#fault && faultSentence(this.#fault, msg);
    return html`<label class="code-field"
        ><span
          >${msg('Koden ni fick förra gången', { id: 'baseline.field', desc: 'Label of the field for the code of an earlier answer' })}</span
        >
        <input
          type="text"
          part="code-field"
          autocomplete="off"
          spellcheck="false"
          autocapitalize="characters"
          aria-invalid=${!!fault}
          aria-describedby="code-fault"
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.#compare(event, msg)}
      /></label>
      <p class=${fault ? 'fault' : 'status'} id="code-fault" role="alert">${fault}</p>
      <div class="buttons">
        <button type="button" class="button" part="button" @click=${(event: Event) => this.#compare(event, msg)}>
          ${msg('Jämför', { id: 'baseline.compare', desc: 'Button: compare with the earlier answer' })}
        </button>
        ${
          this.#decoded
            ? html`<button type="button" class="action" @click=${(event: Event) => this.#remove(event, msg)}>
                <span
                  >${msg('Sluta jämföra', { id: 'baseline.stop', desc: 'Button: take the earlier answer away' })}</span
                >
              </button>`
            : nothing
        }
      </div>`;
  }

  // No form: in a frame that may not send any, its button would do nothing.
  #compare({ target }: Event, msg: MsgFn): void {
    const field = fieldOf(target as Element);
    const read = readCode(field.value, [this.instrument]);
    this.#fault = read instanceof AnswerCodeFault ? read : undefined;
    if (!(read instanceof AnswerCodeFault)) this.#decoded = read;
    void this.#announce(
      this.#fault
        ? ''
        : msg('Nu visas skillnaden mot det tidigare svaret.', { id: 'baseline.compared', desc: 'Status' }),
    );
    if (this.#fault) field.focus();
  }

  #remove({ target }: Event, msg: MsgFn): void {
    this.#decoded = undefined;
    // The button goes with what it removed; focus stays beside it.
    fieldOf(target as Element).focus();
    void this.#announce(msg('Jämförelsen är borttagen.', { id: 'baseline.removed', desc: 'Status' }));
  }

  /** What it adds to each view; undefined when there is no earlier answer. */
  compared({ structure, text, result, l10n }: Omit<ScoredViewModel, 'baseline'>): BaselineComparison | undefined {
    const { msg } = l10n;
    if (!this.#decoded) return undefined;
    const { response, earlier } = this.#decoded;
    const rows = resultRows(result, text.dimensions, l10n);
    const before = resultRows(scoreInstrument(structure, response.answers), text.dimensions, l10n);
    const means = before.map(({ mean }) => mean);
    const pairs = pairsOf(rows, before);
    const sentences = [changeSentences(pairs, l10n), versionNote(earlier, msg)].filter(Boolean).join(' ');
    const name = msg('Tidigare svar', { id: 'baseline.name', desc: 'What the mark of an earlier answer means' });
    const signed = ({ change }: Pair): string =>
      change === null ? '–' : `${change > 0 ? '+' : change < 0 ? '−' : '±'}${l10n.decimal(Math.abs(change))}`;
    const heads = [
      msg('Förut', { id: 'baseline.before', desc: 'Column: the mean of the earlier answer; short' }),
      msg('Nu', { id: 'baseline.now', desc: 'Column: the mean of the present answer; short' }),
      msg('Ändring', { id: 'baseline.change', desc: 'Column: how much the mean has changed; short' }),
    ] as const;
    return {
      code: encodeAnswers(structure, response),
      text: sentences,
      sentence: html`<p part="change">${sentences}</p>`,
      rows: before,
      name,
      columns: [
        [heads[0], heads[2]],
        ...pairs.map((pair) => [
          pair.before.mean === null ? '' : pair.before.value,
          pair.change === null ? '' : signed(pair).replace('−', '-').replace('±', ''),
        ]),
      ],
      table: html`<table class="table" part="table">
        <caption>
          ${msg('Medelvärde på skalan 1–5, förut och nu', { id: 'baseline.caption', desc: 'Caption of the table that compares with an earlier answer' })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Område', { id: 'baseline.area', desc: 'Column: the dimension' })}</th>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
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
                <td>${signed(pair)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
      radar: (bottom) => {
        const n = means.length;
        const points = means.flatMap((mean, i) => (mean === null ? [] : [point(i, n, mean)]));
        const diamond = (x: number, y: number): SVGTemplateResult =>
          svg`<path class="baseline-mark" d=${`M${x} ${y - 6}l6 6l-6 6l-6-6z`}></path>`;
        return svg`${points.length === n ? svg`<path class="baseline-line" d=${`${linePath(points)}z`}></path>` : ''}
          ${points.map(([x, y]) => diamond(x, y))}
          <path class="baseline-line" d=${`M2 ${bottom + 16}h36`}></path>${diamond(20, bottom + 16)}
          <text font-size="14" text-anchor="start" x="46" y=${bottom + 21}>${name}</text>`;
      },
    };
  }
}

const fieldOf = (target: Element): HTMLInputElement => target.closest('.more-body')!.querySelector('input')!;

export interface Pair {
  readonly now: ResultRow;
  readonly before: ResultRow;
  readonly change: number | null;
}

/** "Kontakt har gått från 3,2 till 4,0." for each that has changed, then what has not, and what cannot be compared. */
export function changeSentences(pairs: readonly Pair[], l10n: LocaleController): string {
  const { msg } = l10n;
  const names = (some: readonly Pair[]): string => l10n.list(some.map(({ now }) => now.inline));
  const same = pairs.filter(({ change }) => change === 0);
  const apart = pairs.filter(({ change }) => change === null);
  if (same.length === pairs.length)
    return l10n.plural(same.length, {
      one: msg('Ingenting har ändrats sedan förra gången.', {
        id: 'baseline.all-same.one',
        desc: 'When the only dimension has not changed since the earlier answer',
      }),
      other: msg('Alla områden ligger där de låg förut.', {
        id: 'baseline.all-same.other',
        desc: 'When nothing has changed since the earlier answer',
      }),
    });
  if (apart.length === pairs.length)
    return msg('Det är för få svar för att jämföra med förra gången.', {
      id: 'baseline.all-apart',
      desc: 'When every dimension lacks a mean before or now',
    });
  return [
    ...pairs
      .filter(({ change }) => change)
      .map(({ now, before }) =>
        msg(str`${now.name} har gått från ${before.value} till ${now.value}.`, {
          id: 'baseline.gone',
          desc: '0: dimension, as a heading; 1: mean before; 2: mean now',
        }),
      ),
    ...(same.length
      ? [
          msg(str`Ingen ändring i ${names(same)}.`, {
            id: 'baseline.same',
            desc: '0: list of the dimensions whose mean has not changed',
          }),
        ]
      : []),
    ...(apart.length
      ? [
          msg(str`Det är för få svar för att jämföra ${names(apart)}.`, {
            id: 'baseline.apart',
            desc: '0: list of the dimensions that lack a mean before or now',
          }),
        ]
      : []),
  ].join(' ');
}

/** Each dimension now and before. @param before the same dimensions in the same order */
export const pairsOf = (rows: readonly ResultRow[], before: readonly ResultRow[]): Pair[] =>
  rows.map((now, i) => {
    const then = before[i]!;
    const change = now.mean === null || then.mean === null ? null : Math.round((now.mean - then.mean) * 10) / 10;
    return { now, before: then, change };
  });

export const baselineStyles = css`
  .code-field {
    display: grid;
    gap: 0.375em;
    font-weight: 600;
  }
  .code-field input {
    width: 100%;
    max-width: 30em;
    min-height: 2.75em;
    padding: 0.25em 0.75em;
    border: 0.125em solid var(--sos-control);
    border-radius: var(--sos-corner);
    background: var(--sos-surface);
    font-family: ui-monospace, monospace;
    cursor: text;
  }
  .baseline-line,
  .baseline-mark {
    fill: none;
    stroke: var(--sos-strong);
    stroke-width: 2;
  }
  .baseline-line {
    stroke-dasharray: 6 5;
  }
  .baseline-mark {
    fill: var(--sos-surface);
  }
  @media print {
    .baseline {
      display: none;
    }
  }
`;
