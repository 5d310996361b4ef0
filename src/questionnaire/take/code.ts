/** The code: to be seen in groups, heard letter by letter, copied, sent, and held up as a QR code. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { icon } from '../../core/icon.js';
import type { FileSource } from '../files/formats.js';
import type { QuestionnaireViewModel } from '../view-model.js';
import { answersLink, isOnlyHere } from './link.js';

type Model = QuestionnaireViewModel<unknown, unknown>;

export const action = (
  name: Parameters<typeof icon>[0],
  label: string,
  act: (event: Event) => unknown,
): TemplateResult =>
  html`<button type="button" class="action" @click=${act}>${icon(name)}<span>${label}</span></button>`;

/** @param part its name for `::part()`, where it is the code of the result */
export function codeLine(code: string, part?: string): TemplateResult {
  const groups = code.split('-');
  return html`<p>
    <span class="vh">${groups.map((group) => [...group].join(' ')).join(', ')}</span>
    <span class="code" part=${part ?? nothing} translate="no" aria-hidden="true"
      >${groups.map((group, i) => html`${i ? '-' : ''}<wbr />${group}`)}</span
    >
  </p>`;
}

export function copyCode({ code, take, l10n: { msg } }: Model): TemplateResult {
  const copied = msg('Koden är kopierad.', { id: 'share.code-copied', desc: 'Status' });
  return html`<button
    type="button"
    class="button"
    part="button"
    @click=${(event: Event) => take.copying.copy(code, copied, msg, event)}
  >
    ${icon('copy')}<span>${msg('Kopiera koden', { id: 'share.code', desc: 'Button: copy the answer code' })}</span>
  </button>`;
}

export function copyLink({ code, take, l10n: { msg } }: Model): TemplateResult {
  const label = msg('Kopiera länk med svaren', {
    id: 'share.link',
    desc: 'Button: copy a link to this page with the answer code',
  });
  const copied = msg('Länken är kopierad.', { id: 'share.link-copied', desc: 'Status' });
  return action('copy', label, (event) => take.copying.copy(answersLink(code), copied, msg, event));
}

/** @param told what has come of the last press in it */
export function codeStep(model: Model, files: FileSource, number: unknown, told: TemplateResult): TemplateResult {
  const { code, take, l10n } = model;
  const { msg } = l10n;
  const qr = take.qr.isShown
    ? msg('Dölj QR-koden', { id: 'share.qr-hide', desc: 'Button: hide the QR code' })
    : msg('Visa QR-kod', { id: 'share.qr', desc: 'Button: show the link with the answers as a QR code' });
  return html`<div class="take-step">
    ${number} ${codeLine(code, 'code')}
    <div class="buttons screen">
      ${copyCode(model)}
      <button type="button" class="button" part="button" @click=${() => take.qr.toggle(msg)}>
        ${icon('qr')}<span>${qr}</span>
      </button>
    </div>
    ${take.qr.isShown && take.qr.module ? qrView(model, take.qr.module) : nothing}
    <div class="actions screen">${shareAction(model, files)} ${copyLink(model)}</div>
    ${told}
    <p class="small quiet">
      ${msg('Koden är dina svar. Den som har koden kan läsa dem. Inget skickas av sig självt.', { id: 'share.what', desc: 'Below the answer code' })}
    </p>
  </div>`;
}

function qrView(
  { code, l10n: { msg } }: Model,
  { qrCode }: NonNullable<Model['take']['qr']['module']>,
): TemplateResult {
  const link = answersLink(code);
  const name = msg('QR-kod med en länk till sidan och dina svar', {
    id: 'share.qr-name',
    desc: 'Names the QR code for those who do not see it',
  });
  const draw = (): TemplateResult => {
    try {
      return qrCode(link, name);
    } catch {
      return html`<p>
        ${msg('Länken är för lång för en QR-kod. Kopiera den i stället.', { id: 'share.qr-long', desc: 'Instead of a QR code' })}
      </p>`;
    }
  };
  return html`<div class="qr screen" part="qr">
    ${draw()}
    <p>
      ${msg('Håll upp skärmen mot den dator eller mobil som leder mötet.', { id: 'share.qr-how', desc: 'Below the QR code' })}
    </p>
    ${
      isOnlyHere()
        ? html`<p>
            ${msg('Sidan finns bara på den här datorn, så andra kan inte öppna länken. Koden kan de använda ändå.', { id: 'share.only-here', desc: 'Below the QR code, where the address of the page is a file or this very computer' })}
          </p>`
        : nothing
    }
    <p class="small quiet link-text" translate="no">${link}</p>
  </div>`;
}

/** The share sheet of the device, or a ready e-mail. */
function shareAction({ text, code, take, l10n: { msg } }: Model, { heading }: FileSource): TemplateResult {
  const { name } = text as { readonly name: string };
  const link = answersLink(code);
  const myCode = msg(str`Min kod: ${code}`, {
    id: 'share.my-code',
    desc: 'In a message to others. 0: the answer code',
  });
  const body = [heading, myCode].filter(Boolean).join('\n\n');
  if (!take.sharesByMail) {
    const data = { title: name, text: body, ...(location.protocol.startsWith('http') && { url: link }) };
    const share = msg('Dela koden', { id: 'share.share', desc: 'Button: opens the share sheet of the device' });
    return action('share', share, () => take.share(data, msg));
  }
  const mail = `mailto:?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(`${body}\n\n${link}`.replaceAll('\n', '\r\n'))}`;
  return html`<a class="action" href=${mail}
    >${icon('mail')}<span
      >${msg('Skicka med e-post', { id: 'share.mail', desc: 'Link: opens an e-mail with the finding, the code and the link' })}</span
    ></a
  >`;
}
