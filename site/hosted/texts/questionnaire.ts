/** What the sheets of all answered widgets have in common: statements with room for answers on paper, and how to count them. */
import type { AnyInstrument, AnyInstrumentText } from '../../../src/content/types.js';
import { SCALE } from '../../../src/scoring/index.js';
import { html, type Markup } from '../html.js';
import { termText, type Page } from './page-text.js';

/** The statements of each dimension, with boxes to tick. */
export function dimensions(page: Page, { kind, dimensions: all }: AnyInstrument, text: AnyInstrumentText): Markup {
  const isPicked = kind === 'pick';
  const list = isPicked ? 'ul' : 'ol';
  const answers = isPicked ? [''] : [...SCALE.map(String), page.string('scale.unknown')];
  return html`${all.map(({ id, items }) => {
    const { name, intro, ask } = text.dimensions[id]!;
    return html`<h3>${name}</h3>
      <p>${termText(page, intro, text.terms)}</p>
      ${items.every(({ reversed }) => reversed) ? html`<p class="how">${page.words.reversed}</p>` : ''}
      <${list} class="items ${isPicked ? 'pick' : ''}">
        ${items.map(
          (item) =>
            html`<li>
              <p>${text.items[item.id]}</p>
              ${text.explanations ? html`<p class="how">${text.explanations[item.id]}</p>` : ''} ${boxes(answers)}
            </li>`,
        )}
      </${list}>
      ${ask ? question(page, ask) : ''}`;
  })}`;
}

/** One thing to do for each statement that is rated, by what it is about. */
export const steps = (text: AnyInstrumentText): Markup =>
  html`<ul>
    ${Object.values(text.followUp ?? {}).map(({ short, what = capital(short), step }) => html`<li><strong>${what}.</strong> ${step}</li>`)}
  </ul>`;

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** A question that the parties can ask each other. */
export const question = (page: Page, text: string | undefined): Markup =>
  html`<p class="ask">${page.string('advice.ask')} ${text}</p>`;

/** For paper only: nothing here can be answered on the screen. */
export const boxes = (answers: readonly string[]): Markup =>
  html`<div class="boxes" aria-hidden="true">${answers.map((answer) => html`<span>${answer}</span>`)}</div>`;

/** Who answers, and when: for paper only. */
export const sheetHeader = ({ words }: Page): Markup =>
  html`<div class="boxes fill-in" aria-hidden="true">${words.sheet.map((field) => html`<span>${field}</span>`)}</div>`;

export function scaleExplained({ words, string }: Page): Markup {
  const steps = SCALE.map((step) => `${step}\u00a0= ${string(`scale.${step}`).toLowerCase()}`);
  return html`<p class="how">${words.scale}</p>
    <p>${steps.join(', ')}.</p>`;
}

export const countingOnPaper = ({ words: { count } }: Page): Markup =>
  html`<section>
    <h2>${count.title}</h2>
    <ul>
      ${count.text.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
