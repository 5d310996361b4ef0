import { tillmar2018 } from '../../sources.en.js';
import type { Background } from '../../types.js';
import type { CaseText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'The cases behind the five K',
  lead: 'The five\u00a0K come from three cases. In all three, key people with a foothold in several sectors mattered. Our source says no more about each of them.',
  actors: {},
  phases: { kooperativet: 'Kooperativet', projektet: 'Projektet', partnerskapet: 'Partnerskapet' },
  events: {},
  conditions: {},
  terms: {},
  cited: 'Tillmar et al. (2018)',
} as const satisfies CaseText<typeof structure>;

export const background = { about: [], terms: {}, sources: [tillmar2018] } as const satisfies Background;
