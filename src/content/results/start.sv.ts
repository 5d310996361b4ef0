import type { StartText } from '../types.js';

export const start = {
  title: 'Vad påverkar resultatet av er samverkan?',
  lead:
    'Sex områden inverkar på vad samverkan leder till: omgivningen, parterna, processen, kommunikationen, syftet och resurserna. ' +
    'Beskriv hur det är hos er. Då får ni en bild av läget, råd och frågor att prata vidare om.',
  minutes: 10,
} as const satisfies StartText;
