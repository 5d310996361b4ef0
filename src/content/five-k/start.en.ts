import type { StartText } from '../types.js';

export const start = {
  title: 'How is your collaboration working?',
  lead:
    'Three case studies point to five things that matter when public bodies, voluntary organisations and companies work together. ' +
    'They are competence, contact, capital, continuity and context. ' +
    'Describe how things are where you work. You get a picture, advice and questions to discuss.',
  minutes: 10,
} as const satisfies StartText;
