import type { TemplateResult } from 'lit';
import type { FocusController } from '../core/focus-controller.js';
import type { Loader } from '../core/loader.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Input } from './input-view.js';

/** What reads text and files. It loads when the visitor has given some. */
export interface Reader {
  readText(text: string): void;
  readFiles(files: readonly File[]): void;
  addOwnCode(code: string): void;
  /** Opens the fields for a paper form. */
  openSheet(): void;
  /** Opens the camera. */
  scan(): void;
  /** The message to those who are to answer. */
  invitation(): TemplateResult;
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
  /** The same, where it is seen in another place than by the field. */
  aloud = '';
  /** What is wrong with what is written in the field; read aloud too. */
  #fault = '';
  #waiting: ((reader: Reader) => void)[] = [];
  /** The invitation has been opened. */
  #isInviting = false;
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

  /** What reads and writes is needed: something waits for it, or the invitation is open. */
  get needsReader(): boolean {
    return this.isWaiting || this.#isInviting;
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

  /** What is read aloud. */
  get said(): string {
    return this.#fault || this.aloud || this.status;
  }

  /**
   * What its view draws from.
   * @param fileFaults what is wrong with files that could not be read
   * @param isReading a long text is being read
   */
  model(fileFaults: readonly string[], isReading = false): Input {
    return {
      draft: this.draft,
      status: this.status,
      fault: this.#fault,
      isLoading: this.isWaiting || isReading,
      hasFailed: this.#loader.failed,
      fileFaults,
      write: (draft) => this.#write(draft),
      read: () => this.#readDraft(),
      readFiles: (files) => this.#give((reader) => reader.readFiles(files)),
      openSheet: () => this.#give((reader) => reader.openSheet()),
      scan: () => this.#give((reader) => reader.scan()),
      invitation: this.#isInviting ? this.#host.reader()?.invitation() : undefined,
      invite: () => this.#invite(),
      prefetch: () => this.#host.prefetch(),
    };
  }

  /** In the text there is no code: it stays in the field. */
  tellNoCode(): void {
    this.#tellFault(
      this.#l10n.msg('I texten finns ingen kod. En kod börjar med S och har fyra tecken mellan bindestrecken.', {
        id: 'samsyn.no-code',
        desc: 'When no code was found in the text of the field',
      }),
    );
  }

  #tellFault(fault: string): void {
    this.status = '';
    this.#fault = fault;
    this.#focus.moveTo('#codes');
  }

  #write(draft: string): void {
    this.draft = draft;
    if (!this.#fault) return;
    this.#fault = '';
    this.#host.requestUpdate();
  }

  addOwnCode(code: string): void {
    this.#give((reader) => reader.addOwnCode(code));
  }

  #readDraft(): void {
    this.#fault = this.aloud = '';
    if (this.draft.trim()) return this.#give((reader) => reader.readText(this.draft));
    this.#tellFault(
      this.#l10n.msg('Klistra in minst en kod först.', {
        id: 'samsyn.none',
        desc: 'When the field is empty',
      }),
    );
  }

  #invite(): void {
    this.#isInviting = true;
    this.#ask();
  }

  #give(read: (reader: Reader) => void): void {
    const reader = this.#host.reader();
    if (reader) read(reader);
    else this.#waiting.push(read);
    this.#ask();
  }

  #ask(): void {
    // What could not be loaded is asked for again.
    if (this.#loader.failed) void this.#loader.reload();
    this.#host.requestUpdate();
  }
}
