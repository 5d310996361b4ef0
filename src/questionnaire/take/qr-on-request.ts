/** A QR code that stands there when somebody asks for it. */
import type { MsgFn } from '../../localization/locale-controller.js';

type QrModule = typeof import('../../charts/qr.js');

export class QrOnRequest {
  /** It is wanted. */
  isShown = false;
  /** What draws it, once it has loaded. */
  module: QrModule | undefined;
  readonly #host: { requestUpdate(): void };
  readonly #announce: (status: string) => unknown;

  /** @param announce says that it could not be loaded */
  constructor(host: { requestUpdate(): void }, announce: (status: string) => unknown) {
    this.#host = host;
    this.#announce = announce;
  }

  /** Shows the QR code, or hides it. What draws it loads the first time. */
  async toggle(msg: MsgFn): Promise<void> {
    this.isShown = !this.isShown;
    this.#host.requestUpdate();
    if (!this.isShown || this.module) return;
    try {
      this.module = await import('../../charts/qr.js');
      this.#host.requestUpdate();
    } catch {
      this.isShown = false;
      await this.#announce(
        msg('QR-koden kunde inte hämtas. Kopiera koden eller länken i stället.', {
          id: 'share.qr-failed',
          desc: 'Status, when what draws the QR code could not be loaded',
        }),
      );
    }
  }
}
