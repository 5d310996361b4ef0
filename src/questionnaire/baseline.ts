/**
 * An earlier answer beside the present one: what has changed, as a sentence and in every view. Loaded where the page gives a `baseline`,
 * and when the visitor opens the field for a code of their own.
 */
import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import { encodeAnswers } from '../scoring/codes/encode.js';
import type { AnswerResponse, Instrument } from '../scoring/instrument.js';
import { AnswerCodeFault } from '../scoring/codes/decode.js';
import { scoreInstrument } from '../scoring/score.js';
import { faultSentence, readCode } from './code-faults.js';
import { givenCode } from './shared-link.js';
import { line, point } from '../charts/radar.js';
import { pictureStyles } from '../charts/charts.styles.js';
import { resultRows, type ResultRow } from '../charts/result-rows.js';
import type { Compared, SelfCheck } from './view-model.js';
import { bandSign } from '../charts/band-icon.js';

export { room } from './code-faults.js';

interface EarlierHost extends Element {
  say(status: string): Promise<unknown>;
}

export class Earlier {
  readonly instrument: Instrument;
  readonly #host: EarlierHost;
  #response: AnswerResponse | undefined;
  #baseline: string | null = null;
  #fault: AnswerCodeFault | undefined;

  constructor(host: EarlierHost, instrument: Instrument) {
    this.#host = host;
    this.instrument = instrument;
  }

  /** The answer that the page gives. It takes the place of what the visitor has pasted, and goes without a trace. */
  use(baseline: string | null): void {
    if (baseline === this.#baseline) return;
    this.#baseline = baseline;
    this.#response = baseline ? givenCode(this.#host, 'baseline', baseline, this.instrument) : undefined;
  }

  /** The field for a code, and what is wrong with it. */
  form({ msg }: LocaleController): TemplateResult {
    const fault = this.#fault && faultSentence(this.#fault, msg);
    return html`<label class="code-field"
        ><span
          >${msg('Koden ni fick förra gången', { id: 'earlier.field', desc: 'Label of the field for the code of an earlier answer' })}</span
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
          ${msg('Jämför', { id: 'earlier.compare', desc: 'Button: compare with the earlier answer' })}
        </button>
        ${
          this.#response
            ? html`<button type="button" class="action" @click=${(event: Event) => this.#remove(event, msg)}>
                <span
                  >${msg('Sluta jämföra', { id: 'earlier.stop', desc: 'Button: take the earlier answer away' })}</span
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
    if (!(read instanceof AnswerCodeFault)) this.#response = read.response;
    void this.#host.say(
      this.#fault
        ? ''
        : msg('Nu visas skillnaden mot det tidigare svaret.', { id: 'earlier.compared', desc: 'Status' }),
    );
    if (this.#fault) field.focus();
  }

  #remove({ target }: Event, msg: MsgFn): void {
    this.#response = undefined;
    // The button goes with what it removed; focus stays beside it.
    fieldOf(target as Element).focus();
    void this.#host.say(msg('Jämförelsen är borttagen.', { id: 'earlier.removed', desc: 'Status' }));
  }

  /** What it adds to each view; undefined when there is no earlier answer. */
  compared({ structure, text, result, l10n }: SelfCheck): Compared | undefined {
    const { msg } = l10n;
    if (!this.#response) return undefined;
    const rows = resultRows(result, text.dimensions, l10n);
    const before = resultRows(scoreInstrument(structure, this.#response.answers), text.dimensions, l10n);
    const means = before.map(({ mean }) => mean);
    const pairs = rows.map((now, i): Pair => ({
      now,
      before: before[i]!,
      change: now.mean === null || means[i] == null ? null : Math.round((now.mean - means[i]) * 10) / 10,
    }));
    const sentences = changeSentences(pairs, l10n);
    const name = msg('Tidigare svar', { id: 'earlier.name', desc: 'What the mark of an earlier answer means' });
    const signed = ({ change }: Pair): string =>
      change === null ? '–' : `${change > 0 ? '+' : change < 0 ? '−' : '±'}${l10n.decimal(Math.abs(change))}`;
    const heads = [
      msg('Förut', { id: 'earlier.before', desc: 'Column: the mean of the earlier answer; short' }),
      msg('Nu', { id: 'earlier.now', desc: 'Column: the mean of the present answer; short' }),
      msg('Ändring', { id: 'earlier.change', desc: 'Column: how much the mean has changed; short' }),
    ] as const;
    return {
      code: encodeAnswers(structure, this.#response),
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
          ${msg('Medelvärde på skalan 1–5, förut och nu', { id: 'earlier.caption', desc: 'Caption of the table that compares with an earlier answer' })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Område', { id: 'earlier.area', desc: 'Column: the dimension' })}</th>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            (pair) =>
              html`<tr>
                <th scope="row">
                  ${pair.now.name} <span class="band small">${bandSign(pair.now.band)}${pair.now.bandName}</span>
                </th>
                <td>${pair.before.value}</td>
                <td><strong>${pair.now.value}</strong></td>
                <td>${signed(pair)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
      star: (bottom) => {
        const n = means.length;
        const points = means.flatMap((mean, i) => (mean === null ? [] : [point(i, n, mean)]));
        const diamond = (x: number, y: number): SVGTemplateResult =>
          svg`<path class="earlier-mark" d=${`M${x} ${y - 6}l6 6l-6 6l-6-6z`}></path>`;
        return svg`${points.length === n ? svg`<path class="earlier-line" d=${`${line(points)}z`}></path>` : ''}
          ${points.map(([x, y]) => diamond(x, y))}
          <path class="earlier-line" d=${`M2 ${bottom + 16}h36`}></path>${diamond(20, bottom + 16)}
          <text font-size="14" text-anchor="start" x="46" y=${bottom + 21}>${name}</text>`;
      },
    };
  }
}

const fieldOf = (target: Element): HTMLInputElement => target.closest('.more-body')!.querySelector('input')!;

interface Pair {
  readonly now: ResultRow;
  readonly before: ResultRow;
  readonly change: number | null;
}

/** "Kontakt har gått från 3,2 till 4,0." for each that has changed, then what has not, and what cannot be compared. */
function changeSentences(pairs: readonly Pair[], l10n: LocaleController): string {
  const { msg } = l10n;
  const names = (some: readonly Pair[]): string => l10n.list(some.map(({ now }) => now.inline));
  const same = pairs.filter(({ change }) => change === 0);
  const apart = pairs.filter(({ change }) => change === null);
  if (same.length === pairs.length)
    return msg('Alla områden ligger där de låg förut.', {
      id: 'earlier.all-same',
      desc: 'When nothing has changed since the earlier answer',
    });
  return [
    ...pairs
      .filter(({ change }) => change)
      .map(({ now, before }) =>
        msg(str`${now.name} har gått från ${before.value} till ${now.value}.`, {
          id: 'earlier.gone',
          desc: '0: dimension, as a heading; 1: mean before; 2: mean now',
        }),
      ),
    ...(same.length
      ? [
          msg(str`Oförändrat: ${names(same)}.`, {
            id: 'earlier.same',
            desc: '0: list of the dimensions whose mean has not changed',
          }),
        ]
      : []),
    ...(apart.length
      ? [
          msg(str`För få svar för att jämföra: ${names(apart)}.`, {
            id: 'earlier.apart',
            desc: '0: list of the dimensions that lack a mean before or now',
          }),
        ]
      : []),
  ].join(' ');
}

/** With those of the table, which the checklist has no other. */
export const styles = [
  pictureStyles,
  css`
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
    .earlier-line,
    .earlier-mark {
      fill: none;
      stroke: var(--sos-strong);
      stroke-width: 2;
    }
    .earlier-line {
      stroke-dasharray: 6 5;
    }
    .earlier-mark {
      fill: var(--sos-surface);
    }
    @media print {
      .earlier {
        display: none;
      }
    }
  `,
];
