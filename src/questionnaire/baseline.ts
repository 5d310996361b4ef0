/** An earlier answer beside the present one: what has changed, as a sentence and in every view. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
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
import { resultRows } from '../charts/result-rows.js';
import { beforeShape } from '../charts/value-line.js';
import { changeFinding, changedStatements, changeHeads, changeOfRow, changeTable, pairsOf, signed } from './change.js';
import type { BaselineComparison, ScoredViewModel } from './view-model.js';

export class Baseline {
  readonly instrument: Instrument;
  readonly #host: Element;
  readonly #announce: (status: string) => unknown;
  /** The earlier answers. */
  #decoded: DecodedAnswers | undefined;
  #baseline: string | null = null;
  #fault: AnswerCodeFault | undefined;
  #pageFault: AnswerCodeFault | undefined;

  constructor(host: Element, instrument: Instrument, announce: (status: string) => unknown) {
    this.#host = host;
    this.#announce = announce;
    this.instrument = instrument;
  }

  /** The answer that the page gives. It takes the place of what the visitor has pasted, and goes without a trace. */
  use(baseline: string | null): void {
    if (baseline === this.#baseline) return;
    this.#baseline = baseline;
    const read = baseline ? decodeAttribute(this.#host, 'baseline', baseline, this.instrument) : undefined;
    this.#pageFault = read instanceof AnswerCodeFault ? read : undefined;
    this.#decoded = read instanceof AnswerCodeFault ? undefined : read;
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
    if (!(read instanceof AnswerCodeFault)) {
      this.#decoded = read;
      this.#pageFault = undefined;
    }
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

  /** Why the answer that the page gives cannot be compared; empty when it can. */
  fault({ msg }: LocaleController): string {
    const fault = this.#pageFault && faultSentence(this.#pageFault, msg);
    return fault
      ? msg(str`Det tidigare svaret går inte att jämföra. ${fault}`, {
          id: 'baseline.page-fault',
          desc: 'Below the result, when the earlier answer that the page gives is faulty. 0: a sentence that says why',
        })
      : '';
  }

  /** What it adds to each view; undefined when there is no earlier answer. */
  compared(model: Omit<ScoredViewModel, 'baseline'>): BaselineComparison | undefined {
    const { structure, text, result, l10n } = model;
    if (!this.#decoded) return undefined;
    const { response, earlier } = this.#decoded;
    const rows = resultRows(result, text.dimensions, l10n);
    const before = resultRows(scoreInstrument(structure, response.answers), text.dimensions, l10n);
    const means = before.map(({ mean }) => mean);
    const pairs = pairsOf(rows, before);
    const { sentence, detail } = changeFinding(pairs, l10n);
    const finding = { sentence, detail: [detail, versionNote(earlier, l10n.msg)].filter(Boolean).join(' ') };
    const words = [finding.sentence, finding.detail].filter(Boolean).join(' ');
    const name = l10n.msg('Förra gången', { id: 'baseline.name', desc: 'What the mark of an earlier answer means' });
    const heads = changeHeads(l10n);
    return {
      code: encodeAnswers(structure, response),
      finding,
      text: words,
      sentence: html`<p part="change">${words}</p>`,
      rows: before,
      name,
      changes: pairs.map((pair) => changeOfRow(pair, l10n)),
      changed: changedStatements(model, response.answers),
      columns: [
        [heads[0], heads[2]],
        ...pairs.map((pair) => [
          pair.before.mean === null ? '' : pair.before.value,
          pair.change === null ? '' : signed(pair, l10n).replace('−', '-').replace('±', ''),
        ]),
      ],
      table: changeTable(pairs, l10n),
      radar: (bottom) => {
        const n = means.length;
        const points = means.flatMap((mean, i) => (mean === null ? [] : [point(i, n, mean)]));
        return svg`${points.length === n ? svg`<path class="baseline-line" d=${`${linePath(points)}z`}></path>` : ''}
          ${points.map(([x, y]) => beforeShape(x, y))}
          <path class="baseline-line" d=${`M2 ${bottom + 16}h36`}></path>${beforeShape(20, bottom + 16)}
          <text font-size="14" text-anchor="start" x="46" y=${bottom + 21}>${name}</text>`;
      },
    };
  }
}

const fieldOf = (target: Element): HTMLInputElement => target.closest('.more-body')!.querySelector('input')!;

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
  .baseline-line {
    fill: none;
    stroke: var(--sos-text);
    stroke-width: 2;
    stroke-dasharray: 2 5;
  }
  @media print {
    .baseline {
      display: none;
    }
  }
`;
