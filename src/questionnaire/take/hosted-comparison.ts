/** Our own page for comparisons: beside the folder `cdn/` that our script comes from. It knows the built-in instruments. */
import { COMPARED_INSTRUMENTS, WIDGETS, type Locale } from '../../catalog.js';
import { CONTENT_LOCALES } from '../../content/types.js';
import { ownScript } from '../../core/own-script.js';

/** Undefined where we have no pages, and for what cannot be compared there. @param instrument its id */
export function hostedComparison(instrument: string, locale: Locale): URL | undefined {
  const home = /^(https?:.*\/)cdn\/([^/]+\/)?sos-widgets/.exec(ownScript()?.src ?? '')?.[1];
  if (!home || !(COMPARED_INSTRUMENTS as readonly string[]).includes(instrument)) return undefined;
  const language = CONTENT_LOCALES.find((each, i) => i && each === locale);
  const page = new URL(`samsyn/${language ? `${language}/` : ''}`, home);
  if (instrument !== WIDGETS.samsyn.options.instrument.default) page.searchParams.set('instrument', instrument);
  return page;
}
