/** The page behind stands still while a meeting is open. */

/**
 * Stops the page from scrolling, on the screen; what stands on it stays in its place, since the room of the scroll bar is kept.
 * A style sheet, not inline styles: printing takes those back as they were when it began. @returns what lets it scroll again
 */
export function lockPage(owner: Document): () => void {
  const { documentElement: page } = owner;
  const view = owner.defaultView ?? window;
  const scrollBar = view.innerWidth - page.clientWidth;
  const padding = parseFloat(view.getComputedStyle(page).paddingRight) + scrollBar;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(
    `@media screen { :root { overflow: hidden !important; ${scrollBar > 0 ? `padding-right: ${padding}px !important;` : ''} } }`,
  );
  owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
  return () => {
    owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
