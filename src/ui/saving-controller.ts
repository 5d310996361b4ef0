import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers, Instrument, Sector } from '../scoring/instrument.js';

/** What is stored, and only when the visitor asks for it. */
export interface Saved {
  readonly version: number;
  readonly answers: Answers;
  readonly sector?: Sector;
}

/** "Save on this device". Blocked storage is an answer, not an error: each method says whether it went well. */
export class SavingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #found: Saved | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Answers saved for the instrument that was last looked for, as they were found: to be checked before use. */
  get found(): Saved | undefined {
    return this.#found;
  }

  /** Reads what is saved for this version of the instrument. */
  look(instrument: Instrument): void {
    try {
      const found = JSON.parse(localStorage.getItem(key(instrument)) ?? 'null') as Saved | null;
      this.#put(found?.version === instrument.version ? found : undefined);
    } catch {
      this.#put(undefined);
    }
  }

  save(instrument: Instrument, answers: Answers, sector: Sector | undefined): boolean {
    const saved: Saved = { version: instrument.version, answers, ...(sector && { sector }) };
    try {
      localStorage.setItem(key(instrument), JSON.stringify(saved));
    } catch {
      return false;
    }
    this.#put(saved);
    return true;
  }

  remove(instrument: Instrument): boolean {
    try {
      localStorage.removeItem(key(instrument));
    } catch {
      return false;
    }
    this.#put(undefined);
    return true;
  }

  #put(found: Saved | undefined): void {
    this.#found = found;
    this.#host.requestUpdate();
  }
}

const key = ({ id }: Instrument): string => `sos-widgets:${id}`;
