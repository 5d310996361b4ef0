/** UI strings: one module per widget and language, made from the code and `locales/` by `npm run locales`. */
import type { Locale, WidgetName } from '../catalog.js';

/** Texts by id; `{0}` stands for the first value. */
export type Strings = Readonly<Record<string, string>>;

export async function loadStrings(widget: WidgetName, locale: Locale): Promise<Strings> {
  const { strings } = (await import(`./generated/${widget}.${locale}.js`)) as { readonly strings: Strings };
  return strings;
}
