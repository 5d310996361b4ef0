import { andersson2010, andersson2012, hogberg2019, ownWords, tillmar2018 } from '../../sources.en.js';
import type { Background } from '../../types.js';

export const background = {
  about: [
    {
      text: 'The case is told in a presentation by Högberg (2019), with the years and months that it gives. What has no date in the source has none here.',
      source: 'hogberg-2019',
    },
    { text: 'We have divided the story into events and worded them.', source: 'sos-widgets' },
  ],
  terms: {},
  sources: [hogberg2019, tillmar2018, andersson2010, andersson2012, ownWords],
} as const satisfies Background;
