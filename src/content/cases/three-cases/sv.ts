import type { CaseText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Fallen bakom de fem K',
  lead: 'Tre fall som forskarna bakom de fem\u00a0K har studerat. Mer än namnen berättas inte här.',
  actors: {},
  phases: { kooperativet: 'Kooperativet', projektet: 'Projektet', partnerskapet: 'Partnerskapet' },
  events: {},
  conditions: {},
  terms: {},
  cited: 'Tillmar m.fl. (2018)',
} as const satisfies CaseText<typeof structure>;
