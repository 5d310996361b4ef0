import type { StartText } from '../types.js';

export const start = {
  title: 'Hur samverkar ni i praktiken?',
  lead: 'Forskare har följt samverkan i Borås och sett vad som underlättar. Beskriv hur det är hos er.',
  minutes: 3,
} as const satisfies StartText;
