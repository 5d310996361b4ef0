/** What to talk about first: each statement with who says what, and a question to read aloud. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import type { ComparisonView } from './rows.js';
import { agreedQuestions, answersPicture, differTitle, reversedNote, talkPoints, type TalkPoint } from './talk.js';
import type { ComparisonViewModel } from './view-model.js';

export function differView(model: ComparisonViewModel, view: ComparisonView): TemplateResult | typeof nothing {
  const { l10n, headingLevel } = model;
  const points = talkPoints(model, view);
  const questions = view.comparison.respondents < 2 ? [] : agreedQuestions(model);
  if (!points.length && !questions.length) return nothing;
  return html`<section class="panel" part="differ">
    ${heading(headingLevel + 1, 'step-title', differTitle(l10n))}
    <ol class="points">
      ${points.map((point) => pointView(point, model, view))}
      ${questions.map((question) => html`<li><p class="ask">${question}</p></li>`)}
    </ol>
  </section>`;
}

function pointView(
  { row, statement, answers, question }: TalkPoint,
  model: ComparisonViewModel,
  view: ComparisonView,
): TemplateResult {
  const note = reversedNote(row, model.l10n.msg);
  return html`<li>
    <p class="statement" lang=${model.contentLang ?? nothing}>${statement}</p>
    ${note ? html`<p class="small quiet">${note}</p>` : nothing} ${answersPicture(row, model, view)}
    ${row.said.length && !view.isPicked ? nothing : html`<p class="small">${answers}</p>`}
    <p class="ask">${question}</p>
  </li>`;
}

export const differStyles = css`
  .points {
    display: grid;
    gap: 2em;
    margin-top: 1em;
  }
  .points > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .statement {
    font-weight: 600;
  }
  .ask {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }
`;
