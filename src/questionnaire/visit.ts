import type { ReactiveElement } from 'lit';
import type { Sector } from '../catalog.js';
import type { FocusController } from '../core/focus-controller.js';
import type { Loader } from '../core/loader.js';
import type { MsgFn } from '../localization/locale-controller.js';
import type { Answers } from '../scoring/instrument.js';
import type { AnswerStore, AnswerSummary } from './answer-store.js';

interface VisitHost extends ReactiveElement {
  step: string;
  answers: Answers;
  reset(): void;
}

/** What the visitor does beside answering: goes to another step, begins again, takes up answers from before; and what is said of it. */
export class Visit {
  /** One short sentence on what has just been done, read aloud. */
  status: unknown = '';
  readonly #host: VisitHost;
  readonly #store: AnswerStore<AnswerSummary>;
  readonly #focus: FocusController;
  readonly #loader: Loader<unknown>;
  /** The answers before the visitor began again. */
  #removed: Answers | undefined;

  constructor(host: VisitHost, store: AnswerStore<AnswerSummary>, focus: FocusController, loader: Loader<unknown>) {
    this.#host = host;
    this.#store = store;
    this.#focus = focus;
    this.#loader = loader;
  }

  /** Answers have just been removed and can be brought back. */
  get canUndo(): boolean {
    return !!this.#removed && !this.#store.result.answered;
  }

  /** Nothing has been done yet. */
  clear(): void {
    this.status = '';
    this.#removed = undefined;
  }

  /** Resolves when it is shown. */
  announce = (status: unknown): Promise<unknown> => {
    this.status = status;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  };

  /** Focus goes to the heading of what is shown next. */
  moveFocus = (): void => this.#focus.moveTo();

  /** @param item a statement of it, whose answer is to have the focus; its heading otherwise */
  showStep = (step: string, item?: string): void => {
    void this.announce('');
    this.#host.step = step;
    this.#focus.moveTo(item && answerOf(item, this.#host.answers));
    // What could not be loaded is asked for again.
    if (this.#loader.failed) void this.#loader.reload();
  };

  /** Takes up answers from before. @param note what is to be said of them */
  restore = (answers: Answers, sector: Sector | undefined, note = ''): void => {
    this.#host.answers = answers;
    this.#store.chosenSector = sector;
    this.#removed = undefined;
    this.moveFocus();
    void this.announce(note);
  };

  undo = (): void => this.restore(this.#removed ?? {}, this.#store.chosenSector);

  /** Removes all answers, and says so. */
  restart(msg: MsgFn): void {
    const { answers } = this.#host;
    const { chosenSector } = this.#store;
    this.#host.reset();
    this.#removed = answers;
    this.#store.chosenSector = chosenSector;
    this.moveFocus();
    void this.announce(
      msg('Svaren är borttagna.', { id: 'start.removed', desc: 'Status, after the visitor has begun again' }),
    );
  }
}

/** Finds the answer to a statement: the one that is given, else the first that can be. */
function answerOf(item: string, answers: Answers): string {
  const given = Object.hasOwn(answers, item) ? `[value="${answers[item]!}"]` : '';
  return `#item-${CSS.escape(item)} input${given}`;
}
