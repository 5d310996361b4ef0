/** What a visitor can take along: a code to send on, on paper, as text, as files. Nothing is sent by itself. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { sectorNames } from '../charts/sector-icon.js';
import { SECTORS } from '../catalog.js';
import { disclosure } from '../core/disclosure.js';
import { failedSentence } from '../core/failed-sentence.js';
import { heading } from '../core/heading.js';
import { icon } from '../core/icon.js';
import { fileButtons } from './files/file-buttons.js';
import type { FileSource } from './files/formats.js';
import { statusLine } from './status.js';
import type { QuestionnaireViewModel } from './view-model.js';

/** @param text the result as plain text */
export function shareSection<R, W>(
  model: QuestionnaireViewModel<R, W>,
  text: () => string,
  files: FileSource,
): TemplateResult {
  const { code, structure, l10n, announce } = model;
  const { msg } = l10n;
  const title = msg('Ta med resultatet', { id: 'share.title', desc: 'Heading of the code, print, copy and save' });
  const saveAs = msg('Spara som fil', { id: 'share.files', desc: 'Opens the choice of file types' });
  const compare = msg('Jämför med ett tidigare svar', {
    id: 'share.baseline',
    desc: 'Opens a field for the code of an earlier answer',
  });
  return html`<section class="stack ${code ? '' : 'screen'}">
    ${heading(model.headingLevel + 1, 'sub', title)} ${code ? codeView(model) : nothing}
    <div class="actions" part="actions">${code ? copyCodeActions(model) : nothing} ${resultActions(model, text)}</div>
    ${statusLine(model.status)}
    ${code && !structure.kind ? disclosure(compare, 'baseline', model.baselineForm, 'screen') : nothing}
    ${disclosure(saveAs, 'files', fileButtons(files, msg, announce), 'screen')} ${model.saving}
  </section>`;
}

type Model = QuestionnaireViewModel<unknown, unknown>;

const action = (name: Parameters<typeof icon>[0], label: string, act: (event: Event) => unknown): TemplateResult =>
  html`<button type="button" class="action" @click=${act}>${icon(name)}<span>${label}</span></button>`;

function copyCodeActions({ code, l10n: { msg }, announce }: Model): TemplateResult {
  /** Short enough to be copied by hand where the browser does not. */
  const copy =
    (text: string, copied: string) =>
    async ({ target }: Event): Promise<void> => {
      try {
        // Missing on pages without https, refused in frames that may not use it.
        await navigator.clipboard.writeText(text);
        await announce(copied);
      } catch {
        const byHand = msg('Det gick inte. Kopiera det som är markerat:', {
          id: 'share.by-hand',
          desc: 'Status, when the browser does not copy; before the code or the link, which is selected',
        });
        await announce(html`${byHand} <span>${text}</span>`);
        const root = (target as Element).getRootNode() as ShadowRoot;
        getSelection()!.selectAllChildren(root.querySelector('.status span')!);
      }
    };
  const copyCode = msg('Kopiera koden', { id: 'share.code', desc: 'Button: copy the answer code' });
  const codeCopied = msg('Koden är kopierad.', { id: 'share.code-copied', desc: 'Status' });
  const copyLink = msg('Kopiera länk med svaren', {
    id: 'share.link',
    desc: 'Button: copy a link to this page with the answer code',
  });
  const linkCopied = msg('Länken är kopierad.', { id: 'share.link-copied', desc: 'Status' });
  return html`${action('copy', copyCode, copy(code, codeCopied))}
  ${action('copy', copyLink, copy(`${location.href.split('#')[0]}#sos=${code}`, linkCopied))}`;
}

function resultActions(model: Model, text: () => string): TemplateResult {
  const { msg } = model.l10n;
  const copied = msg('Resultatet är kopierat.', {
    id: 'share.copied',
    desc: 'Status, after the result has been copied as text',
  });
  const copyText = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      await model.announce(copied);
    } catch {
      await model.announce(failedSentence(msg));
    }
  };
  const print = msg('Skriv ut', { id: 'share.print', desc: 'Button: print the result' });
  const copy = msg('Kopiera som text', { id: 'share.copy', desc: 'Button: copy the result as plain text' });
  const restart = msg('Börja om', { id: 'share.restart', desc: 'Button: remove all answers and begin again' });
  return html`${action('print', print, () => model.print())} ${action('copy', copy, copyText)}
  ${action('restart', restart, () => model.restart())}`;
}

/** The answers in one line: to be seen in groups, and heard letter by letter. */
function codeView(model: Model): TemplateResult {
  const { code, l10n } = model;
  const { msg } = l10n;
  const groups = code.split('-');
  const what = msg(
    'Skicka koden till den som ska jämföra era svar, eller spara den till nästa gång. Den som har koden kan läsa svaren. Inget skickas av sig självt.',
    { id: 'share.what', desc: 'Above the answer code' },
  );
  return html`<p>${what}</p>
    <p>
      <span class="vh">${groups.map((group) => [...group].join(' ')).join(', ')}</span>
      <span class="code" part="code" translate="no" aria-hidden="true"
        >${groups.map((group, i) => html`${i ? '-' : ''}<wbr />${group}`)}</span
      >
    </p>
    ${sectorChoice(model)}`;
}

function sectorChoice({ sector, chooseSector, l10n: { msg } }: Model): TemplateResult | typeof nothing {
  if (!chooseSector) return nothing;
  const names = sectorNames(msg);
  const none = msg('Vill inte svara', { id: 'share.no-sector', desc: 'Instead of a sector' });
  const legend = msg('Vilken sektor svarar du för? Det följer med i koden.', {
    id: 'share.sector',
    desc: 'Question above the sectors, near the answer code',
  });
  return html`<fieldset class="actions sector screen" part="sector">
    <legend>${legend}</legend>
    ${[...SECTORS, undefined].map(
      (value) =>
        html`<label
          ><input
            type="radio"
            name="sector"
            value=${value ?? ''}
            .checked=${value === sector}
            @change=${() => chooseSector(value)}
          /><span>${value ? names[value] : none}</span></label
        >`,
    )}
  </fieldset>`;
}

/** After the reading styles. */
export const shareStyles = css`
  .code {
    display: inline-block;
    padding: 0.5em 0.625em;
    border: 0.125em dashed var(--sos-control);
    border-radius: var(--sos-corner);
    font:
      600 1.25em/1.4 ui-monospace,
      monospace;
  }
  .sector label {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .sector input {
    min-width: 1.5em;
    height: 1.5em;
    accent-color: var(--sos-strong);
  }
`;
