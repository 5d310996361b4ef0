import { liu2018, ownWords, tillmar2018 } from '../../sources.en.js';
import type { Background } from '../../types.js';
import type { CaseText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'The cases behind the five K',
  lead: 'The five\u00a0K come from three cases. In all three, key people with a foothold in several sectors mattered.',
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
      text: 'The cases mirror a time when the public sector is being transformed. Networks and market-like relations decide how things are run, rather than bureaucratic principles.',
      source: 'liu-2018',
    },
    {
      text: 'Two of the cases in particular lend some support to those who warn that private-sector logic steers more and more.',
      source: 'liu-2018',
    },
    {
      text: 'Of each single case, the news item gives no more than the name. That is why we tell no more either.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [tillmar2018, liu2018, ownWords],
} as const satisfies Background;
