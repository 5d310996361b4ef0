/** A custom case: what is read, what is refused and where, and that the parser and the schema agree. What it shares with a custom instrument is tested there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { ContentFault, MAX_CUSTOM_CONTENT, type Expected } from '../../../src/content/custom/fault.js';
import { parseCase } from '../../../src/content/custom/custom-case.js';
import { words } from '../lix.js';
import { faultIn, put, type Json, type Path } from './faulty-json.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const exampleJson = read('./example-case.json');
const schema = JSON.parse(read('../../../src/content/custom/case.schema.json')) as Record<string, unknown>;
const agrees = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);

const example = () => JSON.parse(exampleJson) as Json;

/** The smallest case there can be. */
const smallest = { id: 'own', name: 'Vårt fall', phases: [{ id: 'p', title: 'Början' }] };

const faultOf = (json: string): ContentFault | undefined => faultIn(() => parseCase(json));

/* What a good one gives */

test('the example is read: structure without words, both languages', async () => {
  const custom = parseCase(exampleJson);
  const source = 'rapport';
  assert.deepEqual(custom.structure, {
    id: 'motesplats-hamnen',
    asOf: 2024,
    actors: [{ id: 'kommunen' }, { id: 'idrotten' }, { id: 'scouterna' }],
    phases: [
      {
        id: 'bakgrund',
        source,
        events: [
          { id: 'fraga', source },
          { id: 'samtal', actors: ['kommunen', 'idrotten', 'scouterna'] },
        ],
      },
      {
        id: 'verksamhet',
        source,
        events: [
          { id: 'avtal', start: '2019-05', actors: ['kommunen', 'idrotten'] },
          { id: 'kvallar', start: '2019-09', end: 'ongoing', actors: ['idrotten'], source },
          { id: 'lovlager', start: '2020', end: '2022-08', actors: ['scouterna'] },
          { id: 'laxhjalp', start: '2021', end: '2021' },
        ],
      },
      { id: 'framat', events: [] },
    ],
    // A hyphen is what keyboards have; a minus is what is shown.
    conditions: [
      { id: 'drivkraft', sign: '+', source },
      { id: 'lokal', sign: '−' },
      { id: 'vanor', sign: '±' },
    ],
  });
  assert.deepEqual(custom.locales, ['sv', 'en']);

  const sv = (await custom.words('sv')).text;
  assert.equal(sv.name, 'Mötesplats Hamnen');
  assert.deepEqual(sv.actors, {
    kommunen: 'Exempelstads kommun',
    idrotten: 'Idrottsföreningen',
    scouterna: 'Scoutkåren',
  });
  assert.deepEqual(sv.phases, { bakgrund: 'Bakgrund', verksamhet: 'Verksamheten', framat: 'Framåt' });
  assert.deepEqual(Object.keys(sv.events), ['fraga', 'samtal', 'avtal', 'kvallar', 'lovlager', 'laxhjalp']);
  assert.equal(sv.events['laxhjalp'], 'Läxhjälp');
  assert.deepEqual(Object.keys(sv.conditions), ['drivkraft', 'lokal', 'vanor']);
  assert.deepEqual(sv.terms, {});
  assert.equal(sv.cited, 'Exempelstads kommun (2024)');
  const background = (await custom.words('sv')).background;
  assert.deepEqual(background.about, []);
  assert.deepEqual(
    background.sources.map(({ id, short, year }) => [id, short, year]),
    [['rapport', 'Exempelstads kommun (2024)', '2024']],
  );
  const en = (await custom.words('en')).text;
  assert.equal(en.events['laxhjalp'], 'Help with homework');
  assert.match(en.lead, /made up, as an example/);
});

test('the example keeps its sentences short', async () => {
  for (const locale of ['sv', 'en'] as const) {
    const { events, conditions } = (await parseCase(exampleJson).words(locale)).text;
    for (const sentence of [...Object.values(events), ...Object.values(conditions)])
      assert.ok(words(sentence).length <= 20, sentence);
  }
});

test('the smallest one: a plain text is Swedish, and nothing that is not given is claimed', async () => {
  const custom = parseCase(JSON.stringify(smallest));
  assert.deepEqual(custom.structure, { id: 'own', actors: [], phases: [{ id: 'p', events: [] }], conditions: [] });
  assert.deepEqual(custom.locales, ['sv']);
  assert.deepEqual((await custom.words('sv')).text, {
    name: 'Vårt fall',
    lead: '',
    actors: {},
    phases: { p: 'Början' },
    events: {},
    conditions: {},
    terms: {},
    cited: '',
  });
  assert.deepEqual((await custom.words('sv')).background, { about: [], terms: {}, sources: [] });
});

test('the languages are those that every text has, and any other gets the first of them', async () => {
  const half = parseCase(JSON.stringify(put(example(), ['phases', 1, 'events', 0, 'text'], { en: 'The agreement' })));
  assert.deepEqual(half.locales, ['en']);
  assert.equal((await half.words('sv')).text.name, 'The Harbour meeting place');
  assert.deepEqual(parseCase(JSON.stringify({ ...smallest, language: 'en' })).locales, ['en']);
});

test('an end may be in the year or the month of its start', () => {
  for (const [start, end] of [
    ['2021', '2021'],
    ['2021-05', '2021-05'],
    ['2021-05', '2021'],
    ['2021', '2021-01'],
    ['2021-05', 'ongoing'],
    ['0001', '9999-12'],
  ]) {
    assert.equal(
      faultOf(
        JSON.stringify(
          put(put(example(), ['phases', 1, 'events', 0, 'start'], start), ['phases', 1, 'events', 0, 'end'], end),
        ),
      ),
      undefined,
      `${start} to ${end}`,
    );
  }
});

test('ids may be words that objects know, and the same in another kind', async () => {
  const json = {
    ...smallest,
    phases: [{ id: 'constructor', title: 'A', events: [{ id: 'constructor', text: 'B' }] }],
    conditions: [{ id: 'constructor', sign: '+', text: 'C' }],
  };
  const text = (await parseCase(JSON.stringify(json)).words('sv')).text;
  assert.deepEqual(
    [text.phases['constructor'], text.events['constructor'], text.conditions['constructor']],
    ['A', 'B', 'C'],
  );
});

/* What is refused: path, what was expected, and what the console says */

const long = (length: number) => 'å'.repeat(length);
const event = (n: number): Json => ({ id: `e${n}`, text: { sv: 'A', en: 'A' } });
type Row = [
  sentence: string,
  path: Path,
  value: Json | undefined,
  expected: Expected,
  at: string,
  found: string,
  max?: number,
];

const faults: Row[] = [
  ['no id', ['id'], undefined, 'kebab-id', 'id', '', 40],
  ['an id with å', ['id'], 'mötesplats', 'kebab-id', 'id', '"mötesplats"', 40],
  ['no name', ['name'], undefined, 'text', 'name', '', 80],
  ['a name of 81', ['name'], long(81), 'text', 'name', `"${long(40)}…" (81)`, 80],
  ['a lead of 1001', ['lead'], long(1001), 'text', 'lead', `"${long(40)}…" (1001)`, 1000],
  ['language by name', ['language'], 'svenska', 'language', 'language', '"svenska"'],
  ['its year as text', ['asOf'], '2024', 'whole-number', 'asOf', '"2024"', 9999],
  ['no phases', ['phases'], undefined, 'list', 'phases', '', 20],
  ['an empty list of phases', ['phases'], [], 'list', 'phases', '[…] (0)', 20],
  ['twenty-one phases', ['phases'], Array<Json>(21).fill({}), 'list', 'phases', '[…] (21)', 20],
  ['a phase that is text', ['phases', 1], 'Slut', 'object', 'phases[1]', '"Slut"'],
  ['a phase without a title', ['phases', 1, 'title'], undefined, 'text', 'phases[1].title', '', 80],
  ['an empty list of events', ['phases', 0, 'events'], [], 'list', 'phases[0].events', '[…] (0)', 40],
  [
    'forty-one events',
    ['phases', 0, 'events'],
    Array.from({ length: 41 }, (_none, n) => event(n)),
    'list',
    'phases[0].events',
    '[…] (41)',
    40,
  ],
  ['two phases with one id', ['phases', 2, 'id'], 'bakgrund', 'unique-id', 'phases[2].id', '"bakgrund"'],
  [
    'the id of an event used in another phase',
    ['phases', 1, 'events', 0, 'id'],
    'fraga',
    'unique-id',
    'phases[1].events[0].id',
    '"fraga"',
  ],
  ['two actors with one id', ['actors', 1, 'id'], 'kommunen', 'unique-id', 'actors[1].id', '"kommunen"'],
  ['two conditions with one id', ['conditions', 1, 'id'], 'drivkraft', 'unique-id', 'conditions[1].id', '"drivkraft"'],
  [
    'a month that there is not',
    ['phases', 1, 'events', 1, 'start'],
    '2013-13',
    'date',
    'phases[1].events[1].start',
    '"2013-13"',
  ],
  ['month zero', ['phases', 1, 'events', 1, 'start'], '2013-00', 'date', 'phases[1].events[1].start', '"2013-00"'],
  ['a day', ['phases', 1, 'events', 1, 'start'], '2013-11-05', 'date', 'phases[1].events[1].start', '"2013-11-05"'],
  ['a number that is no year', ['phases', 1, 'events', 1, 'start'], 213, 'date', 'phases[1].events[1].start', '213'],
  ['a year of two digits', ['phases', 1, 'events', 1, 'start'], '13', 'date', 'phases[1].events[1].start', '"13"'],
  [
    'a start with a line break',
    ['phases', 1, 'events', 1, 'start'],
    '2013\n',
    'date',
    'phases[1].events[1].start',
    '"2013\\n"',
  ],
  [
    'a start that goes on',
    ['phases', 1, 'events', 1, 'start'],
    'ongoing',
    'date',
    'phases[1].events[1].start',
    '"ongoing"',
  ],
  [
    'an end in other words',
    ['phases', 1, 'events', 1, 'end'],
    'pågår',
    'end-date',
    'phases[1].events[1].end',
    '"pågår"',
  ],
  [
    'an end in a month that there is not',
    ['phases', 1, 'events', 1, 'end'],
    '2024-13',
    'end-date',
    'phases[1].events[1].end',
    '"2024-13"',
  ],
  [
    'an end as a number that is no year',
    ['phases', 1, 'events', 1, 'end'],
    20240,
    'end-date',
    'phases[1].events[1].end',
    '20240',
  ],
  [
    'an end in the year before its start',
    ['phases', 1, 'events', 2, 'end'],
    '2019',
    'later-date',
    'phases[1].events[2].end',
    '"2019"',
  ],
  [
    'an end in the month before its start',
    ['phases', 1, 'events', 1, 'end'],
    '2019-08',
    'later-date',
    'phases[1].events[1].end',
    '"2019-08"',
  ],
  [
    'an end in a year before the month of its start',
    ['phases', 1, 'events', 1, 'end'],
    '2018',
    'later-date',
    'phases[1].events[1].end',
    '"2018"',
  ],
  [
    'an end in a month before the year of its start',
    ['phases', 1, 'events', 2, 'end'],
    '2019-12',
    'later-date',
    'phases[1].events[2].end',
    '"2019-12"',
  ],
  ['an end without a start', ['phases', 1, 'events', 1, 'start'], undefined, 'start', 'phases[1].events[1].start', ''],
  [
    'an actor that is not listed',
    ['phases', 0, 'events', 1, 'actors', 1],
    'kyrkan',
    'known-actor',
    'phases[0].events[1].actors[1]',
    '"kyrkan"',
  ],
  [
    'the list of actors removed, and still referred to',
    ['actors'],
    undefined,
    'known-actor',
    'phases[0].events[1].actors[0]',
    '"kommunen"',
  ],
  [
    'actors as text',
    ['phases', 0, 'events', 1, 'actors'],
    'kommunen',
    'list',
    'phases[0].events[1].actors',
    '"kommunen"',
    20,
  ],
  [
    'a phase from a source that is not listed',
    ['phases', 0, 'source'],
    'lagbok',
    'known-source',
    'phases[0].source',
    '"lagbok"',
  ],
  [
    'an event from a source that is not listed',
    ['phases', 0, 'events', 0, 'source'],
    'lagbok',
    'known-source',
    'phases[0].events[0].source',
    '"lagbok"',
  ],
  [
    'a condition from a source that is not listed',
    ['conditions', 0, 'source'],
    'lagbok',
    'known-source',
    'conditions[0].source',
    '"lagbok"',
  ],
  ['a sign in words', ['conditions', 0, 'sign'], 'plus', 'sign', 'conditions[0].sign', '"plus"'],
  ['a sign that objects know', ['conditions', 0, 'sign'], 'constructor', 'sign', 'conditions[0].sign', '"constructor"'],
  ['no sign', ['conditions', 0, 'sign'], undefined, 'sign', 'conditions[0].sign', ''],
  [
    'a misspelt name, rather than the missing one',
    ['phases', 1, 'events', 0],
    { id: 'x', txt: 'Hej' },
    'known-property',
    'phases[1].events[0].txt',
    '"Hej"',
  ],
  [
    'a misspelt date',
    ['phases', 1, 'events', 0, 'started'],
    '2013',
    'known-property',
    'phases[1].events[0].started',
    '"2013"',
  ],
  [
    'an address that runs script',
    ['sources', 0, 'url'],
    'javascript:alert(1)',
    'web-address',
    'sources[0].url',
    '"javascript:alert(1)"',
  ],
  ['own __proto__', ['phases', 0, '__proto__'], { id: 'x' }, 'known-property', 'phases[0].__proto__', '{…}'],
  [
    'a text in English only, after one in Swedish only',
    ['phases'],
    [{ id: 'a', title: { sv: 'A' }, events: [{ id: 'b', text: { en: 'B' } }] }],
    'shared-language',
    'phases[0].events[0].text',
    '{…}',
  ],
];
for (const [sentence, path, value, expected, at, found, max] of faults) {
  test(`refused: ${sentence}`, () => {
    const fault = faultOf(JSON.stringify(put(example(), path, value)));
    assert.ok(fault, 'nothing was refused');
    assert.deepEqual(
      { kind: fault.kind, path: fault.path, expected: fault.expected, found: fault.found, max: fault.max },
      { kind: 'schema', path: at, expected, found, max },
    );
    assert.ok(fault.message.includes(at) && fault.message.includes(found), fault.message);
  });
}

test('every code that only cases have is in the table', () => {
  const used = new Set<string>(faults.map((row) => row[3]));
  for (const code of ['date', 'end-date', 'later-date', 'start', 'known-actor', 'sign'] satisfies Expected[])
    assert.ok(used.has(code), code);
});

test('the message is a whole sentence in English', () => {
  const end = (value: Json) =>
    faultOf(JSON.stringify(put(example(), ['phases', 1, 'events', 1, 'end'], value)))?.message;
  assert.equal(
    end('2018'),
    'Own content: phases[1].events[1].end should be no earlier than its start, but is "2018", on line 1',
  );
  assert.equal(faultOf('[]')?.message, 'Own content: all of it should be an object, but is […] (0), on line 1');
});

test('what is no JSON, and what is too large, is told as such', () => {
  assert.equal(faultOf('{')?.kind, 'not-json');
  assert.equal(faultOf(exampleJson.padEnd(MAX_CUSTOM_CONTENT, ' ')), undefined);
  assert.equal(faultOf(exampleJson.padEnd(MAX_CUSTOM_CONTENT + 1, ' '))?.kind, 'too-large');
});

/* The schema */

test('the schema accepts the example and the smallest', () => {
  assert.ok(agrees(example()), JSON.stringify(agrees.errors));
  assert.ok(agrees(smallest), JSON.stringify(agrees.errors));
});

test('every property in the schema is described', () => {
  const missing: string[] = [];
  const visit = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' || key === '$defs') {
        for (const [name, property] of Object.entries(value as Record<string, { description?: string }>))
          if (!property.description) missing.push(`${path}/${key}/${name}`);
      }
      visit(value, `${path}/${key}`);
    }
  };
  visit(schema, '');
  assert.deepEqual(missing, []);
});

/** What the parser finds and a JSON Schema cannot say. */
const beyondSchema: readonly Expected[] = ['unique-id', 'known-source', 'known-actor', 'later-date', 'shared-language'];

/** Asserts that both accept, or both refuse, save for the rules that only the parser knows. */
function compare(json: Json): 'good' | 'beyond' | 'bad' {
  const fault = faultOf(JSON.stringify(json));
  // Through JSON, as the parser meets it: a number like 1e999 and an own __proto__ included.
  const valid = agrees(JSON.parse(JSON.stringify(json)));
  if (!fault) {
    assert.ok(valid, `only the schema refuses: ${JSON.stringify(agrees.errors)}`);
    return 'good';
  }
  assert.equal(fault.kind, 'schema');
  if (valid) assert.ok(beyondSchema.includes(fault.expected!), `only the parser refuses: ${fault.message}`);
  return valid ? 'beyond' : 'bad';
}

test('parser and schema agree on every row of the table above', () => {
  for (const [sentence, path, value, expected] of faults) {
    const verdict = compare(put(example(), path, value));
    assert.equal(verdict, beyondSchema.includes(expected) ? 'beyond' : 'bad', sentence);
  }
});

/** Every place in a JSON value but its root. */
function places(json: Json, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(json) ? Number(key) : key];
    return [here, ...places(value, here)];
  });
}

const at = (json: Json, path: Path): Json =>
  path.reduce<Json>((inner, key) => (inner as Record<string | number, Json>)[key]!, json);

/** Values that are right somewhere, nearly right, or wrong everywhere; every limit, and one beyond it. */
const edges: readonly Json[] = [
  null,
  true,
  0,
  1,
  1.5,
  -1,
  2024,
  9999,
  10000,
  '',
  ' ',
  'a',
  'A',
  'a-b',
  'å',
  'en',
  'sv',
  'rapport',
  'kommunen',
  'bakgrund',
  'fraga',
  'lokal',
  '2013',
  '2013-01',
  '2013-12',
  '2013-13',
  '2013-1',
  '2013-',
  '13',
  '02013',
  '２０１３',
  '2013 ',
  '2030-06',
  'ongoing',
  'Ongoing',
  '+',
  '-',
  '−',
  '±',
  '++',
  ...[40, 41, 80, 81, 300, 301, 1000, 1001].flatMap((length) =>
    ['a', '\ud83d\ude00', ' '].map((letter) => letter.repeat(length)),
  ),
  'https://a',
  'https://',
  'javascript:a',
  [],
  {},
  ['a'],
  ['kommunen'],
  [{}],
  { sv: 'a' },
  { en: 'a' },
  { sv: 'a', en: 'b' },
  { sv: '' },
  { sv: 'a', de: 'b' },
  { id: 'x', text: 'Y' },
  { id: 'x', title: 'Y' },
  { id: 'x', name: 'Y' },
  { id: 'x', text: 'Y', sign: '+' },
  { id: 'x', text: 'Y', end: '2013' },
];
const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...edges) },
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
const key = fc.constantFrom(
  'id',
  'text',
  'title',
  'name',
  'start',
  'end',
  'actors',
  'events',
  'sign',
  'asOf',
  'source',
  'sv',
  'en',
  'language',
  '$schema',
  '__proto__',
  'constructor',
  'x',
  '',
);

type Mutation = (json: Json, pick: number) => Json;
const pickFrom = (all: readonly Path[], pick: number): Path | undefined => all[pick % Math.max(1, all.length)];
const isRecord = (json: Json) => typeof json === 'object' && json !== null && !Array.isArray(json);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constant<Mutation>((json, pick) => put(json, pickFrom(places(json), pick) ?? ['id'], undefined)),
  value.map<Mutation>((each) => (json, pick) => put(json, pickFrom(places(json), pick) ?? ['id'], each)),
  // An id, a date or a text that stands elsewhere under the same name: right by itself, not always in its place.
  fc.nat().map<Mutation>((from) => (json, pick) => {
    const strings = places(json).filter(
      (path) => typeof at(json, path) === 'string' && path.at(-1) !== 'sv' && path.at(-1) !== 'en',
    );
    const to = pickFrom(strings, pick);
    const same = strings.filter((path) => path.at(-1) === to?.at(-1));
    return to ? put(json, to, at(json, same[from % same.length]!)) : json;
  }),
  fc.tuple(key, value).map<Mutation>(
    ([name, each]) =>
      (json, pick) =>
        put(
          json,
          [
            ...(pickFrom(
              places(json).filter((path) => isRecord(at(json, path))),
              pick,
            ) ?? []),
            name,
          ],
          each,
        ),
  ),
);

test('parser and schema agree on 600 mutations of the example', () => {
  const verdicts = { good: 0, beyond: 0, bad: 0 };
  fc.assert(
    fc.property(fc.array(fc.tuple(mutation, fc.nat()), { minLength: 1, maxLength: 3 }), (mutations) => {
      verdicts[compare(mutations.reduce<Json>((before, [mutate, pick]) => mutate(before, pick), example()))]++;
    }),
    { numRuns: 600 },
  );
  // Else the comparison says little.
  for (const [verdict, times] of Object.entries(verdicts)) assert.ok(times >= 10, `${verdict}: ${times}`);
});

/** The example with the properties that it does without. */
const complete = () => put(put(example(), ['$schema'], 'https://example.org/case.schema.json'), ['language'], 'sv');

test('parser and schema agree on every limit of every text, number, date and object', () => {
  for (const path of places(complete())) for (const edge of edges) compare(put(complete(), path, edge));
});

test('parser and schema agree on the length of every list', () => {
  const word = { sv: 'A', en: 'A' };
  const bare = (n: number): Record<string, Json> => ({ id: `n${n}` });
  const lists: [Path, number, (n: number) => Json][] = [
    [['sources'], 20, (n) => (n ? { ...bare(n), authors: 'A' } : { id: 'rapport', authors: 'A' })],
    [['actors'], 20, (n) => ({ id: ['kommunen', 'idrotten', 'scouterna'][n] ?? `n${n}`, name: word })],
    [['phases'], 20, (n) => ({ ...bare(n), title: word })],
    [['phases', 0, 'events'], 40, (n) => ({ ...bare(n), text: word })],
    [['phases', 0, 'events', 1, 'actors'], 20, () => 'kommunen'],
    [['conditions'], 40, (n) => ({ ...bare(n), sign: '+', text: word })],
  ];
  for (const [path, max, make] of lists) {
    for (let length = 0; length <= max + 1; length++) {
      const few = path.at(-1) === 'actors' && path.length === 1 && length < 3;
      const verdict = compare(
        put(
          complete(),
          path,
          Array.from({ length }, (_none, n) => make(n)),
        ),
      );
      assert.equal(
        verdict,
        length === 0 || length > max ? 'bad' : few ? 'beyond' : 'good',
        `${path.join('.')}: ${length}`,
      );
    }
  }
});
