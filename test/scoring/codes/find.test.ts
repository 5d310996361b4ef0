/** Codes in other text: all that are there, what is wrong with the rest, and nothing that is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { conditions, fiveK, need } from '../../../src/content/index.js';
import {
  SCALE,
  SECTORS,
  encodeAnswers,
  findCodes,
  type AnswerResponse,
  type Instrument,
} from '../../../src/scoring/index.js';
import { findCodesInSteps } from '../../../src/scoring/codes/find.js';
import { mistypedSymbol } from '../../../src/scoring/codes/mistake.js';

const items = fiveK.structure.dimensions.flatMap((dimension) => dimension.items.map(({ id }) => id));
const response: fc.Arbitrary<AnswerResponse> = fc
  .record({
    sector: fc.option(fc.constantFrom(...SECTORS), { nil: undefined }),
    given: fc.array(fc.option(fc.constantFrom(...SCALE, 'unknown' as const), { nil: undefined }), {
      minLength: items.length,
      maxLength: items.length,
    }),
  })
  .map(({ sector, given }) => ({
    answers: Object.fromEntries(items.flatMap((id, at) => (given[at] ? [[id, given[at]]] : []))),
    ...(sector && { sector }),
  }));

const find = (text: string, instruments: readonly Instrument[] = [fiveK.structure]) => findCodes(text, instruments);
const code = encodeAnswers(fiveK.structure, { answers: { [items[0]!]: 4, [items[7]!]: 'unknown' }, sector: 'civil' });
const kinds = (text: string, instruments?: readonly Instrument[]) =>
  find(text, instruments).map(({ fault }) => fault?.kind ?? 'good');

const PROSE = fc.string({ unit: fc.constantFrom(...'abcdeåäöstuvxyz SOIL0123456789 .,:;!?"-–/\n') });

test('every code in any text is found, in its order, on its line', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(PROSE, response), { maxLength: 6 }), PROSE, (parts, end) => {
      const text = parts.map(([prose, each]) => `${prose} \n${encodeAnswers(fiveK.structure, each)}\n `).join('') + end;
      const found = find(text).filter(({ read }) => read);
      assert.deepEqual(
        found.map(({ read }) => read!.response),
        parts.map(([, each]) => each),
      );
      const lines = text.split('\n');
      for (const { line, text: piece } of found) assert.equal(lines[line - 1], piece);
    }),
    { numRuns: 300 },
  );
});

test('in prose alone, nothing is read as a code', () => {
  fc.assert(
    fc.property(PROSE, (text) => find(text).every(({ read }) => !read)),
    { numRuns: 2000 },
  );
});

test('a code with one character that is another is listed as it stands, and not read', () => {
  fc.assert(
    fc.property(
      response,
      fc.nat({ max: 32 }),
      fc.constantFrom(...'ABCDEFGHJKMNPQRSTVWXYZ23456789'),
      (each, at, other) => {
        const right = encodeAnswers(fiveK.structure, each);
        const place = at % right.length;
        const wrong = right.slice(0, place) + other + right.slice(place + 1);
        fc.pre(right.charAt(place) !== '-' && right.charAt(place) !== other);
        const [found, ...more] = find(`Våra svar: ${wrong}. Tack!`);
        assert.equal(more.length, 0);
        assert.equal(found?.text, wrong);
        assert.equal(found.read, undefined);
        assert.ok(found.fault);
      },
    ),
  );
});

test('however it has been handed on', () => {
  const ways = {
    'with spaces': code.replaceAll('-', ' '),
    'without groups': code.replaceAll('-', ''),
    'in small letters': code.toLowerCase(),
    'with other hyphens': code.replaceAll('-', '‑'),
    'broken at a hyphen': code.replace(/(.{14}-)/, '$1\n'),
    'broken in a quoted reply': code.replace(/(.{15})/, '$1\n> '),
    'with letters for figures': code.replaceAll('0', 'O').replaceAll('1', 'l'),
    'with characters that cannot be seen': [...code].join('\u200b'),
    'in quotes': `”${code}”`,
    'in brackets': `(${code})`,
    'before a full stop': `${code}.`,
    'in a link': `https://kommunen.example/sida?a=1#sos=${code}`,
    'in a link in capitals': `https://kommunen.example/#SOS=${code}`,
    'in a link with what counts visits': `https://kommunen.example/#sos=${code}&utm=1`,
    'in a link with an encoded sign': `https://kommunen.example/#sos%3D${code}`,
    'in a link with an encoded hash': `https://kommunen.example/?%23sos=${code}`,
    'in a link with encoded hyphens': `https://kommunen.example/#sos=${code.replaceAll('-', '%2D')}`,
    'in a link that a mail filter has wrapped': `https://filter.example/?url=https%3A%2F%2Fx.se%2F%2523sos%253D${code}&data=05`,
    'in a table': `Kommunen\t${code}\toffentlig`,
    'with words around': `Svar som sades sist: ${code} sade Siv`,
  };
  for (const [way, text] of Object.entries(ways)) assert.deepEqual(kinds(text), ['good'], way);
});

test('what is wrong is told for each', () => {
  const foreign = encodeAnswers(conditions.structure, { answers: {} });
  const later = encodeAnswers({ ...fiveK.structure, version: fiveK.structure.version + 1 }, { answers: {} });
  const text = [
    code.slice(0, 22),
    code.slice(0, 14),
    `${code}0000`,
    foreign,
    later,
    code.replace(/^(.{5})./, '$1Å'),
    code.replaceAll('-', ' ').replace(/.$/, 'Q'),
    code.replaceAll('-', '').replace(/.$/, 'Q'),
  ].join('\n');
  assert.deepEqual(kinds(text), [
    'cut-short',
    'cut-short',
    'too-long',
    'other-instrument',
    'other-version',
    'bad-character',
    'mistyped',
    'mistyped',
  ]);
  assert.deepEqual(
    find(text).map(({ line }) => line),
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
  assert.equal(find(foreign, [fiveK.structure, conditions.structure])[0]!.read!.instrument, conditions.structure);
});

test('a code that was cut at a hyphen ends there, and the next line keeps its name', () => {
  for (const next of ['Regionen', 'Region Väst', 'Stiftelsen för 2 byar']) {
    const found = find(`Kyrkan: ${code.slice(0, 20)}\n${next}: ${code}`);
    assert.deepEqual(
      found.map(({ text, name, fault }) => [text, name, fault?.kind]),
      [
        [code.slice(0, 19), 'Kyrkan', 'cut-short'],
        [code, next, undefined],
      ],
    );
  }
  const broken = code.replace(/.$/, code.endsWith('Q') ? 'R' : 'Q').replace(/^(.{15})/, '$1\n');
  assert.deepEqual(
    find(`Kyrkan: ${broken} (kl. 10:32)`).map(({ text, fault }) => [text, fault?.kind]),
    [[broken, 'mistyped']],
  );
});

test('a code that was cut at a hyphen is found before another code, good or cut as well', () => {
  const cut = code.slice(0, 20);
  assert.equal(cut.at(-1), '-');
  for (const between of ['\n', ' ', '\n\n']) {
    assert.deepEqual(
      find(`${cut}${between}${code}`).map(({ text, fault }) => [text, fault?.kind]),
      [
        [cut.slice(0, -1), 'cut-short'],
        [code, undefined],
      ],
      JSON.stringify(between),
    );
  }
  assert.deepEqual(
    find(`${cut}\n${cut}\n${code}`).map(({ line, text, fault }) => [line, text, fault?.kind]),
    [
      [1, cut.slice(0, -1), 'cut-short'],
      [2, cut.slice(0, -1), 'cut-short'],
      [3, code, undefined],
    ],
  );
});

test('a code right after another is two', () => {
  assert.deepEqual(kinds(`${code} ${code}`), ['good', 'good']);
  assert.deepEqual(kinds(`${code},${code}`), ['good', 'good']);
});

test('what is no code is not listed', () => {
  for (const text of [
    '',
    '2026-11-22',
    '070-123 45 67',
    '850101-1234',
    '978-91-7063-123-4',
    '550e8400-e29b-41d4-a716-446655440000',
    'steg-för-steg-guide-till-samverkan',
    'SE45 5000',
    'Socialtjänsten',
    'sida 12-14',
  ]) {
    assert.deepEqual(find(text), [], text);
  }
});

test('the name before a code', () => {
  for (const [before, name] of [
    ['Kommunen: ', 'Kommunen'],
    ['[10:32] Anna Berg: “', 'Anna Berg'],
    ['- Röda Korset – ', 'Röda Korset'],
    ['1;Regionen;', 'Regionen'],
    ['“Kyrkan”: ', 'Kyrkan'],
    ['Här är vår kod: ', undefined],
    ['Kod: ', undefined],
    ['Hej! Svaret är: ', undefined],
    ['https://kommunen.example/#sos=', undefined],
    ['Kommunen ', undefined],
    ['', undefined],
    [`${'Lång'.repeat(20)}: `, undefined],
  ] as const) {
    assert.equal(find(`Rad ett\n${before}${code}`)[0]!.name, name, before);
  }
});

test('codes of several instruments stand side by side', () => {
  const other = encodeAnswers(need.structure, { answers: {} });
  assert.deepEqual(
    find(`${code}\n${other}`, [fiveK.structure, need.structure]).map(({ read }) => read!.instrument.id),
    ['five-k', 'need'],
  );
});

test('anything else that is thrown is not taken for a fault of a code', () => {
  let asked = 0;
  const broken = {
    ...fiveK.structure,
    get dimensions() {
      if (asked++ > 2) throw new TypeError('broken');
      return fiveK.structure.dimensions;
    },
  };
  assert.throws(() => find(`${code} ${code}`, [broken]), TypeError);
});

for (const [sentence, text, ...names] of [
  [
    'side by side with commas, none is named by the one before',
    `${code}, ${code},${code}`,
    undefined,
    undefined,
    undefined,
  ],
  ['several on a line, each has its own name', `Kommunen: ${code}; Kyrkan: ${code}`, 'Kommunen', 'Kyrkan'],
  ['a name stands before a link', `Kommunen: https://kommunen.se/#sos=${code}`, 'Kommunen'],
  ['a link within a link', `https://kommunen.se/?till=%23sos%3D${code}`, undefined],
] as [string, string, ...(string | undefined)[]][]) {
  test(`names: ${sentence}`, () => {
    const found = find(text);
    assert.deepEqual(
      found.map(({ fault }) => fault?.kind),
      names.map(() => undefined),
    );
    assert.deepEqual(
      found.map(({ name }) => name),
      names,
    );
  });
}

/** Characters looked at, over all steps. */
function workOn(text: string): number {
  const search = findCodesInSteps(text, [fiveK.structure, conditions.structure]);
  let looked = 0;
  for (let step = search.next(); !step.done; step = search.next()) looked = step.value.looked;
  return looked;
}

const broken = code.replace(/.$/, code.endsWith('Q') ? 'R' : 'Q');
const HOSTILE: readonly (readonly [what: string, piece: string, end?: string])[] = [
  ['signs before a code', '+', code],
  ['hyphens', '-', code],
  ['one letter and a hyphen', 's- '],
  ['the beginning of a code', 'S000 '],
  ['the beginning of a code of this instrument', `${code.slice(0, 5)} `],
  ['the beginning of a code, again and again in one', code.slice(0, 10)],
  ['names without codes', 'a:'],
  ['letters', 's'],
  ['groups with hyphens', 'abc1-'],
  ['groups with hyphens and line breaks', 'abc1-\n'],
  ['groups with spaces', 'sABC ABCD ABCD ABCD ABCDE '],
  ['spaces', ' ', code],
  ['line breaks', '\n', code],
  ['semicolons', ';', code],
  ['links', 'https://', code],
  ['marks of links', '#sos=', code],
  ['percent signs', '%25'],
  ['codes without line breaks', `${code} `],
  ['named codes', `Kommunen: ${code}\n`],
  ['messages of a chat', `Anna Berg  10:32\n${code}\n`],
  ['heads of e-mails without codes', 'Från: Bo <bo@x.se>\n', code],
  ['faulty codes', `${broken}\n`],
  ['faulty codes without line breaks', `${broken} `],
  ['codes that were cut', `${code.slice(0, 20)}\n`],
];

for (const [what, piece, end = ''] of HOSTILE) {
  test(`twice the text is twice the work: ${what}`, () => {
    const of = (length: number): number => workOn(piece.repeat(Math.ceil(length / piece.length)) + end);
    const [once, twice] = [of(100_000), of(200_000)];
    assert.ok(twice < once * 2.1, `${once}, then ${twice}`);
    assert.ok(twice < 200_000 * 20, `${twice} characters looked at`);
  });
}

test('any text is looked at a bounded number of times', () => {
  const parts = fc.constantFrom(...HOSTILE.flatMap(([, piece, end = '']) => [piece, end]), ' ', 'x', ':', '- ', 'S');
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = pieces.join('').repeat(200);
      assert.ok(workOn(text) < text.length * 40 + 300_000);
    }),
    { numRuns: 60 },
  );
});

test('a search can be done in steps, and tells how far it has come', () => {
  const search = findCodesInSteps(`${code}\n`.repeat(500), [fiveK.structure]);
  const told: (readonly [number, number])[] = [];
  let step = search.next();
  for (; !step.done; step = search.next()) told.push([step.value.read, step.value.of]);
  assert.equal(step.value.length, 500);
  assert.deepEqual(told.at(-1), [448, 500]);
});

test('the checksum tells where the only wrong character is', () => {
  fc.assert(
    fc.property(
      response,
      fc.nat({ max: 27 }),
      fc.constantFrom(...'ABCDEFGHJKMNPQRSTVWXYZ0123456789'),
      (each, at, other) => {
        const letters = [...encodeAnswers(fiveK.structure, each).replaceAll('-', '')];
        fc.pre(letters[at] !== other);
        letters[at] = other;
        assert.equal(mistypedSymbol(letters.join('')), at);
      },
    ),
    { numRuns: 50 },
  );
  assert.equal(mistypedSymbol(code), undefined);
  assert.equal(mistypedSymbol(code.slice(0, 20)), undefined);
  assert.equal(mistypedSymbol('Å'), undefined);
});

test('half of a pair, at the beginning or beside a code, hides no code', () => {
  const code = encodeAnswers(fiveK.structure, { answers: {} });
  for (const beside of ['\udc00 ', '\ud800 ', '\u{1f600}', '\u{1f600} ', '\u{1d49c} '])
    assert.deepEqual(
      findCodes(`${beside}${code}`, [fiveK.structure]).map(({ read }) => !!read),
      [true],
      JSON.stringify(beside),
    );
  assert.deepEqual(
    findCodes(`\u{1d49c}${code}`, [fiveK.structure]).filter(({ read }) => read),
    [],
    'a letter before it makes it another word',
  );
});
