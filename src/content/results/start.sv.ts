import type { StartText } from '../types.js';

export const start = {
  title: 'Vad påverkar resultatet av er samverkan?',
  lead: 'Sex områden inverkar på vad samverkan leder till. Beskriv hur det är hos er.',
  minutes: 6,
} as const satisfies StartText;
