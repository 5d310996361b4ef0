import type { StartText } from '../types.js';

export const start = {
  title: 'Passar ett IOP för oss?',
  lead:
    'Idéburet offentligt partnerskap, upphandling eller verksamhetsstöd? ' +
    'Svara på sju frågor, så ser ni vart svaren pekar. Stanna där, eller svara på fjorton till och se vad ni behöver reda ut.',
  minutes: 7,
} as const satisfies StartText;
