import { borlange, eumedborgare, hogberg2019, malmo, mucf, ownWords, tillmar2018 } from '../sources.sv.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text: 'Frågorna om formen och villkoren kommer från en presentation av Högberg (2019). Den berättar om Crossroads, det första IOP:et i sitt län.',
      source: 'hogberg-2019',
    },
    {
      text: 'Frågorna om vägen kommer från offentlig vägledning om när man upphandlar, ger stöd eller ingår ett IOP.',
      source: 'eumedborgare',
    },
    {
      text: 'I Malmö bör initiativet komma från civilsamhället. Partnerskapet får inte konkurrera på en marknad.',
      source: 'malmo',
    },
    {
      text:
        'Vi har själva bestämt hur svaren vägs. Vägledningens situationer väger tyngst. Formen avgör när de lämnar det öppet. ' +
        'Talar svaren lika mycket för flera vägar är det inte klart än.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [hogberg2019, tillmar2018, eumedborgare, malmo, borlange, mucf, ownWords],
} as const satisfies Background;
