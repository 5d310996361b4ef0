/** The keys of a meeting: those of a slide show, and of the clickers that go with one. */

const NEXT = ['ArrowRight', ' ', 'PageDown'];
const BACK = ['ArrowLeft', 'PageUp'];

/** @returns the place of the view to show; undefined for a key that shows none */
export function placeAfterKey(key: string, withShift: boolean, place: number, count: number): number | undefined {
  if (key === ' ' && withShift) return Math.max(0, place - 1);
  if (withShift) return undefined;
  if (NEXT.includes(key)) return Math.min(count - 1, place + 1);
  if (BACK.includes(key)) return Math.max(0, place - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** The key does something where the focus is: it moves the caret, chooses, or presses. A clicker's keys go on from a line of text. */
export function isFieldKey(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  if (target.matches('input[type=text]')) return !event.key.startsWith('Page');
  if (target.matches('input, select, textarea')) return true;
  return event.key === ' ' && target.matches('button, a, summary');
}
