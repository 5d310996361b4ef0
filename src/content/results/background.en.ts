import { hogberg2019, lofstrom, sosWidgets } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'The six areas come from a presentation by Löfström on how to lead and govern collaboration. ' +
        'It says that they influence the result.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
