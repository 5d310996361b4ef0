/** Ordlistan: words of the research behind, apart from those that the statements use and that load with them. */
import type { Term } from './types.js';

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
    'Ett partnerskap där en idéburen och en offentlig part hjälps åt att betala. Den idéburna parten tar första steget, ' +
    'och den offentliga styr inte i detalj. Formen är till för lång tid, och för lägen utan marknad eller konkurrens.',
  source: 'hogberg-2019',
} as const satisfies Term;
