/** What the visitor has chosen to see of a case. */
import { str } from '@lit/localize';
import type { CaseEvent, CaseStructure, Condition, Sign } from '../content/cases/types.js';
import type { LocaleController } from '../localization/locale-controller.js';

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

/** Read aloud after the visitor has chosen what to see, as the next. */
export function eventsShown(left: number, all: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const [some, total] = [l10n.number(left), l10n.number(all)];
  if (left < all)
    return msg(str`Visar ${some} av ${total} händelser.`, {
      id: 'case.some-events',
      desc: 'Status, after the visitor has filtered. 0: how many are shown, 1: all, two or more',
    });
  return l10n.plural(all, {
    one: msg('Visar händelsen.', { id: 'case.all-events.one', desc: 'Status: the only event is shown' }),
    other: msg(str`Visar alla ${total} händelser.`, {
      id: 'case.all-events.other',
      desc: 'Status: nothing is filtered any more. 0: number of events',
    }),
  });
}

export function conditionsShown(left: number, all: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const [some, total] = [l10n.number(left), l10n.number(all)];
  if (left < all)
    return msg(str`Visar ${some} av ${total} förutsättningar.`, {
      id: 'case.some-conditions',
      desc: 'Status, after the visitor has filtered. 0: how many are shown, 1: all, two or more',
    });
  // Where there is a choice there are two signs, and so two conditions at least.
  return msg(str`Visar alla ${total} förutsättningar.`, {
    id: 'case.all-conditions',
    desc: 'Status: nothing is filtered any more. 0: number of conditions, two or more',
  });
}
