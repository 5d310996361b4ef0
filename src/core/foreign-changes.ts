/**
 * Translators of pages change what Lit has rendered: that of Firefox takes the children of an element out and puts back elements and text only,
 * that of Chrome moves each text into elements of its own. Lit then writes where nobody looks, or finds its markers gone and throws.
 */
import { noChange, render, type RenderOptions, type RootPart } from 'lit';
import { keepState } from './kept-state.js';

/** How long a press may hold up an update, in milliseconds: what is dragged never tells that it has been let go. */
const LONGEST_PRESS = 1000;

/**
 * Knows when somebody else has taken away nodes of a root, and builds it anew before the next update. What others only add, as some extensions
 * of browsers do, does no harm; nor does text that is changed in place.
 */
export class ForeignChanges {
  readonly #observer = new MutationObserver((records) => this.#read(records));
  readonly #added = new WeakSet<Node>();
  #root: ShadowRoot | undefined;
  #part: RootPart | undefined;
  #isDamaged = false;
  /** What has the focus, also when a translator has just moved it and it has lost it for that. */
  #focused: HTMLElement | undefined;
  #press: Promise<unknown> | undefined;

  watch(root: ShadowRoot): void {
    if (this.#root === root) return;
    this.#root = root;
    this.#observer.observe(root, { childList: true, subtree: true });
    for (const type of ['focusin', 'focusout', 'mousedown']) root.addEventListener(type, this, { capture: true });
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'focusin') this.#focused = target as HTMLElement;
    // Unless it was moved, which is known by then, the focus has left.
    else if (type === 'focusout')
      setTimeout(() => this.#focused === target && !this.#hasFocus && (this.#focused = undefined));
    else this.#press = pressEnds().then(() => (this.#press = undefined));
  }

  /** A press that a new view would come between: the button under the pointer would no longer be the one that was pressed. */
  get press(): Promise<unknown> | undefined {
    this.#read(this.#observer.takeRecords());
    return this.#isDamaged ? this.#press : undefined;
  }

  /** Somebody has taken away nodes since the last update. */
  get isDamaged(): boolean {
    this.#read(this.#observer.takeRecords());
    return this.#isDamaged;
  }

  /** What has changed since has been rendered by the element itself. */
  accept(options: RenderOptions): void {
    // Changes nothing, and hands out what tells directives that their elements have gone.
    this.#part ??= render(noChange, this.#root!, options);
    this.#observer.takeRecords();
    this.#isDamaged = false;
  }

  /** Empties the root, so that all is rendered anew. @returns what then gives back the focus, and what the visitor has opened and typed */
  startAnew(options: RenderOptions): () => void {
    const root = this.#root!;
    const giveBack = keepState(root);
    this.#part?.setConnected(false);
    this.#part = undefined;
    const anchor = root.ownerDocument.createComment('');
    root.replaceChildren(anchor);
    options.renderBefore = anchor;
    options.isConnected = root.host.isConnected;
    return giveBack;
  }

  get #hasFocus(): boolean {
    return !!this.#focused && this.#root?.activeElement === this.#focused;
  }

  #read(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes, removedNodes } of records) {
      // What is not to be translated is ours alone to change.
      if ((target as Partial<Element>).closest?.('[translate=no]')) continue;
      for (const node of removedNodes) {
        if (this.#added.has(node)) continue;
        this.#isDamaged = true;
        if (node.contains(this.#focused ?? null)) this.#focusAgain();
      }
      addedNodes.forEach((node) => this.#added.add(node));
    }
  }

  /** A node that is taken out and put back loses the focus. */
  #focusAgain(): void {
    const { activeElement, body } = this.#root!.ownerDocument;
    if (!activeElement || activeElement === body) this.#focused!.focus({ preventScroll: true });
  }
}

/** The click that belongs to a press has been heard by the time that this resolves. */
function pressEnds(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('mouseup', () => setTimeout(resolve), { once: true, capture: true });
    setTimeout(resolve, LONGEST_PRESS);
  });
}
