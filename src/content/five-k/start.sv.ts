import type { StartText } from '../types.js';

export const start = {
  title: 'Hur fungerar er samverkan?',
  lead:
    'Tre fallstudier pekar på fem saker som spelar stor roll när kommuner, regioner, föreningar och företag samverkar. ' +
    'De är kompetens, kontakt, kapital, kontinuitet och kontext. ' +
    'Beskriv hur det är hos er. Då får ni en bild av läget, råd och frågor att prata vidare om.',
  minutes: 10,
} as const satisfies StartText;
