/** What a visitor can take along: on paper, as text, as files (see more.ts). Nothing is sent anywhere. */
import { html, type TemplateResult } from 'lit';
import { failedSentence, foldedFiles } from './folded.js';
import { heading } from './heading.js';
import type { Check } from './self-check.js';
import { icon } from './icons.js';

/** @param text the result as plain text */
export function takeAway<R, W>(check: Check<R, W>, text: () => string): TemplateResult {
  const { msg } = check.l10n;
  const copy = async (): Promise<void> => {
    try {
      // Missing on pages without https, refused in frames that may not use it.
      await navigator.clipboard.writeText(text());
      check.say(msg('Resultatet är kopierat.', { id: 'take.copied', desc: 'Status, after the result has been copied as text' }));
    } catch {
      check.say(failedSentence(msg));
    }
  };
  const action = (path: string, label: string, act: () => unknown): TemplateResult =>
    html`<button type="button" class="action" @click=${act}>${icon(path)}<span>${label}</span></button>`;
  return html`<section class="stack screen">
    ${heading(check.headingLevel + 1, 'sub', msg('Ta med resultatet', { id: 'take.title', desc: 'Heading of print, copy and save' }))}
    <div class="actions" part="actions">
      ${action('M6 7V2h8v5M6 15H2V7h16v8h-4M6 12h8v6H6z', msg('Skriv ut', { id: 'take.print', desc: 'Button: print the result' }), () => check.print())}
      ${action('M7 7h11v11H7zM4 13H2V2h11v2', msg('Kopiera som text', { id: 'take.copy', desc: 'Button: copy the result as plain text' }), copy)}
      ${action('M16.5 13A7.3 7.3 0 1 1 16.5 7M17 2v5.5h-5.5', msg('Börja om', { id: 'take.restart', desc: 'Button: remove all answers and begin again' }), () => check.restart())}
    </div>
    ${foldedFiles(check, msg)} ${check.saving}
    <p class="small quiet status" role="status">${check.status}</p>
  </section>`;
}
