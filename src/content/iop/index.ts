import { byLocale } from '../by-locale.js';
import { structure } from './structure.js';
import type { IopText } from './text.js';

/** The readiness quiz for an idea-based public partnership. Words load on demand, one language at a time. */
export const iop = byLocale<typeof structure, IopText>(structure, {
  start: { sv: () => import('./start.sv.js'), en: () => import('./start.en.js') },
  text: { sv: () => import('./sv.js'), en: () => import('./en.js') },
  background: { sv: () => import('./background.sv.js'), en: () => import('./background.en.js') },
});
