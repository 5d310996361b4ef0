/** One question with why it is asked, and the way back and forward. Nothing moves on by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { NO, PARTLY, YES, type Answer } from '../scoring/instrument.js';
import { heading } from '../core/heading.js';
import { termText } from '../core/term-text.js';
import { continueLater } from '../questionnaire/take/continue-later.js';
import { answerNames, head, REVIEW, type IopViewModel, type IopItemId } from './quiz.js';

export function questionView(model: IopViewModel, id: IopItemId): TemplateResult {
  const { structure, l10n } = model;
  const { msg } = l10n;
  const part = structure.dimensions.find(({ items }) => items.some((item) => item.id === id))!;
  const ids = structure.dimensions.flatMap(({ items }) => items.map((item) => item.id));
  const index = ids.indexOf(id);
  const after = ids[index + 1];
  const review = msg('Gå igenom svaren', {
    id: 'iop.review',
    desc: 'Button and heading: look at all answers before the result',
  });
  return html`${head(model, html`<p><strong>${msg(str`Fråga ${index + 1} av ${ids.length}`, { id: 'iop.question', desc: '0: number of the question, 1: number of questions' })}</strong></p>`, part.id)}
    ${choices(model, id, part.id === 'route' ? [YES, NO, 'unknown'] : [YES, PARTLY, NO, 'unknown'])}
    <div class="foot">
      <div class="small quiet">
        <p>
          ${msg('Du kan hoppa över frågor och gå tillbaka när du vill.', { id: 'iop.skip', desc: 'Below a question' })}
        </p>
        ${after ? html`<button type="button" class="action" @click=${() => model.showStep(REVIEW)}><span>${review}</span></button>` : nothing}
      </div>
      <div class="buttons">
        <button type="button" class="button" part="button" @click=${() => model.showStep(ids[index - 1] ?? 'start')}>
          ${msg('Tillbaka', { id: 'step.back', desc: 'Button: to the step before' })}
        </button>
        <button type="button" class="button primary" part="button" @click=${() => model.showStep(after ?? REVIEW)}>
          ${after ? msg('Nästa fråga', { id: 'iop.next', desc: 'Button: to the next question' }) : review}
        </button>
      </div>
    </div>
    ${continueLater(model)}
    ${
      model.saving === nothing
        ? nothing
        : html`${model.saving}
            <p class="small quiet status" role="status">${model.status}</p>`
    }`;
}

/** The radio buttons are used again for the next question: whether they are checked is set before they change groups, where a checked one would uncheck the others. */
function choices(
  { text, answers, l10n, headingLevel, setAnswer, contentLang }: IopViewModel,
  id: IopItemId,
  values: readonly Answer[],
): TemplateResult {
  const names = answerNames(l10n.msg);
  return html`<fieldset class="question step-body" part="question">
    <legend>${heading(headingLevel, 'step-title', text.items[id], 'title', contentLang)}</legend>
    <p class="quiet why" lang=${contentLang ?? nothing}>${termText(text.why[id], text.terms, id)}</p>
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
  </fieldset>`;
}
