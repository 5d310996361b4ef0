import type { StartText } from '../types.js';

export const start = {
  title: 'What helps and what hinders your collaboration?',
  lead:
    'Research points to things that promote collaboration, and to things that hold it back. ' +
    'Describe how things are where you work. You see what to build on and what is in the way, with advice and questions to discuss.',
  minutes: 9,
} as const satisfies StartText;
