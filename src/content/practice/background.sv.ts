import { boras, hogberg2019, sosWidgets } from '../sources.sv.js';
import type { Background } from '../types.js';

const ours = { ...sosWidgets, published: `${sosWidgets.published}. De fyra grupperna är också våra` };

export const background = {
  about: [
    {
      text:
        'Forskarna Carlsson, Yngve och Flisbäck har följt arbetet Socialt hållbart Borås. ' +
        'De studerade styrgruppen, familjecentralerna och Skolan som arena på Sjöboskolan.',
      source: 'boras',
    },
    { text: 'Spänningar är kanske priset för att ingen ska hamna mellan stolarna, säger Flisbäck.', source: 'boras' },
  ],
  terms: {},
  sources: [boras, hogberg2019, ours],
} as const satisfies Background;
