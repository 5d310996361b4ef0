/** A visitor of a built widget, whichever it is, in a page that openPage has opened. */
import { asText, THREE } from '../../stories/samsyn-responses.js';
import { waitUntil } from '../wait-until.js';

export type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** What each widget shows first, and at the end of its journey. */
export const VIEWS: Readonly<Record<string, { readonly first: string; readonly last: string }>> = {
  'sos-five-k': { first: '[part=start]', last: '[part=sentence]' },
  'sos-factor-checklist': { first: '[part=start]', last: '[part=summary] .ticked' },
  'sos-iop-quiz': { first: '[part=start]', last: '[part=next]' },
  'sos-case-timeline': { first: '[part=phases]', last: '[part=phases]' },
  'sos-samsyn': { first: '[part=start], [part=sentence]', last: '[part=differ], [part=own]' },
};

/** The longest journey is that of the quiz: 21 questions and all answers to go through. */
const MOST_STEPS = 25;

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export function inside(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (!found) throw new Error(`No ${selector} in <${element.localName}>`);
  return found;
}

export const shows = (element: Element, selector: string): Promise<void> =>
  waitUntil(() => all(element, selector).length > 0, `${selector} in <${element.localName} id="${element.id}">`);

export const showsFirst = (element: Element): Promise<void> => shows(element, VIEWS[element.localName]!.first);

export function press(element: Element, text: string): void {
  const buttons = all(element, 'button');
  const button = buttons.find(({ textContent }) => textContent.includes(text));
  if (!button)
    throw new Error(`No button "${text}" among ${buttons.map(({ textContent }) => textContent.trim()).join(' | ')}`);
  button.click();
}

/** Writes in the field for codes, where there is one. */
export function write(element: Element, text: string): void {
  const [field] = all(element, 'textarea#codes') as HTMLTextAreaElement[];
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Begins, where there is something to answer or to compare. */
export async function begin(element: Widget): Promise<void> {
  await showsFirst(element);
  write(element, asText(THREE));
  all(element, '[part=start] .primary')[0]?.click();
  await shows(element, `[part=question], ${VIEWS[element.localName]!.last}`);
}

/** Begins, gives an answer to everything that is asked, and goes on until the last view is there. */
export async function toTheEnd(element: Widget): Promise<void> {
  await begin(element);
  await goOn(element);
}

/** To the end for one who has begun. */
export async function goOn(element: Widget): Promise<void> {
  const { last } = VIEWS[element.localName]!;
  if (!all(element, last).length) {
    write(element, asText(THREE));
    all(element, '#read')[0]?.click();
  }
  for (let step = 0; step < MOST_STEPS && !all(element, last).length; step++) {
    for (const input of all(element, '[part=question] input:is([value="5"], [type="checkbox"])')) input.click();
    await element.updateComplete;
    all(element, '.foot .primary')[0]?.click();
    await element.updateComplete;
  }
  await shows(element, last);
}

/** Opens all that is folded, and waits for what loads then. */
export async function unfoldAll(element: Widget): Promise<void> {
  for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
  await waitUntil(
    () => all(element, '.more-body').every(({ textContent }) => textContent.trim() !== '…'),
    'what is folded',
  );
}
