import type { StartText } from '../types.js';

export const start = {
  title: 'Hur leder ni er samverkan?',
  lead: 'Att leda samverkan ställer särskilda krav. Beskriv hur det är hos er.',
  minutes: 5,
} as const satisfies StartText;
