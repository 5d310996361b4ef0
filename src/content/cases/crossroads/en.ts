import { boundarySpanner, iop, sharedView } from '../../glossary.en.js';
import {
  andersson2010,
  andersson2012,
  hogberg2019,
  lindberg2009,
  ownWords,
  stadsmissionen,
  tillmar2018,
} from '../../sources.en.js';
import type { Background } from '../../types.js';
import type { CaseText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Crossroads in Linköping',
  lead: 'A meeting place for vulnerable people who support themselves by begging.',
  actors: {
    municipality: 'The municipality',
    mission: 'Stadsmissionen (the city mission)',
    region: 'Region Östergötland',
    media: 'The media',
    'decision-makers': 'Politicians',
  },
  phases: {
    background: 'Background',
    activities: 'The activities',
    iop: 'The partnership (IOP)',
    change: 'Things change',
  },
  events: {
    'new-situation': 'A new situation raises questions that nobody can answer.',
    'unclear-responsibility': 'It is unclear which organisation is responsible.',
    'acute-need': 'Help is needed at once.',
    talking: 'Several actors see the same dilemma and begin to talk.',
    'media-demand': 'The media take up the issue and demand answers from the municipality.',
    'shared-commitment': 'A shared commitment takes form.',
    advice: 'Advice',
    meals: 'Meals',
    shelter: 'Night shelter',
    health: 'Stadsmissionshälsan (health)',
    'fitting-form': 'The work needs a form that fits.',
    'dedicated-people': 'There are committed individuals on both sides.',
    'first-iop': 'It becomes the county’s first [IOP](iop), new to everyone.',
    'legal-unclarity': 'There is uncertainty, both legal and organisational.',
    questioned: 'The collaboration is questioned.',
    stronger: 'Getting past the obstacles makes it stronger.',
    differences: 'It becomes clear how differently the parties see things.',
    'new-issues': 'Attention moves to new issues.',
    'unused-beds': 'Some of the beds in the shelter stay empty.',
    disagreement: 'Political unity turns into disagreement.',
    'shelter-closes': 'The shelter closes.',
    lessons: 'The parties learn about each other and about the partnership as a form.',
    'old-habits': 'Old habits and ways of working together are hard to leave.',
    renegotiated: 'The partnership is renegotiated, in both form and content.',
    'target-group': 'The target group is redefined and widened to people who are socially and economically vulnerable.',
    'second-iop': 'Stadsmissionen and Region Östergötland form one more IOP: Stadsmissionshälsan.',
  },
  conditions: {
    priority: 'The organisations see the issue and give it priority.',
    engagement: 'Commitment is strong, to the target group and to the collaboration.',
    experience: 'There is good experience of collaboration from before.',
    spanners: 'Key people can act as [boundary spanners](boundary-spanner) and as sponsors in their own organisation.',
    legal: 'The legal position is unclear, and the municipality is used to procuring.',
    courage: 'Decision-makers dare to go first, though the conditions are unclear.',
    equality: 'The conditions of the parties are unequal. The partnership evens that out somewhat.',
    purposes: 'Aims differ in part, but the parties respect each other’s perspectives.',
    trust: 'Collaboration lasts long enough for trust to grow.',
    'shared-view':
      'Shared experience, continuous dialogue and shared values create a [shared view](shared-view) of the target group.',
  },
  terms: { iop, 'boundary-spanner': boundarySpanner, 'shared-view': sharedView },
  cited: 'Högberg (2019)',
} as const satisfies CaseText<typeof structure>;

export const background = {
  about: [
    {
      text: 'The case is told in a presentation by Högberg (2019), with the years and months that it gives. What has no date in the source has none here.',
      source: 'hogberg-2019',
    },
    { text: 'We have divided the story into events and worded them.', source: 'sos-widgets' },
  ],
  terms: {},
  sources: [hogberg2019, stadsmissionen, tillmar2018, andersson2010, andersson2012, lindberg2009, ownWords],
} as const satisfies Background;
