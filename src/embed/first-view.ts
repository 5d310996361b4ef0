/**
 * Begins to load all that the first view of a widget needs, at once: what the element itself asks for, by the same functions, when it
 * is there. A page then has the view after three round trips: the document, the loader, and everything else.
 */
import { INSTRUMENTS, optionsOf, WIDGETS, type Choice, type Locale, type WidgetName } from '../catalog.js';
import { loadStart, loadWords } from '../content/built-in.js';
import { loadCaseWords } from '../content/cases/built-in.js';
import { loadStrings } from '../localization/strings.js';
import { linkedCode } from '../questionnaire/start-code.js';
import type { Given } from './options.js';

/** Registers the element of a widget. */
export const defineWidget = (name: WidgetName): Promise<unknown> => import(`../define/sos-${name}.ts`);

export const loadPlaceholders = (): Promise<typeof import('./placeholders.js')> => import('./placeholders.js');

export function loadFirstView(name: WidgetName, locale: Locale, given: Given): void {
  const { options } = WIDGETS[name];
  const isGiven = (option: string): boolean => Object.hasOwn(options, option) && given(option) != null;
  const opensWith: readonly string[] = WIDGETS[name].opensWith;
  const isAnswered = opensWith.includes('code');
  const subject = subjectOf(name, given);
  const isCase = !Object.hasOwn(INSTRUMENTS, subject);
  const isCustom = isGiven('src');
  // A case has no start card: its views are the first to be seen.
  const opens = isCase || opensWith.some(isGiven) || linkedCode();

  const parts = [
    loadStrings(name, locale),
    opens && import(`../${name}/views.ts`),
    opens && isAnswered && import('../questionnaire/rest.js'),
    isGiven('allow-save') && given('allow-save') !== 'false' && import('../questionnaire/saving.js'),
    isCustom && import('../core/custom-content.js'),
    !isCustom && isAnswered && loadStart(subject, locale),
    !isCustom && !isCase && opens && loadWords(subject, locale),
    !isCustom && isCase && loadCaseWords(subject, locale),
  ];
  // What could not be had is told by the element, which asks for it again.
  for (const part of parts) if (part) part.catch(() => undefined);
}

/** The instrument or the case that a widget shows. */
function subjectOf(name: WidgetName, given: Given): string {
  const { subject } = WIDGETS[name];
  const choice = subject && (optionsOf(name)[subject] as Choice);
  const instruments: Readonly<Record<string, WidgetName>> = INSTRUMENTS;
  if (!choice) return Object.keys(instruments).find((each) => instruments[each] === name)!;
  const wanted = given(subject)?.trim();
  return String(choice.values.find((each) => each === wanted) ?? choice.default);
}
