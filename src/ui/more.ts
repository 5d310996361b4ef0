/** What few visitors open: files, the answers given, and where the instrument comes from. Loaded when one of them is asked for. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Background } from '../content/types.js';
import type { Room } from '../localization/locale-controller.js';
import type { Answer } from '../scoring/instrument.js';
import { answerFile, csv, download, pngFile, svgFile } from './files.js';
import { failedSentence } from './folded.js';
import { heading } from './heading.js';
import { icon } from './icons.js';
import { scaleNames } from './question.js';
import { hasStar } from './radar.js';
import { resultRows, type ResultRow } from './result-rows.js';
import { resultSentence } from './result-sentence.js';
import { tableHeads } from './result-table.js';
import type { SelfCheck } from './self-check.js';
import { termText } from './term-text.js';

export const room: Room = { sv: () => import('../localization/generated/more.sv.js'), en: () => import('../localization/generated/more.en.js') };

export { printAlone } from './printing.js';

/** Every statement with its answer. */
export function answersView(check: SelfCheck): TemplateResult {
  const { structure, text, answers, l10n, headingLevel } = check;
  const { msg } = l10n;
  const names = scaleNames(msg);
  const say = (answer: Answer | undefined): string =>
    answer === undefined
      ? msg('Inget svar', { id: 'more.none', desc: 'Instead of an answer, for a statement that was skipped' })
      : answer === 'unknown'
        ? names.unknown
        : `${answer}. ${names[answer]}`;
  return html`${structure.dimensions.map(({ id, items }) => {
        const { name } = text.dimensions[id]!;
        return html`<section class="stack">
          ${heading(headingLevel + 1, 'sub', name)}
          <dl class="given-list">
            ${items.map((item) => html`<div><dt>${text.items[item.id]}</dt><dd>${say(answers[item.id])}</dd></div>`)}
          </dl>
        </section>`;
      })}`;
}

/** Where the model comes from, and every reference. */
export function backgroundView({ about, terms, sources }: Background): TemplateResult {
  const short = new Map(sources.map((source) => [source.id, source.short]));
  return html`${about.map(({ text, source }, i) => html`<p>${termText(text, terms, `about-${i}`)} <span class="small quiet">${short.get(source)}</span></p>`)}
    <ul class="sources small">
      ${sources.map(
        ({ authors, year, title, lang, published, url }) =>
          html`<li>
            ${authors}${year ? ` (${year})` : ''}. ${title ? html`<cite lang=${lang ?? nothing}>${title}</cite>${/[.?!]$/.test(title) ? ' ' : '. '}` : ''}${published ? `${published}.` : ''}
            ${url ? html`<a href=${url}>${url.replace(/^https?:\/\/(www\.)?/, '')}</a>` : ''}
          </li>`,
      )}
    </ul>`;
}

/** The result table, one row per dimension. */
export function resultCsv(rows: readonly ResultRow[], { msg, locale }: SelfCheck['l10n']): string {
  const heads = tableHeads(msg);
  return csv(
    [
      [heads.area, heads.mean, heads.band, heads.answered, heads.unknown],
      ...rows.map((row) => [row.name, row.mean === null ? '' : row.value, row.bandName, String(row.answered), String(row.unknown)]),
    ],
    locale === 'sv' ? ';' : ',',
  );
}

/** A button for each kind of file. Without a star there is no picture. */
export function filesView(check: SelfCheck): TemplateResult {
  const { structure, text, answers, result, sector, l10n, say } = check;
  const { msg } = l10n;
  const rows = resultRows(result, text.dimensions, l10n);
  const now = new Date();
  const star = (event: Event): SVGSVGElement => ((event.target as Element).getRootNode() as ShadowRoot).querySelector<SVGSVGElement>('.radar')!;
  const file = (label: string, extension: string, type: string, make: (event: Event) => string | Promise<Blob>): TemplateResult => html`<button
    type="button"
    class="action"
    @click=${async (event: Event) => {
      try {
        download(await make(event), `${structure.id}-${now.toISOString().slice(0, 10)}.${extension}`, type);
        say(msg(str`Sparat: ${label}`, { id: 'more.saved', desc: 'Status, after a file has been saved. 0: kind of file' }));
      } catch {
        say(failedSentence(msg));
      }
    }}
  >
    ${icon('M10 2v10M5.500 8 10 12.500 14.500 8M2 13v5h16v-5')}<span>${label}</span>
  </button>`;
  return html`<div class="actions">
    ${hasStar(rows)
      ? html`${file(msg('Bild (PNG)', { id: 'more.png', desc: 'Button: save the star as a PNG' }), 'png', 'image/png', (event) => pngFile(star(event)))}
        ${file(msg('Bild (SVG)', { id: 'more.svg', desc: 'Button: save the star as an SVG' }), 'svg', 'image/svg+xml', (event) => svgFile(star(event), resultSentence(result, rows, l10n)))}`
      : nothing}
    ${file(msg('Tabell (CSV)', { id: 'more.csv', desc: 'Button: save the table for a spreadsheet program' }), 'csv', 'text/csv', () => resultCsv(rows, l10n))}
    ${file(msg('Alla svar (JSON)', { id: 'more.json', desc: 'Button: save answers and result as JSON' }), 'json', 'application/json', () => answerFile(result, answers, sector, now))}
  </div>`;
}

export const styles = css`
  .sources li {
    padding: 0.375em 0;
    max-width: 42em;
  }
  .given-list > div {
    display: grid;
    gap: 0 1.5em;
    padding: 0.5em 0;
    border-top: 0.0625em solid var(--line);
  }
  dd {
    font-weight: 600;
  }
  @container (width >= 34em) {
    .given-list > div {
      grid-template-columns: 1fr 12em;
    }
  }
  @media print {
    .answers {
      break-before: page;
    }
    .answers > summary {
      font-size: 1.375em;
    }
  }
`;
