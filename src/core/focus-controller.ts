import type { ReactiveController, ReactiveElement } from 'lit';

/** The heading of every view. */
const HEADING = '#title';

/** After the visitor has changed what is shown: moves focus to the new place, and brings it into view. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #isReady: () => boolean;
  #target = '';

  /** @param isReady what is to have the focus has been rendered */
  constructor(host: ReactiveElement, isReady: () => boolean) {
    this.#host = host;
    this.#isReady = isReady;
    host.addController(this);
  }

  /** With the next update that is ready, focus goes to what the selector finds in the shadow root: the heading unless given. */
  moveTo(selector = HEADING): void {
    this.#target = selector;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#target || !this.#isReady()) return;
    const root = this.#host.renderRoot;
    const target = root.querySelector<HTMLElement>(this.#target);
    // All that belongs to the heading comes into view with it.
    const head = this.#target === HEADING ? root.querySelector('.head, .start') : target;
    this.#target = '';
    target?.focus({ preventScroll: true });
    const { top = 0, bottom = 0 } = head?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight) head?.scrollIntoView();
  }
}
