import { hogberg2019, lofstrom, sosWidgets } from '../sources.sv.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'De sex områdena kommer från en presentation av Löfström om hur man leder och styr samverkan. ' +
        'Enligt den inverkar de på resultatet.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
