/** Ordlistan: words that questions and advice use. One named export per term, so that a bundle holds only what its texts refer to. */
import type { Term } from './types.js';

export const collaboration = {
  word: 'Samverkan',
  explanation:
    'Att göra något ihop med ett bestämt syfte. Flera parter lägger samman det de har för att lösa något som ingen klarar ensam.',
  source: 'hogberg-2019',
} as const satisfies Term;

export const sector = {
  word: 'Sektor',
  explanation:
    'En del av samhället. Här räknas tre: det offentliga, det privata och det idéburna, som också kallas civilsamhället.',
  source: 'liu-2018',
} as const satisfies Term;

export const boundarySpanner = {
  word: 'Gränsgångare',
  explanation:
    'En nyckelperson som har fotfäste i flera sektorer och möter andra över gränserna mellan organisationer.',
  source: 'tillmar-2018',
} as const satisfies Term;

export const intersectoralCompetence = {
  word: 'Intersektoriell kompetens',
  explanation: 'Att veta hur det är i andra sektorer, och att själv ha erfarenhet därifrån.',
  source: 'tillmar-2018',
} as const satisfies Term;

export const networkCompetence = {
  word: 'Nätverkskompetens',
  explanation: 'Att kunna knyta kontakter, hålla dem levande och föra människor samman.',
  source: 'sos-widgets',
} as const satisfies Term;

export const targetGroup = {
  word: 'Målgrupp',
  explanation:
    'De som samverkan är till för. Forskarna talar om ett gränsobjekt: målgruppen och den fråga i samhället som den hör till.',
  source: 'tillmar-2018',
} as const satisfies Term;

export const logic = {
  word: 'Logik',
  explanation:
    'Ett invant sätt att se på saker och göra dem, till exempel inom staten, på en marknad eller i ett yrke. Olika logiker kan krocka.',
  source: 'hogberg-2019',
} as const satisfies Term;

export const givingUp = {
  word: 'Försakelse',
  explanation:
    'Att släppa något av det egna för det gemensamma: en värdering, ett sätt att tolka eller en vana i arbetet.',
  source: 'boras',
} as const satisfies Term;
