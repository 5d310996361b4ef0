/** One statement on the agreement scale: native radio buttons in a fieldset, each with its full name. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { SCALE, type Answer } from '../scoring/instrument.js';

export interface Question {
  /** Item id; names the radio group. */
  readonly id: string;
  readonly statement: string;
  /** The language of the statement, where it is not that of the interface. */
  readonly lang: string | undefined;
  readonly answer: Answer | undefined;
  readonly names: Record<Answer, string>;
  /** Called with the visitor's choice. */
  readonly setAnswer: (answer: Answer) => void;
}

function option({ id, answer, names, setAnswer }: Question, value: Answer): TemplateResult {
  const unknown = value === 'unknown';
  return html`<label class="option ${unknown ? 'unknown' : ''}" part="option">
    <span class="radio">
      <input
        type="radio"
        .checked=${answer === value}
        name=${id}
        value=${value}
        @change=${() => setAnswer(value)}
      /><span class="digit" aria-hidden=${unknown}>${unknown ? '?' : value}</span>
    </span>
    <span class="option-text">${names[value]}</span>
  </label>`;
}

export function question(props: Question): TemplateResult {
  const { id, statement, lang, names } = props;
  return html`<fieldset class="question" part="question" id="item-${id}">
    <legend lang=${lang ?? nothing}>${statement}</legend>
    <div class="scale" part="scale">
      ${SCALE.map((value) => option(props, value))}
      <div class="ends" aria-hidden="true"><span>${names[1]}</span><span>${names[5]}</span></div>
      ${option(props, 'unknown')}
    </div>
  </fieldset>`;
}

/** After the reading styles. */
export const questionStyles = css`
  .question + .question {
    margin-top: 1.75em;
  }
  .digit {
    font-weight: 600;
  }
  .option-text,
  .ends {
    font-size: 0.875em;
    line-height: 1.3;
  }
  .ends {
    color: var(--sos-muted);
  }
  .scale {
    position: relative;
    display: grid;
    gap: 0.25em 0;
    margin: 0.625em 0 0 -0.125em;
  }
  .scale::before {
    content: '';
    position: absolute;
    top: 1.3125em;
    left: 1.375em;
    /* Ends behind the fifth circle, at any width. */
    right: 32%;
    border-top: 0.125em solid var(--sos-line);
  }
  /* Above the line. */
  .option {
    position: relative;
    display: grid;
    align-content: start;
    gap: 0.3125em;
  }
  .radio {
    flex: none;
    display: grid;
    place-items: center;
    width: 2.75em;
    height: 2.75em;
  }
  .radio > * {
    grid-area: 1 / 1;
  }
  .radio input {
    appearance: none;
    width: 2.5em;
    height: 2.5em;
    border: 0.125em solid var(--sos-control);
    border-radius: 50%;
    background: var(--sos-surface);
  }
  .unknown input {
    border-style: dashed;
  }
  .option:hover input {
    border-color: var(--sos-strong);
    border-width: 0.1875em;
  }
  .radio :checked {
    background: var(--sos-strong);
    border-color: var(--sos-strong);
  }
  :checked + .digit {
    color: var(--sos-on-strong);
  }
  .option:has(:checked) .option-text {
    font-weight: 700;
  }
  .ends {
    display: none;
  }
  @container (width < 34em) {
    .scale {
      grid-template-columns: repeat(5, 2.75em);
      justify-content: space-between;
      max-width: 22em;
    }
    .scale::before {
      right: 1.375em;
    }
    .unknown {
      grid-column: 1 / -1;
      justify-self: start;
      display: flex;
      align-items: center;
      gap: 0.25em;
    }
    .unknown .option-text {
      font-size: 1em;
    }
  }
  @container (15em <= width < 34em) {
    .option:not(.unknown) .option-text {
      position: absolute;
      left: 0;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .ends {
      grid-column: 1 / -1;
      display: flex;
      justify-content: space-between;
      gap: 1em;
      padding: 0 0.125em;
    }
    .ends :last-child {
      text-align: right;
    }
  }
  /* "Don't know" in the row of the circles, apart from them. */
  @container (18em <= width < 34em) {
    .scale {
      grid-template: auto 1fr / repeat(5, 2.75em) 3.75em;
      max-width: 26em;
    }
    .scale::before {
      right: calc(3.75em + (100% - 17.5em) / 5 + 1.375em);
    }
    .ends {
      grid-area: 2 / 1 / auto / 6;
    }
    .unknown {
      grid-area: 1 / 6 / span 2;
      justify-self: end;
      display: grid;
      justify-items: end;
      gap: 0.25em;
    }
    .unknown .option-text {
      font-size: 0.875em;
      text-align: right;
    }
  }
  @container (width < 15em) {
    .scale {
      grid-template-columns: 1fr;
    }
    .scale::before {
      display: none;
    }
    .option {
      display: flex;
      align-items: center;
      gap: 0.5em;
    }
    .option-text {
      font-size: 1em;
    }
  }
  @container (width >= 34em) {
    .scale {
      grid-template-columns: repeat(6, 1fr);
    }
    .option-text {
      padding-left: 0.15em;
      max-width: 5.9em;
    }
  }
`;
