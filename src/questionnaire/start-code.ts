import type { ReactiveControllerHost } from 'lit';

/** `#sos=<code>` as links have it, and as programs that pass them on write it: percent-encoded, and with what they add for counting visits. */
const IN_HASH = /^#sos(?:=|%3d)([^&]*).*/i;
/** Where the hash itself is encoded, the server takes it for a part of the query. */
const IN_QUERY = /%23sos(?:=|%3d)([^&]*)/i;

/** The answer code in the address of the page; empty when there is none. */
export const linkedCode = (): string => IN_HASH.exec(location.hash)?.[1] ?? IN_QUERY.exec(location.search)?.[1] ?? '';

/** Takes the code out of the address. Not by setting location.hash, which leaves an entry in the visitor's history and a bare # in the address. */
export function forgetLinkedCode(): void {
  const { href, search, hash } = location;
  const query = search.replace(IN_QUERY, '').replace(/^\?$/, '');
  // The whole address, since a page may have another base than its own.
  history.replaceState(history.state, '', href.split(/[?#]/)[0]! + query + hash.replace(IN_HASH, ''));
}

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
  forgetLinkedCode();
  return code;
}
