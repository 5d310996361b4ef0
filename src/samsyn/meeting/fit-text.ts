/** Long texts step down, so that a view needs no scrolling; how far, the styles say. */

/** Classes that are put on one after the other, the first ones stay. */
const STEPS = ['tight', 'tighter', 'tightest'];

/** @param root what scrolls where there is no room */
export function fitText(root: Element): void {
  root.classList.remove(...STEPS);
  for (const step of STEPS) {
    // Engines round heights.
    if (root.scrollHeight <= root.clientHeight + 1) return;
    root.classList.add(step);
  }
}
