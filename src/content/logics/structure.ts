import type { SourcedInstrument } from '../types.js';

const source = 'hogberg-2019';
const items = <const Id extends string>(...ids: Id[]) => ids.map((id) => ({ id, source }));

/**
 * Which logics steer each party (Högberg 2019), meant above all for comparing parties. `congregation` is "samfundet" on the
 * slide, which we read as the community. Ids are stored in answers and never change.
 */
export const structure = {
  id: 'logics',
  version: 1,
  kind: 'pick',
  dimensions: [
    {
      id: 'logics',
      source,
      items: items('state', 'market', 'profession', 'company', 'family', 'congregation', 'religion'),
    },
  ],
} as const satisfies SourcedInstrument;
