/** A blank form of an instrument: to print, fill in by hand, and type into the comparison. One or two A4, black on white. */
import { INSTRUMENTS, SECTORS, type ComparedInstrument } from '../../src/catalog.js';
import { instrumentContent } from '../../src/content/instrument-content.js';
import type { AnyInstrument, AnyInstrumentContent, AnyInstrumentText, ContentLocale } from '../../src/content/types.js';
import { itemsOf, SCALE } from '../../src/scoring/instrument.js';
import { html, type Markup } from './html.js';
import { pageFolder, rootFrom } from './paths.js';
import { subjectOf } from './subjects.js';
import { SHEET } from './sheet-words.js';
import { beginPage, fillIn, type Page } from './texts/page-text.js';

export const sheetFile = (instrument: string): string => `sheet-${instrument}.html`;

export const sheetPath = (instrument: ComparedInstrument, locale: ContentLocale): string =>
  `${pageFolder(INSTRUMENTS[instrument], locale)}${sheetFile(instrument)}`;

export async function sheetPage(instrument: ComparedInstrument, locale: ContentLocale): Promise<Markup> {
  const page = await beginPage(locale, 'five-k', 'samsyn');
  const content: AnyInstrumentContent = instrumentContent(instrument);
  const { structure } = content;
  const { text } = await content.words(locale);
  const words = SHEET[locale];
  const isPicked = structure.kind === 'pick';
  const subject = subjectOf(INSTRUMENTS[instrument]);
  const root = rootFrom(sheetPath(instrument, locale));
  return html`<!DOCTYPE html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${text.name}</title>
        <link rel="stylesheet" href="${root}sheet.css" />
        <script src="${root}sheet.js" defer></script>
      </head>
      <body>
        <nav class="tools">
          <a href="./${subject ? `?${subject}=${instrument}` : ''}">${words.back}</a>
          <button type="button" class="print">${words.print}</button>
        </nav>
        <main>
          <h1>${text.name}</h1>
          <p>${isPicked ? words.pick : html`${words.rated} ${scale(page)}`}</p>
          ${fields(page, locale)} ${statements(structure, text, isPicked ? [''] : [...SCALE.map(String), '?'])}
          <section class="digits">
            <h2>${words.digits}</h2>
            <p>${fillIn(isPicked ? words.pickDigits : words.ratedDigits, page.string('sheet.title'))}</p>
            <ol class="squares">
              ${itemsOf(structure).map((_item, i) => html`<li>${i + 1}</li>`)}
            </ol>
            <p class="line">${words.code}</p>
          </section>
        </main>
      </body>
    </html> `;
}

/** What the numbers stand for, and the question mark. */
function scale({ string }: Page): string {
  const steps = SCALE.map((step) => `${step}\u00a0= ${string(`scale.${step}`).toLowerCase()}`);
  return `${[...steps, `?\u00a0= ${string('scale.unknown').toLowerCase()}`].join(', ')}.`;
}

function fields({ string }: Page, locale: ContentLocale): Markup {
  const words = SHEET[locale];
  return html`<div class="fields">
    <p class="line">${words.party}</p>
    <p class="line short">${words.date}</p>
    <p class="sectors">
      ${words.sector}: ${SECTORS.map((sector) => html`<span class="box"></span> ${string(`sector.${sector}`)} `)}
    </p>
  </div>`;
}

/** Numbered through all areas, as the digits are typed in. */
function statements({ dimensions }: AnyInstrument, text: AnyInstrumentText, answers: readonly string[]): Markup {
  let number = 1;
  return html`${dimensions.map(({ id, items }) => {
    const start = number;
    number += items.length;
    return html`<section>
      <h2>${text.dimensions[id]!.name}</h2>
      <ol class="items" start="${start}">
        ${items.map(
          (item, i) =>
            html`<li value="${start + i}">
              <p>
                ${start + i}.
                ${plain(text.items[item.id]!)}${text.explanations ? html` <small>${plain(text.explanations[item.id]!)}</small>` : ''}
              </p>
              <span class="boxes">${answers.map((answer) => html`<span class="box">${answer}</span>`)}</span>
            </li>`,
        )}
      </ol>
    </section>`;
  })}`;
}

/** Without the marks of terms. */
const plain = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
