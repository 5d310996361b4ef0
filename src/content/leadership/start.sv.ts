import type { StartText } from '../types.js';

export const start = {
  title: 'Hur leder ni er samverkan?',
  lead:
    'Den som leder samverkan möter särskilda krav. ' +
    'Det gäller ägarskap, relationer, konflikter, kompromisser och sättet att leda. ' +
    'Beskriv hur det är hos er. Då får ni en bild av läget, råd och frågor att prata vidare om.',
  minutes: 8,
} as const satisfies StartText;
