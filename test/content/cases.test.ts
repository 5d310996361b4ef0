import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CONTENT_LOCALES,
  SIGNS,
  boras,
  crossroads,
  threeCases,
  type Background,
  type BuiltInCase,
  type CaseText,
} from '../../src/content/index.js';
import { lix, sentences, words } from './lix.js';

/** Written out on its own, from the sources. */
interface Expected {
  readonly source: string;
  readonly asOf?: number;
  readonly actors: string;
  /** Ids of events by phase. */
  readonly phases: Readonly<Record<string, string>>;
  /** Those with a date; no other may have one. */
  readonly dates: Readonly<Record<string, readonly [start: string, end: string]>>;
  /** Those who are named, by event. */
  readonly named: Readonly<Record<string, string>>;
  /** Each with its sign. */
  readonly conditions: string;
  readonly terms: string;
  readonly sources: string;
}

const CASES: readonly [id: string, content: BuiltInCase, expected: Expected][] = [
  [
    'crossroads',
    crossroads,
    {
      source: 'hogberg-2019',
      asOf: 2019,
      actors: 'municipality mission region media decision-makers',
      phases: {
        background: 'new-situation unclear-responsibility acute-need talking media-demand shared-commitment',
        activities: 'advice meals shelter health',
        iop: 'fitting-form dedicated-people first-iop legal-unclarity questioned stronger differences',
        change:
          'new-issues unused-beds disagreement shelter-closes lessons old-habits renegotiated target-group second-iop',
      },
      dates: {
        advice: ['2013-11', 'ongoing'],
        meals: ['2013-11', 'ongoing'],
        shelter: ['2014-02', '2017'],
        health: ['2017', 'ongoing'],
      },
      named: {
        'media-demand': 'media municipality',
        health: 'mission region',
        disagreement: 'decision-makers',
        'second-iop': 'mission region',
      },
      conditions: '+priority +engagement +experience +spanners −legal +courage ±equality ±purposes +trust +shared-view',
      terms: 'iop boundary-spanner shared-view',
      sources: 'hogberg-2019 stadsmissionen tillmar-2018 andersson-2010 andersson-2012 lindberg-2009 sos-widgets',
    },
  ],
  [
    'boras',
    boras,
    {
      source: 'boras',
      actors: 'city professions civil business',
      phases: {
        steering: 'across clash demands awareness',
        'family-centres': 'families giving-up united',
        'school-arena': 'three-sectors consensus commitment flexible experienced professionals abstract involve',
      },
      dates: {},
      named: {
        across: 'city',
        clash: 'city',
        families: 'professions',
        'giving-up': 'professions',
        united: 'professions',
        'three-sectors': 'city civil business',
        consensus: 'city civil business',
        commitment: 'city civil business',
        flexible: 'city civil business',
      },
      conditions: '+responsiveness +flexibility +time',
      terms: 'giving-up shared-view',
      sources: 'boras hogberg-2019 sos-widgets',
    },
  ],
  [
    'three-cases',
    threeCases,
    {
      source: 'tillmar-2018',
      actors: '',
      phases: { kooperativet: '', projektet: '', partnerskapet: '' },
      dates: {},
      named: {},
      conditions: '',
      terms: '',
      sources: 'tillmar-2018 liu-2018 sos-widgets',
    },
  ],
];

const split = (ids: string): string[] => ids.split(' ').filter(Boolean);
const duplicates = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
const statements = (text: CaseText): string[] => [...Object.values(text.events), ...Object.values(text.conditions)];

/** Every text of whole sentences, and what stands for one. */
const prose = (text: CaseText, { about, terms }: Background): string[] => [
  text.lead,
  ...statements(text),
  ...about.map((paragraph) => paragraph.text),
  ...Object.values({ ...text.terms, ...terms }).map(({ explanation }) => explanation),
];

for (const [id, content, expected] of CASES) {
  const structure = content.structure;
  const events = structure.phases.flatMap((phase) => phase.events);

  describe(`the structure of the case ${id}`, () => {
    it('has its phases, events and actors, in the order of the source', () => {
      assert.equal(structure.id, id);
      assert.deepEqual(
        structure.phases.map((phase) => [phase.id, phase.events.map((event) => event.id)]),
        Object.entries(expected.phases).map(([phase, ids]) => [phase, split(ids)]),
      );
      assert.deepEqual(
        structure.actors.map((actor) => actor.id),
        split(expected.actors),
      );
      for (const ids of [events, structure.phases, structure.actors, structure.conditions])
        assert.deepEqual(duplicates(ids.map((each) => each.id)), []);
    });

    it('has the dates that the source gives, and no other', () => {
      assert.equal(structure.asOf, expected.asOf);
      assert.deepEqual(
        Object.fromEntries(
          events.filter(({ start, end }) => start ?? end).map((event) => [event.id, [event.start, event.end]]),
        ),
        expected.dates,
      );
    });

    it('names actors where the source does, and each of them somewhere', () => {
      assert.deepEqual(
        Object.fromEntries(events.flatMap((event) => (event.actors ? [[event.id, event.actors.join(' ')]] : []))),
        expected.named,
      );
      assert.deepEqual(new Set(events.flatMap(({ actors = [] }) => actors)), new Set(split(expected.actors)));
    });

    it('has each condition with its sign', () => {
      assert.deepEqual(
        structure.conditions.map((condition) => `${condition.sign}${condition.id}`),
        split(expected.conditions),
      );
      for (const { sign } of structure.conditions) assert.ok(SIGNS.includes(sign), sign);
    });

    it('takes every part from its source', () => {
      for (const each of [...structure.phases, ...events, ...structure.conditions])
        assert.equal(each.source, expected.source, each.id);
    });
  });

  for (const locale of CONTENT_LOCALES) {
    describe(`the words of the case ${id} (${locale})`, async () => {
      const [text, background] = [await content.text(locale), await content.background(locale)];
      const all = prose(text, background);

      it('cover every actor, phase, event and condition, and nothing else', () => {
        assert.deepEqual(Object.keys(text.actors), split(expected.actors));
        assert.deepEqual(Object.keys(text.phases), Object.keys(expected.phases));
        assert.deepEqual(
          Object.keys(text.events),
          events.map((event) => event.id),
        );
        assert.deepEqual(
          Object.keys(text.conditions),
          structure.conditions.map((condition) => condition.id),
        );
      });

      it('leave no text empty or with stray spaces', () => {
        for (const string of [
          text.name,
          text.cited,
          ...Object.values(text.actors),
          ...Object.values(text.phases),
          ...all,
        ])
          assert.match(string, /^\S(?:(?! {2})[\s\S])*\S$/);
      });

      it('are sentences that end with a full stop, but for the names of periods', () => {
        for (const [event, string] of Object.entries(text.events))
          assert.match(string, event in expected.dates ? /^[^.]+$/ : /^\p{Lu}.*\.$/u, event);
        for (const [condition, string] of Object.entries(text.conditions))
          assert.match(string, /^\p{Lu}.*\.$/u, condition);
      });

      it('repeat nothing, and say nothing in more than 20 words', () => {
        assert.deepEqual(duplicates(all.map((string) => string.toLowerCase())), []);
        assert.deepEqual(
          statements(text).filter((string) => words(string).length > 20),
          [],
        );
        assert.deepEqual(
          all.flatMap(sentences).filter((sentence) => words(sentence).length > 25),
          [],
        );
      });

      it('explain every marked word, mark every explained one, and mark none where it cannot be opened', () => {
        const used = [text.lead, ...statements(text)].flatMap((string) =>
          [...string.matchAll(/\[[^\]]+\]\(([^)]*)\)/g)].map((match) => match[1]),
        );
        assert.deepEqual(Object.keys(text.terms), split(expected.terms));
        assert.deepEqual(new Set(used), new Set(split(expected.terms)));
        for (const string of [text.name, ...Object.values(text.actors), ...Object.values(text.phases)])
          assert.doesNotMatch(string, /[[\]]/);
      });

      it('list the sources, cite the one that they build on as the list does, and end with what is our own', () => {
        const listed = background.sources.map((source) => source.id);
        assert.deepEqual(listed, split(expected.sources));
        assert.equal(text.cited, background.sources[0]?.short);
        assert.equal(listed[0], expected.source);
        const referred = [...background.about, ...Object.values({ ...text.terms, ...background.terms })].flatMap(
          ({ source }) => source ?? [],
        );
        assert.deepEqual(
          referred.filter((source) => !listed.includes(source)),
          [],
        );
        // Where nothing is worded by us, nothing is our own.
        assert.equal(
          background.about.some(({ source }) => source === 'sos-widgets'),
          listed.includes('sos-widgets'),
        );
      });
    });
  }

  describe(`the two languages of the case ${id}`, async () => {
    const load = async (locale: (typeof CONTENT_LOCALES)[number]) =>
      [await content.text(locale), await content.background(locale)] as const;
    const [sv, en] = [await load('sv'), await load('en')];

    it('tell the same things, each in its own words', () => {
      const facts = ({ sources, about }: Background) => [
        sources.map(({ id, year, title, lang, url }) => ({ id, year, title, lang, url })),
        about.map(({ source }) => source),
      ];
      assert.deepEqual(facts(en[1]), facts(sv[1]));
      assert.deepEqual(Object.keys(en[0].terms), Object.keys(sv[0].terms));
      // A name of its own may be the same.
      const swedish = prose(...sv).filter((string) => /\.$/.test(string));
      assert.deepEqual(
        prose(...en).filter((string) => swedish.includes(string)),
        [],
      );
    });

    it('use the quotation marks of their own', () => {
      assert.deepEqual(
        prose(...sv).filter((string) => /["“‘']/.test(string)),
        [],
      );
      assert.deepEqual(
        prose(...en).filter((string) => /["']/.test(string)),
        [],
      );
    });

    it('have a LIX of at most 40 in Swedish', (t) => {
      const value = lix(prose(...sv));
      t.diagnostic(`LIX of ${id}: ${value.toFixed(1)}`);
      assert.ok(value <= 40, `LIX is ${value.toFixed(1)}`);
    });
  });
}
