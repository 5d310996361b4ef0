/** The strings of questions and results, which come beside them and not after. */
import type { Room } from '../localization/locale-controller.js';

export const selfCheck: Room = { sv: () => import('../localization/generated/self-check.sv.js'), en: () => import('../localization/generated/self-check.en.js') };
