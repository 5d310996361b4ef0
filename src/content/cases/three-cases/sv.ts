import { tillmar2018 } from '../../sources.sv.js';
import type { Background } from '../../types.js';
import type { CaseText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Fallen bakom de fem K',
  lead: 'De fem\u00a0K kommer från tre fall. I alla tre var nyckelpersoner med fotfäste i flera sektorer viktiga. Mer om vart och ett säger inte vår källa.',
  actors: {},
  phases: { kooperativet: 'Kooperativet', projektet: 'Projektet', partnerskapet: 'Partnerskapet' },
  events: {},
  conditions: {},
  terms: {},
  cited: 'Tillmar m.fl. (2018)',
} as const satisfies CaseText<typeof structure>;

export const background = { about: [], terms: {}, sources: [tillmar2018] } as const satisfies Background;
