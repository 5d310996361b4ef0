import type { StartText } from '../types.js';

export const start = {
  title: 'Is an IOP right for us?',
  lead:
    'An idea-based public partnership, procurement or an activity grant? ' +
    'Answer questions about what you plan. Then see which route your answers point to, and what you need to sort out.',
  minutes: 7,
} as const satisfies StartText;
