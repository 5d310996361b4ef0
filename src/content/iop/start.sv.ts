import type { StartText } from '../types.js';

export const start = {
  title: 'Passar ett IOP för oss?',
  lead:
    'Idéburet offentligt partnerskap, upphandling eller verksamhetsstöd? ' +
    'Svara på frågor om er verksamhet. Sedan ser ni vilken väg svaren talar för, och vad ni behöver reda ut.',
  minutes: 7,
} as const satisfies StartText;
