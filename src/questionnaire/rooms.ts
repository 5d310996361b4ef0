/** The strings of a start card. They come beside what shows them, and not after. */
import type { Room } from '../localization/locale-controller.js';

export const start: Room = {
  sv: () => import('../localization/generated/start.sv.js'),
  en: () => import('../localization/generated/start.en.js'),
};
