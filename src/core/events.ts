import type { Comparison } from '../scoring/compare/compare-responses.js';
import type { AnswerResponse, Answers } from '../scoring/instrument.js';
import type { InstrumentResult } from '../scoring/score.js';

/** What an answering widget tells with `sos-change` and `sos-complete`: plain data, safe to store or send. */
export interface SosAnswerDetail<R = InstrumentResult> {
  /** Instrument id, for example `five-k`. */
  readonly instrument: string;
  readonly version: number;
  readonly answers: Answers;
  /** What the widget's `result` is. */
  readonly result: R;
  /** The answer code, with the sector; empty when nothing is answered. */
  readonly code: string;
}

/** What `<sos-samsyn>` tells with `sos-change`: plain data, without the names of the parties. */
export interface SosSamsynDetail {
  /** Instrument id, for example `five-k`. */
  readonly instrument: string;
  readonly version: number;
  /** Of the parties that are not hidden. */
  readonly responses: readonly AnswerResponse[];
  /** What the widget's `result` is. */
  readonly result: Comparison | null;
}

/** What `sos-error` tells. */
export interface SosErrorDetail {
  /** For developers, in English. */
  readonly message: string;
  readonly error: unknown;
}

/** The visitor has given an answer, or chosen their sector. Of `<sos-iop-quiz>`: `SosChangeEvent<IopAdvice>`. */
export type SosChangeEvent<R = InstrumentResult> = CustomEvent<SosAnswerDetail<R>>;
/** The visitor has given the last answer that was missing. Of `<sos-iop-quiz>`: `SosCompleteEvent<IopAdvice>`. */
export type SosCompleteEvent<R = InstrumentResult> = CustomEvent<SosAnswerDetail<R>>;
/** Of `<sos-samsyn>`: the visitor has changed which answers are compared. */
export type SosSamsynChangeEvent = CustomEvent<SosSamsynDetail>;
/** Content could not be loaded or shown. */
export type SosErrorEvent = CustomEvent<SosErrorDetail>;

export interface SosEventMap {
  'sos-change': SosChangeEvent;
  'sos-complete': SosCompleteEvent;
  'sos-error': SosErrorEvent;
}

declare global {
  // Of elements, document and window: the events bubble.
  interface GlobalEventHandlersEventMap extends SosEventMap {}
}

/** Dispatches one of our events: they bubble and leave shadow roots. */
export function emit(
  from: Element,
  type: keyof SosEventMap,
  detail: SosAnswerDetail<unknown> | SosSamsynDetail | SosErrorDetail,
): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
