/** Console warnings for placeholders and links that are not as they should be. Loaded only then. */
import { OPTION_TYPES, optionsOf, WIDGET_NAMES, type WidgetName } from '../catalog.js';
import { MAX_LINKED_TEXT } from '../core/from-link.js';
import type { Refusal } from './options.js';

const warn = (text: string, place: Element): void => console.warn(`sos-widgets: ${text}`, place);

export function unknownName(name: string, place: Element): void {
  warn(`there is no widget called "${name}". There are: ${WIDGET_NAMES.join(', ')}.`, place);
}

export function unknownOption(name: WidgetName, attribute: string, place: Element): void {
  warn(`"${name}" has no ${attribute}. It has: ${Object.keys(optionsOf(name)).join(', ')}.`, place);
}

/** @param place where the option is given */
export function refused(name: WidgetName, { option, value, why }: Refusal, place: Element): void {
  if (why === 'foreign')
    return warn(
      `${option} in a link must be a page of this site, not "${value}". Is it yours? Then list its origin in data-sos-origins, in the script's tag.`,
      place,
    );
  if (why === 'too-long')
    return warn(`${option} in a link is at most ${MAX_LINKED_TEXT} characters, not ${value.length}.`, place);
  const allowed = optionsOf(name)[option]!;
  const expected = allowed.type === 'choice' ? allowed.values.join(', ') : OPTION_TYPES[allowed.type].expected;
  warn(`${option} cannot be "${value}". Right would be: ${expected}.`, place);
}

export function foreignLink(origin: string, place: Element): void {
  warn(
    `links to ${origin} are not followed. Is it yours? Then write data-sos-origins="${origin}" in the script's tag.`,
    place,
  );
}
