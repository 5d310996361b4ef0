import type { ReactiveController, ReactiveElement } from 'lit';
import { SecondPress } from './second-press.js';
import { showTop } from './show-top.js';

/** The heading of every view. */
const HEADING = '#title';

/** After the visitor has changed what is shown: moves focus to the new place, and brings it into view. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #isReady: () => boolean;
  readonly #secondPress = new SecondPress();
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
    this.#secondPress.viewChanges();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#secondPress.listen(this.#host.renderRoot);
  }

  hostUpdated(): void {
    if (!this.#target || !this.#isReady()) return;
    const root = this.#host.renderRoot;
    const target = root.querySelector<HTMLElement>(this.#target);
    // All that belongs to the heading comes into view with it.
    const head = this.#target === HEADING && root.querySelector<HTMLElement>('.head, .start');
    this.#target = '';
    target?.focus({ preventScroll: true });
    if (head) return showTop(head);
    const { top = 0, bottom = 0 } = target?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight) target?.scrollIntoView({ behavior: 'instant', block: 'center' });
  }
}
