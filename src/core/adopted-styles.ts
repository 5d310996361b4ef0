/** Style sheets for any document: a constructed style sheet belongs to the document that it was made in. */
import { adoptStyles, type CSSResult } from 'lit';

/** Copies for other documents than the one that this script runs in. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** The style sheet that a tree in this document can adopt. */
export function sheetFor(owner: Document, style: CSSResult): CSSStyleSheet {
  const known = copies.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(owner, known);
  let sheet = known.get(style);
  if (!sheet) {
    sheet = new (owner.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    known.set(style, sheet);
  }
  return sheet;
}

/** Gives a shadow root exactly these styles, in this order. */
export function setStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { ownerDocument: owner } = root;
  // Lit has made the sheets of its own document, and knows what to do in browsers without constructed ones.
  if (owner === document) adoptStyles(root, [...styles]);
  else root.adoptedStyleSheets = styles.map((style) => sheetFor(owner, style));
}
