import type { StartText } from '../types.js';

export const start = {
  title: 'What helps and what hinders your collaboration?',
  lead: 'Describe how things are where you work. You see what to build on and what is in the way.',
  minutes: 5,
} as const satisfies StartText;
