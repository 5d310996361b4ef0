/** Brings the beginning of a new view near the top of what the visitor sees, whatever the page does meanwhile. */
import { ownMember } from '../localization/own-member.js';

/** What begins in this part of the window, from above, stays where it is. */
const NEAR = 1 / 3;

/** Scrolls whatever has to be scrolled, at once, and again when the page has answered. */
export function showTop(element: HTMLElement): void {
  const bring = (): void => bringToTop(element);
  bring();
  // The page answers after that: by scroll anchoring, or with a header that comes and goes as it scrolls.
  requestAnimationFrame(() => {
    bring();
    requestAnimationFrame(bring);
  });
}

/**
 * Moves nothing where it is near the top already.
 * @param offset where the view begins, in pixels from the top of the element
 * @param least space above it, in pixels, where neither widget nor page asks for more
 */
export function bringToTop(element: HTMLElement, offset = 0, least = 0): void {
  const top = (): number => element.getBoundingClientRect().top + offset;
  const isNear = top() >= coveredTo(element, top()) && top() <= windowOf(element).innerHeight * NEAR;
  if (isNear && isSeen(element, top())) return;
  const margin = Math.max(parseFloat(getComputedStyle(element).scrollMarginTop) || 0, least);
  scrollTo(element, margin - offset);
  const covered = coveredTo(element, top());
  if (covered > top()) scrollTo(element, margin - offset + covered + margin - top());
}

/** Through all that scrolls around it, and not smoothly even where the page wants that: what is measured next has arrived. */
function scrollTo(element: HTMLElement, margin: number): void {
  const { style } = element;
  const own = style.scrollMarginTop;
  style.scrollMarginTop = `${margin}px`;
  element.scrollIntoView({ behavior: 'instant' });
  style.scrollMarginTop = own;
  // Asked for, since Chromium writes it down only then, and empty.
  if (!element.getAttribute('style')) element.removeAttribute('style');
}

/** How far down a sticky or fixed part of the page covers what begins at `top`; 0 where nothing does. */
function coveredTo(element: HTMLElement, top: number): number {
  const { left, width } = element.getBoundingClientRect();
  const around = new Set(withAncestors(element));
  const bottoms = [left + 8, left + width / 2].map((x) => {
    const over = withAncestors(elementAt(element.ownerDocument, x, top + 1));
    const header = over
      .slice(
        0,
        Math.max(
          0,
          over.findIndex((each) => around.has(each)),
        ),
      )
      .find((each) => /sticky|fixed/.test(getComputedStyle(each).position));
    const bottom = header?.getBoundingClientRect().bottom ?? 0;
    // What covers most of the window is no header.
    return bottom < windowOf(element).innerHeight / 2 ? bottom : 0;
  });
  return Math.max(...bottoms);
}

/** Not cut off by a part of the page that scrolls. */
function isSeen(element: HTMLElement, top: number): boolean {
  const at = elementAt(element.ownerDocument, element.getBoundingClientRect().left + 8, top + 1);
  return withAncestors(at).includes(hostOf(element) ?? element);
}

/** What is on top at this place, within shadow trees too. */
function elementAt(page: Document, x: number, y: number): Element | null {
  let at = page.elementFromPoint(x, y);
  for (;;) {
    const inner = at?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === at) return at;
    at = inner;
  }
}

/** The element and all around it, out of shadow trees. */
function withAncestors(element: Element | null): Element[] {
  const all: Element[] = [];
  for (let at = element; at; at = at.assignedSlot ?? ownMember(at, 'parentElement') ?? hostOf(at)) all.push(at);
  return all;
}

function hostOf(element: Element): Element | null {
  const root = ownMember(element, 'getRootNode').call(element) as Document | ShadowRoot;
  return 'host' in root ? root.host : null;
}

const windowOf = ({ ownerDocument }: Element): Window => ownerDocument.defaultView ?? window;
