import { hogberg2019, lofstrom, sosWidgets } from '../sources.sv.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'Påståendena bygger på en presentation av Löfström om att leda och styra samverkan. ' +
        'Den handlar om organisationer som arbetar med människor, och om en ny organisering av välfärden.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
