/** What the visitor does with the code and the result, and what has come of it. One per element; it holds no answers. */
import type { ReactiveControllerHost } from 'lit';
import type { MsgFn } from '../../localization/locale-controller.js';
import { Copying } from './copying.js';
import { QrOnRequest } from './qr-on-request.js';

/** The groups of what one takes along, each with a line for what has come of a press in it. */
export type TakePlace = 'code' | 'save' | 'next';

interface TakeHost extends ReactiveControllerHost, HTMLElement {}

export class Take {
  /** Where the page compares, as it is written in the attribute. */
  comparison: string | null = null;
  /** The browser could not share, although it said so: an e-mail takes its place. */
  sharesByMail = typeof (navigator as Partial<Navigator>).share !== 'function';
  /** Where the visitor has pressed last: what comes of it is told there. */
  place: TakePlace = 'code';
  readonly host: TakeHost;
  readonly copying: Copying;
  readonly qr: QrOnRequest;
  readonly #announce: (status: unknown) => Promise<unknown>;
  constructor(host: TakeHost, announce: (status: unknown) => Promise<unknown>) {
    this.host = host;
    this.#announce = announce;
    this.copying = new Copying(announce);
    this.qr = new QrOnRequest(host, announce);
  }

  /** For a group's clicks, before its buttons hear of them. */
  pressedIn(place: TakePlace): { handleEvent(): void; capture: true } {
    return { handleEvent: () => void (this.place = place), capture: true };
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
