/** Every sentence that is put together from parts, for every outcome: see table.ts. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LOCALES, type Locale } from '../../src/catalog.js';
import { sentences } from '../content/lix.js';
import { l10nOf } from './l10n.js';
import { groups, printed } from './table.js';

/** A number and a form that does not go with it. */
const WRONG_FORMS: Readonly<Record<Locale, RegExp>> = {
  sv: /(?<![\d,.\u00a0] ?)\b1 (påståenden|frågor|minuter|koder|styrkor|svaga|nya)\b|\b(alla|av) 1\b|\b0 (av|påstå|svar)/,
  en: /(?<![\d,.])\b1 (statements|questions|minutes|codes|strengths|weak points|parties|have)\b|\b(all|of) 1\b(?! to)|\b0 (of|statement|answer)/,
};

const NEGATIONS: Readonly<Record<Locale, RegExp>> = {
  sv: /(?<!\p{L})(inte|ej|ingen|inget|inga|ingenting|aldrig|utan|saknar|saknas|varken|o(enig|klar|möjlig|tydlig|vanlig|säker|nödvändig)\p{L}*)(?!\p{L})/giu,
  en: /\b(not|no|none|nobody|nothing|never|without|neither|nor|cannot|lacks?|unclear|unlikely|unable|impossible|uncertain|unnecessary)\b|n’t\b/gi,
};

/** Answers and statements that a sentence quotes. */
const withoutQuotes = (sentence: string): string => sentence.replace(/[”“][^”]*”/g, '');

for (const locale of LOCALES) {
  describe(`the assembled sentences (${locale})`, async () => {
    const l10n = await l10nOf(locale);
    const all = (await groups(locale)).flatMap((group) =>
      Object.entries(group.cases).map(([name, sentence]) => ({
        group,
        place: `${group.title}: ${name}`,
        sentence: sentence(l10n),
      })),
    );

    it(`are those in ${locale}.txt, which npm run sentences writes and somebody has read`, async () => {
      const file = await readFile(join(import.meta.dirname, `${locale}.txt`), 'utf8').catch(() => '');
      assert.equal(await printed(l10n), file);
    });

    it('say something in every outcome', () => {
      assert.deepEqual(
        all.filter(({ group, sentence }) => !group.mayBeEmpty && !sentence.trim()).map(({ place }) => place),
        [],
      );
    });

    it('have nothing in them that is not words', () => {
      assert.deepEqual(
        all.filter(({ sentence }) =>
          /undefined|null|NaN|\{\d|\[object|  \S|^[a-z-]+\.[a-z.-]+$/.test(sentence.replaceAll('\n   ', '')),
        ),
        [],
      );
    });

    it('give each number its form', () => {
      // A column of numbers says "0 of 3" as it is.
      const told = all.filter(({ sentence }) => !/\(\d+\s?%\)$/.test(sentence));
      assert.deepEqual(
        told
          .filter(({ sentence }) => WRONG_FORMS[locale].test(sentence))
          .map(({ place, sentence }) => `${place}: ${sentence}`),
        [],
      );
    });

    it('end as sentences do in summaries', () => {
      assert.deepEqual(
        all
          .filter(({ group, sentence }) => group.isSummary && sentence && !/[.?]$/.test(sentence))
          .map(({ place }) => place),
        [],
      );
    });

    it('say one thing at most with "not" in a sentence of a summary', () => {
      const twice = all
        .filter(({ group }) => group.isSummary)
        .flatMap(({ place, sentence }) => sentences(withoutQuotes(sentence)).map((each) => ({ place, each })))
        .filter(({ each }) => (each.match(NEGATIONS[locale]) ?? []).length > 1);
      assert.deepEqual(twice, []);
    });
  });
}
