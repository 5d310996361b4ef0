/** What our own pages share, those for frames and those that links lead to: one widget, which takes its options from the address. */
import type { WidgetName } from '../catalog.js';
import { createLinkedWidget } from './options.js';
import { TAGS } from './place.js';
import { refused } from './warnings.js';

/** Calls back when all of the page is there, and before the loader runs: a widget must have its options before it is defined. */
export function whenParsed(then: () => void): void {
  document.addEventListener('readystatechange', then, { once: true });
}

/** Gives the widget the options of the address, which anyone may have written; one that is refused is left out, and the console tells why. */
export function setOptions(query: URLSearchParams): HTMLElement {
  const old = document.querySelector<HTMLElement>(TAGS)!;
  const name = old.localName.slice(4) as WidgetName;
  // The page itself is in one language.
  const left = new Set(['lang']);
  const make = (): ReturnType<typeof createLinkedWidget> =>
    createLinkedWidget(name, (option) => (left.has(option) ? null : query.get(option)));
  let widget = make();
  while (!(widget instanceof HTMLElement)) {
    left.add(widget.option);
    refused(name, widget, old);
    widget = make();
  }
  widget.className = old.className;
  old.replaceWith(widget);
  widget.append(...old.childNodes);
  return widget;
}
