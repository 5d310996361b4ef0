/** Where a page wants a widget without its tag: in a placeholder (`data-sos`), or at a link to the widget's own page that ends in `#embed`. */
import { createWidget, NAMES, optionsOf, type Given } from './options.js';

const OURS = NAMES.map((name) => `sos-${name}`).join();
/** Where a page is being written: Sitevision's editors, and what a site marks itself. Other editors set `contenteditable`. */
const EDITING = '.sv-edit-mode, .sv-editing-mode, .sv-classic-edit-mode, [data-sos-off]';
/** What editors wrap a lone link in. */
const WRAPPERS = 'p, span, b, strong, i, em';

type Told = typeof import('./warnings.js');

const seen = new WeakSet<Element>();

/**
 * Puts a widget into each place that has none.
 * @param define registers the element of a tag, when it can be had
 */
export function fill(places: Iterable<HTMLElement>, define: (tag: string) => Promise<unknown>): void {
  for (const place of places) if (!seen.has(place) && isFree(place)) void fillOne(place, define);
}

async function fillOne(place: HTMLElement, define: (tag: string) => Promise<unknown>): Promise<void> {
  seen.add(place);
  const tell = async (say: (told: Told) => void): Promise<void> => say(await import('./warnings.js'));
  const link = place instanceof HTMLAnchorElement;
  // The parts of an address that cannot be parsed are empty.
  const { hash, origin, pathname, search } = link ? place : location;
  const query = new URLSearchParams(search);
  const [, page = '', language] = /\/([a-z-]+)\/(?:(en)\/)?(?:index\.html)?$/.exec(pathname) ?? [];
  // A link in an SVG drawing is none of ours.
  const name = link ? page : place.dataset['sos']?.trim();
  if (name === undefined) return;
  const given: Given = (option) =>
    link ? (query.get(option) ?? (option === 'lang' ? language : null)) : place.getAttribute(`data-sos-${option}`);

  if (!NAMES.includes(name)) return link ? undefined : tell((told) => told.unknownName(name, place));
  if (link && hash !== '#embed') return;
  if (link && !homes().includes(origin)) return tell((told) => told.foreignLink(origin, place));
  const widget = createWidget(name, given);
  if (typeof widget === 'string') return tell((told) => told.badValue(name, widget, given(widget)!, place));
  const stray = link
    ? undefined
    : place.getAttributeNames().find((each) => each.startsWith('data-sos-') && !(each.slice(9) in optionsOf(name)));
  if (stray) void tell((told) => told.unknownOption(name, stray, place));

  await define(widget.localName);
  if (!customElements.get(widget.localName)) return;
  // The page may have changed meanwhile.
  if (!place.isConnected || !isFree(place)) seen.delete(place);
  else if (link) {
    const block = quoteOf(blockOf(place));
    block.replaceWith(widget);
    widget.append(block);
  } else {
    widget.append(...place.childNodes);
    place.append(widget);
  }
}

/** Neither filled, nor the text within a widget, nor in a page that is being written. */
function isFree(place: HTMLElement): boolean {
  return !place.closest(`${OURS}, ${EDITING}`) && !place.querySelector(OURS) && !place.isContentEditable;
}

/** The origins that links may lead to: the script's own, and those that its tag lists. */
function homes(): string[] {
  const script = [...document.scripts].find(({ src }) => /\/sos-widgets(\.all)?\.js\b/.test(src));
  return [new URL(script?.src ?? location.href).origin, ...(script?.dataset['sosOrigins']?.split(/\s+/) ?? [])];
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
    around?.matches(WRAPPERS) &&
    around.textContent.trim() === link.textContent.trim() &&
    [...around.children].every((each) => each === link || each.localName === 'br');
  return around && lone ? blockOf(around) : link;
}
