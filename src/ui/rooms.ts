/** The strings of a start card, of questions and results, and of what is folded. They come beside what shows them, and not after. */
import type { Room } from '../localization/locale-controller.js';

export const start: Room = { sv: () => import('../localization/generated/start.sv.js'), en: () => import('../localization/generated/start.en.js') };

export const selfCheck: Room = { sv: () => import('../localization/generated/self-check.sv.js'), en: () => import('../localization/generated/self-check.en.js') };

export const reading: Room = { sv: () => import('../localization/generated/reading.sv.js'), en: () => import('../localization/generated/reading.en.js') };
