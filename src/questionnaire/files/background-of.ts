/** The nearest background that is painted behind an element. */
export function backgroundOf(element: Element): string {
  return getComputedStyle(element.closest('.root') ?? element).backgroundColor;
}
