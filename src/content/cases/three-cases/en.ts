import { tillmar2018 } from '../../sources.en.js';
import type { Background } from '../../types.js';
import type { CaseText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'The cases behind the five K',
  lead: 'Three cases that the researchers behind the five\u00a0K have studied. No more than their names is told here.',
  actors: {},
  phases: { kooperativet: 'Kooperativet', projektet: 'Projektet', partnerskapet: 'Partnerskapet' },
  events: {},
  conditions: {},
  terms: {},
  cited: 'Tillmar et al. (2018)',
} as const satisfies CaseText<typeof structure>;

export const background = { about: [], terms: {}, sources: [tillmar2018] } as const satisfies Background;
