/** What our own pages share, those for frames and those that links lead to: one widget, which takes its options from the address. */
import type { WidgetName } from '../catalog.js';
import { createWidget } from './options.js';
import { TAGS } from './place.js';
import { badValue } from './warnings.js';

/** Calls back when all of the page is there, and before the loader runs: a widget must have its options before it is defined. */
export function whenParsed(then: () => void): void {
  document.addEventListener('readystatechange', then, { once: true });
}

/** Gives the widget the options of the address; one with a bad value is left out, and the console tells why. */
export function setOptions(query: URLSearchParams): HTMLElement {
  const old = document.querySelector<HTMLElement>(TAGS)!;
  const name = old.localName.slice(4) as WidgetName;
  // The page itself is in one language.
  const left = new Set(['lang']);
  for (const option of ['src', 'comparison', 'self-check']) {
    if (isOwn(query.get(option) ?? '')) continue;
    left.add(option);
    console.warn(`sos-widgets: ${option} in the address of this page must be on ${location.host}.`);
  }
  let widget: HTMLElement | string;
  do {
    widget = createWidget(name, (option) => (left.has(option) ? null : query.get(option)));
    if (typeof widget !== 'string') continue;
    left.add(widget);
    badValue(name, widget, query.get(widget)!, old);
  } while (typeof widget === 'string');
  widget.className = old.className;
  old.replaceWith(widget);
  widget.append(...old.childNodes);
  return widget;
}

/** Anyone can write a link to this page: what it shows under this site's name must not be anyone's, and answers must not go to anyone. */
function isOwn(address: string): boolean {
  try {
    return new URL(address, location.href).host === location.host;
  } catch {
    return false;
  }
}
