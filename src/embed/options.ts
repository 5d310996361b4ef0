/**
 * What an embedding can set, in every form: the options of src/catalog.ts.
 * Nothing else in a page's markup is read, and nothing of it is ever run or taken for HTML.
 */
import { OPTION_TYPES, optionsOf, type Option, type WidgetName } from '../catalog.js';

/** Options as they are written in the page: undefined and null are not given. */
export type Given = (option: string) => string | null | undefined;

/** Whether an option can have this value. */
export function allows(option: Option, value: string): boolean {
  if (option.type === 'choice') return option.values.some((each) => String(each) === value);
  return OPTION_TYPES[option.type].pattern.test(value) && (option.type !== 'colour' || CSS.supports('color', value));
}

/** The element of a widget with its options set, not yet in the page; or the name of an option that is not as it should be. */
export function createWidget(widget: WidgetName, given: Given): HTMLElement | string {
  const element: HTMLElement = document.createElement(`sos-${widget}`);
  for (const [name, option] of Object.entries(optionsOf(widget))) {
    const value = given(name)?.trim();
    if (value == null) continue;
    if (!allows(option, value)) return name;
    // Not as a style attribute, which a strict Content Security Policy stops.
    if (option.type === 'colour') element.style.setProperty('--sos-color-accent', value);
    else element.setAttribute(name, value);
  }
  return element;
}
