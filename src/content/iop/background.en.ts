import { borlange, eumedborgare, hogberg2019, malmo, mucf, ownWords, tillmar2018 } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text: 'The questions on the form and the conditions come from a presentation by Högberg (2019). It tells of Crossroads, the first IOP in its county.',
      source: 'hogberg-2019',
    },
    {
      text: 'The questions on the route come from public guidance on when to procure, give a grant or enter into an IOP.',
      source: 'eumedborgare',
    },
    {
      text: 'In Malmö, the initiative should come from civil society. The partnership may not compete in a market.',
      source: 'malmo',
    },
    {
      text:
        'How answers are weighed is our own decision. The situations of the guidance count most. The form decides where they leave it open. ' +
        'When answers speak equally for several routes, it is not yet clear.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [hogberg2019, tillmar2018, eumedborgare, malmo, borlange, mucf, ownWords],
} as const satisfies Background;
