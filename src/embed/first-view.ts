/**
 * Begins to load all that the first view of a widget needs, at once: what the element itself asks for, by the same functions, when it
 * is there. A page then has the view after three round trips: the document, the loader, and everything else.
 */
import { INSTRUMENTS, optionsOf, WIDGETS, type Choice, type Locale, type WidgetName } from '../catalog.js';
import { INSTRUMENT_MODULES } from '../content/built-in.js';
import { CASE_WORDS } from '../content/cases/built-in.js';
import { CONTENT_LOCALES } from '../content/types.js';
import { loadStrings } from '../localization/strings.js';
import { linkedCode } from '../questionnaire/start-code.js';
import type { Given } from './options.js';

/** Registers the element of a widget. */
export const defineWidget = (name: WidgetName): Promise<unknown> => import(`../define/sos-${name}.ts`);

export const loadPlaceholders = (): Promise<typeof import('./placeholders.js')> => import('./placeholders.js');

export function loadFirstView(name: WidgetName, locale: Locale, given: Given): void {
  const isGiven = (option: string): boolean => option in WIDGETS[name].options && given(option) != null;
  const opensWith: readonly string[] = WIDGETS[name].opensWith;
  const isAnswered = opensWith.includes('code');
  const subject = subjectOf(name, given);
  const isInstrument = subject in INSTRUMENTS;
  // A case has no start card: it opens with its views.
  const opens = !isInstrument || opensWith.some(isGiven) || (isAnswered && linkedCode());
  const contentLocale = CONTENT_LOCALES.find((each) => each === locale) ?? CONTENT_LOCALES[0];
  const words = INSTRUMENT_MODULES[contentLocale](subject);
  const isCustom = isGiven('src');

  const parts = [
    loadStrings(name, locale),
    opens && import(`../${name}/views.ts`),
    opens && isAnswered && import('../questionnaire/rest.js'),
    isGiven('allow-save') && given('allow-save') !== 'false' && import('../questionnaire/saving.js'),
    isCustom && import('../core/custom-content.js'),
    !isCustom && isInstrument && words.start(),
    !isCustom && isInstrument && opens && words.words(),
    !isCustom && !isInstrument && CASE_WORDS[contentLocale](subject),
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
