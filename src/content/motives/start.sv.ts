import type { StartText } from '../types.js';

export const start = {
  title: 'Era skäl till samverkan',
  lead: 'Välj de skäl som gäller för er. Jämför dem sedan med de andra parternas.',
  minutes: 2,
} as const satisfies StartText;
