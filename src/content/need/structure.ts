import type { SourcedInstrument } from '../types.js';

const source = 'lofstrom';
const items = <const Id extends string>(...ids: Id[]) => ids.map((id) => ({ id, source }));

/** The groups whose complex needs the line organisation fits badly (Löfström). Ids are stored in answers and never change. */
export const structure = {
  id: 'need',
  version: 1,
  kind: 'pick',
  dimensions: [
    {
      id: 'need',
      source,
      items: items('suburbs', 'disability', 'unemployment', 'addiction', 'elderly', 'children', 'homelessness'),
    },
  ],
} as const satisfies SourcedInstrument;
