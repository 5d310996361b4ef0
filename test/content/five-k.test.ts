import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LOCALES, fiveK, type Background } from '../../src/content/index.js';
import { prose, words } from './lix.js';

/** Written out on its own: these ids are stored in answers, so a change here breaks answers that people have kept. */
const IDS = {
  kompetens: ['spanner', 'intersectoral', 'network', 'commitment'],
  kontakt: ['spanners', 'politicians', 'officials', 'target-group'],
  kapital: ['funding', 'public-share', 'complement', 'time'],
  kontinuitet: ['inside', 'outside', 'horizon', 'people'],
  kontext: ['form', 'finances', 'learning', 'pace'],
};

const duplicates = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);

describe('the structure of the five K', () => {
  it('has the five dimensions with four statements each, in the order of the source', () => {
    const { id, version, dimensions } = fiveK.structure;
    assert.equal(id, 'five-k');
    assert.equal(version, 1);
    assert.deepEqual(dimensions.map((dimension) => [dimension.id, dimension.items.map((item) => item.id)]), Object.entries(IDS));
  });

  it('has no reversed statement', () => {
    assert.deepEqual(fiveK.structure.dimensions.flatMap(({ items }) => items.filter((item) => 'reversed' in item)), []);
  });
});

for (const locale of LOCALES) {
  describe(`the words of the five K (${locale})`, async () => {
    const start = await fiveK.start(locale);
    const text = await fiveK.text(locale);
    const background = await fiveK.background(locale);
    const statements = Object.entries<string>(text.items);
    const marked = [
      ...Object.values(text.dimensions).map(({ intro }) => intro),
      ...text.next.map((step) => step.text),
      ...background.about.map((paragraph) => paragraph.text),
    ];

    it('covers every dimension and statement, and nothing else', () => {
      assert.deepEqual(Object.keys(text.dimensions), Object.keys(IDS));
      assert.deepEqual(statements.map(([id]) => id), Object.values(IDS).flat());
    });

    it('leaves no text empty or with stray spaces', () => {
      const names = Object.values(text.dimensions).flatMap(({ name, inline }) => [name, inline]);
      for (const string of [text.name, ...names, ...prose(text, start, background)]) assert.match(string, /^\S(?:(?! {2})[\s\S])*\S$/);
    });

    it('names every source that it refers to, refers to every source that it names, and ends with its own additions', () => {
      const listed = background.sources.map(({ id }) => id);
      const referred = [
        ...fiveK.structure.dimensions.flatMap(({ source, items }) => [source, ...items.map((item) => item.source)]),
        ...text.next.map(({ source }) => source),
        ...background.about.map(({ source }) => source),
        ...[text.terms, background.terms].flatMap((terms) => Object.values(terms)).flatMap(({ source }) => source ?? []),
        'sos-widgets',
      ];
      assert.deepEqual(duplicates(listed), []);
      assert.deepEqual(new Set(listed), new Set(referred));
      assert.equal(listed.at(-1), 'sos-widgets');
    });

    it('cites each source as the list of sources has it', () => {
      const short = new Map(background.sources.map((source) => [source.id, source.short]));
      for (const [id, cited] of Object.entries(text.cited)) assert.equal(cited, short.get(id));
      for (const { source } of [...fiveK.structure.dimensions, ...text.next]) assert.ok(source in text.cited, source);
    });

    it('has statements that are all different', () => {
      assert.deepEqual(duplicates(statements.map(([, statement]) => statement.toLowerCase())), []);
    });

    it('has statements of at most 20 words that end with a full stop', () => {
      for (const [id, statement] of statements) {
        assert.ok(words(statement).length <= 20, `${id}: ${statement}`);
        assert.match(statement, /^[^.!?]+\.$/, id);
      }
    });

    it('asks about one thing at a time', () => {
      const joined = statements.filter(([, statement]) => /\s(och|samt|and|as well as)\s|;/i.test(statement));
      assert.deepEqual(joined, []);
    });

    it('explains every marked word, and marks every explained one', () => {
      const used = marked.flatMap((string) => [...string.matchAll(/\[[^\]]+\]\(([^)]*)\)/g)].map((match) => match[1]));
      assert.deepEqual(new Set(used), new Set([...Object.keys(text.terms), ...Object.keys(background.terms)]));
    });

    it('marks words only where the glossary can be opened', () => {
      const elsewhere = prose(text, start, background).filter((string) => !marked.includes(string));
      assert.deepEqual(elsewhere.filter((string) => /\]\(|[[\]]/.test(string)), []);
    });

    it('gives two or three pieces of advice and one question for every dimension and band', () => {
      for (const [id, { advice }] of Object.entries(text.dimensions)) {
        assert.deepEqual(Object.keys(advice ?? {}), ['strength', 'discuss', 'concern'], id);
        for (const { points, ask } of Object.values(advice ?? {})) {
          assert.ok(points.length >= 2 && points.length <= 3, id);
          assert.match(ask, /^[^?]+\?$/, id);
        }
      }
    });

    it('repeats no piece of advice and no question', () => {
      assert.deepEqual(duplicates(prose(text, start, background)), []);
    });

    it('tells the three success concepts, the three cases and the two definitions', () => {
      assert.deepEqual(text.next.map(({ id }) => id), ['like-minded', 'curious', 'rhythm']);
      const about = background.about.map((paragraph) => paragraph.text).join(' ');
      for (const fact of ['Kooperativet', 'Projektet', 'Partnerskapet', 'Danermark (2004)', 'Gray (1985)']) assert.ok(about.includes(fact), fact);
    });

    it('has a start card that can be read at a glance', () => {
      assert.ok(words(start.title).length <= 8, start.title);
      assert.ok(words(start.lead).length <= 45, start.lead);
    });

    it('never speaks of passing, failing or grades', () => {
      const exam = locale === 'sv' ? /godkän|underkän|betyg|poäng|fel svar/i : /\b(pass|fail|grade|score|wrong answer)/i;
      assert.deepEqual(prose(text, start, background).filter((string) => exam.test(string)), []);
    });
  });
}

describe('the two languages of the five K', async () => {
  const [sv, en] = await Promise.all([fiveK.text('sv'), fiveK.text('en')]);
  const [svBackground, enBackground] = await Promise.all([fiveK.background('sv'), fiveK.background('en')]);

  it('tell the same things, each in its own words', () => {
    assert.deepEqual(Object.keys(en.terms), Object.keys(sv.terms));
    const facts = ({ sources }: Background) => sources.map(({ id, year, title, lang, url }) => ({ id, year, title, lang, url }));
    assert.deepEqual(facts(enBackground), facts(svBackground));
    assert.deepEqual(enBackground.about.map(({ source }) => source), svBackground.about.map(({ source }) => source));
    const swedish = prose(sv, undefined, svBackground);
    assert.deepEqual(prose(en, undefined, enBackground).filter((string) => swedish.includes(string)), []);
  });

  it('use the quotation marks of their own', () => {
    assert.deepEqual(prose(sv).filter((string) => /["“‘']/.test(string)), []);
    assert.deepEqual(prose(en).filter((string) => /["']/.test(string)), []);
  });
});
