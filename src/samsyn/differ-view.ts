/** What to talk about first: the questions; on paper with room for what comes of them. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import type { ComparisonView } from './rows.js';
import type { ComparisonViewModel } from './view-model.js';
import { questions } from './words.js';

export function talkView(model: ComparisonViewModel, view: ComparisonView): TemplateResult | typeof nothing {
  const { l10n, headingLevel, presentation } = model;
  const { msg } = l10n;
  const asked = questions(view, presentation, l10n);
  if (!asked.length) return nothing;
  const title = msg('Prata om det här först', { id: 'comparison.first', desc: 'Heading of the questions' });
  const lines = [
    msg('Vem gör vad?', { id: 'comparison.who', desc: 'On paper, beside a line to write on' }),
    msg('Till när?', { id: 'comparison.when', desc: 'On paper, beside a line to write on' }),
  ];
  return html`<section class="panel stack" part="first">
    ${heading(headingLevel + 1, 'step-title', title)}
    <ol class="asked">
      ${asked.map(
        ({ question, row, facts }) =>
          html`<li>
            <p class="ask">${question}</p>
            ${facts ? html`<p class="small">${facts}</p>` : nothing}
            ${row ? html`<div class="paper">${presentation.picture(row, view, l10n)}</div>` : nothing}
            <div class="paper lines">${lines.map((line) => html`<p class="small">${line}</p>`)}</div>
          </li>`,
      )}
    </ol>
  </section>`;
}

export const talkStyles = css`
  .asked {
    counter-reset: asked;
  }
  .asked > li {
    position: relative;
    padding: 0.5em 0 0.5em 2.25em;
    counter-increment: asked;
  }
  .asked > li::before {
    content: counter(asked);
    position: absolute;
    left: 0;
    color: var(--sos-strong);
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }
  .ask {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .ask + p {
    margin-top: 0.25em;
  }
  @media print {
    .lines {
      display: grid;
      grid-template-columns: 3fr 1fr;
      gap: 0 2em;
    }
    .lines p {
      height: 5em;
      border-bottom: 0.0625em solid;
    }
  }
`;
