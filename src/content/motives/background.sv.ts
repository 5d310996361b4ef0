import { hogberg2019, ownWords } from '../sources.sv.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text: 'De tolv skälen kommer från en presentation av Högberg (2019). Den handlar om samverkan för välfärd över sektorsgränser.',
      source: 'hogberg-2019',
    },
  ],
  terms: {},
  sources: [hogberg2019, ownWords],
} as const satisfies Background;
