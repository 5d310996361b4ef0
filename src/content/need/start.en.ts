import type { StartText } from '../types.js';

export const start = {
  title: 'Does this call for collaboration?',
  lead: 'Pick the groups that you work with. Then discuss when collaboration is called for.',
  minutes: 2,
} as const satisfies StartText;
