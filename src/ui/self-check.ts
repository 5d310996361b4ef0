import type { AnyInstrumentText, AnyInstrument } from '../content/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Answer, Answers, Sector } from '../scoring/instrument.js';
import type { InstrumentResult } from '../scoring/score.js';
import type { Folded } from './folded.js';

/** How a result is drawn. */
export const VIEWS = ['radar', 'dots', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** An instrument with its words in the language shown. */
export interface ShownInstrument {
  readonly structure: AnyInstrument;
  readonly text: AnyInstrumentText;
}

/** What the views of a self-check draw from. They hold nothing themselves and change nothing but through the functions. */
export interface SelfCheck extends ShownInstrument, Folded {
  /** A site's own instrument, not the built-in one. */
  readonly own: boolean;
  readonly l10n: LocaleController;
  readonly answers: Answers;
  readonly result: InstrumentResult;
  readonly sector: Sector | undefined;
  readonly headingLevel: number;
  /** One short sentence on what has just been done, read aloud. */
  readonly status: string;
  give(id: string, answer: Answer): void;
  /** Shows a dimension's questions, `start` or `result`. */
  go(step: string): void;
  say(status: string): void;
  print(): void;
}
