import { boras, hogberg2019, ownWords } from '../../sources.en.js';
import type { Background } from '../../types.js';

export const background = {
  about: [
    {
      text: 'The researchers Carlsson, Yngve and Flisbäck followed three collaborations on behalf of the City of Borås and Centrum för välfärdsstudier.',
      source: 'boras',
    },
    { text: 'We have divided the story into points and worded them.', source: 'sos-widgets' },
  ],
  terms: {},
  sources: [boras, hogberg2019, ownWords],
} as const satisfies Background;
