/** Printing one widget, all of it: the page around it is left out, whatever its markup and styles. */
import { sheetFor } from './adopted-styles.js';
import { besideStyles, MARK, paperStyles, setOnPaper } from './printing.styles.js';
import { ownMember } from '../localization/own-member.js';

/** How long a browser may take to say that it prints, in milliseconds. One that is not allowed to says nothing. */
const PATIENCE = 1000;

/** What puts a page back that is being printed. */
const printing = new WeakMap<Document, () => void>();

/**
 * Opens the browser's print dialogue for the element alone.
 * @param failed is called when there is none: not in this browser, or not in this frame
 */
export function printAlone(element: HTMLElement, failed: () => void): void {
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView ?? window;
  printing.get(ownerDocument)?.();
  const undo = preparePage(element);
  let hasBegun = false;
  const begin = (): void => {
    hasBegun = true;
  };
  const restore = (): void => {
    view.removeEventListener('beforeprint', begin);
    view.removeEventListener('afterprint', restore);
    printing.delete(ownerDocument);
    undo();
  };
  const giveUp = (): void => {
    restore();
    failed();
  };
  printing.set(ownerDocument, restore);
  view.addEventListener('beforeprint', begin);
  // Where print() returns before the dialogue has closed, as on phones, afterprint tells when it has.
  view.addEventListener('afterprint', restore);
  const { print } = view as Partial<Window>;
  try {
    // Some browsers within apps have none.
    if (!print) return giveUp();
    print.call(view);
  } catch {
    return giveUp();
  }
  // A frame that may open no dialogues: nothing happens, and nothing is thrown. What a page has put in place of print() is its own affair.
  if (!Function.prototype.toString.call(print).includes('[native code]')) return;
  const check = (): void => {
    if (!hasBegun && printing.get(ownerDocument) === restore) giveUp();
  };
  const wait = (): unknown => setTimeout(check, PATIENCE);
  // Until the page has loaded, browsers put it off.
  if (ownerDocument.readyState === 'complete') wait();
  else view.addEventListener('load', wait, { once: true });
}

/** What an element stands in as it is drawn, from the nearest: through the slots and the hosts of shadow trees. */
function flatAncestors(element: Element): Element[] {
  const root = ownMember(element, 'getRootNode').call(element);
  const parent =
    element.assignedSlot ?? ownMember(element, 'parentElement') ?? (root instanceof ShadowRoot ? root.host : null);
  return parent ? [parent, ...flatAncestors(parent)] : [];
}

/** Changes the page for paper; on the screen all stays as it is. @returns what puts everything back */
function preparePage(element: HTMLElement): () => void {
  const undo: (() => void)[] = [];
  const path = [element, ...flatAncestors(element)];
  const adopt = (root: Document | ShadowRoot, style: typeof paperStyles): void => {
    const sheet = sheetFor(element.ownerDocument, style);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    undo.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    });
  };
  for (const root of new Set(path.map((at) => ownMember(at, 'getRootNode').call(at) as Document | ShadowRoot)))
    adopt(root, paperStyles);
  path.forEach((at, i) => {
    // From the tree that a slot or a host belongs to, what is inside of it cannot be seen.
    if (!path[i - 1] || ownMember(path[i - 1]!, 'parentElement') !== at) {
      ownMember(at, 'setAttribute').call(at, MARK, '');
      undo.push(() => ownMember(at, 'removeAttribute').call(at, MARK));
    }
    undo.push(setOnPaper(at, i ? 'around' : 'widget'));
    for (const beside of ownMember(at, 'parentNode')?.children ?? []) {
      if (path.includes(beside)) continue;
      undo.push(setOnPaper(beside, 'beside'));
      if (beside.shadowRoot) adopt(beside.shadowRoot, besideStyles);
    }
  });
  return () => undo.reverse().forEach((each) => each());
}
