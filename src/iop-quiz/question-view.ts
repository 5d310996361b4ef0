/** One question with why it is asked, and the way forward and back. Nothing moves on by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { IOP_SITUATIONS } from '../scoring/iop-items.js';
import { itemsOf, NO, PARTLY, YES, type Answer } from '../scoring/instrument.js';
import { heading } from '../core/heading.js';
import { statusLine } from '../questionnaire/status.js';
import { termText } from '../core/term-text.js';
import { continueLater } from '../questionnaire/take/continue-later.js';
import { answerNames, EARLY, head, REVIEW, stepAfter, stepsOf, type IopViewModel, type IopItemId } from './quiz.js';

/** @param seenAll the visitor has come to all answers before */
export function questionView(model: IopViewModel, id: IopItemId, seenAll: boolean): TemplateResult {
  const { structure, l10n } = model;
  const { msg } = l10n;
  const part = structure.dimensions.find(({ items }) => items.some((item) => item.id === id))!;
  const ids = itemsOf(structure).map((item) => item.id);
  const steps = stepsOf(structure);
  const after = stepAfter(id, model, seenAll);
  const review = msg('Gå igenom svaren', {
    id: 'iop.review',
    desc: 'Button and heading: look at all answers before the result',
  });
  const forward: Readonly<Record<string, string>> = {
    [EARLY]: msg('Nästa: vägen hittills', {
      id: 'iop.next-early',
      desc: 'Button: from the last decisive question to the route that the answers point to so far',
    }),
    [REVIEW]: review,
  };
  return html`${head(model, {
      title: html`<p id="count">
        <strong
          >${msg(str`Fråga ${ids.indexOf(id) + 1} av ${ids.length}`, { id: 'iop.question', desc: '0: number of the question, 1: number of questions' })}</strong
        >
      </p>`,
      current: part.id,
    })}
    ${choices(model, id, (IOP_SITUATIONS as readonly string[]).includes(id) ? [YES, NO, 'unknown'] : [YES, PARTLY, NO, 'unknown'])}
    <div class="foot">
      <div class="buttons">
        <button type="button" class="button primary" part="button" @click=${() => model.showStep(after)}>
          ${forward[after] ?? msg('Nästa fråga', { id: 'iop.next', desc: 'Button: to the next question' })}
        </button>
        <button
          type="button"
          class="button"
          part="button"
          @click=${() => model.showStep(steps[steps.indexOf(id) - 1] ?? 'start')}
        >
          ${msg('Tillbaka', { id: 'step.back', desc: 'Button: to the step before' })}
        </button>
      </div>
      <div class="small quiet">
        <p>
          ${msg('Du kan hoppa över frågor och gå tillbaka när du vill.', { id: 'iop.skip', desc: 'Below a question' })}
        </p>
        ${after === REVIEW ? nothing : html`<button type="button" class="action" @click=${() => model.showStep(REVIEW)}><span>${review}</span></button>`}
      </div>
    </div>
    ${continueLater(model)} ${model.saving === nothing ? nothing : html`${model.saving} ${statusLine(model.status)}`}`;
}

/** The radio buttons are used again for the next question: whether they are checked is set before they change groups, where a checked one would uncheck the others. */
function choices(
  { text, answers, l10n, headingLevel, setAnswer, contentLang }: IopViewModel,
  id: IopItemId,
  values: readonly Answer[],
): TemplateResult {
  const names = answerNames(l10n.msg);
  // The heading names the group. As its legend it would be read twice: when it gets the focus, and again with the first answer.
  return html`<fieldset class="question step-body" part="question" aria-labelledby="title">
    ${heading(headingLevel, 'step-title', text.items[id], 'title', contentLang, 'count')}
    <p class="quiet why" lang=${contentLang ?? nothing}>${termText(text.why[id], text.terms, id)}</p>
    <div class="choices">
      ${values.map(
        (value) =>
          html`<label class="choice" part="option">
            <input
              type="radio"
              .checked=${answers[id] === value}
              name=${id}
              value=${value}
              @change=${() => setAnswer(id, value)}
            />
            <span>${names[value]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
