import { hogberg2019, lofstrom, ownWords } from '../sources.sv.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'Grupperna kommer från en presentation av Löfström. ' +
        'Förvaltningens struktur fungerar bra för rationell styrning, men passar inte människor med komplexa behov.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, ownWords],
} as const satisfies Background;
