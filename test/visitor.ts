/** A visitor of the page: finds things by what they say and by their role, and does what a visitor can do. */
import { fixture } from '@open-wc/testing';
import '../src/define/index.js';
import type { Answer, SosElement } from '../src/index.js';
import { waitUntil } from './wait-until.js';

export { waitUntil };

/** What is visible, or read aloud, without the blanks that only the layout knows. */
export const said = (element: Element | null | undefined): string =>
  ((element as HTMLElement | null | undefined)?.innerText ?? '').replace(/\s+/g, ' ').trim();

export class Visitor<E extends SosElement> {
  readonly el: E;

  constructor(el: E) {
    this.el = el;
  }

  get root(): ShadowRoot {
    return this.el.shadowRoot!;
  }

  /** All that the widget shows. */
  get text(): string {
    return said(this.root.querySelector('[lang]'));
  }

  part(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[part~="${name}"]`);
  }

  parts(name: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  /** The first heading: where the visitor is. */
  get heading(): HTMLElement {
    return this.root.querySelector<HTMLElement>('h2, h3, h4, h5, h6')!;
  }

  get headings(): string[] {
    return [...this.root.querySelectorAll('h2, h3, h4, h5, h6')].map(said);
  }

  get sentence(): string {
    return said(this.part('sentence'));
  }

  get status(): string {
    return [...this.root.querySelectorAll('[role="status"]')].map(said).join('');
  }

  get alert(): string {
    return [...this.root.querySelectorAll('[role="alert"]')].map(said).join('');
  }

  get buttons(): string[] {
    return this.#shownButtons.map(said);
  }

  get #shownButtons(): HTMLButtonElement[] {
    return [...this.root.querySelectorAll('button')].filter((each) => each.checkVisibility());
  }

  button(name: string): HTMLButtonElement {
    const found = this.#shownButtons.find((each) => said(each) === name);
    if (!found) throw new Error(`No button "${name}" among ${this.buttons.join(', ')}`);
    return found;
  }

  /** Presses a button as a mouse or a finger does, and waits for what it brings. */
  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.settled();
  }

  /** From the start card to the first open statement. */
  async begin(): Promise<void> {
    const button = this.root.querySelector<HTMLButtonElement>('[part="start"] button')!;
    button.focus();
    button.click();
    await this.settled();
  }

  /** The last button of a step: to the next, or to the result. */
  async next(): Promise<void> {
    const name = this.buttons.find((each) => /^(Nästa|Next|Visa resultatet|Show the result)/.test(each));
    await this.press(name ?? 'Nästa');
  }

  /** The link of a step, or undefined when the steps are not shown. */
  stepLink(name: string): HTMLButtonElement | undefined {
    return [...(this.part('progress')?.querySelectorAll('button') ?? [])].find((each) => said(each).startsWith(name));
  }

  question(statement: string): HTMLFieldSetElement {
    const found = [...this.root.querySelectorAll('fieldset')].find(
      (each) => said(each.querySelector('legend')) === statement,
    );
    if (!found) throw new Error(`No statement "${statement}"`);
    return found;
  }

  radio(item: string, answer: Answer): HTMLInputElement {
    const statement = this.root.querySelector<HTMLFieldSetElement>(`#item-${item}`) ?? this.question(item);
    return statement.querySelector<HTMLInputElement>(`input[type="radio"][value="${answer}"]`)!;
  }

  /** Chooses an answer on the step that is shown. */
  async answer(item: string, answer: Answer): Promise<void> {
    this.radio(item, answer).click();
    await this.settled();
  }

  /** What is chosen on the step that is shown, statement by statement. */
  get chosen(): (string | undefined)[] {
    return this.parts('question').map((each) => each.querySelector<HTMLInputElement>('input:checked')?.value);
  }

  /** Unfolds a part, and waits for its content. */
  async unfold(title: string): Promise<HTMLDetailsElement> {
    const summary = [...this.root.querySelectorAll('summary')].find((each) => said(each) === title);
    if (!summary) throw new Error(`Nothing to unfold is called "${title}"`);
    const details = summary.parentElement as HTMLDetailsElement;
    summary.click();
    await waitUntil(
      () => details.open && !/^…?$/.test(said(details).slice(title.length).trim()),
      `"${title}" stays empty`,
    );
    await this.settled();
    return details;
  }

  /** Waits until nothing more is on its way. */
  async settled(): Promise<void> {
    await this.el.updateComplete;
    await waitUntil(() => !this.root.querySelector('[aria-disabled="true"]'), 'Still loading');
    await this.el.updateComplete;
  }

  /** Waits for text that is about to come. */
  async sees(text: string | RegExp): Promise<void> {
    await waitUntil(
      () => (typeof text === 'string' ? this.text.includes(text) : text.test(this.text)),
      `Never saw ${text}`,
    );
    await this.settled();
  }
}

/** Shows the first widget of some markup, when it is ready. Properties are set before it is in the page. */
export async function visit<E extends SosElement>(
  tag: string,
  markup = `<${tag}></${tag}>`,
  props: Partial<E> = {},
): Promise<Visitor<E>> {
  const page = await fixture<HTMLElement>('<div></div>');
  const template = document.createElement('template');
  template.innerHTML = markup;
  const content = document.importNode(template.content, true);
  const el = content.querySelector<E>(tag)!;
  customElements.upgrade(content);
  Object.assign(el, props);
  page.append(content);
  const visitor = new Visitor(el);
  await ready(visitor);
  return visitor;
}

/** Resolves when the widget shows something of its own. */
export async function ready(visitor: Visitor<SosElement>): Promise<void> {
  await waitUntil(() => visitor.root?.querySelector('[lang]'), 'Nothing is shown');
  await visitor.settled();
}

/** What has the focus in the page, through shadow roots: its kind and what it says, `body` when it is lost. */
export function focus(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return 'body';
  return `${at.localName} ${at instanceof HTMLInputElement ? `${at.name} ${at.value}` : said(at)}`.trim();
}

export const pause = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
