/** The statements that were answered lowest, or that have changed most, each in full on the line of its answer: why the result is what it is. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from '../core/heading.js';
import { valueLine } from '../charts/value-line.js';
import type { ScaleValue } from '../scoring/instrument.js';
import { scaleNames } from '../charts/scale-names.js';
import type { AnsweredStatement, Lowest } from './statements.js';
import type { ScoredViewModel } from './view-model.js';

/** A statement with its earlier answer, where both are known. */
export interface ChangedStatement extends AnsweredStatement {
  readonly before: ScaleValue;
  /** It is worth less than it was: of a hindering statement, the answer is higher. */
  readonly hasFallen: boolean;
}

export function lowestView({ shown, more }: Lowest, model: ScoredViewModel): TemplateResult | typeof nothing {
  const { l10n } = model;
  const { msg } = l10n;
  if (!shown.length) return nothing;
  const title = l10n.plural(shown.length, {
    one: msg('Ert lägsta svar', { id: 'lowest.title.one', desc: 'Heading of the statement that was answered lowest' }),
    other: msg('Era lägsta svar', {
      id: 'lowest.title.other',
      desc: 'Heading of the two or three statements that were answered lowest',
    }),
  });
  return statementList(title, shown, model, more ? moreSentence(more, model) : '');
}

export const changedView = (changed: readonly ChangedStatement[], model: ScoredViewModel): TemplateResult =>
  statementList(
    model.l10n.msg('Det här ändrades mest', {
      id: 'lowest.changed',
      desc: 'Heading of the statements whose answers have changed most since an earlier time',
    }),
    changed,
    model,
  );

function moreSentence(more: number, { l10n }: ScoredViewModel): string {
  const { msg } = l10n;
  return l10n.plural(more, {
    one: msg('Ett svar till ligger lika lågt.', {
      id: 'lowest.more.one',
      desc: 'Below the lowest answers: one more is as low as the last of them',
    }),
    other: msg(str`${l10n.number(more)} svar till ligger lika lågt.`, {
      id: 'lowest.more.other',
      desc: 'Below the lowest answers. 0: how many more are as low as the last of them',
    }),
  });
}

function statementList(
  title: string,
  statements: readonly (AnsweredStatement | ChangedStatement)[],
  { text, l10n, headingLevel, contentLang }: ScoredViewModel,
  note = '',
): TemplateResult {
  const names = scaleNames(l10n.msg);
  const lang = contentLang ?? nothing;
  return html`<section class="lowest" part="lowest">
    ${heading(headingLevel + 1, 'sub', title)}
    <ul>
      ${statements.map((statement) => {
        const { dimension, answer } = statement;
        const before = 'before' in statement ? statement.before : null;
        // The line shows the answer as it was given; that it counts the other way round is told where all answers stand.
        const given = typeof answer === 'number' ? answer : null;
        return html`<li>
          <p class="small quiet" lang=${lang}>${text.dimensions[dimension]!.name}</p>
          <p class="statement" lang=${lang}>${statement.text}</p>
          <div class="lowest-answer">
            ${valueLine(given, 'answer', before)}
            <p class="small">
              <strong>${given}</strong>
              ${names[answer!]}
              ${before === null ? nothing : l10n.msg(str`(förut ${before})`, { id: 'lowest.before', desc: 'After an answer in words. 0: the answer of an earlier time, 1–5' })}
            </p>
          </div>
        </li>`;
      })}
    </ul>
    ${note ? html`<p class="small quiet">${note}</p>` : nothing}
  </section>`;
}

export const lowestStyles = css`
  .lowest li {
    padding: 0.625em 0;
    border-bottom: 0.0625em solid var(--sos-line);
  }
  .lowest li:last-child {
    border: 0;
  }
  .lowest .statement {
    font-weight: 600;
    line-height: 1.4;
  }
  .lowest-answer {
    display: grid;
    grid-template-columns: minmax(0, 8.5em) minmax(6em, 1fr);
    align-items: center;
    gap: 0.75em;
  }
  @media print {
    .lowest li {
      padding: 0.25em 0;
    }
  }
`;
