/** The result of a questionnaire: sentence, picture, table, advice, what next, and what to take along. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { AnyAdvice } from '../content/types.js';
import { backgroundDisclosure } from '../core/background.js';
import { heading } from '../core/heading.js';
import { chartSwitch } from '../charts/chart-switch.js';
import { resultRows, type ResultRow } from '../charts/result-rows.js';
import { leftOutSentence, resultSentence } from './result-sentence.js';
import { progress } from './progress.js';
import type { View } from '../catalog.js';
import { answersDisclosure } from './answers-view.js';
import { scoreFiles } from './files/result-source.js';
import type { ScoredViewModel } from './view-model.js';
import { bandIcon } from '../charts/band-icon.js';
import { shareSection } from './share-section.js';
import { termText } from '../core/term-text.js';
import { today } from '../core/today.js';

/** Most weak dimensions to point at; when more are equally weak, the visitor chooses. */
const MOST_POINTED_AT = 2;

/** @param mark the widget's sign for the result; nothing for a custom instrument */
export function resultView(
  model: ScoredViewModel,
  mark: TemplateResult | typeof nothing,
  view: View,
  choose: (view: View) => void,
): TemplateResult {
  const { text, result, l10n, headingLevel, baseline } = model;
  const { msg } = l10n;
  const rows = resultRows(result, text.dimensions, l10n);
  const leftOut = leftOutSentence(result, l10n);
  const sentence = resultSentence(result, rows, l10n);
  return html`<div class="head" part="head">
      ${mark}
      <div>
        <p class="small quiet">${text.name}, ${today(l10n.locale)}</p>
        ${heading(headingLevel, 'title', msg('Er bild i dag', { id: 'result.title', desc: 'Heading of the result' }), 'title')}
      </div>
      ${progress(model, 'result')}
    </div>
    <div class="flow step-body" part="result">
      <p class="lead" part="sentence">${sentence}</p>
      ${leftOut ? html`<p class="quiet">${leftOut}</p>` : nothing} ${baseline?.sentence}
      ${chartSwitch(rows, { view, counts: true, description: `${sentence} ${baseline?.text ?? ''}`, l10n, choose, baseline })}
      ${advice(model, rows)} ${next(model)}
      ${shareSection(model, () => resultText(model, rows), scoreFiles(model, rows))} ${answersDisclosure(model)}
      ${backgroundDisclosure(model.background, msg, model.contentLang)}
    </div>`;
}

/** Advice for each dimension that has a band: the weakest first and open, the others to open. */
function advice(model: ScoredViewModel, rows: readonly ResultRow[]): TemplateResult | typeof nothing {
  const { text, result, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const advised = rows.flatMap((row) => {
    const words = row.band && text.dimensions[row.id]!.advice?.[row.band];
    return words ? [{ row, words }] : [];
  });
  if (!advised.length) return nothing;
  const pointed =
    result.weakest.length <= MOST_POINTED_AT ? advised.filter(({ row }) => result.weakest.includes(row.id)) : [];
  const others = advised.filter((each) => !pointed.includes(each));
  return html`${pointed.map(
    ({ row, words }) =>
      html`<section class="panel advice" part="advice">
        <div class="advice-head">
          ${bandIcon(row.band)}
          ${heading(
            headingLevel + 1,
            'step-title',
            row.band === 'strength'
              ? msg(str`Ta vara på ${row.inline}`, {
                  id: 'advice.keep',
                  desc: 'Heading of the advice when the weakest dimension is a strength too. 0: dimension',
                })
              : msg(str`Börja med ${row.inline}`, {
                  id: 'advice.begin',
                  desc: 'Heading of the advice for the weakest dimension. 0: dimension',
                }),
          )}
        </div>
        ${adviceText(words, model)}
        <p class="small quiet" lang=${contentLang ?? nothing}>${text.basis}</p>
      </section>`,
  )}
  ${
    others.length
      ? html`<section class="stack">
          ${heading(
            headingLevel + 1,
            'sub',
            pointed.length
              ? msg('Råd för de andra områdena', {
                  id: 'advice.others',
                  desc: 'Heading of the advice for the other dimensions',
                })
              : msg('Råd för varje område', {
                  id: 'advice.each',
                  desc: 'Heading of the advice when no dimension is pointed out',
                }),
          )}
          <div class="others">
            ${others.map(
              ({ row, words }) =>
                html`<details class="more" part="advice">
                  <summary>
                    ${bandIcon(row.band)}<span>${row.name} ${row.value}, ${row.bandName.toLowerCase()}</span>
                  </summary>
                  <div class="stack more-body">${adviceText(words, model)}</div>
                </details>`,
            )}
          </div>
          ${pointed.length ? nothing : html`<p class="small quiet" lang=${contentLang ?? nothing}>${text.basis}</p>`}
        </section>`
      : nothing
  }`;
}

function adviceText({ points, ask }: AnyAdvice, { l10n: { msg }, contentLang }: ScoredViewModel): TemplateResult {
  const lang = contentLang ?? nothing;
  const askEachOther = msg('Fråga varandra:', { id: 'advice.ask', desc: 'Before an open question' });
  return html`<ul class="ticked" lang=${lang}>
      ${points.map((point) => html`<li>${point}</li>`)}
    </ul>
    ${ask ? html`<p class="ask">${askEachOther} <span lang=${lang}>${ask}</span></p>` : nothing}`;
}

function next({ text, l10n, headingLevel, contentLang }: ScoredViewModel): TemplateResult | typeof nothing {
  const { msg } = l10n;
  if (!text.next.length) return nothing;
  const cited = text.cited[text.next[0]!.source ?? ''];
  const title = cited
    ? msg('Det verkar ha hjälpt andra', { id: 'next.title', desc: 'Heading of what has helped others to succeed' })
    : msg('Gå vidare', { id: 'next.own', desc: 'Heading of the next steps in a custom instrument' });
  return html`<section class="stack">
    ${heading(headingLevel + 1, 'sub', title)}
    <ul class="ticked" lang=${contentLang ?? nothing}>
      ${text.next.map((step) => html`<li>${termText(step.text, text.terms, `next-${step.id}`)}</li>`)}
    </ul>
    <p class="small quiet">${cited}</p>
  </section>`;
}

/** The result as plain text, for an e-mail or a chat. */
function resultText({ text, result, l10n, baseline }: ScoredViewModel, rows: readonly ResultRow[]): string {
  return [
    text.name,
    resultSentence(result, rows, l10n),
    baseline?.text,
    rows.map((row) => `${row.name}: ${row.value} (${row.bandName.toLowerCase()})`).join('\n'),
    leftOutSentence(result, l10n),
    text.basis,
  ]
    .filter(Boolean)
    .join('\n\n');
}

export const resultStyles = css`
  .advice {
    display: grid;
    gap: 1.25em;
  }
  .advice-head {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .advice-head .sign {
    width: 1.25em;
  }
  .ask {
    font-weight: 600;
  }
  @media print {
    .others {
      columns: 2;
      gap: 2em;
    }
    .ask {
      font-size: 1em;
    }
    .advice {
      gap: 0.25em;
    }
  }
`;
