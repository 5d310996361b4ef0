/** What the visitor does with the code and the result, and what has come of it. One per element; it holds no answers. */
import type { ReactiveControllerHost } from 'lit';
import type { MsgFn } from '../../localization/locale-controller.js';

type QrModule = typeof import('../../charts/qr.js');

interface TakeHost extends ReactiveControllerHost, HTMLElement {}

export class Take {
  /** Where the page compares, as it is written in the attribute. */
  comparison: string | null = null;
  /** The QR code is wanted. */
  showsQr = false;
  /** What draws it, once it has loaded. */
  qr: QrModule | undefined;
  /** The browser could not share, although it said so: an e-mail takes its place. */
  sharesByMail = typeof (navigator as Partial<Navigator>).share !== 'function';
  readonly host: TakeHost;
  readonly #announce: (status: unknown) => Promise<unknown>;
  /** What the browser would not copy, and the sentence that says so: it stands as long as the sentence does. */
  #byHand: { readonly text: string; readonly said: string } | undefined;
  /** The last sentence that belongs to "continue later". */
  #saidLater = '';

  constructor(host: TakeHost, announce: (status: unknown) => Promise<unknown>) {
    this.host = host;
    this.#announce = announce;
  }

  /** The text to copy by hand, while the sentence about it is what was said last. */
  byHand(status: unknown): string | undefined {
    return this.#byHand && this.#byHand.said === status ? this.#byHand.text : undefined;
  }

  /** Whether what was said last is about a press there. */
  isLater(status: unknown): boolean {
    return !!this.#saidLater && this.#saidLater === status;
  }

  /** Copies a text, or puts it into a field, selected, with the reason why. @param copied what to say when it is done */
  async copy(text: string, copied: string, msg: MsgFn, { currentTarget }: Event): Promise<void> {
    const place = (currentTarget as Element).closest('.takes')!;
    const say = (said: string): Promise<unknown> => {
      this.#saidLater = place.matches('.later') ? said : '';
      return this.#announce(said);
    };
    // Missing on pages without https, refused in frames that may not use it.
    const { clipboard } = navigator as Partial<Navigator>;
    try {
      if (clipboard) {
        await clipboard.writeText(text);
        await say(copied);
        return;
      }
    } catch {
      // Told below.
    }
    const said = clipboard
      ? msg('Webbläsaren lät oss inte kopiera. Texten är markerad, så att du kan kopiera den själv.', {
          id: 'share.refused',
          desc: 'Status, when the browser refuses to copy: the text stands in a field below, selected',
        })
      : msg('Sidan saknar https, och då går det inte att kopiera härifrån. Kopiera det som är markerat själv.', {
          id: 'share.no-clipboard',
          desc: 'Status, when copying is only possible on pages with https: the text stands in a field below, selected',
        });
    this.#byHand = { text, said };
    await say(said);
    const field = place.querySelector<HTMLTextAreaElement>('.by-hand');
    field?.focus();
    field?.select();
  }

  /** Shows the QR code, or hides it. What draws it loads the first time. */
  async toggleQr(msg: MsgFn): Promise<void> {
    this.showsQr = !this.showsQr;
    this.host.requestUpdate();
    if (!this.showsQr || this.qr) return;
    try {
      this.qr = await import('../../charts/qr.js');
      this.host.requestUpdate();
    } catch {
      this.showsQr = false;
      await this.#announce(
        msg('QR-koden kunde inte hämtas. Kopiera koden eller länken i stället.', {
          id: 'share.qr-failed',
          desc: 'Status, when what draws the QR code could not be loaded',
        }),
      );
    }
  }

  /** Opens the share sheet of the device. That the visitor closes it is no error. */
  async share(data: ShareData, msg: MsgFn): Promise<void> {
    try {
      await navigator.share(data);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.sharesByMail = true;
      await this.#announce(
        msg('Det gick inte att dela härifrån. Skicka koden med e-post, eller kopiera den.', {
          id: 'share.failed',
          desc: 'Status, when the share sheet of the device could not be opened; a link that writes an e-mail is now there',
        }),
      );
    }
  }
}
