import type { StartText } from '../types.js';

export const start = {
  title: 'How do you collaborate in practice?',
  lead: 'Researchers have followed collaboration in Borås, Sweden, and seen what helps. Describe how things are where you work.',
  minutes: 3,
} as const satisfies StartText;
