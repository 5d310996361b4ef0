/** One step of a questionnaire: a dimension's statements, with the way back and forward. Nothing moves on by itself. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from '../core/heading.js';
import { progress } from './progress.js';
import { scaleNames } from '../charts/scale-names.js';
import { question } from './question.js';
import { continueLater } from './take/continue-later.js';
import type { ScoredViewModel } from './view-model.js';
import { statusLine } from './status.js';
import { termText } from '../core/term-text.js';

export function questionStep(
  model: ScoredViewModel,
  step: string,
  mark: TemplateResult | typeof nothing,
): TemplateResult {
  const { structure, text, answers, l10n, headingLevel, saving, contentLang: lang } = model;
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
        <p class="small quiet" lang=${lang ?? nothing}>${text.name}</p>
        <p id="count">
          <strong
            >${msg(str`Steg ${l10n.number(index + 1)} av ${l10n.number(structure.dimensions.length)}`, { id: 'step.count', desc: '0: number of the step, 1: number of steps' })}</strong
          >
        </p>
      </div>
      ${progress(model, step)}
    </div>
    <div class="flow step-body">
      <div class="stack step-intro">
        ${heading(headingLevel, 'step-title', words.name, 'title', lang, 'count')}
        ${words.intro ? html`<p lang=${lang ?? nothing}>${termText(words.intro, text.terms, dimension.id)}</p>` : nothing}
      </div>
      <div class="statements">
        ${dimension.items.map(({ id }) =>
          question({
            id,
            statement: text.items[id]!,
            lang,
            answer: answers[id],
            names,
            setAnswer: (answer) => model.setAnswer(id, answer),
          }),
        )}
      </div>
    </div>
    <div class="foot">
      <p class="small quiet">
        ${msg('Du kan hoppa över påståenden och gå tillbaka när du vill.', { id: 'step.skip', desc: 'Below the statements of a step' })}
      </p>
      <div class="buttons forward-first">
        <button
          type="button"
          class="button primary"
          part="button"
          @click=${() => model.showStep(after?.id ?? 'result')}
        >
          ${
            after
              ? msg(str`Nästa: ${text.dimensions[after.id]!.name}`, {
                  id: 'step.next',
                  desc: 'Button: to the next step. 0: its name',
                })
              : msg('Visa resultatet', { id: 'step.result', desc: 'Button: from the last step to the result' })
          }
        </button>
        <button type="button" class="button" part="button" @click=${() => model.showStep(before?.id ?? 'start')}>
          ${msg('Tillbaka', { id: 'step.back', desc: 'Button: to the step before' })}
        </button>
      </div>
    </div>
    ${continueLater(model)} ${saving === nothing ? nothing : html`${saving} ${statusLine(model.status)}`}`;
}

/** Of a step's foot, with the way back and forward. */
export const stepStyles = css`
  .foot {
    display: grid;
    gap: 0.75em;
    margin-top: 2em;
    padding-top: 1.25em;
    border-top: 0.0625em solid var(--sos-line);
  }
  .foot + .screen {
    margin-top: 1.5em;
  }
  /* In the order of the keys the way forward comes first, to the eye the way back. Where they do not fit side by side, forward is above. */
  .forward-first {
    flex-flow: row-reverse wrap;
    justify-content: flex-end;
  }
  /* The piece of the mark that belongs to this step. */
  .now {
    fill: var(--sos-surface);
    stroke: var(--sos-strong);
    stroke-width: 3;
  }
  @container (width >= 34em) {
    .foot {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }
  /* What is asked on the left, the answer beside it. */
  @container (width >= 50em) {
    .step-intro {
      display: grid;
      grid-template-columns: 40% 1fr;
    }
    .step-intro > :last-child {
      margin: 0.1875em 0 0;
    }
    .statements .question {
      display: flow-root;
      border-top: 0.0625em solid var(--sos-line);
      padding-top: 1.25em;
      margin-top: 1.25em;
    }
    /* A legend is no item of a grid, but it floats. */
    .statements legend {
      float: left;
      width: 40%;
      padding-right: 2em;
    }
    .statements .scale {
      margin-top: 0;
    }
  }
`;
