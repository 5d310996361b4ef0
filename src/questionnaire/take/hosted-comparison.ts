/** Our own page for comparisons. It knows the built-in instruments. */
import { COMPARED_INSTRUMENTS, type Locale } from '../../catalog.js';
import { ownPage } from '../../core/own-pages.js';

/** @returns undefined for what cannot be compared there, and where our script does not come from our pages */
export const hostedComparison = (instrument: string, locale: Locale): URL | undefined =>
  (COMPARED_INSTRUMENTS as readonly string[]).includes(instrument) ? ownPage('samsyn', instrument, locale) : undefined;
