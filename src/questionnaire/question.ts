/** One statement on the agreement scale: native radio buttons in a fieldset, each with its full name. */
import { html, type TemplateResult } from 'lit';
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
      <input type="radio" .checked=${answer === value} name=${id} value=${value} @change=${() => give(value)} /><span
        class="digit"
        aria-hidden=${unknown}
        >${unknown ? '?' : value}</span
      >
    </span>
    <span class="option-text">${names[value]}</span>
  </label>`;
}

export function question(props: Question): TemplateResult {
  const { id, statement, names } = props;
  return html`<fieldset class="question" part="question" id="item-${id}">
    <legend>${statement}</legend>
    <div class="scale" part="scale">
      ${SCALE.map((value) => option(props, value))}
      <div class="ends" aria-hidden="true"><span>${names[1]}</span><span>${names[5]}</span></div>
      ${option(props, 'unknown')}
    </div>
  </fieldset>`;
}
