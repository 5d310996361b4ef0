/** What few visitors open: files, the answers given, and where the instrument comes from. Loaded when one of them is asked for. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { AnyWords, Background } from '../content/types.js';
import type { MsgFn, Room } from '../localization/locale-controller.js';
import type { Answer, Instrument } from '../scoring/instrument.js';
import type { Outcome } from './answer-store.js';
import { answerFile, csv, download, pngFile, svgFile } from './files/files.js';
import { failedSentence } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import { icon } from '../core/icon.js';
import { scaleNames } from './question.js';
import { hasStar } from '../charts/radar.js';
import { resultRows } from '../charts/result-rows.js';
import { resultSentence } from './result-sentence.js';
import { tableHeads } from '../charts/table.js';
import type { Check, SelfCheck } from './view-model.js';
import { termText } from '../core/term-text.js';

export const room: Room = {
  sv: () => import('../localization/generated/more.sv.js'),
  en: () => import('../localization/generated/more.en.js'),
};

/** The words of every answer that an item can have. */
type AnswerNames = Readonly<Partial<Record<Answer, string>>>;

/** What was answered to an item, in words. */
function said(answer: Answer | undefined, names: AnswerNames, { kind }: Instrument, msg: MsgFn): string {
  if (answer === undefined)
    return msg('Inget svar', { id: 'more.none', desc: 'Instead of an answer, for a statement that was skipped' });
  return kind || answer === 'unknown' ? names[answer]! : `${answer}. ${names[answer]}`;
}

/** Every statement with its answer. */
export function answersView<R>(
  check: Check<R, AnyWords>,
  names: AnswerNames = scaleNames(check.l10n.msg),
): TemplateResult {
  const { structure, text, answers, l10n, headingLevel } = check;
  return html`${structure.dimensions.map(
    ({ id, items }) =>
      html`<section class="stack">
        ${heading(headingLevel + 1, 'sub', text.dimensions[id]!.name)}
        <dl class="given-list">
          ${items.map(
            (item) =>
              html`<div>
                <dt>${text.items[item.id]}</dt>
                <dd>${said(answers[item.id], names, structure, l10n.msg)}</dd>
              </div>`,
          )}
        </dl>
      </section>`,
  )}`;
}

/** Every statement with its answer, as rows of a table for a file. */
export function answersTable<R>(
  { structure, text, answers, l10n: { msg } }: Check<R, AnyWords>,
  names: AnswerNames,
): string[][] {
  const heads = [
    tableHeads(msg).area,
    msg('Påstående eller fråga', { id: 'more.item', desc: 'Column in a file: the statement or question' }),
    msg('Svar', { id: 'more.answer', desc: 'Column in a file: the answer' }),
  ];
  return [
    heads,
    ...structure.dimensions.flatMap(({ id, items }) =>
      items.map((item) => [
        text.dimensions[id]!.name,
        text.items[item.id]!,
        said(answers[item.id], names, structure, msg),
      ]),
    ),
  ];
}

/** Where the model comes from, and every reference. */
export function backgroundView({ about, terms, sources }: Background): TemplateResult {
  const short = new Map(sources.map((source) => [source.id, source.short]));
  return html`${about.map(({ text, source }, i) => html`<p>${termText(text, terms, `about-${i}`)} <span class="small quiet">${short.get(source)}</span></p>`)}
    <ul class="sources small">
      ${sources.map(
        ({ authors, year, title, lang, published, url }) =>
          html`<li>
            ${authors}${year ? ` (${year})` : ''}.
            ${title ? html`<cite lang=${lang ?? nothing}>${title}</cite>${/[.?!]$/.test(title) ? ' ' : '. '}` : ''}${published ? `${published}.` : ''}
            ${url ? html`<a href=${url}>${url.replace(/^https?:\/\/(www\.)?/, '')}</a>` : ''}
          </li>`,
      )}
    </ul>`;
}

/** The result table, one row per dimension; and the star, where there is one. */
export function filesView(check: SelfCheck): TemplateResult {
  const { text, result, l10n, earlier } = check;
  const rows = resultRows(result, text.dimensions, l10n);
  const heads = tableHeads(l10n.msg);
  const table = (): string[][] => [
    ...[
      [heads.area, heads.mean, heads.band, heads.answered, heads.unknown],
      ...rows.map((row) => [
        row.name,
        row.mean === null ? '' : row.value,
        row.bandName,
        String(row.answered),
        String(row.unknown),
      ]),
    ].map((row, i) => [...row, ...(earlier?.columns[i] ?? [])]),
  ];
  return fileButtons(
    check,
    table,
    hasStar(rows) ? `${resultSentence(result, rows, l10n)} ${earlier?.text ?? ''}`.trim() : '',
  );
}

/**
 * A button for each kind of file.
 * @param star what the star says, where there is one
 */
export function fileButtons<R extends Outcome>(
  check: Check<R, AnyWords>,
  table: () => string[][],
  star = '',
): TemplateResult {
  const { structure, l10n, say } = check;
  const { msg } = l10n;
  const now = new Date();
  const drawn = (event: Event): SVGSVGElement =>
    ((event.target as Element).getRootNode() as ShadowRoot).querySelector<SVGSVGElement>('.radar')!;
  const file = (
    label: string,
    extension: string,
    type: string,
    make: (event: Event) => string | Promise<Blob>,
  ): TemplateResult =>
    html`<button
      type="button"
      class="action"
      @click=${async (event: Event) => {
        try {
          download(await make(event), `${structure.id}-${now.toISOString().slice(0, 10)}.${extension}`, type);
          void say(
            msg(str`Sparat: ${label}`, {
              id: 'more.saved',
              desc: 'Status, after a file has been saved. 0: kind of file',
            }),
          );
        } catch {
          void say(failedSentence(msg));
        }
      }}
    >
      ${icon('M10 2v10M5.5 8 10 12.5 14.5 8M2 13v5h16v-5')}<span>${label}</span>
    </button>`;
  return html`<div class="actions">
    ${
      star
        ? html`${file(msg('Bild (PNG)', { id: 'more.png', desc: 'Button: save the star as a PNG' }), 'png', 'image/png', (event) => pngFile(drawn(event)))}
          ${file(msg('Bild (SVG)', { id: 'more.svg', desc: 'Button: save the star as an SVG' }), 'svg', 'image/svg+xml', (event) => svgFile(drawn(event), star))}`
        : nothing
    }
    ${file(msg('Tabell (CSV)', { id: 'more.csv', desc: 'Button: save the table for a spreadsheet program' }), 'csv', 'text/csv', () => csv(table(), l10n.locale === 'sv' ? ';' : ','))}
    ${file(msg('Alla svar (JSON)', { id: 'more.json', desc: 'Button: save answers and result as JSON' }), 'json', 'application/json', () => answerFile(check, now))}
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
    border-top: 0.0625em solid var(--sos-line);
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
