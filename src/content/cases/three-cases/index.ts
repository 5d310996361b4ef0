import { caseByLocale } from '../case-by-locale.js';
import { structure } from './structure.js';

/** The cases behind the five K, of which the sources give the names. Words load on demand, one language at a time. */
export const threeCases = caseByLocale(structure, {
  text: { sv: () => import('./sv.js'), en: () => import('./en.js') },
  background: { sv: () => import('./background.sv.js'), en: () => import('./background.en.js') },
});
