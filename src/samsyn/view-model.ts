/** What the views of a comparison draw from. They hold nothing themselves and change nothing but through its functions. */
import type { AnyInstrument, AnyInstrumentText, Background } from '../content/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Copying } from '../questionnaire/take/copying.js';
import type { Comparison } from '../scoring/compare/compare-responses.js';
import type { Input } from './input-view.js';
import type { Presentation } from './presentation.js';
import type { RejectedCode } from './respondents.js';
import type { ComparisonView } from './rows.js';
import type { ComparisonState, Paper } from './state.js';
import type { ThenAndNow } from './then-and-now/changes.js';
import type { LastTimeModel } from './then-and-now/last-time.js';

export interface ComparisonViewModel {
  readonly state: ComparisonState;
  readonly input: Input;
  readonly l10n: LocaleController;
  readonly headingLevel: number;
  /** The name of the group; empty where the page has given none. */
  readonly group: string;
  /** That names and answers come from a link; empty where the site itself has set them. */
  readonly linkNote: string;
  readonly structure: AnyInstrument;
  readonly text: AnyInstrumentText;
  readonly background: Background;
  /** The language of the words, where it is not that of the interface. */
  readonly contentLang: string | undefined;
  /** Names of the instruments that rejected codes are for, by id, as far as they have loaded. */
  readonly instrumentNames: Readonly<Record<string, string>>;
  /** Of all respondents who are not hidden; null while there is nothing to compare, or it may not be seen. */
  readonly result: Comparison | null;
  /** The same, of the chosen sectors. */
  readonly view: ComparisonView | undefined;
  readonly presentation: Presentation;
  readonly lastTime: LastTimeModel;
  /** Beside an earlier time; undefined where none is given. */
  readonly thenAndNow: ThenAndNow | undefined;
  /** The list of respondents is open. */
  readonly isListOpen: boolean;
  /** The answers are shown when the visitor's own are among them. */
  readonly awaitsOwnCode: boolean;
  /** Shows something else. @param focus selector of what then has the focus */
  set(changes: Partial<ComparisonState>, focus?: string): void;
  /** The same, where it changes what is compared: the page hears of it. */
  change(changes: Partial<ComparisonState>, focus?: string): void;
  submitOwnCode(code: string): void;
  /** Reads a code that does not count again, as the visitor has corrected it. */
  correct(code: RejectedCode, text: string): void;
  /** Changes what becomes of a code that does not count, and goes to the next. @param done what is said of it */
  settle(changes: Partial<ComparisonState>, done: string): void;
  /** Adds what has been typed in from a paper form, or tells what is wrong with it. */
  submitSheet(): void;
  /** Copies text. */
  readonly copying: Copying;
  print(paper: Paper): void;
  /** Opens the meeting mode. */
  present(): void;
  /** Begins to load it: the visitor is near the button. */
  nearMeeting(): void;
}
