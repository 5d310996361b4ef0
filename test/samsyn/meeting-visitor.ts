/** One who leads a meeting: opens the meeting mode, goes from view to view, writes down what is decided. */
import { sendKeys } from '@web/test-runner-commands';
import type { SosSamsyn } from '../../src/index.js';
import { clock } from '../../src/samsyn/meeting/time-box.js';
import { compare, said, waitUntil, whole, type Reader } from './visitor.js';

export const dialogOf = ({ root }: Reader): HTMLDialogElement | null => root.querySelector('dialog');

export const isOpen = (reader: Reader): boolean => !!dialogOf(reader)?.open;

export async function opened(reader: Reader): Promise<Reader> {
  await waitUntil(() => isOpen(reader), 'The meeting does not open');
  await reader.settled();
  return reader;
}

/** Compares, and opens the meeting mode as a page does. */
export async function meet(
  responses: SosSamsyn['responses'],
  attributes = '',
  props: Partial<SosSamsyn> = {},
): Promise<Reader> {
  const reader = await compare(responses, attributes);
  Object.assign(reader.el, props);
  reader.el.present();
  return opened(reader);
}

/** The heading of the view: what has the focus, and what is read first. */
export const titleOf = (reader: Reader): string => said(dialogOf(reader)!.querySelector('#meeting-title'));
export const whereOf = (reader: Reader): string => said(dialogOf(reader)!.querySelector('#meeting-where'));

/** The views by name. */
export const steps = (reader: Reader): string[] => [...dialogOf(reader)!.querySelectorAll('nav button')].map(said);
export const step = (reader: Reader): string => said(dialogOf(reader)!.querySelector('[aria-current=step]'));

export async function key(reader: Reader, press: string): Promise<void> {
  await sendKeys({ press });
  await reader.settled();
}

/** Presses a button of the meeting. */
export async function pressIn(reader: Reader, name: string): Promise<void> {
  const buttons = [...dialogOf(reader)!.querySelectorAll('button')];
  const found = buttons.find((each) => whole(each) === name);
  if (!found) throw new Error(`No button "${name}" among ${buttons.map(whole).join(', ')}`);
  found.focus();
  found.click();
  await reader.settled();
}

/** Types into the field that has the focus. (WebKit's driver drops the second of two like letters.) */
export async function typeIn(reader: Reader, text: string): Promise<void> {
  const field = reader.root.activeElement as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await reader.settled();
}

/** A clock that stands until it is moved. @returns what moves it, in milliseconds */
export function stopClock(): (by: number) => void {
  let now = 0;
  const ticks = new Set<() => void>();
  clock.now = () => now;
  clock.repeat = (act) => {
    ticks.add(act);
    return () => ticks.delete(act);
  };
  return (by) => {
    now += by;
    ticks.forEach((tick) => tick());
  };
}
