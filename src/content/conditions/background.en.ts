import { logic } from '../glossary-research.en.js';
import { hogberg2019, lindberg2009, sosWidgets } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'It all builds on a book by Lindberg (2009), as cited in a presentation by Högberg (2019). ' +
        'The presentation has six points on what promotes collaboration and seven on what hinders it.',
      source: 'lindberg-2009',
    },
    {
      text:
        'Högberg also tells of Crossroads in Linköping, a meeting place for vulnerable people who live on begging. ' +
        'The aims of the parties differed in part, but they respected each other’s perspectives. They worked together for long enough to build trust.',
      source: 'hogberg-2019',
    },
    {
      text: 'Can trust be built despite different [logics](logic)? Högberg asks that already in the title.',
      source: 'hogberg-2019',
    },
    {
      text:
        'We have split some of the points, so that each statement asks about one thing. ' +
        'The points do not say what matters most. That is for you to discuss.',
      source: 'sos-widgets',
    },
  ],
  terms: { logic },
  sources: [lindberg2009, hogberg2019, sosWidgets],
} as const satisfies Background;
