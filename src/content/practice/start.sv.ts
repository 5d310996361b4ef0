import type { StartText } from '../types.js';

export const start = {
  title: 'Hur samverkar ni i praktiken?',
  lead:
    'Forskare har följt samverkan i Borås och sett vad som underlättar. ' +
    'Det kan vara att lyssna, ge upp något eget eller enas om mål. ' +
    'Beskriv hur det är hos er. Då får ni en bild av läget, råd och frågor att prata vidare om.',
  minutes: 5,
} as const satisfies StartText;
