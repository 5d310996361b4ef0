import { liu2018, ownWords, tillmar2018 } from '../../sources.sv.js';
import type { Background } from '../../types.js';
import type { CaseText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Fallen bakom de fem K',
  lead: 'De fem\u00a0K kommer från tre fall. I alla tre var nyckelpersoner med fotfäste i flera sektorer viktiga.',
  actors: {},
  phases: { kooperativet: 'Kooperativet', projektet: 'Projektet', partnerskapet: 'Partnerskapet' },
  events: {},
  conditions: {},
  terms: {},
  cited: tillmar2018.short,
} as const satisfies CaseText<typeof structure>;

export const background = {
  about: [
    {
      text: 'Fallen speglar en tid då den offentliga sektorn är i omvandling. Nätverk och relationer som liknar en marknads avgör verksamheten, snarare än byråkratiska principer.',
      source: 'liu-2018',
    },
    {
      text: 'Framför allt två av fallen ger visst stöd åt dem som varnar för att den privata sektorns logik styr alltmer.',
      source: 'liu-2018',
    },
    {
      text: 'Om vart och ett av fallen säger nyhetstexten inte mer än namnet. Därför berättar vi inte heller mer.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [tillmar2018, liu2018, ownWords],
} as const satisfies Background;
