import { boras, hogberg2019, sosWidgets } from '../sources.en.js';
import type { Background } from '../types.js';

const ours = { ...sosWidgets, published: `${sosWidgets.published}. So are the four groups` };

export const background = {
  about: [
    {
      text:
        'The researchers Carlsson, Yngve and Flisbäck have followed the work called Socialt hållbart Borås (a socially sustainable Borås). ' +
        'They studied the steering group, the family centres and Skolan som arena (the school as an arena) at the school Sjöboskolan.',
      source: 'boras',
    },
    { text: 'Tensions may be the price of nobody falling through the cracks, says Flisbäck.', source: 'boras' },
  ],
  terms: {},
  sources: [boras, hogberg2019, ours],
} as const satisfies Background;
