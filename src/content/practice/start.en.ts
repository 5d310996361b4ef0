import type { StartText } from '../types.js';

export const start = {
  title: 'How do you collaborate in practice?',
  lead:
    'Researchers have followed collaboration in Borås, Sweden, and seen what helps, such as ' +
    'listening, giving something up or agreeing on goals. ' +
    'Describe how things are where you work. You get a picture of where you stand, advice and questions to discuss.',
  minutes: 5,
} as const satisfies StartText;
