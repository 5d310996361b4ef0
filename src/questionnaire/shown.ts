/** What an answered widget loads: its start card first, and all that follows in one go. */
import type { CSSResult } from 'lit';
import type { Locale, WidgetName } from '../catalog.js';
import { shownLocale, type AnyContent, type Background, type StartText } from '../content/types.js';
import type { Shown } from '../core/sos-element.js';
import { loadStrings } from '../localization/strings.js';
import type { QuestionnaireViewModel } from './view-model.js';

/** The views that follow the start card, a module of each widget. */
export interface WidgetViews<R, W> {
  readonly styles: readonly CSSResult[];
  /** The result in one line, for a form. */
  summaryLine(model: QuestionnaireViewModel<R, W>): string;
}

/** All that follows the start card; fetched in one go, so that a lost connection loses nothing. */
export interface LoadedRest<W, V> {
  readonly views: V;
  readonly rest: typeof import('./rest.js');
  readonly text: W;
  readonly background: Background;
}

export interface QuestionnaireShown<W, V> extends Shown {
  readonly content: AnyContent<W>;
  /** Language of the content: another than that of the interface where the content lacks it. */
  readonly contentLocale: Locale;
  readonly start: StartText;
  /** There once the visitor has begun. */
  readonly rest: LoadedRest<W, V> | undefined;
  /** There with `allow-save`. */
  readonly saving: typeof import('./saving.js') | undefined;
}

export async function loadRest<W, V>(
  content: AnyContent<W>,
  locale: Locale,
  loadViews: () => Promise<V>,
): Promise<LoadedRest<W, V>> {
  const [views, rest, { text, background }] = await Promise.all([
    loadViews(),
    import('./rest.js'),
    content.words(locale),
  ]);
  return { views, rest, text, background };
}

/**
 * @param loadViews the widget's views, when more than the start card is needed
 */
export async function loadShown<W, V>(
  widget: WidgetName,
  content: AnyContent<W>,
  locale: Locale,
  {
    isCustom,
    allowSave,
    loadViews,
  }: {
    readonly isCustom: boolean;
    readonly allowSave: boolean;
    readonly loadViews: (() => Promise<V>) | undefined;
  },
): Promise<QuestionnaireShown<W, V>> {
  const contentLocale = shownLocale(content, locale);
  // Custom content is written in the languages that the site wants: the whole widget then speaks one of them.
  const uiLocale = isCustom ? contentLocale : locale;
  const [strings, start, saving, rest] = await Promise.all([
    loadStrings(widget, uiLocale),
    content.start(contentLocale),
    allowSave ? import('./saving.js') : undefined,
    loadViews && loadRest(content, contentLocale, loadViews),
  ]);
  return { locale: uiLocale, strings, content, contentLocale, start, saving, rest };
}

/** The language of the content, where it is not that of the interface: for `lang` attributes. */
export const contentLangOf = ({ locale, contentLocale }: QuestionnaireShown<unknown, unknown>): string | undefined =>
  contentLocale === locale ? undefined : contentLocale;
