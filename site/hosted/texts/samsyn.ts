import type { ContentLocale } from '../../../src/content/types.js';
import { html } from '../html.js';
import { guideFolder, pageFolder, rootFrom } from '../paths.js';
import { COMMON } from '../words.js';
import type { PageText } from './page-text.js';

/** How to compare on paper: the widget itself has nothing to read before there are answers. */
export function samsynText(locale: ContentLocale): PageText {
  const { samsyn, guide } = COMMON[locale];
  return {
    more: html`<p><a href="${rootFrom(pageFolder('samsyn', locale))}${guideFolder(locale)}">${guide.link}</a></p>`,
    body: html`<section>
      <h2 id="samsyn">${samsyn.title}</h2>
      <ol>
        ${samsyn.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <h3>${samsyn.discuss}</h3>
      <ul>
        ${samsyn.questions.map((question) => html`<li>${question}</li>`)}
      </ul>
    </section>`,
  };
}
