import type { nothing, TemplateResult } from 'lit';
import type { AnyInstrumentText, AnyInstrument } from '../content/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Answer, Answers, Sector } from '../scoring/instrument.js';
import type { InstrumentResult } from '../scoring/score.js';
import type { Folded } from './folded.js';

/** How a result is drawn. */
export const VIEWS = ['radar', 'dots', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** What the views of an answered widget draw from. They hold nothing themselves and change nothing but through the functions. */
export interface Check<R, W> extends Folded {
  readonly structure: AnyInstrument;
  /** Its words in the language shown. */
  readonly text: W;
  /** A site's own instrument, not the built-in one. */
  readonly own: boolean;
  readonly l10n: LocaleController;
  readonly answers: Answers;
  readonly result: R;
  readonly sector: Sector | undefined;
  readonly headingLevel: number;
  /** One short sentence on what has just been done, read aloud. */
  readonly status: string;
  /** "Save on this device", where the page allows it. */
  readonly saving: TemplateResult | typeof nothing;
  /** The visitor's answer; undefined takes a pick back. */
  give(id: string, answer: Answer | undefined): void;
  /** Shows a step, or `start`. */
  go(step: string): void;
  say(status: string): void;
  print(): void;
  /** Removes all answers; the start card offers to bring them back. */
  restart(): void;
}

/** A check whose result is scored by dimension. */
export type SelfCheck = Check<InstrumentResult, AnyInstrumentText>;
