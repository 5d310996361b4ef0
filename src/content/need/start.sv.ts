import type { StartText } from '../types.js';

export const start = {
  title: 'Behövs det samverkan här?',
  lead: 'Välj de grupper som ni arbetar med. Prata sedan om när samverkan behövs.',
  minutes: 2,
} as const satisfies StartText;
