import { caseByLocale } from '../case-by-locale.js';
import { structure } from './structure.js';

/** Crossroads in Linköping, 2013 to 2019. Words load on demand, one language at a time. */
export const crossroads = caseByLocale(structure, {
  text: { sv: () => import('./sv.js'), en: () => import('./en.js') },
  background: { sv: () => import('./background.sv.js'), en: () => import('./background.en.js') },
});
