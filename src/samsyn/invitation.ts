/** A ready message to those who are to answer: to change, to copy, and its link as a QR code. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { live } from 'lit/directives/live.js';
import type { AnyInstrumentContent } from '../content/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { numberWord } from '../localization/number-words.js';
import { statusLine } from '../questionnaire/status.js';
import { Copying } from '../questionnaire/take/copying.js';
import { isOnlyHere } from '../questionnaire/take/link.js';
import { QrOnRequest } from '../questionnaire/take/qr-on-request.js';

export interface InvitationHost {
  readonly l10n: LocaleController;
  requestUpdate(): void;
  /** Says what has become of it; resolves when that is shown. */
  announce(status: string): unknown;
}

/** What it is about. */
export interface Invited {
  /** "De fem K" */
  readonly name: string;
  /** Says how long it takes to answer. */
  readonly content: Pick<AnyInstrumentContent, 'start'>;
  /** The address where it is answered. */
  readonly link: string;
}

export class Invitation {
  readonly #host: InvitationHost;
  readonly #copying: Copying;
  readonly #qr: QrOnRequest;
  /** What has come of a button here. */
  #status = '';
  /** By when, as the visitor writes it. */
  #when = '';
  /** What has been asked how long it takes, and its answer. */
  #timed: Invited['content'] | undefined;
  #minutes: number | undefined;
  /** The message, once the visitor has changed it. */
  #changed: string | undefined;

  constructor(host: InvitationHost) {
    this.#host = host;
    const announce = (status: string): unknown => {
      this.#status = status;
      return host.announce(status);
    };
    this.#copying = new Copying(announce);
    this.#qr = new QrOnRequest(host, announce);
  }

  /** @param status what has been said last in the widget */
  render(invited: Invited, status: string): TemplateResult {
    const { l10n } = this.#host;
    const { msg } = l10n;
    const { name, link, content } = invited;
    const minutes = this.#minutesOf(content);
    const text = this.#changed ?? message({ name, link, minutes }, this.#when, l10n);
    const label = msg('Meddelandet', { id: 'invite.message', desc: 'Label of the message to copy' });
    const hint = msg('Ändra det som ni vill. Skicka det i den kanal där ni brukar höras av.', {
      id: 'invite.hint',
      desc: 'Below the label of the message to copy',
    });
    const when = msg('Senast när vill du ha svar? (valfritt)', { id: 'invite.when', desc: 'Label of a date or a day' });
    const copy = msg('Kopiera inbjudan', { id: 'invite.copy', desc: 'Button: copy the message' });
    const copied = msg('Inbjudan är kopierad.', { id: 'invite.copied', desc: 'Status, when the message is copied' });
    const qr = this.#qr.isShown
      ? msg('Dölj QR-koden', { id: 'share.qr-hide', desc: 'Button: hide the QR code' })
      : msg('Visa QR-kod', { id: 'invite.qr', desc: 'Button: show the link to the self-check as a QR code' });
    return html`<div class="more-body stack takes">
      <label for="invite-when">${when}</label>
      <input
        class="field"
        type="text"
        id="invite-when"
        maxlength="60"
        autocomplete="off"
        .value=${live(this.#when)}
        @input=${({ target }: Event) => this.#setWhen((target as HTMLInputElement).value)}
      />
      <label for="invite-text">${label}</label>
      <p class="small quiet" id="invite-hint">${hint}</p>
      <textarea
        class="by-hand"
        id="invite-text"
        rows="13"
        aria-describedby="invite-hint"
        .value=${live(text)}
        @input=${({ target }: Event) => this.#change((target as HTMLTextAreaElement).value)}
      ></textarea>
      <div class="buttons">
        <button
          type="button"
          class="button"
          part="button"
          @click=${(event: Event) => this.#copying.copy(text, copied, msg, event)}
        >
          ${copy}
        </button>
        <button type="button" class="button" part="button" @click=${() => this.#qr.toggle(msg)}>${qr}</button>
      </div>
      ${statusLine(this.#status === status ? status : '')} ${this.#qrView(invited)}
    </div>`;
  }

  #change(text: string): void {
    this.#changed = text;
    this.#host.requestUpdate();
  }

  /** Asked once; until the answer comes, and without a connection, the message says nothing of it. */
  #minutesOf(content: Invited['content']): number | undefined {
    if (content === this.#timed) return this.#minutes;
    this.#timed = content;
    this.#minutes = undefined;
    const take = ({ minutes }: { readonly minutes: number }): void => {
      if (this.#timed !== content) return;
      this.#minutes = minutes;
      this.#host.requestUpdate();
    };
    content.start(this.#host.l10n.locale).then(take, () => undefined);
    return undefined;
  }

  /** The sentence about it follows, also in a message that has been changed, unless it is that sentence which was changed. */
  #setWhen(when: string): void {
    const { l10n } = this.#host;
    const [before, after] = [this.#when, when].map((each) => sendSentence(each, l10n)) as [string, string];
    this.#changed = this.#changed?.replace(before, () => after);
    this.#when = when;
    this.#host.requestUpdate();
  }

  #qrView({ name, link }: Invited): TemplateResult | typeof nothing {
    const { msg } = this.#host.l10n;
    const { isShown, module } = this.#qr;
    if (!isShown || !module) return nothing;
    const label = msg(str`QR-kod med en länk till ”${name}”`, {
      id: 'invite.qr-name',
      desc: 'Names the QR code for those who do not see it. 0: name of the self-check',
    });
    const how = msg('Rikta mobilens kamera mot koden, så öppnas frågorna.', {
      id: 'invite.qr-how',
      desc: 'Below the QR code, for those in the room',
    });
    const onlyHere = msg('Sidan finns bara på den här datorn, så andra kan inte öppna länken.', {
      id: 'invite.only-here',
      desc: 'Below the QR code, where the address is a file or this very computer',
    });
    const drawn = (): TemplateResult => {
      try {
        return module.qrCode(link, label);
      } catch {
        return html`<p>
          ${msg('Länken är för lång för en QR-kod. Kopiera den i stället.', { id: 'share.qr-long', desc: 'Instead of a QR code' })}
        </p>`;
      }
    };
    return html`<div class="qr invite-qr" part="qr">
      ${drawn()}
      <p>${how}</p>
      ${isOnlyHere(new URL(link)) ? html`<p>${onlyHere}</p>` : nothing}
      <p class="small quiet" translate="no">${link}</p>
    </div>`;
  }
}

/** The last thing to do, and by when. */
function sendSentence(when: string, { msg }: LocaleController): string {
  const day = when.trim();
  return day
    ? msg(str`Kopiera koden som du får sist. Skicka koden till mig senast ${day}.`, {
        id: 'invite.send-by',
        desc: 'In a message to those who are to answer. 0: a day, as the sender writes it',
      })
    : msg('Kopiera koden som du får sist. Skicka koden till mig.', {
        id: 'invite.send',
        desc: 'In a message to those who are to answer',
      });
}

/** The whole message. @param about `minutes` is how long it takes, where that is known */
export function message(
  { name, minutes, link }: { readonly name: string; readonly link: string; readonly minutes: number | undefined },
  when: string,
  l10n: LocaleController,
): string {
  const { msg } = l10n;
  const time = minutes ? timeSentence(minutes, l10n) : '';
  const alone = msg('Svara för dig, utan att stämma av med oss andra. Det är olikheterna vi har nytta av.', {
    id: 'invite.alone',
    desc: 'In a message to those who are to answer: each answers alone',
  });
  return [
    msg('Hej!', { id: 'invite.hello', desc: 'A message begins' }),
    msg(str`Vi ska prata om hur vår samverkan fungerar. Svara gärna på ”${name}” innan vi ses.`, {
      id: 'invite.what',
      desc: 'In a message to those who are to answer. 0: name of the self-check',
    }),
    [time, alone].filter(Boolean).join(' '),
    msg(str`Öppna länken och svara: ${link}`, { id: 'invite.link', desc: '0: the address of the self-check' }),
    sendSentence(when, l10n),
    msg('Koden är dina svar. Inget skickas av sig självt, och det behövs inget konto.', {
      id: 'invite.private',
      desc: 'In a message to those who are to answer',
    }),
  ].join('\n\n');
}

function timeSentence(minutes: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = numberWord(minutes, l10n);
  return l10n.plural(minutes, {
    one: msg('Det tar ungefär en minut.', { id: 'invite.minutes.one', desc: 'How long it takes to answer' }),
    other: msg(str`Det tar ungefär ${n} minuter.`, {
      id: 'invite.minutes.other',
      desc: 'How long it takes to answer. 0: how many minutes, in words up to twelve',
    }),
  });
}

/** After the styles of copying and of the QR code. */
export const invitationStyles = css`
  .invite label {
    display: block;
    font-weight: 600;
  }
  .invite .by-hand {
    max-width: none;
    background: var(--sos-bg);
  }
  .invite-qr {
    display: grid;
    gap: 0.5em;
    overflow-wrap: anywhere;
  }
  /* To be seen from the last row, too. */
  .invite-qr .qr-code {
    width: 100%;
    max-width: 30em;
  }
`;
