import { hogberg2019, ownWords, weick1995 } from '../sources.sv.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text: 'Logikerna kommer från en presentation av Högberg (2019), som frågar om tillit kan byggas trots olika logiker.',
      source: 'hogberg-2019',
    },
    {
      text:
        'Enligt Weick (1995), som Högberg hänvisar till, handlar organisering mer om det vi gör än om strukturer. ' +
        'Det som händer får sin innebörd när vi tolkar det.',
      source: 'weick-1995',
    },
  ],
  terms: {},
  sources: [hogberg2019, weick1995, ownWords],
} as const satisfies Background;
