/** What is told in the console when a place in the page is not as it should be. Loaded only then. */
import { NAMES, optionsOf } from './options.js';

/** What would be right, where the form of an option is no list of words. */
const RIGHT: Readonly<Record<string, string>> = {
  lang: 'a language code such as sv or en',
  'heading-level': '2, 3, 4, 5, 6',
  accent: 'a CSS colour',
  scores: 'numbers from 1 to 5 with spaces between, - for none',
  src: 'an http(s) address, or # and the id of a script with JSON',
  code: 'an answer code',
  baseline: 'an answer code',
  'allow-save': 'true, false',
};

const tell = (text: string, place: Element): void => console.warn(`sos-widgets: ${text}`, place);

export function unknownName(name: string, place: Element): void {
  tell(`there is no widget called "${name}". There are: ${NAMES.join(', ')}.`, place);
}

export function unknownOption(name: string, attribute: string, place: Element): void {
  tell(`"${name}" has no ${attribute}. It has: ${Object.keys(optionsOf(name)).join(', ')}.`, place);
}

export function badValue(name: string, option: string, value: string, place: Element): void {
  const right =
    RIGHT[option] ??
    optionsOf(name)
      [option]!.source.replace(/[^\w|-]/g, '')
      .replaceAll('|', ', ');
  tell(`${option} cannot be "${value}". Right would be: ${right || 'a text'}.`, place);
}

export function foreignLink(origin: string, place: Element): void {
  tell(
    `links to ${origin} are not followed. Is it yours? Then write data-sos-origins="${origin}" in the script's tag.`,
    place,
  );
}
