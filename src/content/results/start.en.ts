import type { StartText } from '../types.js';

export const start = {
  title: 'What affects the results of your collaboration?',
  lead: 'Six areas influence what collaboration leads to. Describe how things are where you work.',
  minutes: 6,
} as const satisfies StartText;
