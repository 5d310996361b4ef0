import type { SourcedInstrument } from '../types.js';

const source = 'lofstrom';
const items = <const Id extends string>(...ids: Id[]) => ids.map((id) => ({ id, source }));

/** What leading collaboration asks (Löfström): five dimensions of three statements each. Ids are stored in answers and never change. */
export const structure = {
  id: 'leadership',
  version: 1,
  dimensions: [
    { id: 'ownership', source, items: items('ownership-politicians', 'ownership-managers', 'ownership-equal') },
    { id: 'relations', source, items: items('relations-managers', 'relations-staff', 'relations-others') },
    { id: 'conflicts', source, items: items('conflicts-interests', 'conflicts-values', 'conflicts-cultures') },
    { id: 'compromise', source, items: items('compromise-own', 'compromise-others', 'compromise-whole') },
    { id: 'forms', source, items: items('forms-leadership', 'forms-governance', 'forms-limits') },
  ],
} as const satisfies SourcedInstrument;
