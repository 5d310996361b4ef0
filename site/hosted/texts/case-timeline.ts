import { dateWords } from '../../../src/case-timeline/dates.js';
import { CASES } from '../../../src/catalog.js';
import { caseContent } from '../../../src/content/cases/case-content.js';
import type { CaseContent, CaseEvent, CaseStructure, CaseText } from '../../../src/content/index.js';
import type { ContentLocale } from '../../../src/content/types.js';
import { html, type Markup } from '../html.js';
import { basis, beginPage, fillIn, pageEnd, signNames, termText, type Page, type PageText } from './page-text.js';

export async function caseTimelineText(locale: ContentLocale): Promise<PageText> {
  const page = await beginPage(locale, 'case-timeline');
  const cases = await Promise.all(
    CASES.map(async (name) => {
      const content: CaseContent = caseContent(name);
      return { name, structure: content.structure, ...(await content.words(locale)) };
    }),
  );
  return {
    choice: { subject: 'case', values: cases.map(({ name, text }) => [name, text.name]) },
    body: html`${cases.map(
      ({ name, structure, text }) =>
        html`<section class="sheet">
          <h2 id="${name}">${text.name}</h2>
          <p>${termText(page, text.lead, text.terms)}</p>
          ${phases(page, structure, text)}
          ${structure.asOf ? html`<p>${fillIn(page.words.asOf, `${structure.asOf}`)}</p>` : ''}
          ${structure.conditions.length ? conditions(page, structure, text) : ''} ${basis(text.cited)}
        </section>`,
    )}
    ${pageEnd(
      page,
      cases.map(({ background }) => background),
    )}`,
  };
}

const phases = (page: Page, structure: CaseStructure, text: CaseText): Markup =>
  html`${structure.phases.map(
    ({ id, events }) =>
      html`<h3>${text.phases[id]}</h3>
        ${
          events.length
            ? html`<ul>
                ${events.map((event) => html`<li>${eventText(page, event, text)}</li>`)}
              </ul>`
            : ''
        }`,
  )}`;

const conditions = (page: Page, structure: CaseStructure, text: CaseText): Markup =>
  html`<h3>${page.string('case.conditions')}</h3>
    <ul class="conditions">
      ${structure.conditions.map(
        ({ id, sign }) =>
          html`<li>
            <strong><span class="sign">${sign}</span> ${signNames(page)[sign]}:</strong>
            ${termText(page, text.conditions[id]!, text.terms)}
          </li>`,
      )}
    </ul>`;

/** What happened, when and with whom. */
function eventText(page: Page, event: CaseEvent, text: CaseText): Markup {
  const sentence = termText(page, text.events[event.id]!, text.terms);
  const when = period(page, event);
  const actors = event.actors?.map((actor) => text.actors[actor]).join(' · ');
  return html`${sentence}${when ? html`: ${when}${sentence.text.endsWith('.') ? '' : '.'}` : ''}${actors ? html` <span class="cited">${page.words.actors} ${actors}</span>` : ''}`;
}

function period(page: Page, { start, end }: CaseEvent): string | undefined {
  if (!start) return undefined;
  const from = dateWords(start, page.locale);
  if (!end || end === start) return from;
  return end === 'ongoing'
    ? page.string('case.ongoing', from)
    : page.string('case.ended', from, dateWords(end, page.locale));
}
