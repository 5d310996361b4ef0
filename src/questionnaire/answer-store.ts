import type { ReactiveControllerHost } from 'lit';
import { encodeAnswers } from '../scoring/codes/encode.js';
import type { Answer, Answers, Instrument, Sector } from '../scoring/instrument.js';
import { checkAnswers } from '../scoring/score.js';
import { warnOnce } from '../core/attributes.js';
import { emit, type SosAnswerDetail } from '../core/events.js';

/** What every result of answers tells. */
export interface Outcome {
  /** Id of the instrument. */
  readonly instrument: string;
  readonly version: number;
  /** Items with an answer other than "don't know". */
  readonly answered: number;
  readonly unknown: number;
  readonly total: number;
  readonly complete: boolean;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly sector: Sector | null;
}

/** The answers to one instrument: set from code in silence, given by the visitor with events. */
export class AnswersController<R extends Outcome> {
  readonly #host: Host;
  readonly #evaluate: (instrument: Instrument, answers: Answers) => R;
  readonly #builtIn: () => Instrument;
  /** There once it is known. */
  #known: Instrument | undefined;
  /** As they were last set from code: an own instrument may arrive after its answers. */
  #set: unknown = {};
  /** They have not been held against any instrument yet. */
  #waiting = false;
  #answers: Answers = {};
  #result: R | undefined;

  /** @param builtIn what is answered until `use` says otherwise */
  constructor(host: Host, evaluate: (instrument: Instrument, answers: Answers) => R, builtIn: () => Instrument) {
    this.#host = host;
    this.#evaluate = evaluate;
    this.#builtIn = builtIn;
  }

  get instrument(): Instrument {
    return this.#known ?? this.#builtIn();
  }

  /** Changes what the answers are to. Answers that were set from code and fit the new instrument are kept. */
  use(instrument: Instrument): void {
    if (instrument === this.#known && !this.#waiting) return;
    // Answers to another set, which the page has just changed, are no mistake.
    const told = this.#waiting || !this.#known;
    this.#known = instrument;
    this.#waiting = false;
    this.#fit(told);
  }

  get answers(): Answers {
    return this.#answers;
  }

  get result(): R {
    return (this.#result ??= this.#evaluate(this.instrument, this.#answers));
  }

  get detail(): SosAnswerDetail<R> {
    const { id, version } = this.instrument;
    return { instrument: id, version, answers: this.#answers, result: this.result, code: this.code };
  }

  /** The answer code, with the sector of the host; empty when nothing is answered. */
  get code(): string {
    const { sector } = this.#host;
    return Object.keys(this.#answers).length
      ? encodeAnswers(this.instrument, { answers: this.#answers, ...(sector && { sector }) })
      : '';
  }

  /**
   * Sets all answers from code. What does not fit is left out and told once in the console.
   * @param known false while the instrument is still on its way: then they are kept until `use` brings it
   */
  set(raw: unknown, known = true): void {
    this.#set = raw;
    this.#waiting = !known;
    if (known) this.#fit(true);
  }

  /** The visitor answers one item; undefined takes a pick back. */
  give(id: string, answer: Answer | undefined): void {
    const before = this.result;
    const { [id]: _old, ...others } = this.#answers;
    this.#put(answer ? { ...this.#answers, [id]: answer } : others);
    this.#set = this.#answers;
    this.changed();
    if (!before.complete && this.result.complete) emit(this.#host, 'sos-complete', this.detail);
  }

  /** Tells that the visitor has changed what the detail holds. */
  changed(): void {
    emit(this.#host, 'sos-change', this.detail);
  }

  #fit(told: boolean): void {
    const { answers, faults, unknownIds } = checkAnswers(this.instrument, this.#set ?? {});
    if (told) {
      for (const fault of faults) warnOnce(this.#host, `${fault.message}; left out.`);
      if (unknownIds.length)
        warnOnce(
          this.#host,
          `answers: "${this.instrument.id}" has no ${unknownIds.map((id) => `"${id}"`).join(', ')}; left out.`,
        );
    }
    this.#put(answers);
  }

  #put(answers: Answers): void {
    this.#answers = Object.freeze(answers);
    this.#result = undefined;
    this.#host.requestUpdate();
  }
}
