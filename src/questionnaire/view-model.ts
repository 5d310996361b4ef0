import type { nothing, SVGTemplateResult, TemplateResult } from 'lit';
import type { AnyInstrumentText, AnyInstrument } from '../content/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Answer, Answers, Sector } from '../scoring/instrument.js';
import type { InstrumentResult } from '../scoring/score.js';
import type { Folded } from '../core/disclosure.js';
import type { ResultRow } from '../charts/result-rows.js';

/** How a result is drawn. */
export const VIEWS = ['radar', 'dots', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** An earlier answer beside the present one: what it adds to each view. */
export interface Compared {
  /** The code of the earlier answers. */
  readonly code: string;
  /** What has changed, as a sentence. */
  readonly text: string;
  readonly sentence: TemplateResult;
  /** Before, now and change. */
  readonly table: TemplateResult;
  /** The same as text for a file: columns beside those of the present answers, with their heads first. */
  readonly columns: readonly (readonly string[])[];
  /** The dimensions as they were, in the same order. */
  readonly rows: readonly ResultRow[];
  /** What the mark of an earlier mean is called. */
  readonly name: string;
  /** Into the star: the earlier outline, and what it is called below `bottom`. */
  star(bottom: number): SVGTemplateResult;
}

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
  /** The answer code; empty when nothing is answered. */
  readonly code: string;
  readonly sector: Sector | undefined;
  /** Takes the visitor's sector; undefined where the page has preset it. */
  readonly askSector: ((sector: Sector | undefined) => void) | undefined;
  /** An earlier answer, where there is one. */
  readonly earlier: Compared | undefined;
  readonly headingLevel: number;
  /** One short sentence on what has just been done, read aloud. */
  readonly status: unknown;
  /** "Save on this device", where the page allows it. */
  readonly saving: TemplateResult | typeof nothing;
  /** The visitor's answer; undefined takes a pick back. */
  give(id: string, answer: Answer | undefined): void;
  /** Shows a step, or `start`. */
  go(step: string): void;
  /** Resolves when it is shown. */
  say(status: unknown): Promise<unknown>;
  print(): void;
  /** Removes all answers; the start card offers to bring them back. */
  restart(): void;
}

/** A check whose result is scored by dimension. */
export type SelfCheck = Check<InstrumentResult, AnyInstrumentText>;
