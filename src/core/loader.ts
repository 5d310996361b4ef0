import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Loading<T> {
  /** What has to be loaded. It is compared value by value; a change starts a new load. */
  key(): readonly unknown[];
  /** Loads all of it. */
  load(): Promise<T>;
  /** Puts it in place. */
  commit(loaded: T): void;
  /** Called when it could not be loaded. What was in place before stays. */
  fail(error: unknown): void;
}

/**
 * The one cycle of loading: what is needed, has it come, has it failed. Before each update the host's needs are compared with
 * what was last asked for; what is in place stays until all of the new has come, and only the latest load counts.
 */
export class Loader<T> implements ReactiveController {
  /** What is in place. */
  value: T | undefined;
  /** The latest load has failed. It is not tried again until the key changes, or `reload` is called. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #loading: Loading<T>;
  #requestedKey: readonly unknown[] | undefined;
  #current: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, loading: Loading<T>) {
    this.#host = host;
    this.#loading = loading;
    host.addController(this);
  }

  /** A load is on its way. */
  get pending(): boolean {
    return !!this.#current;
  }

  hostUpdate(): void {
    const key = this.#loading.key();
    if (!isSame(key, this.#requestedKey)) void this.reload(key);
  }

  /** Loads although the key is the same. Resolves when that is in place, has failed, or was overtaken by a later load. */
  reload(key = this.#loading.key()): Promise<void> {
    this.#requestedKey = key;
    this.failed = false;
    const current = this.#run(() => current === this.#current);
    return (this.#current = current);
  }

  async #run(isLatest: () => boolean): Promise<void> {
    // In its own microtask, so that `isLatest` knows this load.
    await Promise.resolve();
    try {
      const loaded = await this.#loading.load();
      if (!isLatest()) return;
      this.#current = undefined;
      this.value = loaded;
      this.#loading.commit(loaded);
    } catch (error) {
      if (!isLatest()) return;
      this.#current = undefined;
      this.failed = true;
      this.#loading.fail(error);
      // What the host now needs instead is in place already, or it would ask for the same again and again.
      this.#requestedKey = this.#loading.key();
    }
    this.#host.requestUpdate();
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[] | undefined): boolean {
  return a.length === b?.length && a.every((part, i) => Object.is(part, b[i]));
}
