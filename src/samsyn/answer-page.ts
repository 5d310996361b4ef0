/** Where the parties answer what is compared: the way back from the comparison to the self-check. */
import { INSTRUMENTS, type InstrumentName, type Locale } from '../catalog.js';
import { namedPage, ownPage, withoutHash } from '../core/own-pages.js';

/** What of the element and the page decides it. */
export interface Asking extends HTMLElement {
  /** The address that the page names. */
  readonly selfCheck: string | null;
  /** Of the site's own instrument. */
  readonly src: string | null;
}

/**
 * The page that the site names; else this page, where it asks the same questions; else our own page of the instrument; else this
 * page, which at least says what it is about.
 * @param instrument the id of what is compared
 */
export function answerPage(element: Asking, instrument: string, locale: Locale): string {
  const named = namedPage(element, 'self-check', element.selfCheck);
  const here = withoutHash(location.href);
  if (named) return named.href;
  if (isAskedHere(element, instrument)) return here;
  const widget = element.src ? undefined : INSTRUMENTS[instrument as InstrumentName];
  return (widget && ownPage(widget, instrument, locale)?.href) ?? here;
}

/** Whether a self-check of the same questions stands on this page. */
const isAskedHere = ({ src }: Asking, instrument: string): boolean =>
  [
    ...document.querySelectorAll<HTMLElement & { src?: string | null; set?: string }>(
      'sos-five-k, sos-factor-checklist',
    ),
  ]
    // A picture of a result asks nothing.
    .filter((each) => !each.hasAttribute('scores') && !each.hasAttribute('compact'))
    .some((each) => (src ? each.src === src : !each.src && (each.set ?? 'five-k') === instrument));
