import { caseByLocale } from '../case-by-locale.js';
import { structure } from './structure.js';

/** Three studies of Socialt hållbart Borås. Words load on demand, one language at a time. */
export const boras = caseByLocale(structure, {
  text: { sv: () => import('./sv.js'), en: () => import('./en.js') },
  background: { sv: () => import('./background.sv.js'), en: () => import('./background.en.js') },
});
