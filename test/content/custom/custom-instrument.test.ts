/** A custom instrument: what is read, what is refused and where, and that the parser and the schema agree. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { instrumentSchema } from '../../../build/schemas.js';
import { parseInstrument } from '../../../src/content/custom/custom-instrument.js';
import { ContentFault, EXPECTED, MAX_CUSTOM_CONTENT, type Expected } from '../../../src/content/custom/fault.js';
import { CONTENT_LOCALES } from '../../../src/content/types.js';
import { scoreInstrument } from '../../../src/scoring/index.js';
import { faultIn, put, type Json, type Path } from './faulty-json.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const exampleJson = read('./example-instrument.json');
const schema = await instrumentSchema();
const agrees = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);

const example = () => JSON.parse(exampleJson) as Json;

/** The smallest instrument there can be. */
const smallest = {
  id: 'own',
  version: 1,
  title: 'Hej?',
  name: 'Min egen',
  dimensions: [{ id: 'd', name: 'Del', items: [{ id: 'i', text: 'Det går bra.' }] }],
};

const faultOf = (json: string): ContentFault | undefined => faultIn(() => parseInstrument(json));

/* What a good one gives */

test('the example is read: structure without words, both languages', async () => {
  const custom = parseInstrument(exampleJson);
  assert.deepEqual(custom.structure, {
    id: 'samverkansmoten',
    version: 1,
    dimensions: [
      {
        id: 'syfte',
        source: 'handbok',
        items: [
          { id: 'dagordning', source: 'handbok' },
          { id: 'ratt-personer', source: 'handbok' },
          { id: 'omtag', reversed: true },
        ],
      },
      { id: 'samtal', items: [{ id: 'till-tals' }, { id: 'begripligt' }] },
      { id: 'efterat', items: [{ id: 'ansvar' }, { id: 'uppfoljning' }] },
    ],
  });
  assert.deepEqual(custom.locales, ['sv', 'en']);
  assert.deepEqual(await custom.start('en'), {
    title: 'How good are our meetings?',
    lead: 'When several organisations meet, it takes time from something else. See whether your meetings are worth it, and what to talk about next time.',
    minutes: 4,
  });

  const sv = (await custom.words('sv')).text;
  assert.equal(sv.name, 'Möteskollen');
  assert.deepEqual(sv.dimensions['samtal'], {
    name: 'Samtal',
    inline: 'Samtal',
    intro: 'Olika organisationer har olika ord och vanor. Det märks på vem som tar plats.',
    advice: {
      concern: {
        points: ['Börja med en runda där var och en får två minuter.'],
        ask: 'Vem har vi inte hört på länge?',
      },
    },
  });
  assert.deepEqual(Object.keys(sv.dimensions), ['syfte', 'samtal', 'efterat']);
  assert.equal('advice' in sv.dimensions['efterat']!, false);
  assert.equal('ask' in sv.dimensions['syfte']!.advice!.strength!, false);
  assert.deepEqual(Object.keys(sv.items).length, 7);
  assert.equal(sv.items['ansvar'], 'Jag vet vem som ska göra vad när mötet är slut.');
  assert.deepEqual(sv.next, [
    { id: 'next-1', text: 'Låt en person till från varje part svara, och jämför bilderna.' },
    { id: 'next-2', text: 'Välj en sak att ändra till nästa möte. Bara en.' },
  ]);
  assert.equal(sv.basis, 'Exempelstads kommun (2024)');
  assert.deepEqual(sv.cited, { handbok: 'Exempelstads kommun (2024)' });
  const background = (await custom.words('sv')).background;
  assert.deepEqual(background.about, []);
  assert.deepEqual(background.sources, [
    {
      id: 'handbok',
      authors: 'Exempelstads kommun',
      short: 'Exempelstads kommun (2024)',
      year: '2024',
      title: 'Möten mellan organisationer',
      published: 'Påhittad handbok, som exempel',
      url: 'https://www.example.org/moten',
    },
  ]);
  assert.deepEqual(sv.terms, {});
  assert.equal((await custom.words('en')).text.items['ansvar'], 'I know who is to do what when the meeting is over.');
});

test('the example keeps its statements short, as it asks others to', async () => {
  for (const locale of CONTENT_LOCALES) {
    for (const text of Object.values((await parseInstrument(exampleJson).words(locale)).text.items)) {
      assert.ok(text.split(/\s+/).length <= 20, text);
    }
  }
});

test('the example can be scored', () => {
  const { structure } = parseInstrument(exampleJson);
  const result = scoreInstrument(structure, { dagordning: 4, omtag: 1, ansvar: 2, uppfoljning: 2 });
  // (4 + (6 − 1)) / 2
  assert.deepEqual(
    result.dimensions.map(({ mean }) => mean),
    [4.5, null, 2],
  );
});

test('the smallest one: plain texts are Swedish, and nothing that is not given is claimed', async () => {
  const custom = parseInstrument(JSON.stringify(smallest));
  assert.deepEqual(custom.structure, { id: 'own', version: 1, dimensions: [{ id: 'd', items: [{ id: 'i' }] }] });
  assert.deepEqual(custom.locales, ['sv']);
  assert.deepEqual(await custom.start('sv'), { title: 'Hej?', lead: '', minutes: 1 });
  assert.deepEqual((await custom.words('sv')).text, {
    name: 'Min egen',
    dimensions: { d: { name: 'Del', inline: 'Del', intro: '' } },
    items: { i: 'Det går bra.' },
    basis: '',
    next: [],
    terms: {},
    cited: {},
  });
  assert.deepEqual((await custom.words('sv')).background, { about: [], terms: {}, sources: [] });
});

test('a locale that it lacks gets the first that it has', async () => {
  const swedish = parseInstrument(JSON.stringify(smallest));
  assert.equal((await swedish.start('en')).title, 'Hej?');
  const english = parseInstrument(JSON.stringify({ ...smallest, language: 'en' }));
  assert.deepEqual(english.locales, ['en']);
  assert.equal((await english.words('sv')).text.name, 'Min egen');
});

test('the languages are those that every text has', () => {
  const half = put(example(), ['dimensions', 1, 'items', 0, 'text'], { sv: 'Bara på svenska.' });
  assert.deepEqual(parseInstrument(JSON.stringify(half)).locales, ['sv']);
  const plain = put(put(example(), ['name'], 'Meetings'), ['language'], 'en');
  assert.deepEqual(parseInstrument(JSON.stringify(plain)).locales, ['en']);
});

test('without minutes, half a minute for each statement, rounded up', async () => {
  const custom = parseInstrument(JSON.stringify(put(example(), ['minutes'], undefined)));
  assert.equal((await custom.start('sv')).minutes, 4);
});

test('a source without a year is named by its authors', async () => {
  const custom = parseInstrument(JSON.stringify(put(example(), ['sources', 0, 'year'], undefined)));
  const [source] = (await custom.words('sv')).background.sources;
  assert.ok(source);
  assert.equal(source.short, 'Exempelstads kommun');
  assert.equal('year' in source, false);
});

test('HTML and script stay text, letter by letter', async () => {
  const text = '<img src=x onerror="alert(1)"> & </script> `${1}` {{x}}';
  const custom = parseInstrument(JSON.stringify(put(smallest, ['dimensions', 0, 'items', 0, 'text'], text)));
  assert.equal((await custom.words('sv')).text.items['i'], text);
});

test('ids may be words that objects know', async () => {
  const json = put(smallest, ['dimensions', 0], {
    id: 'constructor',
    name: 'A',
    items: [{ id: 'constructor', text: 'B' }],
  });
  const custom = parseInstrument(JSON.stringify(json));
  assert.equal((await custom.words('sv')).text.items['constructor'], 'B');
  assert.equal(scoreInstrument(custom.structure, { constructor: 4 } as never).answered, 1);
});

/* What is refused: path, what was expected, and what the console says */

const long = (length: number) => 'å'.repeat(length);
const item = { id: 'a', text: { sv: 'A', en: 'A' } };
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
  ['a required id is missing', ['id'], undefined, 'kebab-id', 'id', '', 40],
  ['an id with capitals', ['id'], 'Samverkan', 'kebab-id', 'id', '"Samverkan"', 40],
  ['an id with å', ['id'], 'möten', 'kebab-id', 'id', '"möten"', 40],
  ['an id that starts with a digit', ['id'], '5k', 'kebab-id', 'id', '"5k"', 40],
  ['an id with a double hyphen', ['id'], 'a--b', 'kebab-id', 'id', '"a--b"', 40],
  ['an id that ends with a line break', ['id'], 'a\n', 'kebab-id', 'id', '"a\\n"', 40],
  ['an id of 41', ['id'], 'a'.repeat(41), 'kebab-id', 'id', `"${'a'.repeat(40)}…" (41)`, 40],
  ['an id called __proto__', ['id'], '__proto__', 'kebab-id', 'id', '"__proto__"', 40],
  ['version as text', ['version'], '1', 'whole-number', 'version', '"1"', 9999],
  ['version zero', ['version'], 0, 'whole-number', 'version', '0', 9999],
  ['version one and a half', ['version'], 1.5, 'whole-number', 'version', '1.5', 9999],
  ['version missing', ['version'], undefined, 'whole-number', 'version', '', 9999],
  ['no title', ['title'], undefined, 'text', 'title', '', 80],
  ['an empty title', ['title'], '', 'text', 'title', '""', 80],
  ['a title of spaces', ['title'], ' \n\t', 'text', 'title', '" \\n\\t"', 80],
  ['a title of 81', ['title'], long(81), 'text', 'title', `"${long(40)}…" (81)`, 80],
  ['a title that is a number', ['title'], 5, 'text', 'title', '5', 80],
  ['a title that is null', ['title'], null, 'text', 'title', 'null', 80],
  ['a title that is a list', ['title'], ['Hej'], 'text', 'title', '[…] (1)', 80],
  ['a title in no language', ['title'], {}, 'text', 'title', '{…}', 80],
  ['a title with an empty translation', ['title', 'en'], '', 'text', 'title.en', '""', 80],
  ['a title in a language that is not ours', ['title', 'de'], 'Hallo', 'known-property', 'title.de', '"Hallo"'],
  ['a lead of 1001', ['lead'], long(1001), 'text', 'lead', `"${long(40)}…" (1001)`, 1000],
  ['minutes as text', ['minutes'], '5', 'whole-number', 'minutes', '"5"', 60],
  ['more than an hour', ['minutes'], 61, 'whole-number', 'minutes', '61', 60],
  ['language by name', ['language'], 'svenska', 'language', 'language', '"svenska"'],
  ['no dimensions', ['dimensions'], undefined, 'list', 'dimensions', '', 12],
  ['an empty list of dimensions', ['dimensions'], [], 'list', 'dimensions', '[…] (0)', 12],
  ['thirteen dimensions', ['dimensions'], Array<Json>(13).fill({}), 'list', 'dimensions', '[…] (13)', 12],
  ['dimensions as an object', ['dimensions'], { a: 1 }, 'list', 'dimensions', '{…}', 12],
  ['a dimension that is text', ['dimensions', 1], 'samtal', 'object', 'dimensions[1]', '"samtal"'],
  ['a dimension that is a list', ['dimensions', 1], [], 'object', 'dimensions[1]', '[…] (0)'],
  ['the id of a dimension used twice', ['dimensions', 2, 'id'], 'syfte', 'unique-id', 'dimensions[2].id', '"syfte"'],
  [
    'the id of an item used in another dimension',
    ['dimensions', 1, 'items', 0, 'id'],
    'omtag',
    'unique-id',
    'dimensions[1].items[0].id',
    '"omtag"',
  ],
  ['a dimension without items', ['dimensions', 1, 'items'], [], 'list', 'dimensions[1].items', '[…] (0)', 20],
  [
    'twenty-one items',
    ['dimensions', 1, 'items'],
    Array<Json>(21).fill(item),
    'list',
    'dimensions[1].items',
    '[…] (21)',
    20,
  ],
  [
    'an item without text',
    ['dimensions', 1, 'items', 1, 'text'],
    undefined,
    'text',
    'dimensions[1].items[1].text',
    '',
    300,
  ],
  [
    'a misspelt name, rather than the missing one',
    ['dimensions', 1, 'items', 1],
    { id: 'x', txt: 'Hej' },
    'known-property',
    'dimensions[1].items[1].txt',
    '"Hej"',
  ],
  [
    'reversed as text',
    ['dimensions', 0, 'items', 2, 'reversed'],
    'true',
    'boolean',
    'dimensions[0].items[2].reversed',
    '"true"',
  ],
  [
    'an item from a source that is not listed',
    ['dimensions', 0, 'items', 0, 'source'],
    'lagbok',
    'known-source',
    'dimensions[0].items[0].source',
    '"lagbok"',
  ],
  [
    'a dimension from a source that is not listed',
    ['dimensions', 0, 'source'],
    'lagbok',
    'known-source',
    'dimensions[0].source',
    '"lagbok"',
  ],
  [
    'the list of sources removed, and still referred to',
    ['sources'],
    undefined,
    'known-source',
    'dimensions[0].source',
    '"handbok"',
  ],
  ['a source without authors', ['sources', 0, 'authors'], undefined, 'text', 'sources[0].authors', '', 300],
  ['a year as text', ['sources', 0, 'year'], '2024', 'whole-number', 'sources[0].year', '"2024"', 9999],
  [
    'an address that runs script',
    ['sources', 0, 'url'],
    'javascript:alert(1)',
    'web-address',
    'sources[0].url',
    '"javascript:alert(1)"',
  ],
  [
    'an address without scheme',
    ['sources', 0, 'url'],
    'www.example.org',
    'web-address',
    'sources[0].url',
    '"www.example.org"',
  ],
  [
    'an address with data',
    ['sources', 0, 'url'],
    'data:text/html,hej',
    'web-address',
    'sources[0].url',
    '"data:text/html,hej"',
  ],
  [
    'script behind a line break',
    ['sources', 0, 'url'],
    'https://a\njavascript:1',
    'web-address',
    'sources[0].url',
    '"https://a\\njavascript:1"',
  ],
  ['the id of a built-in instrument', ['id'], 'five-k', 'free-id', 'id', '"five-k"'],
  [
    'a dimension with the name of another step',
    ['dimensions', 1, 'id'],
    'result',
    'free-id',
    'dimensions[1].id',
    '"result"',
  ],
  [
    'two sources with one id',
    ['sources', 1],
    { id: 'handbok', authors: 'X' },
    'unique-id',
    'sources[1].id',
    '"handbok"',
  ],
  [
    'advice for a band that there is not',
    ['dimensions', 0, 'advice', 'good'],
    { points: ['A'] },
    'known-property',
    'dimensions[0].advice.good',
    '{…}',
  ],
  [
    'advice without points',
    ['dimensions', 0, 'advice', 'concern', 'points'],
    undefined,
    'list',
    'dimensions[0].advice.concern.points',
    '',
    5,
  ],
  [
    'advice as text',
    ['dimensions', 0, 'advice', 'concern'],
    'Prata.',
    'object',
    'dimensions[0].advice.concern',
    '"Prata."',
  ],
  ['a sixth thing to do next', ['next'], ['1', '2', '3', '4', '5', '6'], 'list', 'next', '[…] (6)', 5],
  ['a property that we do not have', ['colour'], 'red', 'known-property', 'colour', '"red"'],
  ['a property with a space in its name', ['my colour'], 1, 'known-property', '["my colour"]', '1'],
  ['a property with a space, further in', ['dimensions', 0, 'a b'], 1, 'known-property', 'dimensions[0]["a b"]', '1'],
  ['own __proto__', ['__proto__'], { id: 'x' }, 'known-property', '__proto__', '{…}'],
  [
    'own __proto__ further in',
    ['dimensions', 0, '__proto__'],
    null,
    'known-property',
    'dimensions[0].__proto__',
    'null',
  ],
  ['a constructor', ['constructor'], {}, 'known-property', 'constructor', '{…}'],
  [
    'a text in English only, where the ones before are Swedish',
    ['dimensions'],
    [{ id: 'a', name: { sv: 'A' }, items: [{ id: 'b', text: { en: 'B' } }] }],
    'shared-language',
    'dimensions[0].items[0].text',
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

const wholes: [string, Json][] = [
  ['[…] (0)', []],
  ['null', null],
  ['"hej"', 'hej'],
  ['5', 5],
];
for (const [found, json] of wholes) {
  test(`refused: ${found} as a whole instrument, with an empty path`, () => {
    const fault = faultOf(JSON.stringify(json));
    assert.deepEqual([fault?.kind, fault?.path, fault?.expected, fault?.found], ['schema', '', 'object', found]);
  });
}

test('every code for what is expected is in the table, or is for cases alone', () => {
  const cases: readonly Expected[] = ['date', 'end-date', 'later-date', 'start', 'known-actor', 'sign'];
  const used = new Set<string>([...faults.map((row) => row[3]), ...cases]);
  assert.deepEqual([...used].sort(), Object.keys(EXPECTED).sort());
});

test('the message is a whole sentence in English', () => {
  const json = JSON.stringify(put(example(), ['dimensions', 1, 'items', 0, 'text'], 12));
  assert.equal(
    faultOf(json)?.message,
    'Own content: dimensions[1].items[0].text should be a text of 1 to 300 characters, but is 12, on line 1',
  );
  assert.equal(
    faultOf('{}')?.message,
    'Own content: id should be an id like my-id-2, of at most 40 characters, but is missing, on line 1',
  );
  assert.equal(faultOf('[]')?.message, 'Own content: all of it should be an object, but is […] (0), on line 1');
  assert.equal(faultOf('[]')?.name, 'ContentFault');
});

test('the limit of size is exact, and known before anything is read', () => {
  const padded = exampleJson.padEnd(MAX_CUSTOM_CONTENT, ' ');
  assert.equal(faultOf(padded), undefined);
  const fault = faultOf(`${padded} `);
  assert.deepEqual([fault?.kind, fault?.max], ['too-large', 262144]);
  assert.equal(faultOf('['.repeat(MAX_CUSTOM_CONTENT + 1))?.kind, 'too-large');
});

test('the largest instrument that the rules allow in each list and text is read', async () => {
  const text = { sv: long(100), en: long(100) };
  const dimensions = Array.from({ length: 12 }, (_none, d) => ({
    id: `d${d}`,
    name: { sv: long(80), en: long(80) },
    intro: text,
    items: Array.from({ length: 20 }, (_no, i) => ({ id: `d${d}i${i}`, text })),
  }));
  const custom = parseInstrument(
    JSON.stringify({ ...smallest, title: text.sv.slice(20), language: 'en', name: { sv: 'N', en: 'N' }, dimensions }),
  );
  assert.equal(Object.keys((await custom.words('en')).text.items).length, 240);
});

test('hostile depth and width are refused, without a crash', () => {
  const half = MAX_CUSTOM_CONTENT / 2;
  const deep = '['.repeat(half) + ']'.repeat(half);
  const wide = JSON.stringify({ ...smallest, dimensions: Array<number>(100_000).fill(0) });
  const many = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_none, at) => [`k${at}`, 0])));
  const inner = JSON.stringify(smallest).replace('"Del"', '{"sv":'.repeat(20_000) + '1' + '}'.repeat(20_000));
  const longKey = JSON.stringify({ ...smallest, ['k'.repeat(200_000)]: 1 });
  const longText = JSON.stringify({ ...smallest, title: long(200_000) });
  for (const json of [deep, wide, many, inner, longKey, longText]) {
    const fault = faultOf(json);
    assert.ok(fault);
    assert.ok(['schema', 'not-json'].includes(fault.kind), fault.kind);
    assert.ok(fault.message.length < 400, `${fault.message.length}`);
  }
});

test('nothing reaches Object.prototype', () => {
  faultOf('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
  assert.equal('polluted' in {}, false);
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
        for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
          if (!property.description) missing.push(`${path}/${key}/${name}`);
        }
      }
      visit(value, `${path}/${key}`);
    }
  };
  visit(schema, '');
  assert.deepEqual(missing, []);
});

/** What the parser finds and a JSON Schema cannot say. */
const beyondSchema: readonly Expected[] = ['unique-id', 'known-source', 'shared-language'];

/** Asserts that both accept, or both refuse, save for the three rules that only the parser knows. */
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
  for (const [, json] of wholes) assert.equal(compare(json), 'bad');
});

/** Every place in a JSON value but its root. */
function places(json: Json, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(json) ? Number(key) : key];
    return [here, ...places(value, here)];
  });
}

function at(json: Json, path: Path): Json {
  return path.reduce<Json>((inner, key) => (inner as Record<string | number, Json>)[key]!, json);
}

/** Values that are right somewhere, nearly right, or wrong everywhere; every limit, and one beyond it. */
const edges: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  1.5,
  -1,
  60,
  61,
  2024,
  9999,
  10000,
  1e300,
  '',
  ' ',
  'a',
  'A',
  'a-b',
  'a--b',
  '-a',
  'a-',
  '1a',
  'å',
  'en',
  'sv',
  'handbok',
  'omtag',
  'syfte',
  '2024',
  '\u2028',
  '\u00a0',
  '\ufeff',
  '\ud83d\ude00',
  '\ud800',
  ...[40, 41, 80, 81, 300, 301, 1000, 1001].flatMap((length) =>
    ['a', '\ud83d\ude00', ' '].map((letter) => letter.repeat(length)),
  ),
  'https://a',
  'http://a/b?c#d',
  'https://',
  'https:///a',
  'https://?a',
  'https://#a',
  'HTTPS://a',
  'ftp://a',
  'javascript:a',
  'https://a b',
  'https://a\n',
  `https://${'a'.repeat(992)}`,
  `https://${'a'.repeat(993)}`,
  `https://${'\ud83d\ude00'.repeat(992)}`,
  [],
  {},
  ['a'],
  [{}],
  { sv: 'a' },
  { en: 'a' },
  { sv: 'a', en: 'b' },
  { sv: '' },
  { sv: null },
  { sv: 'a', de: 'b' },
  { id: 'x', text: 'Y' },
  { id: 'x', authors: 'Y' },
  { points: ['a'] },
  { points: [] },
];
const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...edges) },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
const key = fc.constantFrom(
  'id',
  'text',
  'name',
  'intro',
  'source',
  'reversed',
  'url',
  'year',
  'sv',
  'en',
  'ask',
  'advice',
  'concern',
  'language',
  '$schema',
  '__proto__',
  'constructor',
  'toString',
  'x',
  'a b',
  '',
);

type Mutation = (json: Json, pick: number) => Json;
const somewhere = (json: Json, pick: number): Path => {
  const all = places(json);
  return all[pick % all.length] ?? ['id'];
};
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constant<Mutation>((json, pick) => put(json, somewhere(json, pick), undefined)),
  value.map<Mutation>((each) => (json, pick) => put(json, somewhere(json, pick), each)),
  fc.tuple(key, value).map<Mutation>(([name, each]) => (json, pick) => {
    const objects = places(json).filter((path) => {
      const inner = at(json, path);
      return typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    });
    return put(json, [...(objects[pick % (objects.length + 1)] ?? []), name], each);
  }),
  fc.tuple(fc.integer({ min: 0, max: 22 }), fc.boolean()).map<Mutation>(([length, renamed]) => (json, pick) => {
    const lists = places(json).filter((path) => Array.isArray(at(json, path)));
    const path = lists[pick % Math.max(1, lists.length)];
    return path ? put(json, path, repeated(at(json, path) as Json[], length, renamed)) : json;
  }),
);

/** A list of another length from what it holds; with new ids, or else it is refused for those alone. */
function repeated(old: readonly Json[], length: number, renamed: boolean): Json[] {
  return Array.from({ length: old.length ? length : 0 }, (_none, n) => {
    const each = structuredClone(old[n % old.length]!);
    if (!renamed || typeof each !== 'object' || each === null || Array.isArray(each) || !('id' in each)) return each;
    each['id'] = `n${n}`;
    if ('items' in each) each['items'] = [{ id: `n${n}-i`, text: { sv: 'A', en: 'A' } }];
    return each;
  });
}

test('parser and schema agree on 600 mutations of the example', () => {
  const verdicts = { good: 0, beyond: 0, bad: 0 };
  fc.assert(
    fc.property(fc.array(fc.tuple(mutation, fc.nat()), { minLength: 1, maxLength: 3 }), (mutations) => {
      const json = mutations.reduce<Json>((before, [mutate, pick]) => mutate(before, pick), example());
      verdicts[compare(json)]++;
    }),
    { numRuns: 600 },
  );
  // Else the comparison says little.
  for (const [verdict, times] of Object.entries(verdicts)) assert.ok(times >= 10, `${verdict}: ${times}`);
});

/** The example with the properties that it does without. */
const complete = () =>
  put(put(example(), ['$schema'], 'https://example.org/instrument.schema.json'), ['language'], 'sv');

test('parser and schema agree on every limit of every text, number and object', () => {
  for (const path of places(complete())) for (const edge of edges) compare(put(complete(), path, edge));
});

test('parser and schema agree on the length of every list', () => {
  const unsourced = JSON.parse(
    JSON.stringify(complete()).replaceAll('"source":"handbok",', '').replaceAll(',"source":"handbok"', ''),
  ) as Json;
  const accepted: Record<string, number> = {};
  for (const path of places(unsourced)) {
    const old = at(unsourced, path);
    if (!Array.isArray(old)) continue;
    for (let length = 0; length <= 22; length++) {
      const verdict = compare(put(unsourced, path, repeated(old, length, true)));
      assert.notEqual(verdict, 'beyond');
      if (verdict === 'good') accepted[path.join('.')] = length;
    }
  }
  assert.deepEqual(accepted, {
    sources: 20,
    dimensions: 12,
    'dimensions.0.items': 20,
    'dimensions.1.items': 20,
    'dimensions.2.items': 20,
    'dimensions.0.advice.strength.points': 5,
    'dimensions.0.advice.discuss.points': 5,
    'dimensions.0.advice.concern.points': 5,
    'dimensions.1.advice.concern.points': 5,
    next: 5,
  });
});
