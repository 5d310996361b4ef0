import type { StartText } from '../types.js';

export const start = {
  title: 'När olika logiker möts',
  lead: 'Välj de logiker som styr hos er. Svaren är mest till för att jämföra parter med varandra.',
  minutes: 2,
} as const satisfies StartText;
