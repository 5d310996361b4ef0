/** Pages that a widget leads to: one that the site names, or one of ours. */
import { optionsOf, WIDGETS, type Locale, type WidgetName } from '../catalog.js';
import { CONTENT_LOCALES } from '../content/types.js';
import { warnOnce } from './attributes.js';
import { ownScript } from './own-script.js';
import { parseAddress } from './parse-address.js';

/**
 * The address of a page as an attribute names it.
 * @returns undefined when there is none, or one that is not of the web, which the console tells
 */
export function namedPage(element: Element, attribute: string, address: string | null): URL | undefined {
  if (!address) return undefined;
  const page = parseAddress(address);
  if (page && /^https?:$/.test(page.protocol)) return page;
  warnOnce(element, `${attribute}="${address}" is left out. Right would be the http(s) address of a page.`);
  return undefined;
}

/**
 * Our own page of a widget: beside the folder `cdn/` that our script comes from. It knows the built-in instruments.
 * @param about the value of the option that says what the widget is about
 */
export function ownPage(widget: WidgetName, about: string, locale: Locale): URL | undefined {
  const home = /^(https?:.*\/)cdn\/([^/]+\/)?sos-widgets/.exec(ownScript()?.src ?? '')?.[1];
  if (!home) return undefined;
  const language = CONTENT_LOCALES.find((each, i) => i && each === locale);
  const page = new URL(`${widget}/${language ? `${language}/` : ''}`, home);
  const { subject } = WIDGETS[widget];
  const option = subject && optionsOf(widget)[subject];
  if (option?.type === 'choice' && about !== option.default) page.searchParams.set(subject!, about);
  return page;
}

export const withoutHash = (address: string): string => address.split('#')[0]!;
