import { boras, hogberg2019, ownWords } from '../../sources.sv.js';
import type { Background } from '../../types.js';

export const background = {
  about: [
    {
      text: 'Forskarna Carlsson, Yngve och Flisbäck följde tre samverkansprojekt på uppdrag av Borås Stad och Centrum för välfärdsstudier.',
      source: 'boras',
    },
    { text: 'Vi har delat upp berättelsen i punkter och formulerat dem.', source: 'sos-widgets' },
  ],
  terms: {},
  sources: [boras, hogberg2019, ownWords],
} as const satisfies Background;
