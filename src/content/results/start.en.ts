import type { StartText } from '../types.js';

export const start = {
  title: 'What affects the results of your collaboration?',
  lead:
    'Six areas influence what collaboration leads to: surroundings, parties, process, communication, purpose and resources. ' +
    'Describe how things are where you work. You get a picture of where you stand, advice and questions to discuss.',
  minutes: 10,
} as const satisfies StartText;
