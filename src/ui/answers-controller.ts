import type { ReactiveControllerHost } from 'lit';
import type { Answer, Answers, Instrument } from '../scoring/instrument.js';
import { checkAnswers, scoreInstrument, type InstrumentResult } from '../scoring/score.js';
import { warnOnce } from './attributes.js';
import { emit, type SosAnswerDetail } from './events.js';

/** The answers to one instrument: set from code in silence, given by the visitor with events. */
export class AnswersController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #instrument: Instrument;
  /** As they were last set from code: an own instrument may arrive after its answers. */
  #set: unknown = {};
  /** They have not been held against any instrument yet. */
  #waiting = false;
  #answers: Answers = {};
  #result: InstrumentResult | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, instrument: Instrument) {
    this.#host = host;
    this.#instrument = instrument;
  }

  get instrument(): Instrument {
    return this.#instrument;
  }

  /** Changes what the answers are to. Answers that were set from code and fit the new instrument are kept. */
  use(instrument: Instrument): void {
    if (instrument === this.#instrument && !this.#waiting) return;
    this.#instrument = instrument;
    this.set(this.#set);
  }

  get answers(): Answers {
    return this.#answers;
  }

  get result(): InstrumentResult {
    return (this.#result ??= scoreInstrument(this.#instrument, this.#answers));
  }

  get detail(): SosAnswerDetail {
    const { id, version } = this.#instrument;
    return { instrument: id, version, answers: this.#answers, result: this.result };
  }

  /**
   * Sets all answers from code. What does not fit is left out and told once in the console.
   * @param known false while the instrument is still on its way: then they are kept until `use` brings it
   */
  set(raw: unknown, known = true): void {
    this.#set = raw;
    this.#waiting = !known;
    if (!known) return;
    const { answers, faults, strangers } = checkAnswers(this.#instrument, raw ?? {});
    for (const fault of faults) warnOnce(this.#host, `${fault.message}; left out.`);
    if (strangers.length) warnOnce(this.#host, `answers: "${this.#instrument.id}" has no ${strangers.map((id) => `"${id}"`).join(', ')}; left out.`);
    this.#put(answers);
  }

  /** The visitor answers one item. */
  give(id: string, answer: Answer): void {
    const before = this.result;
    this.#put({ ...this.#answers, [id]: answer });
    this.#set = this.#answers;
    emit(this.#host, 'sos-change', this.detail);
    if (!before.complete && this.result.complete) emit(this.#host, 'sos-complete', this.detail);
  }

  #put(answers: Answers): void {
    this.#answers = Object.freeze(answers);
    this.#result = undefined;
    this.#host.requestUpdate();
  }
}
