import type { StartText } from '../types.js';

export const start = {
  title: 'Vad främjar och hämmar er samverkan?',
  lead: 'Beskriv hur det är hos er. Då ser ni vad ni kan bygga vidare på och vad som står i vägen.',
  minutes: 5,
} as const satisfies StartText;
