import { byLocale } from '../by-locale.js';
import { structure } from './structure.js';

/** Which logics steer each party. Words load on demand, one language at a time. */
export const logics = byLocale(structure, {
  start: { sv: () => import('./start.sv.js'), en: () => import('./start.en.js') },
  text: { sv: () => import('./sv.js'), en: () => import('./en.js') },
  background: { sv: () => import('./background.sv.js'), en: () => import('./background.en.js') },
});
