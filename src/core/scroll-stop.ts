/** A stop for the Tab key where there is something to scroll, and nowhere else: without it, the keyboard could not scroll there. */
import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

class ScrollStop extends AsyncDirective {
  #observer: ResizeObserver | undefined;
  #element: Element | undefined;

  render(): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart): typeof noChange {
    this.#element = element;
    if (this.isConnected) this.#watch();
    return noChange;
  }

  /** Both the region and what is in it can change their size. */
  #watch(): void {
    if (this.#observer || !this.#element) return;
    const element = this.#element;
    this.#observer = new ResizeObserver(() => {
      const scrolls = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
      element.toggleAttribute('tabindex', scrolls);
      if (scrolls) element.setAttribute('tabindex', '0');
    });
    for (const each of [element, ...element.children]) this.#observer.observe(each);
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  protected override reconnected(): void {
    this.#watch();
  }
}

/** On an element that may scroll: `<div ${scrollStop()}>`. */
export const scrollStop = directive(ScrollStop);
