/** What a visitor can take along: on paper, as text, as files. Nothing is sent anywhere. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { answerFile, csv, download, pngFile, svgFile } from './files.js';
import { heading } from './heading.js';
import { printAlone } from './printing.js';
import type { ResultProps } from './result-view.js';
import type { ResultRow } from './result-rows.js';
import { leftOutSentence, resultSentence } from './result-sentence.js';
import { tableHeads } from './result-table.js';
import type { SelfCheck } from './self-check.js';
import { icon } from './signs.js';

/** The result as plain text, for an e-mail or a chat. */
export function resultText({ text, result, l10n }: SelfCheck, rows: readonly ResultRow[]): string {
  return [
    text.name,
    resultSentence(result, rows, l10n),
    rows.map((row) => `${row.name}: ${row.value} (${row.bandName.toLowerCase()})`).join('\n'),
    leftOutSentence(result, l10n),
    text.sources.map((source) => source.short).join('; '),
  ]
    .filter(Boolean)
    .join('\n\n');
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

/** Copies text; where the page may not use the clipboard, by way of a selection. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

export function takeAway(check: SelfCheck, rows: readonly ResultRow[], { saving, restart }: ResultProps): TemplateResult {
  const { structure, answers, result, sector, l10n, headingLevel } = check;
  const { msg } = l10n;
  const now = new Date();
  const name = `${structure.id}-${now.toISOString().slice(0, 10)}`;
  const root = (event: Event): ShadowRoot => (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const star = (event: Event): SVGSVGElement => root(event).querySelector<SVGSVGElement>('.radar')!;
  const failed = (): void => check.say(msg('Det gick inte. Prova att skriva ut i stället.', { id: 'take.failed', desc: 'Status, when a file or a copy could not be made' }));
  const copy = async (): Promise<void> => {
    if (await copyText(resultText(check, rows))) check.say(msg('Resultatet är kopierat.', { id: 'take.copied', desc: 'Status, after the result has been copied as text' }));
    else failed();
  };
  const files: readonly (readonly [string, (event: Event) => unknown])[] = [
    ...(rows.length >= 3
      ? ([
          [msg('Bild (PNG)', { id: 'take.png', desc: 'Button: save the star as a PNG' }), async (event) => download(await pngFile(star(event)), `${name}.png`, 'image/png')],
          [msg('Bild (SVG)', { id: 'take.svg', desc: 'Button: save the star as an SVG' }), (event) => download(svgFile(star(event), resultSentence(result, rows, l10n)), `${name}.svg`, 'image/svg+xml')],
        ] as const satisfies [string, (event: Event) => unknown][])
      : []),
    [msg('Tabell (CSV)', { id: 'take.csv', desc: 'Button: save the table for a spreadsheet program' }), () => download(resultCsv(rows, l10n), `${name}.csv`, 'text/csv')],
    [msg('Alla svar (JSON)', { id: 'take.json', desc: 'Button: save answers and result as JSON' }), () => download(answerFile(result, answers, sector, now), `${name}.json`, 'application/json')],
  ];
  return html`<section class="stack screen" aria-labelledby="take">
    ${heading(headingLevel + 1, 'sub', msg('Ta med resultatet', { id: 'take.title', desc: 'Heading of print, copy and save' }), 'take')}
    <div class="actions" part="actions">
      <button type="button" class="action" @click=${(event: Event) => printAlone(root(event).host as HTMLElement)}>${icon('print')}<span>${msg('Skriv ut', { id: 'take.print', desc: 'Button: print the result' })}</span></button>
      <button type="button" class="action" @click=${copy}>${icon('copy')}<span>${msg('Kopiera som text', { id: 'take.copy', desc: 'Button: copy the result as plain text' })}</span></button>
      <button type="button" class="action" @click=${restart}>${icon('again')}<span>${msg('Börja om', { id: 'take.restart', desc: 'Button: remove all answers and begin again' })}</span></button>
    </div>
    <details class="more">
      <summary>${msg('Spara som fil', { id: 'take.files', desc: 'Opens the choice of file types' })}</summary>
      <div class="actions">
        ${files.map(
          ([label, make]) =>
            html`<button
              type="button"
              class="action"
              @click=${async (event: Event) => {
                try {
                  await make(event);
                  check.say(msg(str`Sparat: ${label}`, { id: 'take.saved', desc: 'Status, after a file has been saved. 0: kind of file' }));
                } catch {
                  failed();
                }
              }}
            >
              ${icon('file')}<span>${label}</span>
            </button>`,
        )}
      </div>
    </details>
    ${saving ?? nothing}
    <p class="small quiet status" role="status">${check.status}</p>
  </section>`;
}
