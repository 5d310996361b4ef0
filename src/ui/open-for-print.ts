import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens what is folded while the page prints, so that paper has all of it; closes it again after. */
export class OpenForPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  #open = (): void => {
    this.#opened = [...(this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const details of this.#opened) details.open = true;
  };

  #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
