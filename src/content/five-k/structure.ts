import type { SourcedInstrument } from '../types.js';

const source = 'tillmar-2018';
const items = <const Id extends string>(...ids: Id[]) => ids.map((id) => ({ id, source }));

/** The five K (Tillmar et al. 2018): five dimensions of four statements each. Ids are stored in answers and never change. */
export const structure = {
  id: 'five-k',
  version: 1,
  dimensions: [
    { id: 'kompetens', source, items: items('spanner', 'intersectoral', 'network', 'commitment') },
    { id: 'kontakt', source, items: items('spanners', 'politicians', 'officials', 'target-group') },
    { id: 'kapital', source, items: items('funding', 'public-share', 'complement', 'time') },
    {
      id: 'kontinuitet',
      source,
      // That more than one person can carry on is our own step from the weight that key people have.
      items: [...items('inside', 'outside', 'horizon'), { id: 'people', source: 'sos-widgets' }],
    },
    {
      id: 'kontext',
      source,
      // Learning and pace are among the report's concepts for success, not in its context.
      items: [...items('form', 'finances'), { id: 'learning', source: 'liu-2018' }, { id: 'pace', source: 'liu-2018' }],
    },
  ],
} as const satisfies SourcedInstrument;
