/** The result of a self-check: sentence, picture, table, advice, what next, and what to take along. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { AnyAdvice, Source } from '../content/types.js';
import type { MsgFn } from '../localization/locale-controller.js';
import type { Answer } from '../scoring/instrument.js';
import { heading } from './heading.js';
import { picture } from './picture.js';
import { scaleNames } from './question.js';
import { resultRows, type ResultRow } from './result-rows.js';
import { leftOutSentence, resultSentence } from './result-sentence.js';
import type { SelfCheck, View } from './self-check.js';
import { bandSign } from './signs.js';
import { sources } from './sources.js';
import { takeAway } from './take-away.js';
import { termText } from './term-text.js';

export interface ResultProps {
  readonly view: View;
  readonly mark: TemplateResult | typeof nothing;
  /** "Save on this device", where the page allows it. */
  readonly saving: TemplateResult | typeof nothing;
  choose(view: View): void;
  restart(): void;
}

/** Most weak dimensions to point at; when more are equally weak, the visitor chooses. */
const MOST_POINTED_AT = 2;

export function resultView(check: SelfCheck, props: ResultProps): TemplateResult {
  const { text, result, l10n, headingLevel } = check;
  const { msg } = l10n;
  const rows = resultRows(result, text.dimensions, l10n);
  const leftOut = leftOutSentence(result, l10n);
  return html`<div class="head" part="head">
      ${props.mark}
      <div>
        <p class="small quiet">${text.name}</p>
        ${heading(headingLevel, 'title', msg('Er bild i dag', { id: 'result.title', desc: 'Heading of the result' }), 'title')}
      </div>
    </div>
    <div class="flow step-body" part="result">
      <p class="lead" part="sentence">${resultSentence(result, rows, l10n)}</p>
      ${leftOut ? html`<p class="quiet">${leftOut}</p>` : nothing}
      ${picture(rows, { view: props.view, counts: true, description: resultSentence(result, rows, l10n), msg, choose: (view) => props.choose(view) })}
      ${advice(check, rows)} ${next(check)} ${takeAway(check, rows, props)} ${given(check)} ${about(check)} ${sources(text.sources, msg)}
    </div>`;
}

/** Advice for each dimension that has a band: the weakest first and open, the others to open. */
function advice({ text, result, l10n, headingLevel }: SelfCheck, rows: readonly ResultRow[]): TemplateResult | typeof nothing {
  const { msg } = l10n;
  const advised = rows.flatMap((row) => {
    const words = row.band && text.dimensions[row.id]!.advice?.[row.band];
    return words ? [{ row, words }] : [];
  });
  if (!advised.length) return nothing;
  const pointed = result.weakest.length <= MOST_POINTED_AT ? advised.filter(({ row }) => result.weakest.includes(row.id)) : [];
  const others = advised.filter((each) => !pointed.includes(each));
  const from = basedOn(text.sources, msg);
  return html`${pointed.map(
    ({ row, words }) =>
      html`<section class="panel advice" part="advice" aria-labelledby="advice-${row.id}">
        <div class="advice-head">
          ${bandSign(row.band)}
          ${heading(
            headingLevel + 1,
            'step-title',
            row.band === 'strength'
              ? msg(str`Ta vara på ${row.inline}`, { id: 'advice.keep', desc: 'Heading of the advice when the weakest dimension is a strength too. 0: dimension' })
              : msg(str`Börja med ${row.inline}`, { id: 'advice.begin', desc: 'Heading of the advice for the weakest dimension. 0: dimension' }),
            `advice-${row.id}`,
          )}
        </div>
        ${adviceText(words, msg)}
        <p class="small quiet">${from}</p>
      </section>`,
  )}
  ${others.length
    ? html`<section class="stack" aria-labelledby="others">
        ${heading(
          headingLevel + 1,
          'sub',
          pointed.length
            ? msg('Råd för de andra områdena', { id: 'advice.others', desc: 'Heading of the advice for the other dimensions' })
            : msg('Råd för varje område', { id: 'advice.each', desc: 'Heading of the advice when no dimension is pointed out' }),
          'others',
        )}
        <div>
          ${others.map(
            ({ row, words }) =>
              html`<details class="more" part="advice">
                <summary>${bandSign(row.band)}<span>${row.name} ${row.value}, ${row.bandName.toLowerCase()}</span></summary>
                <div class="stack more-body">${adviceText(words, msg)}</div>
              </details>`,
          )}
        </div>
        ${pointed.length ? nothing : html`<p class="small quiet">${from}</p>`}
      </section>`
    : nothing}`;
}

function adviceText({ points, ask }: AnyAdvice, msg: MsgFn): TemplateResult {
  return html`<ul class="ticked">
      ${points.map((point) => html`<li>${point}</li>`)}
    </ul>
    ${ask ? html`<p class="ask">${msg('Fråga varandra:', { id: 'advice.ask', desc: 'Before an open question' })} ${ask}</p>` : nothing}`;
}

/** Says what the advice builds on, and that the words are ours. */
function basedOn(list: readonly Source[], msg: MsgFn): string {
  const [first] = list;
  return first && list.some(({ id }) => id === 'sos-widgets')
    ? msg(str`Bygger på ${first.short}. Råden är formulerade av sos-widgets.`, { id: 'advice.source', desc: '0: authors and year of the source' })
    : '';
}

function next({ text, l10n, headingLevel }: SelfCheck): TemplateResult | typeof nothing {
  const { msg } = l10n;
  if (!text.next.length) return nothing;
  const cited = text.sources.find(({ id }) => id === text.next[0]!.source);
  return html`<section class="stack" aria-labelledby="next">
    ${heading(headingLevel + 1, 'sub', msg('Det har hjälpt andra', { id: 'next.title', desc: 'Heading of what has helped others to succeed' }), 'next')}
    <ul class="ticked">
      ${text.next.map((step) => html`<li>${termText(step.text, text.terms, `next-${step.id}`)}</li>`)}
    </ul>
    ${cited ? html`<p class="small quiet">${cited.short}</p>` : nothing}
  </section>`;
}

/** The answers, with the way to change them. */
function given(check: SelfCheck): TemplateResult {
  const { structure, text, answers, l10n, headingLevel } = check;
  const { msg } = l10n;
  const names = scaleNames(msg);
  const say = (answer: Answer | undefined): string =>
    answer === undefined
      ? msg('Inget svar', { id: 'given.none', desc: 'Instead of an answer, for a statement that was skipped' })
      : answer === 'unknown'
        ? names.unknown
        : `${answer}. ${names[answer]}`;
  return html`<details class="more given" part="answers">
    <summary>${msg('Era svar', { id: 'given.title', desc: 'Opens the list of statements with the answers given' })}</summary>
    <div class="more-body flow">
      ${structure.dimensions.map(({ id, items }) => {
        const { name } = text.dimensions[id]!;
        return html`<section class="stack" aria-labelledby="given-${id}">
          <div class="given-head">
            ${heading(headingLevel + 1, 'sub', name, `given-${id}`)}
            <button type="button" class="action" @click=${() => check.go(id)}>
              <span>${msg('Ändra', { id: 'given.change', desc: 'Button: change the answers of one dimension; its name follows, hidden' })}<span class="vh">: ${name}</span></span>
            </button>
          </div>
          <dl class="given-list">
            ${items.map((item) => html`<div><dt>${text.items[item.id]}</dt><dd>${say(answers[item.id])}</dd></div>`)}
          </dl>
        </section>`;
      })}
    </div>
  </details>`;
}

function about({ text }: SelfCheck): TemplateResult | typeof nothing {
  if (!text.about) return nothing;
  const { title, paragraphs } = text.about;
  const short = new Map(text.sources.map((source) => [source.id, source.short]));
  return html`<details class="more screen" part="about">
    <summary>${title}</summary>
    <div class="more-body stack">
      ${paragraphs.map(
        (paragraph, i) =>
          html`<p>${termText(paragraph.text, text.terms, `about-${i}`)}${short.has(paragraph.source) ? html` <span class="small quiet">${short.get(paragraph.source)}</span>` : nothing}</p>`,
      )}
    </div>
  </details>`;
}
