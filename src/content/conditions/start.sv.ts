import type { StartText } from '../types.js';

export const start = {
  title: 'Vad främjar och vad hindrar er samverkan?',
  lead:
    'Forskning pekar på sådant som främjar samverkan, och på sådant som hämmar den. ' +
    'Beskriv hur det är hos er. Då ser ni vad ni kan bygga vidare på och vad som står i vägen. ' +
    'Ni får också råd och frågor att prata om.',
  minutes: 9,
} as const satisfies StartText;
