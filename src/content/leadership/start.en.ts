import type { StartText } from '../types.js';

export const start = {
  title: 'How do you lead your collaboration?',
  lead:
    'Leading collaboration makes demands of its own: ' +
    'ownership, good relationships, handling conflict, compromise and a fitting form of leadership. ' +
    'Describe how things are where you work. You get a picture of where you stand, advice and questions to discuss.',
  minutes: 8,
} as const satisfies StartText;
