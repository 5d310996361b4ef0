import { andersson2010, andersson2012, hogberg2019, ownWords, tillmar2018 } from '../../sources.sv.js';
import type { Background } from '../../types.js';

export const background = {
  about: [
    {
      text: 'Fallet berättas i en presentation av Högberg (2019), med de år och månader som står där. Det som saknar datum i källan står utan datum här.',
      source: 'hogberg-2019',
    },
    { text: 'Vi har delat upp berättelsen i händelser och formulerat dem.', source: 'sos-widgets' },
  ],
  terms: {},
  sources: [hogberg2019, tillmar2018, andersson2010, andersson2012, ownWords],
} as const satisfies Background;
