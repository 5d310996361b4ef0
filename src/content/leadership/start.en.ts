import type { StartText } from '../types.js';

export const start = {
  title: 'How do you lead your collaboration?',
  lead: 'Leading collaboration makes demands of its own. Describe how things are where you work.',
  minutes: 5,
} as const satisfies StartText;
