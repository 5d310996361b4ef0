import type { ReactiveControllerHost } from 'lit';
import { warnOnce } from '../core/attributes.js';
import { emit, type SosAnswerDetail } from '../core/events.js';
import { encodeAnswers } from '../scoring/codes/encode.js';
import type { Answer, Answers, Instrument, Sector } from '../scoring/instrument.js';
import { checkAnswers, isRecord } from '../scoring/score.js';

/** What every result of answers says of them. */
export interface AnswerSummary {
  /** Id of the instrument. */
  readonly instrument: string;
  readonly version: number;
  /** Items with an answer other than "don't know". */
  readonly answered: number;
  readonly unknown: number;
  readonly total: number;
  readonly complete: boolean;
}

type Host = ReactiveControllerHost & HTMLElement;

/** One respondent's answers and sector: set from code in silence, given by the visitor with events. */
export class AnswerStore<R extends AnswerSummary> {
  /** The sector that the page has set. */
  presetSector: Sector | undefined;
  /** The visitor's own, asked for where the page presets none. */
  chosenSector: Sector | undefined;

  readonly #host: Host;
  readonly #evaluate: (instrument: Instrument, answers: Answers) => R;
  readonly #builtIn: () => Instrument;
  /** What is answered, once that has loaded. */
  #instrument: Instrument | undefined;
  /** The answers as they were last set from code: a custom instrument may arrive after its answers. */
  #raw: unknown = {};
  /** They have not been held against any instrument yet. */
  #unchecked = false;
  #answers: Answers = {};
  #result: R | undefined;

  /** @param builtIn what is answered until `useInstrument` says otherwise */
  constructor(host: Host, evaluate: (instrument: Instrument, answers: Answers) => R, builtIn: () => Instrument) {
    this.#host = host;
    this.#evaluate = evaluate;
    this.#builtIn = builtIn;
  }

  get instrument(): Instrument {
    return this.#instrument ?? this.#builtIn();
  }

  /** Changes what the answers are to. Answers that were set from code and fit the new instrument are kept. */
  useInstrument(instrument: Instrument): void {
    if (instrument === this.#instrument && !this.#unchecked) return;
    // Answers to another set, which the page has just changed, are no mistake.
    const warn = this.#unchecked || !this.#instrument;
    this.#instrument = instrument;
    this.#unchecked = false;
    this.#check(warn);
  }

  get answers(): Answers {
    return this.#answers;
  }

  get sector(): Sector | undefined {
    return this.presetSector ?? this.chosenSector;
  }

  get result(): R {
    return (this.#result ??= this.#evaluate(this.instrument, this.#answers));
  }

  /** The answer code, with the sector; empty when nothing is answered. */
  get code(): string {
    if (!Object.keys(this.#answers).length) return '';
    return encodeAnswers(this.instrument, {
      answers: this.#answers,
      ...(this.sector && { sector: this.sector }),
    });
  }

  /**
   * Sets all answers from code. What does not fit is left out, with a warning in the console.
   * @param isLoaded false while the instrument is still on its way: then they are kept until `useInstrument` brings it
   */
  set(raw: unknown, isLoaded = true): void {
    this.#raw = plain(raw);
    this.#unchecked = !isLoaded;
    if (isLoaded) this.#check(true);
  }

  /** The visitor answers one item; undefined takes a pick back. */
  give(id: string, answer: Answer | undefined): void {
    const before = this.result;
    const { [id]: _old, ...others } = this.#answers;
    this.#put(answer ? { ...this.#answers, [id]: answer } : others);
    this.#raw = this.#answers;
    emit(this.#host, 'sos-change', this.#detail);
    if (!before.complete && this.result.complete) emit(this.#host, 'sos-complete', this.#detail);
  }

  /** The visitor says for which sector they answer. */
  chooseSector(sector: Sector | undefined): void {
    this.chosenSector = sector;
    this.#host.requestUpdate();
    emit(this.#host, 'sos-change', this.#detail);
  }

  get #detail(): SosAnswerDetail<R> {
    const { id, version } = this.instrument;
    return { instrument: id, version, answers: this.#answers, result: this.result, code: this.code };
  }

  #check(warn: boolean): void {
    const { answers, faults, unknownIds } = checkAnswers(this.instrument, this.#raw ?? {});
    if (warn) {
      for (const fault of faults) warnOnce(this.#host, `${fault.message}; left out.`);
      const ids = unknownIds.map((id) => `"${id}"`).join(', ');
      if (ids) warnOnce(this.#host, `answers: "${this.instrument.id}" has no ${ids}; left out.`);
    }
    this.#put(answers);
  }

  #put(answers: Answers): void {
    this.#answers = Object.freeze(answers);
    this.#result = undefined;
    this.#host.requestUpdate();
  }
}

/** A copy of what a page has set; of what does not let itself be read, something that is no object either. */
function plain(raw: unknown): unknown {
  try {
    return isRecord(raw) ? { ...raw } : raw;
  } catch {
    return false;
  }
}
