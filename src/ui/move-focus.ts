/** Moves the focus, and brings what it is the heading of into sight; the page around it stays where it is if it can. */
export function moveFocus(target: HTMLElement | null): void {
  target?.focus({ preventScroll: true });
  const seen = target?.closest('.head, .start') ?? target;
  const { top = 0, bottom = 0 } = seen?.getBoundingClientRect() ?? {};
  if (top < 0 || bottom > innerHeight) seen?.scrollIntoView();
}
