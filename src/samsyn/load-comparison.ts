/** What a comparison is about: the instrument with its words, and the names of others that rejected codes are for. */
import type { ComparedInstrument } from '../catalog.js';
import {
  shownLocale,
  type AnyInstrumentContent,
  type AnyInstrumentText,
  type Background,
  type Locale,
} from '../content/types.js';
import { comparedContent, instrumentNames } from './all-instruments.js';

export interface LoadedComparison {
  readonly content: AnyInstrumentContent;
  readonly text: AnyInstrumentText;
  readonly background: Background;
  /** The language of the words, where it is not that of the interface. */
  readonly contentLang: string | undefined;
  /** By id. */
  readonly instrumentNames: Readonly<Record<string, string>>;
}

/**
 * @param compared the name of a built-in instrument, or custom content
 * @param rejected ids of the other instruments to name
 */
export async function loadComparison(
  compared: ComparedInstrument | AnyInstrumentContent,
  locale: Locale,
  rejected: readonly string[],
): Promise<LoadedComparison> {
  const content = typeof compared === 'string' ? comparedContent(compared) : compared;
  const contentLocale = shownLocale(content, locale);
  const [{ text, background }, names] = await Promise.all([
    content.words(contentLocale),
    instrumentNames(rejected, locale),
  ]);
  return {
    content,
    text,
    background,
    contentLang: contentLocale === locale ? undefined : contentLocale,
    instrumentNames: { ...names, [content.structure.id]: text.name },
  };
}
