/** Readability of Swedish (LIX, Björnsson 1968), and the running text of an instrument to measure it on. */
import type { Background, InstrumentText, Paragraph, StartText } from '../../src/content/types.js';

/** Term markup as plain text: "[word](term)" becomes "word". */
export const plain = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');

/** "3,0", "18:002", "m.fl" and "sos-widgets" are one word each. */
export const words = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+(?:[-’.,:][\p{L}\p{N}]+)*/gu) ?? [];

/** A sentence ends with . ! or ? before a space and anything but a lower-case letter, digit or bracket ("m.fl. (2018)"). */
export const sentences = (text: string): string[] =>
  plain(text)
    .split(/(?<=[.!?]”?)\s+(?![\p{Ll}\p{N}(])/u)
    .filter((sentence) => words(sentence).length > 0);

/** Words per sentence plus the share, in per cent, of words of more than six letters. Each text ends a sentence. */
export function lix(texts: readonly string[]): number {
  const all = texts.flatMap(words);
  if (all.length === 0) throw new Error('LIX needs at least one word');
  const long = all.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6);
  return all.length / texts.flatMap(sentences).length + (100 * long.length) / all.length;
}

/** What is told beside a result. */
export const paragraphs = ({ notes = [], meaning }: InstrumentText): readonly Paragraph[] => [
  ...notes,
  ...Object.values(meaning ?? {}),
];

/** Every text of whole sentences, and every choice to pick from: all that a reader reads except names, headings and references. */
export function prose(text: InstrumentText, start?: StartText, background?: Background): string[] {
  return [
    ...(start ? [start.title, start.lead] : []),
    ...Object.values(text.dimensions).flatMap(({ name, intro, advice, ask }) => [
      ...(name.endsWith('?') ? [name] : []),
      intro,
      ...Object.values(advice ?? {}).flatMap(({ points, ask }) => [...points, ask]),
      ...(ask ? [ask] : []),
    ]),
    ...Object.values(text.items),
    ...Object.values(text.followUp ?? {}).map(({ step }) => step),
    ...Object.values(text.explanations ?? {}),
    ...[...text.next, ...paragraphs(text), ...(background?.about ?? [])].map((paragraph) => paragraph.text),
    ...Object.values({ ...text.terms, ...background?.terms }).map((term) => term.explanation),
    ...(background?.sources ?? []).filter(({ id }) => id === 'sos-widgets').map(({ published }) => published ?? ''),
  ];
}
