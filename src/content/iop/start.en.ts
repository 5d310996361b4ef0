import type { StartText } from '../types.js';

export const start = {
  title: 'Is an IOP right for us?',
  lead:
    'An idea-based public partnership, procurement or an activity grant? ' +
    'Answer seven questions and see where they point. Stop there, or answer fourteen more and see what you need to sort out.',
  minutes: 7,
} as const satisfies StartText;
