import type { FocusController } from '../core/focus-controller.js';
import type { Loader } from '../core/loader.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Input } from './input-view.js';

/** What reads text and files. It loads when the visitor has given some. */
export interface Reader {
  readText(text: string): void;
  readFiles(files: readonly File[]): void;
  addOwnCode(code: string): void;
  /** Opens the camera. */
  scan(): void;
}

interface InputHost {
  requestUpdate(): void;
  /** Undefined until it has loaded. */
  reader(): Reader | undefined;
  prefetch(): void;
}

/** What the visitor gives to be compared: text in the field, and files. Both wait until what reads them has loaded. */
export class InputController {
  draft = '';
  /** What has just been done; read aloud. */
  status = '';
  #waiting: ((reader: Reader) => void)[] = [];
  readonly #host: InputHost;
  readonly #l10n: LocaleController;
  readonly #loader: Pick<Loader<unknown>, 'failed' | 'reload'>;
  readonly #focus: FocusController;

  constructor(
    host: InputHost,
    l10n: LocaleController,
    loader: Pick<Loader<unknown>, 'failed' | 'reload'>,
    focus: FocusController,
  ) {
    this.#host = host;
    this.#l10n = l10n;
    this.#loader = loader;
    this.#focus = focus;
  }

  /** Something waits for its reader. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Gives the reader, which has loaded, what waits for it. */
  release(reader: Reader): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach((read) => read(reader));
  }

  /** Nothing waits any longer: the reader could not be loaded. The text stays in the field. */
  stopWaiting(): void {
    this.#waiting = [];
  }

  /** What its view draws from. @param fileFaults what is wrong with files that could not be read */
  model(fileFaults: readonly string[]): Input {
    return {
      draft: this.draft,
      status: this.status,
      isLoading: this.isWaiting,
      hasFailed: this.#loader.failed,
      fileFaults,
      write: (draft) => (this.draft = draft),
      read: () => this.#readDraft(),
      readFiles: (files) => this.#give((reader) => reader.readFiles(files)),
      scan: () => this.#give((reader) => reader.scan()),
      prefetch: () => this.#host.prefetch(),
    };
  }

  addOwnCode(code: string): void {
    this.#give((reader) => reader.addOwnCode(code));
  }

  #readDraft(): void {
    if (this.draft.trim()) return this.#give((reader) => reader.readText(this.draft));
    this.status = this.#l10n.msg('Klistra in minst en kod först.', {
      id: 'samsyn.none',
      desc: 'Status, when the field is empty',
    });
    this.#focus.moveTo('#codes');
  }

  #give(read: (reader: Reader) => void): void {
    const reader = this.#host.reader();
    if (reader) read(reader);
    else this.#waiting.push(read);
    // What could not be loaded is asked for again.
    if (this.#loader.failed) void this.#loader.reload();
    this.#host.requestUpdate();
  }
}
