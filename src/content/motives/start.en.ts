import type { StartText } from '../types.js';

export const start = {
  title: 'Your reasons to collaborate',
  lead: 'Pick the reasons that apply to you. Then compare them with those of the other parties.',
  minutes: 2,
} as const satisfies StartText;
