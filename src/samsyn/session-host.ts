import type { SosSamsynDetail } from '../core/events.js';
import type { FocusController } from '../core/focus-controller.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Asking } from './answer-page.js';
import type { InputController } from './input-controller.js';
import type { MeetingHost } from './meeting/meeting-controller.js';

/** What a comparison asks of the element that shows it. */
export interface SessionHost {
  readonly l10n: LocaleController;
  readonly focus: FocusController;
  readonly input: InputController;
  readonly element: Asking;
  headingLevel(): number;
  readonly meeting: MeetingHost;
  /** The name of the group; empty without one. */
  group(): string;
  /** That names and answers, or the visitor's own, come from a link; empty where they do not. @param hasOwn the visitor's own are among those that count */
  linkNote(hasOwn: boolean): string;
  /** The answers are hidden until the visitor's own are among them. */
  isBlind(): boolean;
  /** Nothing that has been given is still to be read. */
  isSettled(): boolean;
  requestUpdate(): void;
  /** Resolves when what has changed is shown. */
  updateComplete(): Promise<unknown>;
  print(): void;
  /** The visitor has changed what is compared. */
  changed(detail: SosSamsynDetail): void;
}
