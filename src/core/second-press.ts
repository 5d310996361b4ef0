/** As long as many take between the two presses of a pair, in milliseconds. */
const PAIR = 400;

/**
 * The second press of a pair, with mouse or finger, was meant for the view that the first one has replaced: in the new one it
 * does nothing. Pressing a key twice needs no such care, since focus is elsewhere by then.
 */
export class SecondPress {
  /** When the last press was; by the clock of the events, which does not stop while the page is busy. */
  #last = -Infinity;
  /** When the press was that changed the view. */
  #change = NaN;
  /** The press that has begun is a second one. */
  #hasBegun = false;

  listen(root: EventTarget): void {
    // Before anything in the widget hears of it. What is prevented here also keeps focus, and text that would be selected, as they are.
    for (const type of ['mousedown', 'click']) root.addEventListener(type, this, { capture: true });
  }

  /** What has just been pressed changes the view. */
  viewChanges(): void {
    this.#change = this.#last;
  }

  handleEvent(event: Event): void {
    const { type, detail, timeStamp } = event as MouseEvent;
    // A key, or a program.
    if (!detail) return;
    const isSecond = this.#change === this.#last && (detail > 1 || timeStamp - this.#change < PAIR);
    if (isSecond || this.#hasBegun) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (type === 'click') {
      this.#last = timeStamp;
    }
    this.#hasBegun = type === 'mousedown' && isSecond;
  }
}
