import { hogberg2019, ownWords, weick1995 } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text: 'The logics come from a presentation by Högberg (2019), which asks whether trust can be built despite different logics.',
      source: 'hogberg-2019',
    },
    {
      text:
        'According to Weick (1995), whom Högberg refers to, organising is more about what we do than about structures. ' +
        'What happens gets its meaning when we interpret it.',
      source: 'weick-1995',
    },
  ],
  terms: {},
  sources: [hogberg2019, weick1995, ownWords],
} as const satisfies Background;
