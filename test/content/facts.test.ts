/**
 * Every fact of the source texts is told, in both languages: facts.md has each in the source's words, with the texts of
 * ours that carry it. And every statement, event and condition that is taken from a source carries a fact.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import * as content from '../../src/content/index.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/index.js';
import { plain } from './lix.js';

const FILE = 'test/content/facts.md';

/** What has words, by the id that facts.md calls it. */
const CONTENTS = Object.values(content).flatMap((each) =>
  typeof each === 'object' && 'structure' in each ? [each] : [],
);

interface Carrier {
  /** "five-k text.items.spanner": an instrument, a case, the glossary or the sources, and the way to the text in it. */
  readonly where: string;
  readonly sentences: Readonly<Record<ContentLocale, string | undefined>>;
}

interface Fact {
  readonly id: string;
  /** In the source's words. */
  readonly quote: string | undefined;
  readonly carriers: readonly Carrier[];
}

/** Reads facts.md: a heading of level 3 for each fact, a quotation, and a list of texts with a sentence in each language. */
function readFacts(markdown: string): Fact[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((section) => ({
      id: section.split('\n', 1)[0]!,
      quote: /^> (.+)$/m.exec(section)?.[1],
      carriers: section
        .split(/^- (?=`)/m)
        .slice(1)
        .map((carrier) => ({
          where: /`([^`]+)`/.exec(carrier)![1]!,
          sentences: {
            sv: /^ {2}- sv: (.+)$/m.exec(carrier)?.[1],
            en: /^ {2}- en: (.+)$/m.exec(carrier)?.[1],
          },
        })),
    }));
}

/** Everything that is said, by the first word of a `where`. */
async function saidIn(name: string, locale: ContentLocale): Promise<unknown> {
  if (name === 'glossary' || name === 'sources') return import(`../../src/content/${name}.${locale}.ts`);
  return CONTENTS.find(({ structure }) => structure.id === name)?.words(locale);
}

/** A text, a term, a paragraph or a reference as it is read. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return plain(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, explanation, authors, title, published, url, fullText } = value as Record<string, string | undefined>;
  const whole = text ?? explanation ?? [authors, title, published, url, fullText].filter(Boolean).join('. ');
  return whole === '' ? undefined : plain(whole);
}

async function resolve(where: string, locale: ContentLocale): Promise<string | undefined> {
  const [name = '', path = ''] = where.split(' ');
  let value = await saidIn(name, locale);
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return textOf(value);
}

const facts = readFacts(await readFile(new URL('facts.md', import.meta.url), 'utf8'));

describe('the facts of the sources', () => {
  it('are all there, each in the words of its source and with an id of its own within it', () => {
    assert.ok(facts.length >= 181, `${facts.length} facts in ${FILE}`);
    for (const { id, quote } of facts) assert.ok(quote, `${FILE}: ${id} lacks the words of its source`);
    const ids = facts.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
  });

  for (const locale of CONTENT_LOCALES) {
    it(`are told in the words that ${FILE} has (${locale})`, async () => {
      const faults: string[] = [];
      for (const { id, carriers } of facts) {
        if (!carriers.length) faults.push(`${FILE}: ${id} is told nowhere`);
        for (const { where, sentences } of carriers) {
          const said = await resolve(where, locale);
          if (said === undefined) faults.push(`${FILE}: ${id} is said to be told in ${where}, where there is nothing`);
          else if (said !== sentences[locale])
            faults.push(`${FILE}: ${id}, ${where} now reads "${said}", not "${sentences[locale]}"`);
        }
      }
      assert.deepEqual(faults, []);
    });
  }

  it('stand behind every statement, event and condition that is taken from a source', () => {
    const carrying = new Set(facts.flatMap(({ carriers }) => carriers.map(({ where }) => where)));
    // Public guidance on forms of collaboration is no text of research; its questions name it as their source.
    const guidance = ['eumedborgare', 'malmo', 'borlange', 'mucf'];
    const parts = CONTENTS.flatMap(({ structure }): { source: string; where: string[] }[] =>
      'dimensions' in structure
        ? structure.dimensions.flatMap(({ items }) =>
            items.map(({ id, source }) => ({
              source,
              where: [`${structure.id} text.items.${id}`, `${structure.id} text.why.${id}`],
            })),
          )
        : [
            ...structure.phases.flatMap(({ events }) =>
              events.map(({ id, source }) => ({ source, where: [`${structure.id} text.events.${id}`] })),
            ),
            ...structure.conditions.map(({ id, source }) => ({
              source,
              where: [`${structure.id} text.conditions.${id}`],
            })),
          ],
    );
    assert.ok(parts.length > 100);
    assert.deepEqual(
      parts
        .filter(({ source }) => source !== 'sos-widgets' && !guidance.includes(source))
        .filter(({ where }) => !where.some((each) => carrying.has(each)))
        .map(({ where }) => where[0]),
      [],
    );
  });
});

describe('reading facts.md', () => {
  it('finds a fact without a text, and a sentence without its language', async () => {
    const [untold, half] = readFacts(
      '### untold\n\n> Fakta\n\n### half\n\n> Fakta\n\n- `iop text.name`\n  - sv: Ett\n',
    );
    assert.deepEqual(untold, { id: 'untold', quote: 'Fakta', carriers: [] });
    assert.deepEqual(half?.carriers[0]?.sentences, { sv: 'Ett', en: undefined });
    assert.equal(await resolve('five-k text.items.nothing', 'sv'), undefined);
  });
});
