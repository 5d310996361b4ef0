/** One statement on the agreement scale: native radio buttons in a fieldset, each with its full name. */
import { css, html, type TemplateResult } from 'lit';
import { SCALE, type Answer } from '../scoring/instrument.js';
import type { MsgFn } from '../localization/locale-controller.js';

/** The words of the scale, from 1 to 5, and of "don't know". */
export function scaleNames(msg: MsgFn): Record<Answer, string> {
  return {
    1: msg('Stämmer inte alls', { id: 'scale.1', desc: 'Scale step 1 of 5: strongly disagree' }),
    2: msg('Stämmer dåligt', { id: 'scale.2', desc: 'Scale step 2 of 5: disagree' }),
    3: msg('Stämmer delvis', { id: 'scale.3', desc: 'Scale step 3 of 5: partly agree' }),
    4: msg('Stämmer ganska bra', { id: 'scale.4', desc: 'Scale step 4 of 5: mostly agree' }),
    5: msg('Stämmer helt', { id: 'scale.5', desc: 'Scale step 5 of 5: strongly agree' }),
    unknown: msg('Vet inte', { id: 'scale.unknown', desc: "The answer don't know, beside the scale" }),
  };
}

export interface Question {
  /** Item id; names the radio group. */
  readonly id: string;
  readonly statement: string;
  readonly answer: Answer | undefined;
  readonly names: Record<Answer, string>;
  /** Called with the visitor's choice. */
  readonly give: (answer: Answer) => void;
}

function option({ id, answer, names, give }: Question, value: Answer): TemplateResult {
  const unknown = value === 'unknown';
  return html`<label class="option ${unknown ? 'unknown' : ''}" part="option">
    <span class="radio">
      <input
        type="radio"
        name=${id}
        value=${value}
        .checked=${answer === value}
        @change=${() => give(value)}
      /><span class="digit" aria-hidden=${unknown}>${unknown ? '?' : value}</span>
    </span>
    <span class="option-text">${names[value]}</span>
  </label>`;
}

export function question(props: Question): TemplateResult {
  const { id, statement, names } = props;
  return html`<fieldset class="question" part="question" id="item-${id}">
    <legend>${statement}</legend>
    <div class="scale" part="scale">
      <span class="scale-line"></span>
      ${SCALE.map((value) => option(props, value))}
      <div class="ends" aria-hidden="true"><span>${names[1]}</span><span>${names[5]}</span></div>
      ${option(props, 'unknown')}
    </div>
  </fieldset>`;
}

export const questionStyles = css`
  .question + .question {
    margin-block-start: 1.75em;
  }
  .question legend {
    font-size: 1.125em;
    line-height: 1.35;
    font-weight: 600;
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .scale {
    position: relative;
    display: grid;
    grid-template-columns: repeat(5, 2.75em);
    justify-content: space-between;
    gap: 0.125em 0;
    margin: 0.625em -0.125em 0;
    max-inline-size: 22em;
  }
  .scale-line {
    position: absolute;
    inset-block-start: 1.3125em;
    inset-inline: 1.375em;
    border-block-start: 0.125em solid var(--line);
  }
  .option {
    position: relative;
    display: grid;
    justify-items: start;
    align-content: start;
    gap: 0.3125em;
    cursor: pointer;
  }
  .radio {
    position: relative;
    flex: none;
    display: grid;
    inline-size: 2.75em;
    block-size: 2.75em;
    place-items: center;
  }
  .radio > * {
    grid-area: 1 / 1;
  }
  .radio input {
    appearance: none;
    margin: 0;
    inline-size: 2.5em;
    block-size: 2.5em;
    cursor: pointer;
    border: 0.125em solid var(--control);
    border-radius: 50%;
    background: var(--surface);
    print-color-adjust: exact;
  }
  .radio input:focus-visible {
    border-radius: 50%;
  }
  .option:hover input {
    border-color: var(--strong);
    border-width: 0.1875em;
  }
  .radio input:checked {
    background: var(--strong);
    border-color: var(--strong);
  }
  .digit {
    position: relative;
    pointer-events: none;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .radio input:checked + .digit {
    color: var(--on-strong);
  }
  .option:has(:checked) .option-text {
    font-weight: 700;
  }
  .option-text {
    font-size: 0.875em;
    line-height: 1.3;
  }
  .unknown {
    grid-column: 1 / -1;
    justify-self: start;
    display: flex;
    align-items: center;
    gap: 0.25em;
    padding-inline-end: 1em;
    margin-block-start: 0.125em;
  }
  .unknown .option-text {
    font-size: 1em;
  }
  .unknown input {
    border-style: dashed;
  }
  .unknown input:checked {
    border-style: solid;
  }
  .ends {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.875em;
    line-height: 1.3;
    color: var(--muted);
    padding-inline: 0.125em;
  }
  .ends span:last-child {
    text-align: end;
  }
  /* Between the two widths below, the words of the steps are for assistive technology only; the ends are printed. */
  @container (15em <= inline-size < 34em) {
    .option:not(.unknown) .option-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  /* Five circles of 44 px no longer fit: a list with names. */
  @container (inline-size < 15em) {
    .scale {
      grid-template-columns: 1fr;
    }
    :is(.scale-line, .ends) {
      display: none;
    }
    .option {
      display: flex;
      align-items: center;
      gap: 0.5em;
    }
    .option .option-text {
      font-size: 1em;
    }
  }
  @container (inline-size >= 34em) {
    .scale {
      grid-template-columns: repeat(6, 1fr);
      justify-content: stretch;
      margin-inline-end: 0;
      max-inline-size: none;
    }
    .scale-line {
      inset-inline: 1.375em calc(100% / 3 - 1.375em);
    }
    .option-text {
      padding-inline-start: 0.15em;
      max-inline-size: 5.9em;
    }
    .ends {
      display: none;
    }
    .unknown {
      grid-column: 6;
      grid-row: 1;
      display: grid;
      gap: 0.3125em;
      align-content: start;
      padding: 0;
      margin: 0;
    }
    .unknown .option-text {
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    .radio input:checked {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
    .radio input:checked + .digit {
      forced-color-adjust: none;
      color: Canvas;
    }
  }
`;
