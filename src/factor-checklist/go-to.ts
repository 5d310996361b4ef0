/** From the statements to the result on the same page, and back to what is not answered. */

const rootOf = ({ target }: Event): ShadowRoot => (target as Element).getRootNode() as ShadowRoot;

export function showResult(event: Event): void {
  const title = rootOf(event).getElementById('result-title')!;
  title.focus({ preventScroll: true });
  // With the rule above it.
  title.parentElement!.scrollIntoView();
}

export const showStatement =
  (id: string) =>
  (event: Event): void => {
    const statement = rootOf(event).getElementById(`item-${id}`)!;
    statement.querySelector('input')!.focus({ preventScroll: true });
    statement.scrollIntoView({ block: 'center' });
  };

/** By keyboard, what has the focus is never under the bar: browsers do not scroll for what is in the window already. */
export function keepClearOfBar(event: Event): void {
  const target = event.target as Element;
  if (!target.matches(':focus-visible')) return;
  const bar = rootOf(event).querySelector('.so-far-bar')!.getBoundingClientRect();
  const { top, bottom } = target.getBoundingClientRect();
  if (bottom > bar.top && top < bar.bottom)
    (target.closest('.question, .pick') ?? target).scrollIntoView({ block: 'end' });
}
