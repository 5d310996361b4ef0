import { hogberg2019, ownWords } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text: 'The twelve reasons come from a presentation by Högberg (2019). It is about collaboration for welfare across sectors.',
      source: 'hogberg-2019',
    },
  ],
  terms: {},
  sources: [hogberg2019, ownWords],
} as const satisfies Background;
