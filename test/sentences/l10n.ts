/** The locale of an element, without an element: for functions that put sentences together. */
import { WIDGET_NAMES, type Locale } from '../../src/catalog.js';
import { LocaleController } from '../../src/localization/locale-controller.js';
import { loadStrings, type Strings } from '../../src/localization/strings.js';

/** The UI strings of all widgets. They are generated: `npm run locales`. */
export async function allStrings(locale: Locale): Promise<Strings> {
  const all = await Promise.all(WIDGET_NAMES.map((widget) => loadStrings(widget, locale)));
  return Object.assign({}, ...all) as Strings;
}

export async function l10nOf(locale: Locale): Promise<LocaleController> {
  const host = { addController: () => {} } as unknown as ConstructorParameters<typeof LocaleController>[0];
  const l10n = new LocaleController(host);
  l10n.show(locale, await allStrings(locale));
  return l10n;
}
