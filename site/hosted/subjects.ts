/** What a widget can be about, by the option that says so: the set of a checklist, the case of a timeline, the instrument of a comparison. */
import { optionsOf, WIDGET_NAMES, WIDGETS, type WidgetName } from '../../src/catalog.js';

export type Subject = NonNullable<(typeof WIDGETS)[WidgetName]['subject']>;

export const subjectOf = (widget: WidgetName): Subject | undefined => WIDGETS[widget].subject;

export const SUBJECTS: readonly Subject[] = WIDGET_NAMES.flatMap((widget) => subjectOf(widget) ?? []);

/** The values of an option that is a choice; none for all others. */
export function valuesOf(widget: WidgetName, option: string | undefined): readonly string[] {
  const found = option === undefined ? undefined : optionsOf(widget)[option];
  return found?.type === 'choice' ? found.values.map(String) : [];
}

/** All that a widget can be about; `''` alone for a widget that is about one thing. */
export function subjectsOf(widget: WidgetName): readonly string[] {
  const subject = subjectOf(widget);
  return subject ? valuesOf(widget, subject) : [''];
}
