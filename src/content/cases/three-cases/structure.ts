import type { SourcedCase } from '../types.js';

const source = 'tillmar-2018';

/** The cases behind the five K: of each one, the source that we have gives the name and nothing more. */
export const structure = {
  id: 'three-cases',
  actors: [],
  phases: [
    { id: 'kooperativet', source, events: [] },
    { id: 'projektet', source, events: [] },
    { id: 'partnerskapet', source, events: [] },
  ],
  conditions: [],
} as const satisfies SourcedCase;
