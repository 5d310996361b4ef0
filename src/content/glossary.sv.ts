/** Ordlistan: words that texts mark, and what they mean. One named export per term, so that a bundle holds only what its texts refer to. */
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
    'En nyckelperson som har fotfäste i flera sektorer och har kontakt med andra gränsgångare, över gränserna mellan organisationer.',
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

export const ideaBased = {
  word: 'Idéburen',
  explanation:
    'Som drivs av en idé, inte för vinst och inte av det offentliga. Det kan vara en förening, en stiftelse eller en församling.',
  source: 'sos-widgets',
} as const satisfies Term;

export const sharedView = {
  word: 'Samsyn',
  explanation: 'Att se på något på samma sätt och lägga samma mening i det.',
  source: 'hogberg-2019',
} as const satisfies Term;

export const iop = {
  word: 'Idéburet offentligt partnerskap (IOP)',
  explanation:
    'Ett partnerskap där en idéburen och en offentlig part båda bidrar till finansieringen. Den idéburna parten tar första steget, ' +
    'och den offentliga styr inte i detalj. Formen är till för lång tid, och för lägen utan marknad eller konkurrens.',
  source: 'hogberg-2019',
} as const satisfies Term;
