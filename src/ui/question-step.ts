/** One step of a self-check: a dimension's statements, with the way back and forward. Nothing moves on by itself. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from './heading.js';
import { progress } from './progress.js';
import { question, scaleNames } from './question.js';
import type { SelfCheck } from './self-check.js';
import { termText } from './term-text.js';

export function questionStep(check: SelfCheck, step: string, mark: TemplateResult | typeof nothing, saving: TemplateResult | typeof nothing): TemplateResult {
  const { structure, text, answers, result, l10n, headingLevel } = check;
  const { msg } = l10n;
  const index = structure.dimensions.findIndex(({ id }) => id === step);
  const dimension = structure.dimensions[index]!;
  const words = text.dimensions[dimension.id]!;
  const before = structure.dimensions[index - 1];
  const after = structure.dimensions[index + 1];
  const names = scaleNames(msg);
  return html`<div class="head" part="head">
      ${mark}
      <div>
        <p class="small quiet">${text.name}</p>
        <p><strong>${msg(str`Steg ${index + 1} av ${structure.dimensions.length}`, { id: 'step.count', desc: '0: number of the step, 1: number of steps' })}</strong></p>
      </div>
      ${progress(
        result.dimensions.map(({ id, answered, unknown, total }) => ({ id, name: text.dimensions[id]!.name, answered: answered + unknown, total })),
        step,
        msg,
        (id) => check.go(id),
      )}
    </div>
    <div class="flow step-body">
      <div class="stack">
        ${heading(headingLevel, 'step-title', words.name, 'title')}
        ${words.intro ? html`<p>${termText(words.intro, text.terms, dimension.id)}</p>` : nothing}
      </div>
      <div>
        ${dimension.items.map(({ id }) => question({ id, statement: text.items[id]!, answer: answers[id], names, give: (answer) => check.give(id, answer) }))}
      </div>
    </div>
    <div class="foot">
      <p class="small quiet">${msg('Du kan hoppa över påståenden och gå tillbaka när du vill.', { id: 'step.skip', desc: 'Below the statements of a step' })}</p>
      <div class="buttons">
        <button type="button" class="button" part="button" @click=${() => check.go(before?.id ?? 'start')}>${msg('Tillbaka', { id: 'step.back', desc: 'Button: to the step before' })}</button>
        <button type="button" class="button primary" part="button" @click=${() => check.go(after?.id ?? 'result')}>
          ${after
            ? msg(str`Nästa: ${text.dimensions[after.id]!.name}`, { id: 'step.next', desc: 'Button: to the next step. 0: its name' })
            : msg('Visa resultatet', { id: 'step.result', desc: 'Button: from the last step to the result' })}
        </button>
      </div>
    </div>
    ${saving}`;
}

export const stepStyles = css`
  .step-title {
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
    letter-spacing: -0.005em;
  }
  .step-body {
    margin-block-start: 1.5em;
  }
  .stack > * + * {
    margin-block-start: 0.75em;
  }
  .flow > * + * {
    margin-block-start: 1.5em;
  }
  .flow > section:not(:first-child) {
    margin-block-start: 2.25em;
  }
  .head {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 1em;
    align-items: center;
    padding-block-end: 1em;
    border-block-end: 0.125em solid var(--strong);
    scroll-margin-block-start: var(--sos-scroll-margin, 1em);
  }
  .head > :first-child:not(.mark) {
    grid-column: 1 / -1;
  }
  .head .mark {
    inline-size: 3.3em;
    block-size: 3em;
  }
  .head .title {
    font-size: 1.25em;
  }
  .mark .now {
    fill: var(--surface);
    stroke: var(--strong);
    stroke-width: 3;
  }
  .foot {
    margin-block-start: 2em;
    padding-block-start: 1.25em;
    border-block-start: 0.0625em solid var(--line);
    display: grid;
    gap: 0.75em;
  }
  @container (inline-size < 15em) {
    .step-title {
      hyphens: auto;
    }
  }
  @container (inline-size >= 34em) {
    .foot {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }
`;
