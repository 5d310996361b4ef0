import { logic } from '../glossary.en.js';
import { hogberg2019, lindberg2009, sosWidgets } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'It all builds on a book by Lindberg (2009), as cited in a presentation by Högberg (2019). ' +
        'The presentation has six points on what promotes collaboration and seven on what hinders it.',
      source: 'lindberg-2009',
    },
    {
      text: 'Can trust be built despite different [logics](logic)? Högberg asks that already in the title.',
      source: 'hogberg-2019',
    },
  ],
  terms: { logic },
  sources: [lindberg2009, hogberg2019, sosWidgets],
} as const satisfies Background;
