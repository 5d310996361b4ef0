/**
 * Everything that the widgets must say, written out on its own: an inventory of ids from the sources, each with the
 * statements or choices that carry it. What is missing in a language, or has no known source, fails here.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as content from '../../src/content/index.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/index.js';
import { words } from './lix.js';

/** A fact that one statement of the same id carries. */
const same = (ids: string): Record<string, string> => Object.fromEntries(ids.split(' ').map((id) => [id, id]));

/** Facts by set, each with the ids of what carries it, in the order of the set. */
const SETS = {
  fiveK: {
    kompetens: 'spanner intersectoral network commitment',
    kontakt: 'spanners politicians officials target-group',
    kapital: 'funding public-share complement time',
    kontinuitet: 'inside outside horizon people',
    kontext: 'form finances learning pace',
  },
  conditions: {
    clarity: 'clarity-decisions clarity-mandate clarity-room clarity-costs',
    legitimacy: 'legitimacy',
    commitment: 'commitment perspectives',
    ...same('balance trust endurance purposes missions status costs'),
    language: 'language cultures',
    ...same('distrust short-term'),
  },
  results: {
    surroundings: 'experience experience-around',
    actors: 'respect respect-organisations own-gains',
    process: 'roles responsibility every-level ownership-work ownership-result',
    communication: 'openness continuous outwards channels-formal channels-informal',
    purpose: 'visions goals-concrete goals-realistic goals-understood',
    resources: 'funding staff',
  },
  leadership: {
    ownership: 'ownership-politicians ownership-managers ownership-equal',
    relations: 'relations-managers relations-staff relations-others',
    conflicts: 'conflicts-interests conflicts-values conflicts-cultures',
    compromise: 'compromise-own compromise-others compromise-whole',
    forms: 'forms-leadership forms-governance forms-limits',
  },
  practice: same(
    'responsiveness flexibility time sacrifice differences dilemmas involvement common-goals target-group citizens',
  ),
  motives: same(
    'necessity complex-problems recipients economic organisational efficiency learning innovation legitimacy stability change crisis',
  ),
  logics: same('state market profession company family congregation religion'),
  need: same('suburbs disability unemployment addiction elderly children homelessness'),
  iop: same(
    'several-providers profit own-idea general-support specific-activity no-market initiative ' +
      'funding agreement long-term not-detailed ' +
      'priority engagement experience spanners legal courage equality purposes trust shared-view',
  ),
} as const satisfies Partial<Record<keyof typeof content, Readonly<Record<string, string>>>>;

/** Facts by phase of a case, each with the id of the event that carries it, in the order of the case; and its conditions. */
const CASES = {
  crossroads: {
    background: 'new-situation unclear-responsibility acute-need talking media-demand shared-commitment',
    activities: 'advice meals shelter health',
    iop: 'fitting-form dedicated-people first-iop legal-unclarity questioned stronger differences',
    change:
      'new-issues unused-beds disagreement shelter-closes lessons old-habits renegotiated target-group second-iop',
    conditions: 'priority engagement experience spanners legal courage equality purposes trust shared-view',
  },
  boras: {
    steering: 'across clash demands awareness',
    'family-centres': 'families giving-up united',
    'school-arena': 'three-sectors consensus commitment flexible experienced professionals abstract involve',
    conditions: 'responsiveness flexibility time',
  },
  threeCases: { kooperativet: '', projektet: '', partnerskapet: '', conditions: '' },
} as const satisfies Partial<Record<keyof typeof content, Readonly<Record<string, string>>>>;

type CaseName = keyof typeof CASES;
const caseNames = Object.keys(CASES) as CaseName[];

type SetName = keyof typeof SETS;
const setNames = Object.keys(SETS) as SetName[];

/** Every source that may be named. */
const SOURCES = [
  'tillmar-2018',
  'liu-2018',
  'hogberg-2019',
  'lindberg-2009',
  'danermark-2004',
  'gray-1985',
  'weick-1995',
  'lofstrom',
  'jensen-2017',
  'jensen-2017-policy',
  'lofstrom-2014',
  'jensen-2013',
  'andersson-2012-actor',
  'lofstrom-2010',
  'johansson-2007',
  'jensen-2006',
  'boras',
  'andersson-2010',
  'andersson-2012',
  'stadsmissionen',
  'malmo',
  'borlange',
  'eumedborgare',
  'mucf',
  'sos-widgets',
];

/** Every value of a key `source`, and every key of `cited`, at any depth. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    if (key === 'source' && typeof each === 'string') return [each];
    if (key === 'cited') return Object.keys(each as object);
    return sourcesIn(each);
  });
}

/** Every text at any depth, with where it stands. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => textsIn(each, `${path}.${key}`));
}

/** All that a set says in a language. */
async function wordsOf(name: SetName, locale: ContentLocale) {
  const { start, text, background } = content[name];
  return { start: await start(locale), text: await text(locale), background: await background(locale) };
}

for (const name of setNames) {
  describe(`the inventory of ${name}`, () => {
    const { structure } = content[name];
    const ids = structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id as string));

    it('is there as a whole, and nothing besides', (t) => {
      t.diagnostic(`${structure.id} (${ids.length}): ${ids.join(' ')}`);
      assert.deepEqual(
        ids,
        Object.values(SETS[name]).flatMap((carriers) => carriers.split(' ')),
      );
    });

    for (const locale of CONTENT_LOCALES) {
      it(`has words for everything, and a known source (${locale})`, async () => {
        const { start, text, background } = await wordsOf(name, locale);
        assert.deepEqual(Object.keys(text.items), ids);
        for (const [path, each] of textsIn({ start, text, background }, name)) assert.match(each, /\S/, path);

        const known = background.sources.map(({ id }) => id);
        for (const source of known) assert.ok(SOURCES.includes(source), source);
        for (const { id, items, source } of structure.dimensions) {
          for (const each of [source, ...items.map((item) => item.source)])
            assert.ok(known.includes(each), `${id}: ${each}`);
        }
        for (const source of sourcesIn({ text, background })) assert.ok(known.includes(source), source);
      });
    }
  });
}

for (const name of caseNames) {
  describe(`the inventory of the case ${name}`, () => {
    const structure: content.SourcedCase = content[name].structure;
    const { phases, conditions } = structure;
    const carriers: Readonly<Record<string, string>> = CASES[name];

    it('is there as a whole, and nothing besides', (t) => {
      const ids = Object.fromEntries(
        [...phases.map(({ id, events }) => [id, events] as const), ['conditions', conditions] as const].map(
          ([id, each]) => [id, each.map((one) => one.id).join(' ')],
        ),
      );
      t.diagnostic(`${structure.id}: ${Object.values(ids).join(' | ')}`);
      assert.deepEqual(ids, carriers);
      assert.deepEqual(Object.keys(ids), Object.keys(carriers));
    });

    for (const locale of CONTENT_LOCALES) {
      it(`has words for everything, and a known source (${locale})`, async () => {
        const [text, background] = [await content[name].text(locale), await content[name].background(locale)];
        const ids = (part: string): string[] => carriers[part]!.split(' ').filter(Boolean);
        assert.deepEqual(
          Object.keys(text.events),
          phases.flatMap(({ id }) => ids(id)),
        );
        assert.deepEqual(Object.keys(text.conditions), ids('conditions'));
        for (const [path, each] of textsIn({ text, background }, name)) assert.match(each, /\S/, path);
        const known = background.sources.map(({ id }) => id);
        for (const source of [...known, ...sourcesIn(structure)]) assert.ok(SOURCES.includes(source), source);
        for (const source of sourcesIn({ structure, terms: text.terms, background }))
          assert.ok(known.includes(source), source);
      });
    }
  });
}

describe('the inventory as a whole', () => {
  for (const locale of CONTENT_LOCALES) {
    it(`lists every source that there is (${locale})`, async () => {
      const backgrounds = await Promise.all(
        [...setNames, ...caseNames].map((name) => content[name].background(locale)),
      );
      assert.deepEqual(new Set(backgrounds.flatMap(({ sources }) => sources.map(({ id }) => id))), new Set(SOURCES));
    });
  }

  for (const locale of CONTENT_LOCALES) {
    it(`says nothing twice, and nothing in more than 20 words (${locale})`, async () => {
      const said = new Map<string, string>();
      for (const name of setNames) {
        for (const [id, statement] of Object.entries((await content[name].text(locale)).items)) {
          const key = statement.toLowerCase().replace(/[.?]$/, '');
          assert.equal(said.get(key), undefined, `${name}.${id}: ${statement}`);
          said.set(key, `${name}.${id}`);
          assert.ok(words(statement).length <= 20, `${name}.${id}: ${statement}`);
        }
      }
      assert.equal(
        said.size,
        setNames
          .flatMap((name) => Object.values(SETS[name]))
          .join(' ')
          .split(' ').length,
      );
    });
  }
});
