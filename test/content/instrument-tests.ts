/** What holds for every instrument that is built in, to rate or to pick from. Each has a test file of its own, with its ids written out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_LOCALES, type Background, type InstrumentContent, type Paragraph } from '../../src/content/index.js';
import { lix, paragraphs, plain, prose, sentences, words } from './lix.js';

/** Written out on its own: ids are stored in answers, so a change breaks answers that people have kept. */
export interface Expected {
  readonly id: string;
  /** As it stands in the title of a test: "the five K". */
  readonly called: string;
  /** Left out for one that is rated. */
  readonly kind?: 'pick';
  /** Item ids by dimension, both in the order that they are asked. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** The statements that hinder, where agreeing counts low. */
  readonly reversed?: readonly string[];
  /** How many statements a dimension has, at least and at most. */
  readonly items: readonly [least: number, most: number];
  /** The source that each dimension and statement comes from. */
  readonly source: string;
  /** The statements that come from another one, with its id. */
  readonly otherSources?: Readonly<Record<string, string>>;
  /** Whether it has advice for each band; else there is one question for each dimension. */
  readonly advice?: boolean;
  /** The steps that are the same whatever the result. */
  readonly next?: readonly string[];
}

const duplicates = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);

export function testInstrument(content: InstrumentContent, expected: Expected): void {
  const { structure } = content;
  const { called, ids, kind, reversed = [], next = [] } = expected;
  const picked = kind === 'pick';
  const items = structure.dimensions.flatMap((dimension) => dimension.items);

  describe(`the structure of ${called}`, () => {
    it('has its dimensions and statements, in the order of the source', () => {
      assert.deepEqual([structure.id, structure.version, structure.kind], [expected.id, 1, kind]);
      assert.deepEqual(
        structure.dimensions.map((dimension) => [dimension.id, dimension.items.map((item) => item.id)]),
        Object.entries(ids),
      );
    });

    it('has ids that can be stored, each only once', () => {
      const all = [structure.id, ...structure.dimensions.map(({ id }) => id), ...items.map(({ id }) => id)];
      for (const id of all) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.deepEqual(duplicates(structure.dimensions.map(({ id }) => id)), []);
      assert.deepEqual(duplicates(items.map(({ id }) => id)), []);
    });

    it('has as many statements in each dimension as it may', () => {
      const [least, most] = expected.items;
      for (const dimension of structure.dimensions) {
        const { length } = dimension.items;
        assert.ok(length >= least && length <= most, `${dimension.id}: ${length}`);
      }
    });

    it('reverses the statements that hinder, and no other', () => {
      assert.deepEqual(
        items.filter((item) => 'reversed' in item).map(({ id, reversed }) => [id, reversed]),
        reversed.map((id) => [id, true]),
      );
    });

    it('takes every dimension and statement from its source', () => {
      for (const { id, source } of structure.dimensions) assert.equal(source, expected.source, id);
      for (const { id, source } of items) assert.equal(source, expected.otherSources?.[id] ?? expected.source, id);
    });
  });

  for (const locale of CONTENT_LOCALES) {
    describe(`the words of ${called} (${locale})`, async () => {
      const start = await content.start(locale);
      const text = await content.text(locale);
      const background = await content.background(locale);
      const statements = Object.entries(text.items);
      const marked = [
        ...Object.values(text.dimensions).map(({ intro }) => intro),
        ...[...text.next, ...paragraphs(text), ...background.about].map((paragraph) => paragraph.text),
      ];

      it('covers every dimension and statement, and nothing else', () => {
        assert.deepEqual(Object.keys(text.dimensions), Object.keys(ids));
        assert.deepEqual(
          statements.map(([id]) => id),
          Object.values(ids).flat(),
        );
      });

      it('leaves no text empty or with stray spaces', () => {
        const names = Object.values(text.dimensions).flatMap(({ name, inline }) => [name, inline]);
        for (const string of [text.name, text.basis, ...names, ...prose(text, start, background)]) {
          assert.match(string, /^\S(?:(?! {2})[\s\S])*\S$/);
        }
      });

      it('has names that are all different, and the same within a sentence but for the capital', () => {
        const names = Object.values(text.dimensions).map(({ name }) => name);
        assert.deepEqual(duplicates(names), []);
        // What one picks from has a question for a name; it takes the name of the whole into a sentence.
        for (const { name, inline } of Object.values(text.dimensions))
          assert.equal(inline, (picked ? text.name : name).toLowerCase());
      });

      if (picked) {
        it('asks what to pick, in other words than its title', () => {
          for (const { name } of Object.values(text.dimensions)) {
            assert.match(name, /^[^?]+\?$/);
            assert.notEqual(name, start.title);
          }
        });

        it('says what it means to have picked one, and several', () => {
          assert.deepEqual(Object.keys(text.meaning ?? {}), ['one', 'several']);
        });
      }

      it('names every source that it refers to, refers to every source that it names, and ends with its own additions', () => {
        const listed = background.sources.map(({ id }) => id);
        const referred = [
          ...structure.dimensions.flatMap(({ source, items }) => [source, ...items.map((item) => item.source)]),
          ...[...text.next, ...paragraphs(text), ...background.about].map(({ source }) => source),
          ...[text.terms, background.terms]
            .flatMap((terms) => Object.values(terms))
            .flatMap(({ source }) => source ?? []),
          'sos-widgets',
        ];
        assert.deepEqual(duplicates(listed), []);
        // What a source recommends in turn is listed after it, and nothing is taken from it.
        const recommended = background.sources
          .filter(({ published }) => /på läslistan|on the reading list/i.test(published ?? ''))
          .map(({ id }) => id);
        assert.deepEqual(new Set(listed), new Set([...referred, ...recommended]));
        assert.equal(listed.at(-1), 'sos-widgets');
      });

      it('cites each source as the list of sources has it', () => {
        const short = new Map(background.sources.map((source) => [source.id, source.short]));
        for (const [id, cited] of Object.entries(text.cited)) assert.equal(cited, short.get(id));
        assert.deepEqual(
          new Set(Object.keys(text.cited)),
          new Set([...structure.dimensions, ...items, ...text.next, ...paragraphs(text)].map(({ source }) => source)),
        );
      });

      it('says in one sentence or two what it builds on, and which words are our own', () => {
        assert.ok(text.basis.includes(text.cited[expected.source] ?? '–'), text.basis);
        assert.ok(text.basis.includes('sos-widgets'), text.basis);
        assert.ok(sentences(text.basis).length <= 2, text.basis);
      });

      it('has statements that are all different', () => {
        assert.deepEqual(duplicates(statements.map(([, statement]) => statement.toLowerCase())), []);
      });

      it(`has ${picked ? 'choices of at most 20 words, as they stand beside a box' : 'statements of at most 20 words that end with a full stop'}`, () => {
        for (const [id, statement] of statements) {
          assert.ok(words(statement).length <= 20, `${id}: ${statement}`);
          assert.match(statement, picked ? /^\p{Lu}[^.!?]+$/u : /^[^.!?]+\.$/, id);
        }
      });

      // A choice may name a group that has one thing and another.
      if (!picked) {
        it('asks about one thing at a time', () => {
          const joined = statements.filter(([, statement]) => /\s(och|samt|and|as well as)\s|;/i.test(statement));
          assert.deepEqual(joined, []);
        });
      }

      it('explains every marked word, and marks every explained one', () => {
        const used = marked.flatMap((string) =>
          [...string.matchAll(/\[[^\]]+\]\(([^)]*)\)/g)].map((match) => match[1]),
        );
        assert.deepEqual(new Set(used), new Set([...Object.keys(text.terms), ...Object.keys(background.terms)]));
      });

      it('marks words only where the glossary can be opened', () => {
        const elsewhere = prose(text, start, background).filter((string) => !marked.includes(string));
        assert.deepEqual(
          elsewhere.filter((string) => /\]\(|[[\]]/.test(string)),
          [],
        );
      });

      if (expected.advice) {
        it('gives two or three pieces of advice and one question for every dimension and band', () => {
          for (const [id, { advice, ask }] of Object.entries(text.dimensions)) {
            assert.equal(ask, undefined);
            assert.deepEqual(Object.keys(advice ?? {}), ['strength', 'discuss', 'concern'], id);
            for (const { points, ask } of Object.values(advice ?? {})) {
              assert.ok(points.length >= 2 && points.length <= 3, id);
              assert.match(ask, /^[^?]+\?$/, id);
            }
          }
        });
      } else {
        it('has one question to talk about for every dimension, whatever the result', () => {
          for (const [id, { advice, ask }] of Object.entries(text.dimensions)) {
            assert.equal(advice, undefined, id);
            assert.match(ask ?? '', /^[^?]+\?$/, id);
          }
        });

        it('introduces every dimension in one sentence, and itself in one or two', () => {
          for (const { intro } of Object.values(text.dimensions)) {
            assert.equal(sentences(intro).length, 1, intro);
            assert.ok(plain(intro).length <= 130, intro);
          }
          assert.ok(sentences(start.lead).length <= 2 && start.lead.length <= 130, start.lead);
        });
      }

      if (!picked) {
        it('has a short form, a step and a finding for everything that a result can point to', () => {
          const faults: string[] = [];
          const file = `src/content/${structure.id}/${locale}.ts`;
          for (const { id, items } of structure.dimensions) {
            const finding = text.dimensions[id]?.finding;
            for (const side of ['strength', 'concern'] as const)
              if (!/^\p{Ll}[^.!?]+$/u.test(finding?.[side] ?? '')) faults.push(`${file}: ${id} has no finding.${side}`);
            for (const item of items) {
              const { short, step, what, good } = text.followUp?.[item.id] ?? {};
              const wanted: [string, string | undefined, RegExp][] = [
                ['short', short, /^\p{Ll}[^.!?]+$/u],
                ['step', step, /^\p{Lu}.+[.?]$/u],
                // The result of the five K tells statements; that of a checklist what is in place and what to strengthen.
                ...(expected.advice
                  ? []
                  : ([
                      ['what', what, /^\p{Lu}[^.!?]+$/u],
                      ['good', good, /^\p{Lu}[^!?]+\.$/u],
                    ] as [string, string | undefined, RegExp][])),
              ];
              for (const [name, value, form] of wanted)
                if (!form.test(value ?? ''))
                  faults.push(`${file}: ${item.id} has no ${name}, or not as it stands in a result`);
            }
          }
          assert.deepEqual(faults, []);
        });

        it('says what is in place without denying it', () => {
          const denial =
            locale === 'sv' ? /\b(inte|ingen|inget|inga|aldrig|utan)\b/i : /\b(not|no|none|never|without)\b|n’t\b/i;
          assert.deepEqual(
            Object.entries(text.followUp ?? {}).filter(([, { good, what }]) =>
              denial.test(`${good ?? ''} ${what ?? ''}`),
            ),
            [],
          );
        });

        it('has steps and short forms that are all different', () => {
          const all = Object.values(text.followUp ?? {});
          assert.deepEqual(duplicates(all.map(({ short }) => short)), []);
          assert.deepEqual(duplicates(all.map(({ step }) => step)), []);
        });

        it('says that it is a basis for talk, and no tested measure', () => {
          const own = background.about
            .filter(({ source }) => source === 'sos-widgets')
            .map((paragraph) => paragraph.text);
          assert.ok(own.some((string) => (locale === 'sv' ? /underlag för samtal/ : /basis for talk/).test(string)));
        });
      }

      it('repeats no piece of advice and no question', () => {
        assert.deepEqual(duplicates(prose(text, start, background)), []);
      });

      it(next.length ? 'ends with its next steps' : 'has no steps that are the same for everyone', () => {
        assert.deepEqual(
          text.next.map(({ id }) => id),
          next,
        );
      });

      it('has a start card that can be read at a glance', () => {
        assert.ok(words(start.title).length <= 8, start.title);
        assert.ok(words(start.lead).length <= 45, start.lead);
      });

      it('never speaks of passing, failing or grades', () => {
        const exam =
          locale === 'sv' ? /godkän|underkän|betyg|poäng|fel svar/i : /\b(pass|fail|grade|score|wrong answer)/i;
        assert.deepEqual(
          prose(text, start, background).filter((string) => exam.test(string)),
          [],
        );
      });
    });
  }

  describe(`the two languages of ${called}`, async () => {
    const [sv, en] = await Promise.all([content.text('sv'), content.text('en')]);
    const [svStart, enStart] = await Promise.all([content.start('sv'), content.start('en')]);
    const [svBackground, enBackground] = await Promise.all([content.background('sv'), content.background('en')]);

    it('tell the same things, each in its own words', () => {
      assert.equal(enStart.minutes, svStart.minutes);
      assert.deepEqual(Object.keys(en.terms), Object.keys(sv.terms));
      assert.deepEqual(
        en.next.map(({ id, source }) => [id, source]),
        sv.next.map(({ id, source }) => [id, source]),
      );
      const facts = ({ sources }: Background) =>
        sources.map(({ id, year, title, lang, url }) => ({ id, year, title, lang, url }));
      assert.deepEqual(facts(enBackground), facts(svBackground));
      const sources = (all: readonly Paragraph[]) => all.map(({ source }) => source);
      assert.deepEqual(sources(enBackground.about), sources(svBackground.about));
      assert.deepEqual(sources(paragraphs(en)), sources(paragraphs(sv)));
      const swedish = prose(sv, svStart, svBackground);
      assert.deepEqual(
        prose(en, enStart, enBackground).filter((string) => swedish.includes(string)),
        [],
      );
    });

    it('use the quotation marks of their own', () => {
      assert.deepEqual(
        prose(sv).filter((string) => /["“‘']/.test(string)),
        [],
      );
      assert.deepEqual(
        prose(en).filter((string) => /["']/.test(string)),
        [],
      );
    });

    it('have a LIX of at most 40 in Swedish', (t) => {
      const value = lix(prose(sv, svStart, svBackground));
      t.diagnostic(`LIX of ${called}: ${value.toFixed(1)}`);
      assert.ok(value <= 40, `LIX is ${value.toFixed(1)}`);
    });
  });
}
