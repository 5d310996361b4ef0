import type { ReactiveControllerHost } from 'lit';

/** `#sos=<code>` as links have it, and as programs that pass them on write it: percent-encoded, even twice, and among what they add for counting visits. */
const IN_HASH = /(?:[#?&]|%(?:25)*(?:26|3f))sos(?:=|%(?:25)*3d)([^&?#]*)/i;
/** Where the `#` itself is encoded, the server takes it for a part of the query. Where it has been left out, what looks like a code is one. */
const IN_QUERY = /(?:%(?:25)*23sos(?:=|%(?:25)*3d)([^&]*)|([?&])sos=([\w%+-]{8,}))/i;

/** The answer code in the address of the page; empty when there is none. */
export function linkedCode(): string {
  const [, encoded, , plain] = IN_QUERY.exec(location.search) ?? [];
  const code = IN_HASH.exec(location.hash)?.[1] ?? encoded ?? plain ?? '';
  // What ends a sentence, a bracket or a quotation is taken into links.
  return decoded(decoded(code)).replace(/[\s.,;:!)\]>"'\u00bb\u2019\u201d]+$/, '');
}

/** Some programs write hyphens and spaces of a link as %2D, and %20 or +. */
function decoded(code: string): string {
  try {
    return decodeURIComponent(code.replaceAll('+', ' '));
  } catch {
    return code;
  }
}

/** Takes the code out of the address. Not by setting location.hash, which leaves an entry in the visitor's history and a bare # in the address. */
export function forgetLinkedCode(): void {
  const { href, search, hash } = location;
  const query = search
    .replace(IN_QUERY, (_all, _code, joint = '') => joint as string)
    .replace(/[?&]+$/, '')
    .replace(/([?&])&/, '$1');
  // What follows the code counts visits.
  const [rest] = hash.split(IN_HASH);
  // The whole address, since a page may have another base than its own.
  history.replaceState(history.state, '', href.split(/[?#]/)[0]! + query + rest!);
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
