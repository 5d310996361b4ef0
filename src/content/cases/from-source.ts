import type { CaseEvent, Sign } from './types.js';

/** Phases with their events, and conditions, that all come from one source. */
export const fromSource = <const Source extends string>(source: Source) => ({
  phase: <const P extends string, const E extends readonly CaseEvent[]>(id: P, ...events: E) => ({
    id,
    source,
    events: events.map((event) => ({ source, ...event })) as { [K in keyof E]: E[K] & { source: Source } },
  }),
  condition: <const C extends string, const S extends Sign>(id: C, sign: S) => ({ id, sign, source }),
});
