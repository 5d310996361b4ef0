/** Every area as a row: its value on the line and its lowest answer; opened, what to do about it and what was answered. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { bandIcon } from '../charts/band-icon.js';
import type { ResultRow } from '../charts/result-rows.js';
import { valueLine } from '../charts/value-line.js';
import type { AnyAdvice } from '../content/types.js';
import { heading } from '../core/heading.js';
import type { Answer } from '../scoring/instrument.js';
import { scaleNames } from '../charts/scale-names.js';
import { statementsOf, type AnsweredStatement } from './statements.js';
import type { ScoredViewModel } from './view-model.js';

export function areaRows(model: ScoredViewModel, rows: readonly ResultRow[]): TemplateResult {
  const { l10n, headingLevel } = model;
  const statements = statementsOf(model);
  return html`<section class="areas" part="areas">
    ${heading(
      headingLevel + 1,
      'step-title',
      l10n.msg('Del för del', { id: 'areas.title', desc: 'Heading of the rows, one for each area' }),
    )}
    <div class="area-list">
      ${rows.map((row, i) =>
        areaRow(
          model,
          row,
          statements.filter(({ dimension }) => dimension === row.id),
          i,
        ),
      )}
    </div>
  </section>`;
}

function areaRow(
  model: ScoredViewModel,
  row: ResultRow,
  statements: readonly AnsweredStatement[],
  at: number,
): TemplateResult {
  const { baseline, contentLang } = model;
  const lang = contentLang ?? nothing;
  const before = baseline?.rows[at]?.mean ?? null;
  return html`<details class="area" part="area">
    <summary>
      ${bandIcon(row.band)}<span class="area-name" lang=${lang}>${row.name}</span>
      ${valueLine(row.mean, row.band, before)}
      <span class="area-value"><strong>${row.value}</strong> ${row.bandName.toLowerCase()}</span>
      <span class="area-lowest small">${rowNote(model, row, statements, at)}</span>
    </summary>
    <div class="area-body">
      ${adviceOf(model, row)}
      <ul class="area-answers small">
        ${statements.map(
          ({ text, answer }) => html`<li><span lang=${lang}>${text}</span> ${answerText(answer, model)}</li>`,
        )}
      </ul>
      <button type="button" class="action" @click=${() => model.showStep(row.id)}>
        <span
          >${model.l10n.msg(str`Ändra svaren om ${row.inline}`, { id: 'areas.change', desc: 'Button: to the statements of an area. 0: the area' })}</span
        >
      </button>
    </div>
  </details>`;
}

/** What has changed, and the lowest answer. */
function rowNote(
  model: ScoredViewModel,
  row: ResultRow,
  statements: readonly AnsweredStatement[],
  at: number,
): TemplateResult {
  const { baseline, l10n, contentLang } = model;
  const { msg } = l10n;
  const rated = statements.filter(({ value }) => value !== null).sort((a, b) => a.value! - b.value!);
  const [lowest] = rated;
  const change = baseline?.changes[at];
  if (!lowest || row.mean === null)
    return html`${change}
    ${msg(str`${row.answered} av ${row.total} påståenden har ett svar.`, {
      id: 'areas.answered',
      desc: 'In the row of an area with too few answers. 0: statements answered on the scale, 1: all, one or more',
    })}`;
  return html`${change}
    <span class="quiet"
      >${msg('Lägst:', { id: 'areas.lowest', desc: 'Before the statement of an area that was answered lowest' })}</span
    >
    <span lang=${contentLang ?? nothing}>${lowest.text}</span> ${answerText(lowest.answer, model)}`;
}

/** "2 stämmer dåligt" */
export function answerText(
  answer: Answer | undefined,
  { l10n: { msg } }: Pick<ScoredViewModel, 'l10n'>,
): TemplateResult {
  const names = scaleNames(msg);
  if (answer === undefined)
    return html`<span class="quiet"
      >${msg('inget svar', { id: 'areas.no-answer', desc: 'After a statement that was skipped' })}</span
    >`;
  const word = names[answer].toLowerCase();
  return answer === 'unknown'
    ? html`<span class="quiet">${word}</span>`
    : html`<strong>${answer}</strong> <span class="quiet">${word}</span>`;
}

function adviceOf(
  { text, l10n, headingLevel, contentLang }: ScoredViewModel,
  row: ResultRow,
): TemplateResult | typeof nothing {
  const { msg } = l10n;
  const words: AnyAdvice | undefined = row.band ? text.dimensions[row.id]!.advice?.[row.band] : undefined;
  if (!words) return nothing;
  const lang = contentLang ?? nothing;
  return html`<div class="advice stack" part="advice">
    ${heading(headingLevel + 2, 'sub', msg('Råd', { id: 'areas.advice', desc: 'Heading of the advice on one area' }))}
    <ul class="ticked" lang=${lang}>
      ${words.points.map((point) => html`<li>${point}</li>`)}
    </ul>
    ${
      words.ask
        ? html`<p class="ask">
            ${msg('Fråga varandra:', { id: 'advice.ask', desc: 'Before an open question' })}
            <span lang=${lang}>${words.ask}</span>
          </p>`
        : nothing
    }
  </div>`;
}

export const areaRowsStyles = css`
  .area-list {
    margin-top: 0.75em;
    border-top: 0.0625em solid var(--sos-line);
  }
  .area {
    border-bottom: 0.0625em solid var(--sos-line);
  }
  .area > summary {
    display: grid;
    width: 100%;
    grid-template-columns: 1em 1fr auto 1em;
    gap: 0.125em 0.75em;
    padding: 0.75em 0;
    color: inherit;
    font-weight: 400;
  }
  .area > summary:hover {
    text-decoration: none;
    background: var(--sos-soft);
  }
  .area-name {
    font-weight: 700;
  }
  .area-value {
    grid-area: 1 / 3;
    text-align: right;
  }
  .area .value-line {
    grid-area: 2 / 2 / auto / 4;
    padding: 0 0.375em;
  }
  .area-lowest {
    grid-area: 3 / 2 / auto / 4;
    line-height: 1.4;
  }
  /* The arrow points down, and up when it is open. */
  .area > summary::before {
    grid-area: 1 / 4;
    width: 0.625em;
    height: 0.625em;
    margin-bottom: 0.25em;
    box-sizing: border-box;
    border: solid var(--sos-strong);
    border-width: 0 0.1875em 0.1875em 0;
    background: none;
    clip-path: none;
    rotate: 45deg;
  }
  .area[open] > summary::before {
    margin: 0.25em 0 0;
    rotate: -135deg;
  }
  .area-body {
    display: grid;
    gap: 1em 2em;
    padding: 0.25em 1.75em 1.25em;
  }
  .area-answers {
    padding-left: 1em;
    border-left: 0.125em solid var(--sos-line);
  }
  .area-answers li + li {
    margin-top: 0.5em;
  }
  .area-body > .action {
    justify-self: start;
  }
  .ask {
    font-weight: 600;
  }
  /* No room for a name and a value side by side. */
  @container (width < 24em) {
    .area-name {
      grid-area: 1 / 2 / auto / 4;
    }
    .area-value {
      grid-area: 2 / 2 / auto / 4;
      text-align: left;
    }
    .area .value-line {
      grid-row: 3;
    }
    .area-lowest {
      grid-row: 4;
    }
    .area-body {
      padding-inline: 0;
    }
  }
  @container (width >= 34em) {
    .area > summary {
      grid-template-columns: 1em 8em minmax(6em, 1fr) 9.5em 1em;
    }
    .area .value-line {
      grid-area: 1 / 3;
    }
    .area-value {
      grid-area: 1 / 4;
      text-align: left;
    }
    .area-lowest {
      grid-area: 2 / 2 / auto / 5;
    }
    .area > summary::before {
      grid-area: 1 / 5;
    }
    .area-body {
      grid-template-columns: 1fr 1fr;
    }
    .area-body > .action {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .area > summary {
      padding: 0.375em 0 0.125em;
    }
    .area-body {
      padding-block: 0 0.5em;
      gap: 0.5em 2em;
    }
    .ask {
      font-size: 1em;
    }
    .area-answers li + li {
      margin-top: 0.125em;
    }
    .area {
      break-inside: avoid;
    }
  }
`;
