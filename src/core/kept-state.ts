/** What a visitor has done to a view that only its elements know, carried over to new elements of the same view. */

/** Where an element stands, so that its like can be found in a tree that has been built anew. */
export interface Place {
  /** From the root on: which child of its kind. */
  readonly path: readonly (readonly [kind: string, index: number])[];
  readonly id: string;
  readonly name: string | null;
  readonly value: string | null;
  /** Which of how many of its kind it is in the whole root. */
  readonly nth: readonly [index: number, count: number];
}

/** A radio button is known by its value, and a text field is not. */
const valueOf = (element: Element): string | null =>
  /^(radio|checkbox)$/.test(element.getAttribute('type') ?? '') ? (element as HTMLInputElement).value : null;

const ofKind = (parent: ParentNode, kind: string): Element[] =>
  [...parent.children].filter(({ localName }) => localName === kind);

/** @param element below a root that is a document or a shadow root */
export function placeOf(element: Element): Place {
  const path: (readonly [string, number])[] = [];
  for (let at: Element | null = element; at?.parentNode; at = at.parentElement)
    path.unshift([at.localName, ofKind(at.parentNode, at.localName).indexOf(at)]);
  const alike = [...(element.getRootNode() as ShadowRoot).querySelectorAll(element.localName)];
  return {
    path,
    id: element.id,
    name: element.getAttribute('name'),
    value: valueOf(element),
    nth: [alike.indexOf(element), alike.length],
  };
}

/** The element in this place, or with the same id, or the same name and value; else the same one of as many of its kind. */
export function elementAt(
  root: ParentNode,
  { path, id, name, value, nth: [index, count] }: Place,
): HTMLElement | undefined {
  const isSame = (each: Element): boolean =>
    each.id === id && each.getAttribute('name') === name && valueOf(each) === value;
  let found: ParentNode | Element | undefined = root;
  for (const [kind, place] of path) found = found && ofKind(found, kind)[place];
  if (found && isSame(found as Element)) return found as HTMLElement;
  const alike = [...root.querySelectorAll<HTMLElement>(path.at(-1)![0])];
  if (id || name) return alike.find(isSame);
  return alike.length === count ? alike[index] : undefined;
}

/** Gives an element what its like had. */
type Give = (element: HTMLElement) => void;

/** What a text field holds that the visitor has typed and no state knows. */
function typed(field: HTMLInputElement | HTMLTextAreaElement): Give {
  const { value, defaultValue } = field;
  return (element) => {
    const next = element as typeof field;
    if (next.value === value || next.defaultValue !== defaultValue) return;
    // Shows only where nobody has set a value: what has been set follows from the state, and that is newer.
    next.defaultValue = value;
    const isFree = next.value === value;
    next.defaultValue = defaultValue;
    if (isFree) next.value = value;
  };
}

const opened: Give = (details) => details.setAttribute('open', '');

const shown: Give = (dialog) => {
  if (dialog.isConnected && !(dialog as HTMLDialogElement).open) (dialog as HTMLDialogElement).showModal();
};

/** Where it has been scrolled to. */
function scrolled({ scrollTop: top, scrollLeft: left }: Element): Give {
  return (element) => element.scrollTo({ top, left, behavior: 'instant' });
}

function focused(element: Element): Give {
  const { selectionStart: start, selectionEnd: end } = element as Partial<HTMLInputElement>;
  return (next) => {
    next.focus({ preventScroll: true });
    // Of radio buttons, and of fields for a date, it is null.
    if (start != null && next.matches('input, textarea'))
      (next as HTMLInputElement).setSelectionRange(start, end ?? start);
  };
}

/** @returns what gives it to the new elements of the same root */
export function keepState(root: ShadowRoot): () => void {
  const kept: (readonly [Place, Give])[] = [];
  const keep = (element: Element, give: Give): unknown => kept.push([placeOf(element), give]);
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('details[open]')) keep(element, opened);
    if (element.matches('dialog[open]')) keep(element, shown);
    if (element.matches('textarea, input:not([type=radio], [type=checkbox], [type=file])'))
      keep(element, typed(element as HTMLInputElement));
    if (element.scrollTop || element.scrollLeft) keep(element, scrolled(element));
  }
  const { activeElement } = root;
  // Last, since a dialog takes the focus when it opens.
  if (activeElement) keep(activeElement, focused(activeElement));
  return () => {
    for (const [place, give] of kept) {
      const element = elementAt(root, place);
      if (element) give(element);
    }
  };
}
