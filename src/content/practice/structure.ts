import type { SourcedInstrument } from '../types.js';

const source = 'boras';
const items = <const Id extends string>(...ids: Id[]) => ids.map((id) => ({ id, source }));

/**
 * What works in practice (University of Borås): ten statements. The source has no dimensions; the four are ours.
 * Ids are stored in answers and never change.
 */
export const structure = {
  id: 'practice',
  version: 1,
  dimensions: [
    { id: 'enabling', source, items: items('responsiveness', 'flexibility', 'time') },
    { id: 'acceptance', source, items: items('sacrifice', 'differences', 'dilemmas') },
    { id: 'clarity', source, items: items('involvement', 'common-goals') },
    { id: 'people', source, items: items('target-group', 'citizens') },
  ],
} as const satisfies SourcedInstrument;
