/** What the views of an answered widget draw from. They hold nothing themselves and change nothing but through its functions. */
import type { nothing, TemplateResult } from 'lit';
import type { ChartBaseline } from '../charts/result-rows.js';
import type { AnyInstrument, AnyInstrumentText, Background } from '../content/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Answer, Answers, Sector } from '../scoring/instrument.js';
import type { Finding } from './finding.js';
import type { ChangedStatement } from './lowest.js';
import type { InstrumentResult } from '../scoring/score.js';
import type { Take } from './take/take.js';

/** The present answers beside those of an earlier time: what that adds to each view. */
export interface BaselineComparison extends ChartBaseline {
  /** The code of the earlier answers. */
  readonly code: string;
  /** What has changed, with its numbers. */
  readonly finding: Finding;
  /** The same in one text. */
  readonly text: string;
  readonly sentence: TemplateResult;
  /** Of each dimension: "Upp från 2,8." */
  readonly changes: readonly string[];
  /** The statements whose answers have changed most, at most three; of equals the first. */
  readonly changed: readonly ChangedStatement[];
  /** Before, now and change as text for a file: columns beside those of the present answers, with their heads first. */
  readonly columns: readonly (readonly string[])[];
}

/** `R` is what the answers come to, `W` the words of the instrument. */
export interface QuestionnaireViewModel<R, W> {
  readonly structure: AnyInstrument;
  /** Its words. */
  readonly text: W;
  readonly background: Background;
  /** The language of the words, where it is not that of the interface. */
  readonly contentLang: string | undefined;
  /** A site's own instrument, not a built-in one. */
  readonly isCustom: boolean;
  readonly l10n: LocaleController;
  readonly answers: Answers;
  readonly result: R;
  /** The answer code; empty when nothing is answered. */
  readonly code: string;
  readonly sector: Sector | undefined;
  /** Takes the visitor's sector; undefined where the page has preset it. */
  readonly chooseSector: ((sector: Sector | undefined) => void) | undefined;
  /** An earlier answer, where there is one. */
  readonly baseline: BaselineComparison | undefined;
  /** Why the earlier answer that the page gives cannot be compared; empty when it can. */
  readonly baselineFault: string;
  /** The field for the code of an earlier answer; undefined where none can be compared. */
  readonly baselineForm: TemplateResult | undefined;
  /** What is done with the code and the result. */
  readonly take: Take;
  readonly headingLevel: number;
  /** One short sentence on what has just been done, read aloud. */
  readonly status: unknown;
  /** "Save on this device", where the page allows it. */
  readonly saving: TemplateResult | typeof nothing;
  /** The visitor's answer; undefined takes a pick back. */
  setAnswer(id: string, answer: Answer | undefined): void;
  /** Shows a step, or `start`. @param item a statement of it to go to */
  showStep(step: string, item?: string): void;
  /** Resolves when it is shown. */
  announce(status: unknown): Promise<unknown>;
  print(): void;
  /** Removes all answers; the start card offers to bring them back. */
  restart(): void;
}

/** One whose result is scored by dimension. */
export type ScoredViewModel = QuestionnaireViewModel<InstrumentResult, AnyInstrumentText>;
