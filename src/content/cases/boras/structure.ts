import { fromSource } from '../from-source.js';
import type { SourcedCase } from '../types.js';

const { phase, condition } = fromSource('boras');

/** Three studies of Socialt hållbart Borås, undated. The conditions are those that the researchers saw in all three. */
export const structure = {
  id: 'boras',
  actors: [{ id: 'city' }, { id: 'professions' }, { id: 'civil' }, { id: 'business' }],
  phases: [
    phase(
      'steering',
      { id: 'across', actors: ['city'] },
      { id: 'clash', actors: ['city'] },
      { id: 'demands' },
      { id: 'awareness' },
    ),
    phase(
      'family-centres',
      { id: 'families', actors: ['professions'] },
      { id: 'giving-up', actors: ['professions'] },
      { id: 'united', actors: ['professions'] },
    ),
    phase(
      'school-arena',
      { id: 'three-sectors', actors: ['city', 'civil', 'business'] },
      { id: 'consensus', actors: ['city', 'civil', 'business'] },
      { id: 'commitment', actors: ['city', 'civil', 'business'] },
      { id: 'flexible', actors: ['city', 'civil', 'business'] },
      { id: 'experienced' },
      { id: 'professionals' },
      { id: 'abstract' },
      { id: 'involve' },
    ),
  ],
  conditions: [condition('responsiveness', '+'), condition('flexibility', '+'), condition('time', '+')],
} as const satisfies SourcedCase;
