import type { SourcedInstrument } from '../types.js';

const source = 'hogberg-2019';
const items = <const Id extends string>(...ids: Id[]) => ids.map((id) => ({ id, source }));

/** Why we collaborate (Högberg 2019): twelve reasons to pick from. Ids are stored in answers and never change. */
export const structure = {
  id: 'motives',
  version: 1,
  kind: 'pick',
  dimensions: [
    {
      id: 'motives',
      source,
      items: items(
        'necessity',
        'complex-problems',
        'recipients',
        'economic',
        'organisational',
        'efficiency',
        'learning',
        'innovation',
        'legitimacy',
        'stability',
        'change',
        'crisis',
      ),
    },
  ],
} as const satisfies SourcedInstrument;
