import { logic } from '../glossary.sv.js';
import { hogberg2019, lindberg2009, sosWidgets } from '../sources.sv.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'Grunden är en bok av Lindberg (2009), så som den återges i en presentation av Högberg (2019). ' +
        'Där finns sex punkter om det som främjar samverkan och sju om det som hämmar den.',
      source: 'lindberg-2009',
    },
    {
      text: 'Kan tillit byggas trots olika [logiker](logic)? Den frågan ställer Högberg redan i titeln.',
      source: 'hogberg-2019',
    },
  ],
  terms: { logic },
  sources: [lindberg2009, hogberg2019, sosWidgets],
} as const satisfies Background;
