import type { SourcedInstrument } from '../types.js';

const source = 'lindberg-2009';
const items = <const Id extends string>(...ids: Id[]) => ids.map((id) => ({ id, source }));
const hindrances = <const Id extends string>(...ids: Id[]) => ids.map((id) => ({ id, source, reversed: true }));

/** What promotes and what hinders collaboration (Lindberg 2009, in Högberg 2019). Ids are stored in answers and never change. */
export const structure = {
  id: 'conditions',
  version: 1,
  dimensions: [
    {
      id: 'promoting',
      source,
      items: items(
        'clarity-decisions',
        'clarity-mandate',
        'clarity-room',
        'clarity-costs',
        'legitimacy',
        'commitment',
        'perspectives',
        'balance',
        'trust',
        'endurance',
      ),
    },
    {
      id: 'hindering',
      source,
      items: hindrances('purposes', 'missions', 'status', 'costs', 'language', 'cultures', 'distrust', 'short-term'),
    },
  ],
} as const satisfies SourcedInstrument;
