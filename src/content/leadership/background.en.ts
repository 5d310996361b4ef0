import { hogberg2019, lofstrom, sosWidgets } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'The statements build on a presentation by Löfström about leading and steering collaboration. ' +
        'It deals with organisations that work with people, and with a new way of organising welfare in Sweden.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
