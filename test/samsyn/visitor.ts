/** One who compares: pastes codes, hands over files, opens the list of parties. */
import type { SosSamsyn, SosSamsynChangeEvent } from '../../src/index.js';
import { visit, waitUntil, type Visitor } from '../visitor.js';

export { focus, pause, said, waitUntil } from '../visitor.js';

export type Reader = Visitor<SosSamsyn>;

export const show = async (attributes = '', props: Partial<SosSamsyn> = {}, until = '[part]'): Promise<Reader> => {
  const reader = await visit<SosSamsyn>('sos-samsyn', `<sos-samsyn ${attributes}><p>Fallback</p></sos-samsyn>`, props);
  await waitUntil(() => reader.root.querySelector(until), `${until} is not there`);
  await reader.settled();
  return reader;
};
export const compare = (responses: SosSamsyn['responses'], attributes = ''): Promise<Reader> =>
  show(attributes, { responses }, '[part=sentence]');

/** What is there, seen or not. */
export const whole = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const field = (reader: Reader): HTMLTextAreaElement => reader.root.querySelector('textarea')!;

export function write(reader: Reader, text: string): void {
  field(reader).value = text;
  field(reader).dispatchEvent(new Event('input', { bubbles: true }));
}

export async function paste(reader: Reader, text: string): Promise<void> {
  write(reader, text);
  const button = reader.root.querySelector<HTMLButtonElement>('#read')!;
  button.focus();
  button.click();
  await reader.settled();
}

export async function openParties(reader: Reader): Promise<void> {
  const details = reader.part('parties')!.querySelector('details')!;
  if (!details.open) details.querySelector('summary')!.click();
  await waitUntil(() => details.querySelector('textarea'), 'The list of parties does not come');
  await reader.settled();
}

const transfer = (files: readonly File[]): DataTransfer => {
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  return carried;
};

/** Chooses files, as in the dialogue of the browser. */
export function choose(reader: Reader, ...files: readonly File[]): void {
  const chooser = reader.root.querySelector<HTMLInputElement>('input[type=file]')!;
  chooser.files = transfer(files).files;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Drags files over the field and lets go; whether the browser was kept from leaving the page to show them. */
export function drop(reader: Reader, ...files: readonly File[]): boolean {
  const dataTransfer = transfer(files);
  const events = ['dragover', 'drop'].map(
    (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true }),
  );
  for (const event of events) field(reader).dispatchEvent(event);
  return events.every(({ defaultPrevented }) => defaultPrevented);
}

/** What the page hears. */
export async function heard(act: () => unknown): Promise<SosSamsynChangeEvent['detail'][]> {
  const details: SosSamsynChangeEvent['detail'][] = [];
  const hear = (event: Event): unknown => details.push((event as unknown as SosSamsynChangeEvent).detail);
  document.addEventListener('sos-change', hear);
  await act();
  document.removeEventListener('sos-change', hear);
  return details;
}
