/** Puts widgets where a page wants them without their tags: see place.ts. */
import { optionsOf, type WidgetName } from '../catalog.js';
import { isTrusted } from '../core/from-link.js';
import { ownMember } from '../localization/own-member.js';
import { createLinkedWidget, createWidget } from './options.js';
import { isFree, isWidgetName, readPlace } from './place.js';

type Warnings = typeof import('./warnings.js');

/** What editors wrap a lone link in. */
const WRAPPERS = 'p, span, b, strong, i, em';
const seen = new WeakSet<Element>();

/**
 * Puts a widget into each place that has none. A place that is not as it should be keeps its text, and the console tells why.
 * @param define registers the element of a widget, when it can be had
 */
export function upgradePlaceholders(
  places: Iterable<HTMLElement>,
  define: (name: WidgetName) => Promise<unknown>,
): Promise<unknown> {
  const found = [...places].filter((place) => !seen.has(place) && isFree(place));
  return Promise.all(found.map((place) => upgrade(place, define)));
}

async function upgrade(place: HTMLElement, define: (name: WidgetName) => Promise<unknown>): Promise<void> {
  seen.add(place);
  const warn = async (say: (warnings: Warnings) => void): Promise<void> => say(await import('./warnings.js'));
  const wanted = readPlace(place);
  if (!wanted) return;
  const { name, given, origin } = wanted;
  if (!isWidgetName(name)) return warn((warnings) => warnings.unknownName(name, place));
  if (origin !== undefined && !isTrusted(origin)) return warn((warnings) => warnings.foreignLink(origin, place));
  const widget = origin === undefined ? createWidget(name, given) : createLinkedWidget(name, given);
  if (!(widget instanceof HTMLElement)) return warn((warnings) => warnings.refused(name, widget, place));
  const stray = place
    .getAttributeNames()
    .find((each) => each.startsWith('data-sos-') && !Object.hasOwn(optionsOf(name), each.slice('data-sos-'.length)));
  if (stray && origin === undefined) void warn((warnings) => warnings.unknownOption(name, stray, place));

  await define(name);
  if (!customElements.get(widget.localName)) return;
  // The page may have changed meanwhile.
  if (!place.isConnected || !isFree(place)) seen.delete(place);
  else if (origin === undefined) {
    widget.append(...place.childNodes);
    place.append(widget);
  } else {
    const block = quoteOf(blockOf(place));
    block.replaceWith(widget);
    widget.append(block);
  }
}

/** The quote that ends with the link's paragraph and has no other link: it tells what the link leads to. */
function quoteOf(block: HTMLElement): HTMLElement {
  const { parentElement: around } = block;
  return around?.localName === 'blockquote' &&
    around.lastElementChild === block &&
    around.querySelectorAll('a').length === 1
    ? around
    : block;
}

/** The paragraph of a link that has it to itself. */
function blockOf(link: HTMLElement): HTMLElement {
  const { parentElement: around } = link;
  const lone =
    around &&
    ownMember(around, 'matches').call(around, WRAPPERS) &&
    around.textContent.trim() === link.textContent.trim() &&
    [...around.children].every((each) => each === link || each.localName === 'br');
  return lone ? blockOf(around) : link;
}
