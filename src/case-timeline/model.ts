import type { CaseStructure, CaseText, Sign } from '../content/cases/types.js';
import type { Background } from '../content/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Filter } from './filter.js';

/** What the views of a timeline draw from. */
export interface TimelineViewModel {
  readonly structure: CaseStructure;
  readonly text: CaseText;
  readonly background: Background;
  /** The language of the content, where it is not that of the interface. */
  readonly contentLang: string | undefined;
  readonly l10n: LocaleController;
  readonly headingLevel: number;
  readonly filter: Filter;
  /** What the visitor has just filtered by, read aloud. */
  readonly status: string;
  showActor(actor: string | undefined): void;
  showSign(sign: Sign | undefined): void;
  print(): void;
}
