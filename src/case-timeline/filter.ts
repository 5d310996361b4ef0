/** What the visitor has chosen to see of a case. */
import type { CaseEvent, CaseStructure, Condition, Sign } from '../content/cases/types.js';

export interface Filter {
  /** The case that it is of. */
  readonly of?: CaseStructure;
  /** Only events in which this actor takes part. */
  readonly actor?: string | undefined;
  /** Only conditions with this sign. */
  readonly sign?: Sign | undefined;
}

/** The events that a filter leaves. */
export const shownEvents = ({ phases }: CaseStructure, actor?: string): CaseEvent[] =>
  phases.flatMap(({ events }) => events.filter(({ actors }) => !actor || actors?.includes(actor)));

/** The conditions that a filter leaves. */
export const shownConditions = ({ conditions }: CaseStructure, sign: Sign | undefined): readonly Condition[] =>
  conditions.filter((condition) => !sign || condition.sign === sign);
