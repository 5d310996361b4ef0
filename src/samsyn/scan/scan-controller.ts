/** The way to the camera: what reads with it loads when somebody asks for it. */
import type { TemplateResult } from 'lit';
import { loadingText, notLoadedSentence } from '../loading-words.js';
import type { Scan, ScanHost } from './scan.js';

interface ScanControllerHost extends Omit<ScanHost, 'startOver' | 'close'> {
  /** @param focus selector of what has the focus next; the heading unless given */
  moveTo(focus?: string): void;
  /** Says what becomes of it, until the camera's own view does. */
  say(sentence: string): void;
}

export class ScanController {
  readonly #host: ScanControllerHost;
  #scan: Scan | undefined;

  constructor(host: ScanControllerHost) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return !!this.#scan;
  }

  /** The view of the camera takes the place of all others; undefined while it is not open. */
  render(): TemplateResult | undefined {
    return this.#scan?.render();
  }

  async open(): Promise<void> {
    const host = this.#host;
    const { msg } = host.model().l10n;
    host.say(loadingText(msg));
    try {
      const { Scan } = await import('./scan.js');
      host.say('');
      this.#scan ??= new Scan({
        ...host,
        startOver: () => host.moveTo(),
        close: (focus) => this.#close(focus),
      });
      host.moveTo();
    } catch {
      host.say(notLoadedSentence(msg));
    }
  }

  #close(focus: string): void {
    this.#scan = undefined;
    // What is to have the focus is in the list of parties, unless it is the heading.
    if (focus !== '#title') this.#host.model().set({ listOpen: true });
    this.#host.moveTo(focus);
    this.#host.requestUpdate();
  }
}
