/** What a visitor can take along: a code to send on, on paper, as text, as files (see more.ts). Nothing is sent by itself. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { failedSentence, foldedEarlier, foldedFiles } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import { icon } from '../core/icon.js';
import type { Check } from './view-model.js';

/** After the reading styles. */
export const takeStyles = css`
  .code {
    display: inline-block;
    padding: 0.5em 0.625em;
    border: 0.125em dashed var(--sos-control);
    border-radius: var(--sos-corner);
    font:
      600 1.25em/1.4 ui-monospace,
      monospace;
  }
  .sector input {
    min-width: 1.5em;
    height: 1.5em;
    accent-color: var(--sos-strong);
  }
`;

/** @param text the result as plain text */
export function takeAway<R, W>(check: Check<R, W>, text: () => string): TemplateResult {
  const { code, structure, l10n } = check;
  const { msg } = l10n;
  const copy = async (what: string, copied: string): Promise<unknown> => {
    // Missing on pages without https, refused in frames that may not use it.
    await navigator.clipboard.writeText(what);
    return check.say(copied);
  };
  const copyText = (): unknown =>
    copy(
      text(),
      msg('Resultatet är kopierat.', { id: 'take.copied', desc: 'Status, after the result has been copied as text' }),
    ).catch(() => check.say(failedSentence(msg)));
  /** Short enough to be copied by hand where the browser does not. */
  const copyShort =
    (what: string, copied: string) =>
    ({ target }: Event): unknown =>
      copy(what, copied).catch(async () => {
        await check.say(
          html`${msg('Det gick inte. Kopiera det som är markerat:', { id: 'take.by-hand', desc: 'Status, when the browser does not copy; before the code or the link, which is selected' })}
            <span>${what}</span>`,
        );
        getSelection()!.selectAllChildren(
          ((target as Element).getRootNode() as ShadowRoot).querySelector('.status span')!,
        );
      });
  const action = (path: string, label: string, act: (event: Event) => unknown): TemplateResult =>
    html`<button type="button" class="action" @click=${act}>${icon(path)}<span>${label}</span></button>`;
  const copyIcon = 'M7 7h11v11H7zM4 13H2V2h11v2';
  return html`<section class="stack ${code ? '' : 'screen'}">
    ${heading(check.headingLevel + 1, 'sub', msg('Ta med resultatet', { id: 'take.title', desc: 'Heading of the code, print, copy and save' }))}
    ${code ? codeView(check) : nothing}
    <div class="actions" part="actions">
      ${
        code
          ? html`${action(copyIcon, msg('Kopiera koden', { id: 'take.code', desc: 'Button: copy the answer code' }), copyShort(code, msg('Koden är kopierad.', { id: 'take.code-copied', desc: 'Status' })))}
            ${action(
              copyIcon,
              msg('Kopiera länk med svaren', {
                id: 'take.link',
                desc: 'Button: copy a link to this page with the answer code',
              }),
              copyShort(
                `${location.href.split('#')[0]}#sos=${code}`,
                msg('Länken är kopierad.', { id: 'take.link-copied', desc: 'Status' }),
              ),
            )}`
          : nothing
      }
      ${action('M6 7V2h8v5M6 15H2V7h16v8h-4M6 12h8v6H6z', msg('Skriv ut', { id: 'take.print', desc: 'Button: print the result' }), () => check.print())}
      ${action(copyIcon, msg('Kopiera som text', { id: 'take.copy', desc: 'Button: copy the result as plain text' }), copyText)}
      ${action('M16.5 13A7.3 7.3 0 1 1 16.5 7M17 2v5.5h-5.5', msg('Börja om', { id: 'take.restart', desc: 'Button: remove all answers and begin again' }), () => check.restart())}
    </div>
    <p class="small quiet status" role="status">${check.status}</p>
    ${code && !structure.kind ? foldedEarlier(check, msg) : nothing} ${foldedFiles(check, msg)} ${check.saving}
  </section>`;
}

/** The answers in one line: to be seen in groups, and heard letter by letter. */
function codeView<R, W>({ code, sector, askSector, l10n: { msg } }: Check<R, W>): TemplateResult {
  const groups = code.split('-');
  const sectors = [
    ['public', msg('Offentlig', { id: 'take.public', desc: 'Sector that the visitor answers for' })],
    ['private', msg('Privat', { id: 'take.private', desc: 'Sector that the visitor answers for' })],
    [
      'civil',
      msg('Idéburen', {
        id: 'take.civil',
        desc: 'Sector that the visitor answers for: associations, foundations, faith communities',
      }),
    ],
    [undefined, msg('Vill inte svara', { id: 'take.no-sector', desc: 'Instead of a sector' })],
  ] as const;
  return html`<p>
      ${msg('Skicka koden till den som ska jämföra era svar, eller spara den till nästa gång. Den som har koden kan läsa svaren. Inget skickas av sig självt.', { id: 'take.what', desc: 'Above the answer code' })}
    </p>
    <p>
      <span class="vh">${groups.map((group) => [...group].join(' ')).join(', ')}</span>
      <span class="code" part="code" translate="no" aria-hidden="true"
        >${groups.map((group, i) => html`${i ? '-' : ''}<wbr />${group}`)}</span
      >
    </p>
    ${
      askSector
        ? html`<fieldset class="actions sector screen" part="sector">
            <legend>
              ${msg('Vilken sektor svarar du för? Det följer med i koden.', { id: 'take.sector', desc: 'Question above the sectors, near the answer code' })}
            </legend>
            ${sectors.map(([value, name]) => html`<label><input type="radio" name="sector" value=${value ?? ''} .checked=${value === sector} @change=${() => askSector(value)} /><span>${name}</span></label>`)}
          </fieldset>`
        : nothing
    }`;
}
