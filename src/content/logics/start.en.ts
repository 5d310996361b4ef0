import type { StartText } from '../types.js';

export const start = {
  title: 'When different logics meet',
  lead: 'Pick the logics that steer your organisation. The answers are meant above all for comparing parties.',
  minutes: 2,
} as const satisfies StartText;
