/** What each framework is asked to do: show all widgets from one state, follow its changes, and go. */
import type {
  Answers,
  SosChangeEvent,
  SosCompleteEvent,
  SosSamsyn,
  SosSamsynChangeEvent,
  FactorSet,
  View,
} from '../../src/index.js';

export interface State {
  readonly lang: string;
  readonly answers: Answers | undefined;
  readonly allowSave: boolean;
  readonly headingLevel: number | undefined;
  readonly view: View | undefined;
  readonly scores: string | undefined;
  readonly set: FactorSet;
  /** Words of the page itself, inside a widget. */
  readonly words: string;
  readonly changed: (event: SosChangeEvent) => void;
  readonly completed: (event: SosCompleteEvent) => void;
  readonly responses: SosSamsyn['responses'] | undefined;
  readonly compared: (event: SosSamsynChangeEvent) => void;
}

export interface Shown {
  /** Resolves when the page shows the new state. */
  update(state: State): void | Promise<void>;
  unmount(): void | Promise<void>;
}

export type Mount = (target: HTMLElement, state: State) => Shown | Promise<Shown>;
