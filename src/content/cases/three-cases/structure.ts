import type { SourcedCase } from '../types.js';

const source = 'tillmar-2018';

/** Of the cases behind the five K, the sources that we have give the names and nothing more. */
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
