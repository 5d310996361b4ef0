import type { ReactiveControllerHost } from 'lit';

/** The answer code in the address of the page, `#sos=<code>`; empty when there is none. */
export const linkedCode = (): string => /^#sos=(.*)/.exec(location.hash)?.[1] ?? '';

/** Updates the host when the address changes: it may then hold answers. */
export function watchAddress(host: ReactiveControllerHost): void {
  const look = (): void => host.requestUpdate();
  host.addController({
    hostConnected: () => {
      addEventListener('hashchange', look);
      look();
    },
    hostDisconnected: () => removeEventListener('hashchange', look),
  });
}

/** A code that the page sets to start from. It is read once what reads codes has loaded. */
export class StartCode {
  /** How often a code has been set: assigning the same one again starts from it again. */
  count = 0;
  #pending: string | null = null;

  get isPending(): boolean {
    return !!this.#pending;
  }

  set(code: string | null): void {
    this.count++;
    this.#pending = code || null;
  }

  /** Answers that the page sets after it take its place. */
  drop(): void {
    this.#pending = null;
  }

  /** The code, to be read now; null when there is none left to read. */
  take(): string | null {
    const code = this.#pending;
    this.#pending = null;
    return code;
  }
}

/**
 * The code in the address, for the first element of its kind and not where `asked`, which asks first, is on the page. It is taken out of the
 * address. Undefined without one.
 */
export function takeLinkedCode(element: Element, asked: string): string | undefined {
  const code = linkedCode();
  if (!code || document.querySelector(asked) || document.querySelector(element.localName) !== element) return undefined;
  history.replaceState(history.state, '', location.href.split('#')[0]);
  return code;
}
