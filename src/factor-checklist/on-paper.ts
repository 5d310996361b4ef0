/** Every statement with its answer in words, for paper: there the result comes first, and circles take room. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { bandIcon } from '../charts/band-icon.js';
import { answersTable, type AnswerNames } from '../questionnaire/answers-view.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { tallyOf } from './rated.js';

/** @param names the words of the answers, or of what is picked */
export function onPaper(model: ScoredViewModel, names: AnswerNames): TemplateResult {
  const [, ...rows] = answersTable(model, names);
  const { all } = tallyOf(model);
  const isPick = model.structure.kind === 'pick';
  return html`<div class="on-paper" lang=${model.contentLang ?? nothing}>
    ${rows.map(
      ([area, statement, answer], i) =>
        html`${area === rows[i - 1]?.[0] ? nothing : html`<p class="sub">${area}</p>`}
          <p class="given">
            ${bandIcon(isPick && !all[i]!.answer ? 'concern' : all[i]!.band)}<span
              >${statement}
              ${isPick && !all[i]!.answer ? nothing : html`<strong lang=${model.l10n.locale}>${answer}</strong>`}</span
            >
          </p>`,
    )}
  </div>`;
}

export const onPaperStyles = css`
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
      margin-top: 1em;
      padding-top: 0.75em;
      border-top: 0.0625em solid;
      columns: 2;
      column-gap: 2em;
    }
    .on-paper .sub {
      font-size: 1em;
      margin-top: 0.75em;
    }
    .on-paper .sub:first-child {
      margin-top: 0;
    }
    .given {
      display: flex;
      align-items: baseline;
      gap: 0.5em;
      margin-top: 0.25em;
      break-inside: avoid;
    }
    /* The digit stays with its words. */
    .given strong {
      display: inline-block;
    }
  }
`;
