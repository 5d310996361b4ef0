/** What a visitor can take along: on paper, as text, as files (see more.ts). Nothing is sent anywhere. */
import { html, type TemplateResult } from 'lit';
import { failedSentence, foldedFiles } from './folded.js';
import { heading } from './heading.js';
import type { ResultProps } from './result-view.js';
import type { ResultRow } from './result-rows.js';
import { leftOutSentence, resultSentence } from './result-sentence.js';
import type { SelfCheck } from './self-check.js';
import { icon, type Icon } from './icons.js';

/** The result as plain text, for an e-mail or a chat. */
export function resultText({ text, result, l10n }: SelfCheck, rows: readonly ResultRow[]): string {
  return [
    text.name,
    resultSentence(result, rows, l10n),
    rows.map((row) => `${row.name}: ${row.value} (${row.bandName.toLowerCase()})`).join('\n'),
    leftOutSentence(result, l10n),
    Object.values(text.cited).join('; '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

export function takeAway(check: SelfCheck, rows: readonly ResultRow[], { saving, restart }: ResultProps): TemplateResult {
  const { msg } = check.l10n;
  const copy = async (): Promise<void> => {
    try {
      // Missing on pages without https, refused in frames that may not use it.
      await navigator.clipboard.writeText(resultText(check, rows));
      check.say(msg('Resultatet är kopierat.', { id: 'take.copied', desc: 'Status, after the result has been copied as text' }));
    } catch {
      check.say(failedSentence(msg));
    }
  };
  const action = (name: Icon, label: string, act: () => unknown): TemplateResult =>
    html`<button type="button" class="action" @click=${act}>${icon(name)}<span>${label}</span></button>`;
  return html`<section class="stack screen">
    ${heading(check.headingLevel + 1, 'sub', msg('Ta med resultatet', { id: 'take.title', desc: 'Heading of print, copy and save' }))}
    <div class="actions" part="actions">
      ${action('print', msg('Skriv ut', { id: 'take.print', desc: 'Button: print the result' }), () => check.print())}
      ${action('copy', msg('Kopiera som text', { id: 'take.copy', desc: 'Button: copy the result as plain text' }), copy)}
      ${action('again', msg('Börja om', { id: 'take.restart', desc: 'Button: remove all answers and begin again' }), restart)}
    </div>
    ${foldedFiles(check, msg)} ${saving}
    <p class="small quiet" role="status">${check.status}</p>
  </section>`;
}
