/** Readability of English: the Flesch–Kincaid grade level (Kincaid et al. 1975). */
import { sentences, words } from './lix.js';

/**
 * Syllables of an English word, counted by its spelling: each run of vowels is one, and a last e, es or ed that is not heard is none.
 * It is right for about nine words in ten; what it counts too much in some it counts too little in others.
 * A number is one syllable, so that years and values do not count as long words. Each part of a compound with a hyphen is counted.
 */
export function syllables(word: string): number {
  const parts = word
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (!parts.length) return 1;
  return parts.map(syllablesOfPart).reduce((sum, count) => sum + count);
}

function syllablesOfPart(part: string): number {
  const heard = part
    // "times" and "makes", but "places" and "offices"; "asked", but "wanted"; "make", but "table".
    .replace(/(?<![sxzcg]|sh|ch)es$/, 's')
    .replace(/(?<![td])ed$/, 'd')
    .replace(/(?<![^aeiouy]l|[aeiouy])e$/, '')
    // A y before a vowel is a consonant: "beyond".
    .replace(/y(?=[aeiou])/g, 'j');
  // Two vowels that are heard apart: "idea", "association", "create", "being", "various", "society", "experience"; but "action" has one.
  const apart =
    heard.match(
      /ia(?!l)|(?<![ctsg])io|ea(?=$|s$|t[eio])|(?<=cr)ea(?=t)|eo(?!p)|iu|ua|uou|ei(?=ng)|ie(?=t)|(?<!t)ie(?=nc)/g,
    ) ?? [];
  return Math.max(1, (heard.match(/[aeiouy]+/g) ?? []).length + apart.length);
}

/** Years of school that a text asks for, about. Each text ends a sentence. */
export function fleschKincaid(texts: readonly string[]): number {
  const all = texts.flatMap(words);
  if (all.length === 0) throw new Error('The Flesch–Kincaid grade needs at least one word');
  const count = all.map(syllables).reduce((sum, each) => sum + each);
  return 0.39 * (all.length / texts.flatMap(sentences).length) + 11.8 * (count / all.length) - 15.59;
}
