/** The statements of a checklist, all on one page: to rate, or to pick from. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { termText } from '../core/term-text.js';
import { scaleNames } from '../charts/scale-names.js';
import { question } from '../questionnaire/question.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { PICKED } from '../scoring/instrument.js';

export function groups(model: ScoredViewModel): TemplateResult[] {
  const { structure, text, answers, l10n, headingLevel, contentLang: lang } = model;
  const names = scaleNames(l10n.msg);
  return structure.dimensions.map(({ id, items }) => {
    const { name, intro } = text.dimensions[id]!;
    return html`<section class="stack" part="group">
      ${heading(headingLevel + 1, 'step-title', name, undefined, lang)}
      ${intro ? html`<p class="quiet" lang=${lang ?? nothing}>${termText(intro, text.terms, id)}</p>` : nothing}
      <div class="rows">
        <p class="row-ends small quiet" aria-hidden="true">
          <span>${names[1]}</span><span>${names[5]}</span><span>${names.unknown}</span>
        </p>
        ${items.map(({ id: item }) =>
          question({
            id: item,
            statement: text.items[item]!,
            lang,
            answer: answers[item],
            names,
            setAnswer: (answer) => model.setAnswer(item, answer),
          }),
        )}
      </div>
    </section>`;
  });
}

export function picks(model: ScoredViewModel): TemplateResult[] {
  const { structure, text, answers, contentLang: lang } = model;
  return structure.dimensions.map(({ id, items }) => {
    const { name, intro } = text.dimensions[id]!;
    return html`<fieldset class="picks" part="question">
      <legend lang=${lang ?? nothing}>${name}</legend>
      ${intro ? html`<p class="quiet" lang=${lang ?? nothing}>${termText(intro, text.terms, id)}</p>` : nothing}
      ${items.map((item) => {
        const explanation = text.explanations?.[item.id];
        return html`<div class="pick">
          <label part="option"
            ><input
              type="checkbox"
              name=${item.id}
              aria-describedby=${explanation ? `about-${item.id}` : nothing}
              .checked=${!!answers[item.id]}
              @change=${(event: Event) => model.setAnswer(item.id, (event.target as HTMLInputElement).checked ? PICKED : undefined)}
            /><span lang=${lang ?? nothing}>${text.items[item.id]}</span></label
          >
          ${explanation ? html`<p class="small quiet" id="about-${item.id}" lang=${lang ?? nothing}>${explanation}</p>` : nothing}
        </div>`;
      })}
    </fieldset>`;
  });
}
