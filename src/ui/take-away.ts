/** What a visitor can take along: on paper, as text, as files. Nothing is sent anywhere. */
import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { FileType } from './export.js';
import { heading } from './heading.js';
import { hasStar } from './radar.js';
import type { ResultProps } from './result-view.js';
import type { ResultRow } from './result-rows.js';
import { leftOutSentence, resultSentence } from './result-sentence.js';
import type { SelfCheck } from './self-check.js';
import { icon, type Icon } from './signs.js';

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
  const { msg } = check.l10n;
  const root = (event: Event): ShadowRoot => (event.target as Element).getRootNode() as ShadowRoot;
  const failed = (): void => check.say(msg('Det gick inte. Prova att skriva ut i stället.', { id: 'take.failed', desc: 'Status, when a file or a copy could not be made' }));
  const print = async (event: Event): Promise<void> => {
    const element = root(event).host as HTMLElement;
    // Without a connection, the whole page is better than nothing.
    await import('./export.js').then(
      ({ printAlone }) => printAlone(element),
      () => window.print(),
    );
  };
  const copy = async (): Promise<void> => {
    if (await copyText(resultText(check, rows))) check.say(msg('Resultatet är kopierat.', { id: 'take.copied', desc: 'Status, after the result has been copied as text' }));
    else failed();
  };
  const save = async (type: FileType, label: string, event: Event): Promise<void> => {
    const from = root(event);
    try {
      await (await import('./export.js')).saveFile(type, check, rows, from);
      check.say(msg(str`Sparat: ${label}`, { id: 'take.saved', desc: 'Status, after a file has been saved. 0: kind of file' }));
    } catch {
      failed();
    }
  };
  const files: readonly (readonly [FileType, string])[] = [
    ['png', msg('Bild (PNG)', { id: 'take.png', desc: 'Button: save the star as a PNG' })],
    ['svg', msg('Bild (SVG)', { id: 'take.svg', desc: 'Button: save the star as an SVG' })],
    ['csv', msg('Tabell (CSV)', { id: 'take.csv', desc: 'Button: save the table for a spreadsheet program' })],
    ['json', msg('Alla svar (JSON)', { id: 'take.json', desc: 'Button: save answers and result as JSON' })],
  ];
  const action = (name: Icon, label: string, act: (event: Event) => unknown): TemplateResult =>
    html`<button type="button" class="action" @click=${act}>${icon(name)}<span>${label}</span></button>`;
  return html`<section class="stack screen" aria-labelledby="take">
    ${heading(check.headingLevel + 1, 'sub', msg('Ta med resultatet', { id: 'take.title', desc: 'Heading of print, copy and save' }), 'take')}
    <div class="actions" part="actions">
      ${action('print', msg('Skriv ut', { id: 'take.print', desc: 'Button: print the result' }), print)}
      ${action('copy', msg('Kopiera som text', { id: 'take.copy', desc: 'Button: copy the result as plain text' }), copy)}
      ${action('again', msg('Börja om', { id: 'take.restart', desc: 'Button: remove all answers and begin again' }), restart)}
    </div>
    <details class="more">
      <summary>${msg('Spara som fil', { id: 'take.files', desc: 'Opens the choice of file types' })}</summary>
      <div class="actions">
        ${files
          .filter(([type]) => hasStar(rows) || type === 'csv' || type === 'json')
          .map(([type, label]) => action('file', label, (event) => save(type, label, event)))}
      </div>
    </details>
    ${saving}
    <p class="small quiet" role="status">${check.status}</p>
  </section>`;
}
