/** All questions with their answers, before the result: each can be changed. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from '../core/heading.js';
import { continueLater } from '../questionnaire/take/continue-later.js';
import { answerName, head, type IopViewModel, type IopItemId } from './quiz.js';

/** How many questions have no answer, and what becomes of them. */
export function reviewSentence({ result, l10n }: Pick<IopViewModel, 'result' | 'l10n'>): string {
  const { msg } = l10n;
  const { missing, total } = result;
  if (!missing) return msg('Alla frågor har ett svar.', { id: 'iop.all', desc: 'When every question has an answer' });
  if (missing === total)
    return msg('Ingen fråga är besvarad än. Alla räknas som oklara.', {
      id: 'iop.missing.all',
      desc: 'When no question has an answer',
    });
  return l10n.plural(missing, {
    one: msg(str`${l10n.number(missing)} av ${l10n.number(total)} frågor saknar svar. Den räknas som oklar.`, {
      id: 'iop.missing.one',
      desc: '0: the number 1, questions without an answer, 1: all',
    }),
    other: msg(str`${l10n.number(missing)} av ${l10n.number(total)} frågor saknar svar. De räknas som oklara.`, {
      id: 'iop.missing.other',
      desc: '0: questions without an answer, 1: all',
    }),
  });
}

export function reviewView(model: IopViewModel): TemplateResult {
  const { structure, text, answers, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const title = heading(
    headingLevel,
    'title',
    msg('Gå igenom svaren', { id: 'iop.review', desc: 'Button and heading: look at all answers before the result' }),
    'title',
  );
  // Forward stands at both ends: a long way lies between them.
  const forward = html`<button
    type="button"
    class="button primary"
    part="button"
    @click=${() => model.showStep('result')}
  >
    ${msg('Visa resultatet', { id: 'step.result', desc: 'Button: from the last step to the result' })}
  </button>`;
  return html`${head(model, { title, action: forward })}
    <div class="flow step-body" part="review">
      <p>${reviewSentence(model)}</p>
      ${structure.dimensions.map(
        ({ id: part, items }) =>
          html`<section class="stack">
            ${heading(headingLevel + 1, 'sub', text.dimensions[part as keyof typeof text.dimensions].name, undefined, contentLang)}
            <ul class="rows">
              ${items.map(({ id }) => {
                const question = text.items[id as IopItemId];
                return html`<li>
                  <span lang=${contentLang ?? nothing}>${question}</span>
                  <strong class=${Object.hasOwn(answers, id) ? '' : 'quiet'}>${answerName(answers[id], msg)}</strong>
                  <button type="button" class="action" @click=${() => model.showStep(id)}>
                    <span>${msg('Ändra', { id: 'iop.change', desc: 'Button: change the answer to a question' })}</span
                    ><span class="vh" lang=${contentLang ?? nothing}>: ${question}</span>
                  </button>
                </li>`;
              })}
            </ul>
          </section>`,
      )}
    </div>
    <div class="foot">
      <div class="buttons">
        ${forward}
        <button
          type="button"
          class="button"
          part="button"
          @click=${() => model.showStep(structure.dimensions.at(-1)!.items.at(-1)!.id)}
        >
          ${msg('Tillbaka', { id: 'step.back', desc: 'Button: to the step before' })}
        </button>
      </div>
    </div>
    ${continueLater(model)}`;
}
