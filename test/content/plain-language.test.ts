/** Plain language, measured: how long sentences are, and how hard a whole text is. LIX of each set is in the test of the set. See docs/content.md. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CASES, INSTRUMENTS, LOCALES, type InstrumentName } from '../../src/catalog.js';
import { caseContent } from '../../src/content/cases/case-content.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';
import { instrumentContent } from '../../src/content/instrument-content.js';
import { allStrings } from '../sentences/l10n.js';
import { fleschKincaid } from './flesch-kincaid.js';
import { lix, sentences, words } from './lix.js';

const MOST_IN_A_SENTENCE = 22;
const MOST_IN_A_STATEMENT = 20;
const HARDEST_GRADE = 9;
const HARDEST_LIX = 40;

/** A text, and where it stands: "items.trust". */
type Located = readonly [place: string, text: string];

/** Ids, names, and what a reference says: no running text. */
const NO_TEXT = new Set(
  'id name inline word short authors title published url year lang source cited version actors phases'.split(' '),
);

/** Every running text of a module of words. */
function located(value: unknown, place: readonly string[] = []): Located[] {
  if (typeof value === 'string') return [[place.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NO_TEXT.has(key) ? [] : located(inner, [...place, key])));
}

interface Words {
  /** Its folder in src/content. */
  readonly folder: string;
  readonly locale: ContentLocale;
  readonly texts: readonly Located[];
}

async function wordsOf(folder: string, locale: ContentLocale): Promise<Words> {
  const name = folder.split('/').at(-1)!;
  const instrument = Object.hasOwn(INSTRUMENTS, name) ? instrumentContent(name as InstrumentName) : undefined;
  const { text, background } = await (instrument ?? caseContent(name as (typeof CASES)[number])).words(locale);
  const start = await instrument?.start(locale);
  return { folder, locale, texts: [...located({ start }), ...located(text), ...located({ background })] };
}

const FOLDERS = [...Object.keys(INSTRUMENTS), ...CASES.map((name) => `cases/${name}`)];
const ALL = await Promise.all(CONTENT_LOCALES.flatMap((locale) => FOLDERS.map((folder) => wordsOf(folder, locale))));

/** The file that a text is in. */
function fileOf(place: string, { folder, locale }: Words): string {
  const own = `src/content/${folder}`;
  if (/(^|\.)terms\./.test(place)) return `src/content/glossary.${locale}.ts`;
  const [part] = place.split('.');
  const file = `${own}/${part}.${locale}.ts`;
  return existsSync(join(import.meta.dirname, '../..', file)) ? file : `${own}/${locale}.ts`;
}

const tooLong = (text: string, most: number): string[] =>
  sentences(text)
    .filter((sentence) => words(sentence).length > most)
    .map((sentence) => `${words(sentence).length} words: ${sentence}`);

describe('plain language', () => {
  for (const set of ALL) {
    const { folder, locale, texts } = set;
    const faults = (faultsOf: (located: Located) => readonly string[]): string[] =>
      texts.flatMap((each) => faultsOf(each).map((fault) => `${fileOf(each[0], set)}, ${each[0]}, ${fault}`));

    it(`has no sentence of more than ${MOST_IN_A_SENTENCE} words in ${folder} (${locale})`, () => {
      assert.deepEqual(
        faults(([, text]) => tooLong(text, MOST_IN_A_SENTENCE)),
        [],
      );
    });

    it(`has no statement of more than ${MOST_IN_A_STATEMENT} words in ${folder} (${locale})`, () => {
      assert.deepEqual(
        faults(([place, text]) => {
          const count = words(text).length;
          return /^(items|statements|events|conditions)\./.test(place) && count > MOST_IN_A_STATEMENT
            ? [`${count} words: ${text}`]
            : [];
        }),
        [],
      );
    });

    if (locale === 'en')
      it(`asks for at most ${HARDEST_GRADE} years of school in ${folder} (${locale})`, (t) => {
        const grade = fleschKincaid(texts.map(([, text]) => text));
        t.diagnostic(`Flesch–Kincaid grade of ${folder}: ${grade.toFixed(1)}`);
        assert.ok(grade <= HARDEST_GRADE, `src/content/${folder}/${locale}.ts: the grade is ${grade.toFixed(1)}`);
      });
  }

  for (const locale of LOCALES) {
    describe(`in the interface (${locale})`, async () => {
      // A placeholder counts as a word.
      const texts = Object.entries(await allStrings(locale)).map(([id, text]): Located => [
        id,
        text.replace(/\{\d\}/g, 'x'),
      ]);

      it(`has no sentence of more than ${MOST_IN_A_SENTENCE} words`, () => {
        assert.deepEqual(
          texts.flatMap(([id, text]) => tooLong(text, MOST_IN_A_SENTENCE).map((fault) => `${id}, ${fault}`)),
          [],
        );
      });

      it('is easy to read as a whole', (t) => {
        const whole = texts.map(([, text]) => text).filter((text) => /[.?!]”?$/.test(text));
        const [name, value, hardest] =
          locale === 'sv'
            ? ['LIX', lix(whole), HARDEST_LIX]
            : ['Flesch–Kincaid grade', fleschKincaid(whole), HARDEST_GRADE];
        t.diagnostic(`${name} of the interface: ${value.toFixed(1)}`);
        assert.ok(value <= hardest, `${name} is ${value.toFixed(1)}`);
      });
    });
  }
});
