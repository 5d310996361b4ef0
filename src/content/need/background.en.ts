import { hogberg2019, lofstrom, ownWords } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'The groups come from a presentation by Löfström. ' +
        'The structure of public administration works well for rational steering, but does not suit people with complex needs.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, ownWords],
} as const satisfies Background;
