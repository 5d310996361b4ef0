import { FACTOR_SETS } from '../../../src/catalog.js';
import { instrumentContent } from '../../../src/content/instrument-content.js';
import type { AnyInstrumentContent, AnyInstrumentText, ContentLocale, Paragraph } from '../../../src/content/types.js';
import { html, type Markup } from '../html.js';
import { basis, beginPage, cite, pageEnd, termText, type Page, type PageText } from './page-text.js';
import { countingOnPaper, dimensions, scaleExplained, sheetHeader, steps } from './questionnaire.js';

export async function factorChecklistText(locale: ContentLocale): Promise<PageText> {
  // What introduces an open question is a string of the five K.
  const page = await beginPage(locale, 'factor-checklist', 'five-k');
  const sets = await Promise.all(
    FACTOR_SETS.map(async (set) => {
      const content: AnyInstrumentContent = instrumentContent(set);
      const [start, words] = await Promise.all([content.start(locale), content.words(locale)]);
      return { set, structure: content.structure, start, ...words };
    }),
  );
  return {
    choice: { subject: 'set', values: sets.map(({ set, text }) => [set, text.name]) },
    body: html`${sets.map(
        ({ set, structure, start, text }) =>
          html`<section class="sheet">
            <h2 id="${set}">${start.title}</h2>
            <p>${start.lead}</p>
            ${sheetHeader(page)}
            ${structure.kind === 'pick' ? html`<p class="how">${page.words.pick}</p>` : scaleExplained(page)}
            ${dimensions(page, structure, text)} ${meaning(page, text)} ${notes(page, text)} ${basis(text.basis)}
          </section>`,
      )}
      ${countingOnPaper(page)}
      <section>
        <h2>${page.words.steps}</h2>
        ${sets
          .filter(({ text }) => text.followUp)
          .map(
            ({ text }) =>
              html`<h3>${text.name}</h3>
                ${steps(text)}`,
          )}
      </section>
      ${pageEnd(
        page,
        sets.map(({ background }) => background),
      )}`,
  };
}

/** Of a set to pick from: what it means to have picked one, or several. */
const meaning = (page: Page, text: AnyInstrumentText): Markup | undefined =>
  text.meaning &&
  html`<ul>
    ${[text.meaning.one, text.meaning.several].map((paragraph) => html`<li>${cited(page, paragraph, text)}</li>`)}
  </ul>`;

const notes = (page: Page, text: AnyInstrumentText): Markup | undefined =>
  text.notes &&
  html`<h3>${page.string('check.notes')}</h3>
    ${text.notes.map((note) => html`<p>${cited(page, note, text)}</p>`)}`;

const cited = (page: Page, paragraph: Paragraph, text: AnyInstrumentText): Markup =>
  html`${termText(page, paragraph.text, text.terms)} ${cite(text.cited[paragraph.source])}`;
