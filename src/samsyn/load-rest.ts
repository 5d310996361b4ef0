/** All that follows the first view, in one fetch. */
import type { ComparedInstrument, Locale } from '../catalog.js';
import { loadWords } from '../content/built-in.js';
import type { AnyInstrumentContent } from '../content/types.js';
import type { LoadedComparison } from './load-comparison.js';

export interface Rest extends LoadedComparison {
  readonly views: typeof import('./views.js');
}

/** @param rejected ids of the other instruments to name */
export async function loadRest(
  compared: ComparedInstrument | AnyInstrumentContent,
  locale: Locale,
  rejected: readonly string[] = [],
): Promise<Rest> {
  // The words at once with the code that will ask for them.
  const [views] = await Promise.all([
    import('./views.js'),
    typeof compared === 'string' ? loadWords(compared, locale) : undefined,
  ]);
  return { ...(await views.loadComparison(compared, locale, rejected)), views };
}
