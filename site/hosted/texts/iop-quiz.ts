import { instrumentContent } from '../../../src/content/instrument-content.js';
import type { ContentLocale } from '../../../src/content/types.js';
import { IOP_ROUTES, IOP_RULES } from '../../../src/scoring/advise-iop.js';
import { html, type Markup } from '../html.js';
import { basis, beginPage, cite, pageEnd, signNames, termText, type PageText } from './page-text.js';
import { boxes, sheetHeader } from './questionnaire.js';

export async function iopQuizText(locale: ContentLocale): Promise<PageText> {
  // The signs of the conditions have their names from the timeline.
  const page = await beginPage(locale, 'iop-quiz', 'case-timeline');
  const content = instrumentContent('iop');
  const [start, { text, background }] = await Promise.all([content.start(locale), content.words(locale)]);
  const answers = ['iop.yes', 'iop.partly', 'iop.no', 'iop.unknown'].map((id) => page.string(id));
  const citeById = (source: string): Markup => cite((text.cited as Readonly<Record<string, string>>)[source]);
  const signs = signNames(page);
  const list = (title: string, lines: readonly string[], source: string): Markup =>
    html`<h4>${title}</h4>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      <p>${citeById(source)}</p>`;
  const steps = (route: keyof typeof text.steps): Markup => {
    const { title, lines, source } = text.steps[route];
    return list(title, lines, source);
  };

  return {
    body: html`<section>
        <h2 id="iop">${start.title}</h2>
        <p>${start.lead}</p>
        <p class="legal">${text.legal}</p>
        ${sheetHeader(page)}
        ${content.structure.dimensions.map(
          ({ id, items }) =>
            html`<h3 id="${id}">${text.dimensions[id].name}</h3>
              <ol class="items">
                ${items.map(
                  (item) =>
                    html`<li>
                      <p>
                        <strong>${text.items[item.id]}</strong>
                        ${termText(page, text.why[item.id], text.terms)}${'sign' in item ? html` <span class="cited">(${item.sign} ${signs[item.sign].toLowerCase()})</span>` : ''}
                      </p>
                      ${boxes(answers)}
                    </li>`,
                )}
              </ol>
              ${id === 'conditions' ? html`<p>${text.signs} ${citeById('hogberg-2019')}</p>` : ''}`,
        )}
      </section>
      <section>
        <h2 id="routes">${page.words.routes}</h2>
        ${IOP_ROUTES.map(
          (route) =>
            html`<h3>${text.routes[route].name}</h3>
              <p>${page.words.speaksFor}</p>
              <ul>
                ${IOP_RULES.filter((rule) => rule.for === route).map((rule) => html`<li>${text.reasons[rule.id]} ${citeById(rule.source)}</li>`)}
              </ul>
              ${steps(route)}
              ${
                route === 'iop'
                  ? html`${list(page.string('iop.further'), text.further, 'borlange')}
                    ${list(page.string('iop.keys'), text.keys, 'mucf')}`
                  : ''
              }`,
        )}
        <h3>${text.routes.unclear.name}</h3>
        ${steps('unclear')}
      </section>
      <p class="legal">${text.legal}</p>
      ${basis(text.basis)} ${pageEnd(page, [background])}`,
  };
}
