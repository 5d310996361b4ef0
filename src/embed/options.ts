/**
 * What an embedding can set, in every form: the options of src/catalog.ts.
 * Nothing else in a page's markup is read, and nothing of it is ever run or taken for HTML.
 */
import { OPTION_TYPES, optionsOf, type Option, type WidgetName } from '../catalog.js';
import { isTrustedAddress, markFromLink, MAX_LINKED_TEXT } from '../core/from-link.js';

/** Options as they are written in the page: undefined and null are not given. */
export type Given = (option: string) => string | null | undefined;

/** Why an option is not used. */
export interface Refusal {
  readonly option: string;
  readonly value: string;
  readonly why: 'not-allowed' | 'foreign' | 'too-long';
}

/** Longest name that an address gives a group, as that of a party. */
const MAX_NAME = 60;

/** Whether an option can have this value. */
export function allows(option: Option, value: string): boolean {
  if (option.type === 'choice') return option.values.some((each) => String(each) === value);
  return OPTION_TYPES[option.type].pattern.test(value) && (option.type !== 'colour' || CSS.supports('color', value));
}

/** The element of a widget with its options set as the site's own markup says, not yet in the page; or the first option that is not as it should be. */
export const createWidget = (widget: WidgetName, given: Given): HTMLElement | Refusal => create(widget, given, check);

/**
 * The same, as an address says that anyone may have written: addresses in it are of this site or trusted ones, texts are limited, and the
 * widget tells where they come from.
 */
export function createLinkedWidget(widget: WidgetName, given: Given): HTMLElement | Refusal {
  const element = create(widget, (name) => (name === 'group' ? nameOf(given(name)) : given(name)), checkLinked);
  if (element instanceof HTMLElement) markFromLink(element);
  return element;
}

type Check = (option: Option, value: string) => Refusal['why'] | undefined;

const check: Check = (option, value) => (allows(option, value) ? undefined : 'not-allowed');

const checkLinked: Check = (option, value) => {
  if (value.length > MAX_LINKED_TEXT) return 'too-long';
  const isAddress = option.type === 'page' || (option.type === 'address' && !value.startsWith('#'));
  return check(option, value) ?? (isAddress && !isTrustedAddress(value) ? 'foreign' : undefined);
};

function create(widget: WidgetName, given: Given, whyNot: Check): HTMLElement | Refusal {
  const element: HTMLElement = document.createElement(`sos-${widget}`);
  for (const [name, option] of Object.entries(optionsOf(widget))) {
    // What is checked is what is set: spaces that only one of them takes away would let an address through.
    const value = given(name)?.trim();
    if (value == null) continue;
    const why = whyNot(option, value);
    if (why) return { option: name, value, why };
    // Not as a style attribute, which a strict Content Security Policy stops.
    if (option.type === 'colour') element.style.setProperty('--sos-color-accent', value);
    else element.setAttribute(name, value);
  }
  return element;
}

/** One line, without what cannot be seen and what turns the direction of text round; cut. */
function nameOf(text: string | null | undefined): string | null | undefined {
  const name = text?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const letters = [...(name ?? '')];
  return letters.length > MAX_NAME ? `${letters.slice(0, MAX_NAME - 1).join('')}…` : name;
}
