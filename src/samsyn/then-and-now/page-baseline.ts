import { listOf } from '../given.js';
import type { Baseline } from './last-time.js';

interface BaselineReader {
  setBaseline(baseline: Baseline | null, warn: (why: string) => void): void;
}

/** The value of `baseline` as the page has set it. */
export class PageBaseline {
  value: Baseline | null = null;
  /** It has not been read yet, or is to be read for another instrument. */
  isNew = false;
  readonly #warn: (why: string) => void;

  constructor(warn: (why: string) => void) {
    this.#warn = warn;
  }

  /** @returns whether it has changed: what the visitor has given stays when frameworks set what is not given */
  set(value: unknown): boolean {
    const given = typeof value === 'string' ? value : listOf(value);
    if (value && !given) this.#warn('baseline must be a text with codes, or an array.');
    const baseline = given?.length ? (given as Baseline) : null;
    if (!baseline && !this.value) return false;
    this.value = baseline;
    this.isNew = true;
    return true;
  }

  readBy(reader: BaselineReader): void {
    if (this.isNew) reader.setBaseline(this.value, this.#warn);
    this.isNew = false;
  }
}
