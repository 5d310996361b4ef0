/** What can be compared, by the name that the attribute takes; each comes when it is asked for. */
import type { AnyInstrumentContent } from '../content/types.js';

export type InstrumentName =
  'five-k' | 'conditions' | 'results' | 'leadership' | 'practice' | 'motives' | 'logics' | 'need';

export const COMPARED: Readonly<Record<InstrumentName, () => Promise<AnyInstrumentContent>>> = {
  'five-k': async () => (await import('../content/five-k/index.js')).fiveK,
  conditions: async () => (await import('../content/conditions/index.js')).conditions,
  results: async () => (await import('../content/results/index.js')).results,
  leadership: async () => (await import('../content/leadership/index.js')).leadership,
  practice: async () => (await import('../content/practice/index.js')).practice,
  motives: async () => (await import('../content/motives/index.js')).motives,
  logics: async () => (await import('../content/logics/index.js')).logics,
  need: async () => (await import('../content/need/index.js')).need,
};
