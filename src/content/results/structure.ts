import type { SourcedInstrument } from '../types.js';

const source = 'lofstrom';
const items = <const Id extends string>(...ids: Id[]) => ids.map((id) => ({ id, source }));

/** What affects the result of collaboration (Löfström): six areas of two to five statements. Ids are stored in answers and never change. */
export const structure = {
  id: 'results',
  version: 1,
  dimensions: [
    {
      id: 'surroundings',
      source,
      // The source speaks of the surroundings only; the question about one's own organisation is ours.
      items: [{ id: 'experience', source: 'sos-widgets' }, ...items('experience-around')],
    },
    { id: 'actors', source, items: items('respect', 'respect-organisations', 'own-gains') },
    {
      id: 'process',
      source,
      items: items('roles', 'responsibility', 'every-level', 'ownership-work', 'ownership-result'),
    },
    {
      id: 'communication',
      source,
      items: items('openness', 'continuous', 'outwards', 'channels-formal', 'channels-informal'),
    },
    { id: 'purpose', source, items: items('visions', 'goals-concrete', 'goals-realistic', 'goals-understood') },
    { id: 'resources', source, items: items('funding', 'staff') },
  ],
} as const satisfies SourcedInstrument;
