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
    { id: 'kontinuitet', source, items: items('inside', 'outside', 'horizon', 'people') },
    { id: 'kontext', source, items: items('form', 'finances', 'learning', 'pace') },
  ],
} as const satisfies SourcedInstrument;
