import { instrumentContent } from '../../../src/content/instrument-content.js';
import type { AnyInstrumentContent, ContentLocale } from '../../../src/content/types.js';
import { BANDS } from '../../../src/scoring/score.js';
import { html } from '../html.js';
import { basis, beginPage, cite, pageEnd, termText, type PageText } from './page-text.js';
import { countingOnPaper, dimensions, question, scaleExplained, sheetHeader, steps } from './questionnaire.js';

export async function fiveKText(locale: ContentLocale): Promise<PageText> {
  const page = await beginPage(locale, 'five-k');
  const content: AnyInstrumentContent = instrumentContent('five-k');
  const [start, { text, background }] = await Promise.all([content.start(locale), content.words(locale)]);
  return {
    body: html`<section>
        <h2 id="five-k">${start.title}</h2>
        <p>${start.lead}</p>
        ${sheetHeader(page)} ${scaleExplained(page)} ${dimensions(page, content.structure, text)} ${basis(text.basis)}
      </section>
      ${countingOnPaper(page)}
      <section>
        <h2>${page.words.advice}</h2>
        ${Object.values(text.dimensions).map(
          ({ name, advice }) =>
            html`<h3>${name}</h3>
              ${BANDS.map((band) => {
                const { points, ask } = advice![band]!;
                return html`<h4>${page.string(`band.${band}`)}</h4>
                  <ul>
                    ${points.map((point) => html`<li>${point}</li>`)}
                  </ul>
                  ${question(page, ask)}`;
              })}`,
        )}
        <h3>${page.words.steps}</h3>
        ${steps(text)}
        <h3>${page.words.next}</h3>
        <ul>
          ${text.next.map((step) => html`<li>${termText(page, step.text, text.terms)} ${cite(text.cited[step.source!])}</li>`)}
        </ul>
      </section>
      ${pageEnd(page, [background])}`,
  };
}
