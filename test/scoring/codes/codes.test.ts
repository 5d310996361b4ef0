/**
 * Answer codes: known codes that must stay readable for ever, what reading forgives and refuses, and properties over all
 * instruments and answers.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { structuresOf } from '../../../src/scoring/adopt-answers.js';
import * as content from '../../../src/content/index.js';
import {
  ANSWER_CODE_FAULTS,
  AnswerCodeFault,
  SECTORS,
  decodeAnswers,
  encodeAnswers,
  type Answer,
  type AnswerCodeFaultKind,
  type AnswerResponse,
  type Answers,
  type Instrument,
  type Sector,
} from '../../../src/scoring/index.js';
import { isChecked, withCheck } from '../../../src/scoring/codes/checksum.js';

const _ = undefined;
const dk = 'unknown';
type Given = Answer | undefined;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** As released first. Codes of it must stay readable whatever is added to the questions. */
const fiveK: Instrument = structuresOf(content.fiveK.structure).find(({ version }) => version === 1)!;

/** Items i1, i2, … in dimensions of at most `width`. */
function made(size: number, id = 'made', version = 3, width = 20): Instrument {
  const items = Array.from({ length: size }, (_none, at) => ({ id: `i${at + 1}` }));
  const dimensions = Array.from({ length: Math.ceil(size / width) }, (_none, at) => ({
    id: `d${at + 1}`,
    items: items.slice(at * width, (at + 1) * width),
  }));
  return { id, version, dimensions };
}

const itemsOf = ({ dimensions }: Instrument) => dimensions.flatMap(({ items }) => items.map(({ id }) => id));

/** Answers to the items in order; an undefined one is left out. */
function inOrder(instrument: Instrument, given: readonly Given[]): Answers {
  return Object.fromEntries(
    itemsOf(instrument).flatMap((id, at): [string, Answer][] => (given[at] ? [[id, given[at]]] : [])),
  );
}

function responseOf(instrument: Instrument, given: readonly Given[], sector?: Sector): AnswerResponse {
  const answers = inOrder(instrument, given);
  return sector ? { answers, sector } : { answers };
}

const all = (instrument: Instrument, answer: Given) => itemsOf(instrument).map(() => answer);
const bare = (code: string) => code.replaceAll('-', '');

/** Symbols as they are written; for codes that `encodeAnswers` would not make. */
const written = (symbols: readonly number[]) => symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
const read = (code: string) => [...bare(code)].map((letter) => ALPHABET.indexOf(letter));
/** The code with some of its symbols set to others, and the check symbols that fit. */
function altered(code: string, changes: Readonly<Record<number, number>>): string {
  return written(
    withCheck(
      read(code)
        .slice(0, -6)
        .map((symbol, at) => changes[at] ?? symbol),
    ),
  );
}

/** The fault that a text is refused with. */
function faultOf(code: string, instruments: readonly Instrument[]): AnswerCodeFault {
  try {
    decodeAnswers(code, instruments);
  } catch (error) {
    assert.ok(error instanceof AnswerCodeFault, `${JSON.stringify(code)}: ${String(error)}`);
    return error;
  }
  return assert.fail(`${JSON.stringify(code)} was read`);
}

const longest = made(240, 'x23456789-123456789-123456789-123456789-', 9999);
const other = made(20, 'conditions', 5);
const newer: Instrument = { ...fiveK, version: 208 };
const counting = (size: number): Given[] =>
  Array.from({ length: size }, (_none, at) => [1, 2, 3, 4, 5, dk, _][at % 7] as Given);

/** The format is frozen: a change that makes one of these fail makes the codes on people's paper worthless. */
const golden: [
  sentence: string,
  instrument: Instrument,
  given: readonly Given[],
  sector: Sector | undefined,
  code: string,
][] = [
  ['nothing answered in five-k', fiveK, [], _, 'SMPG-7P00-4000-0000-0000-00H2-NJPJ'],
  [
    'all of five-k fully agreed with, by the civil sector',
    fiveK,
    all(fiveK, 5),
    'civil',
    'SMPG-7P00-43DN-NDNN-DNND-NNQN-V71T',
  ],
  [
    'all of five-k unknown, by the private sector',
    fiveK,
    all(fiveK, dk),
    'private',
    'SMPG-7P00-42GD-6GD6-GD6G-D6M4-QVME',
  ],
  [
    'every kind of answer to five-k, by the public sector',
    fiveK,
    counting(20),
    'public',
    'SMPG-7P00-4136-3E48-BAY5-XMRB-2088',
  ],
  ['an instrument without items', made(0), [], _, 'SP47-8J00-C0K0-33KF'],
  ['one item', made(1), [dk], 'public', 'SP47-8J00-C166-JG02-5'],
  ['two items', made(2), [dk, dk], _, 'SP47-8J00-C01G-KC4Y-CP'],
  ['three items', made(3), [5, _, 1], _, 'SP47-8J00-C07P-4ZCN-3N'],
  ['four items', made(4), [dk, dk, dk, dk], 'civil', 'SP47-8J00-C32B-0HGX-1GA'],
  [
    'version 9999 of an id with 40 characters',
    made(6, longest.id, 9999),
    counting(6),
    'private',
    'SXWD-EK71-W236-36XY-P5ND',
  ],
  [
    'the longest own instrument',
    longest,
    counting(240),
    'civil',
    'SXWD-EK71-W336-3E48-BAY5-XM0E-JDQR-8MY3-63E4-8BAY-5XM0-EJDQ-R8MY-363E-48BA-Y5XM-0EJD-QR8M-Y363-E48B-' +
      'AY5X-M0EJ-DQR8-MY36-3E48-BAY5-XM0E-JDQR-8MY3-63E4-8BAY-5XM0-EJDQ-R8MY-363E-48BA-Y5XM-0EJD-QRYP-TWBE',
  ],
];
for (const [sentence, instrument, given, sector, code] of golden) {
  test(`known code: ${sentence}`, () => {
    const response = responseOf(instrument, given, sector);
    assert.equal(encodeAnswers(instrument, response), code);
    const decoded = decodeAnswers(code, [made(3, 'another'), instrument]);
    assert.equal(decoded.instrument, instrument);
    assert.deepEqual(decoded.response, response);
    assert.equal('sector' in decoded.response, sector !== undefined);
    assert.deepEqual(Object.keys(decoded.response.answers), Object.keys(response.answers));
  });
}

test('the header is as documented: S, then hash, version and sector, first bit first', () => {
  // FNV-1a of "a" is e40c292c in its author's test vectors; folded it is 0c292c ^ e4.
  const bits = read(encodeAnswers({ ...made(0, 'a'), version: 9998 }, { answers: {}, sector: 'private' }))
    .map((symbol) => symbol.toString(2).padStart(5, '0'))
    .join('');
  assert.equal(bits.slice(0, 5), (25).toString(2));
  assert.equal(bits.slice(5, 29), (0x0c292c ^ 0xe4).toString(2).padStart(24, '0'));
  assert.equal(bits.slice(29, 43), (9998).toString(2));
  assert.equal(bits.slice(43, 50), '0000010');
  assert.equal(bits.length, 50 + 30);
});

/** Symbols 8 and 9 hold the last three bits of the version and the seven of the sector. */
const withSector = (code: string, digit: number) =>
  altered(code, { 8: (read(code)[8]! & 0b11100) | (digit >> 5), 9: digit & 31 });

test('the sector has room for 127: a code with one of a later release is read without it', () => {
  const response = responseOf(fiveK, counting(20));
  for (let digit = 0; digit < 128; digit++) {
    const code = withSector(encodeAnswers(fiveK, response), digit);
    const sector = digit ? SECTORS[digit - 1] : undefined;
    assert.deepEqual(decodeAnswers(code, [fiveK]), {
      instrument: fiveK,
      response: sector ? { ...response, sector } : response,
    });
  }
});

test('known codes of sectors that later releases may add: the answers are read', () => {
  for (const code of ['SMPG-7P00-4436-3E48-BAY5-XMZA-G7V6', 'SMPG-7P00-7Z36-3E48-BAY5-XMAK-2KW6']) {
    assert.deepEqual(decodeAnswers(code, [fiveK]).response, responseOf(fiveK, counting(20)));
  }
});

test('the checksum is that of Bech32m: two valid strings of BIP 350', () => {
  const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
  for (const valid of ['a1lqfn3a', '?1v759aa']) {
    // What stands before the 1 is put before the data: the upper bits of the letter, a zero, its lower bits.
    const prefix = valid.charCodeAt(0);
    const data = [...valid.slice(2)].map((letter) => letters.indexOf(letter));
    assert.equal(isChecked([prefix >> 5, 0, prefix & 31, ...data]), true);
    assert.deepEqual(withCheck([prefix >> 5, 0, prefix & 31]).slice(3), data);
  }
});

test('five-k takes 34 characters: one line, groups of four, letters and digits that cannot be confused', () => {
  for (const answer of [_, 1, 5, dk] as const) {
    for (const sector of [_, ...SECTORS]) {
      const code = encodeAnswers(fiveK, responseOf(fiveK, all(fiveK, answer), sector));
      assert.equal(code.length, 34);
      assert.match(code, /^S[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/);
    }
  }
});

test('the longest own instrument takes 160 symbols, in one line', () => {
  const code = encodeAnswers(longest, responseOf(longest, counting(240), 'civil'));
  assert.equal(bare(code).length, 160);
  assert.match(code, /^([0-9A-Z]{4}-)+[0-9A-Z]{4}$/);
});

test('a hyphen never ends a code', () => {
  for (let size = 0; size <= 40; size++) {
    assert.match(encodeAnswers(made(size), { answers: {} }), /^(\w{4}-)*\w{1,4}$/);
  }
});

/** Any instrument within the limits of the schema, with ids that trip up objects among them. */
const ids = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,9}){0,3}$/).filter((id) => id.length <= 40),
  },
  fc.constantFrom('constructor', '__proto__', 'toString', 'length', '0', 'å ä ö'),
);
const instruments: fc.Arbitrary<Instrument> = fc.record({
  id: ids,
  version: fc.integer({ min: 1, max: 9999 }),
  dimensions: fc.uniqueArray(ids, { maxLength: 60 }).chain((items) =>
    fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }).map((sizes) => {
      const rest = items.map((id) => ({ id }));
      return [...sizes, items.length].map((size, at) => ({ id: `d${at}`, items: rest.splice(0, size) }));
    }),
  ),
});
const sectors = fc.constantFrom(_, ...SECTORS);
const answersTo = (instrument: Instrument) => {
  const { length } = itemsOf(instrument);
  return fc.array(fc.constantFrom<Given>(1, 2, 3, 4, 5, dk, _), { minLength: length, maxLength: length });
};
const cases = fc
  .oneof(
    fc.constant(fiveK),
    instruments,
    fc.integer({ min: 0, max: 240 }).map((size) => made(size)),
  )
  .chain((instrument) => fc.tuple(fc.constant(instrument), answersTo(instrument), sectors));

test('every set of answers to five-k comes back as it was', () => {
  fc.assert(
    fc.property(answersTo(fiveK), sectors, (given, sector) => {
      const response = responseOf(fiveK, given, sector);
      const code = encodeAnswers(fiveK, response);
      assert.ok(code.length <= 40, code);
      assert.deepEqual(decodeAnswers(code, [fiveK]), { instrument: fiveK, response });
    }),
    { numRuns: 2000 },
  );
});

test('every set of answers to any instrument comes back as it was, also from lower case without hyphens', () => {
  fc.assert(
    fc.property(cases, ([instrument, given, sector]) => {
      const response = responseOf(instrument, given, sector);
      const code = encodeAnswers(instrument, response);
      assert.deepEqual(decodeAnswers(code, [fiveK, instrument]), { instrument, response });
      assert.deepEqual(decodeAnswers(bare(code).toLowerCase(), [fiveK, instrument]), { instrument, response });
    }),
    { numRuns: 500 },
  );
});

test('different answers have different codes', () => {
  fc.assert(
    fc.property(answersTo(fiveK), answersTo(fiveK), sectors, sectors, (one, other, sector, another) => {
      fc.pre(one.join() !== other.join() || sector !== another);
      const codes = [responseOf(fiveK, one, sector), responseOf(fiveK, other, another)].map((each) =>
        encodeAnswers(fiveK, each),
      );
      assert.notEqual(codes[0], codes[1]);
    }),
  );
});

/** Every other symbol in every place. */
function* substitutions(code: string): Generator<string> {
  for (let at = 0; at < code.length; at++) {
    for (const letter of ALPHABET) if (letter !== code[at]) yield code.slice(0, at) + letter + code.slice(at + 1);
  }
}

/** Every two different neighbours in each other's place. */
function* swaps(code: string): Generator<string> {
  for (let at = 1; at < code.length; at++) {
    if (code[at] !== code[at - 1])
      yield code.slice(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.slice(at + 1);
  }
}

for (const [sentence, instrument, , , code] of golden) {
  test(`mistyped: every other character in every place, and every swap of neighbours, of: ${sentence}`, () => {
    const plain = bare(code);
    for (const wrong of [...substitutions(plain), ...swaps(plain)])
      assert.equal(faultOf(wrong, [other, instrument]).kind, 'mistyped');
  });
}

test('mistyped: any one other character and any swap of neighbours, in the code of any instrument and answers', () => {
  fc.assert(
    fc.property(cases, fc.nat(), fc.integer({ min: 1, max: 31 }), ([instrument, given, sector], place, by) => {
      const symbols = read(encodeAnswers(instrument, responseOf(instrument, given, sector)));
      const at = place % symbols.length;
      assert.equal(faultOf(written(symbols.with(at, (symbols[at]! + by) % 32)), [instrument]).kind, 'mistyped');
      const next = (at + 1) % symbols.length;
      if (next && symbols[at] !== symbols[next]) {
        const swapped = symbols.with(at, symbols[next]!).with(next, symbols[at]!);
        assert.equal(faultOf(written(swapped), [instrument]).kind, 'mistyped');
      }
    }),
    { numRuns: 1000 },
  );
});

test('mistyped: any two to four other characters in a code of five-k', () => {
  fc.assert(
    fc.property(
      answersTo(fiveK),
      fc.uniqueArray(fc.tuple(fc.nat(27), fc.integer({ min: 1, max: 31 })), {
        minLength: 2,
        maxLength: 4,
        selector: ([at]) => at,
      }),
      (given, changes) => {
        let symbols = read(encodeAnswers(fiveK, responseOf(fiveK, given)));
        for (const [at, by] of changes) symbols = symbols.with(at, (symbols[at]! + by) % 32);
        assert.equal(faultOf(written(symbols), [fiveK]).kind, 'mistyped');
      },
    ),
    { numRuns: 1000 },
  );
});

test('no two wrong symbols cancel each other out in a code of up to 1023 symbols', () => {
  // In a linear code they would only if one of them, some places before the other, left a rest in the last place alone.
  const zeros = (count: number) => Array.from({ length: count }, () => 0);
  for (let between = 0; between < 1017; between++) {
    const none = withCheck(zeros(between + 1)).slice(-6);
    const rest = withCheck([1, ...zeros(between)])
      .slice(-6)
      .map((symbol, at) => symbol ^ none[at]!);
    assert.ok(
      rest.slice(0, 5).some((symbol) => symbol),
      `${between + 6} places`,
    );
  }
});

test('a character left out or typed twice is refused, wherever it is', () => {
  const code = bare(encodeAnswers(fiveK, responseOf(fiveK, counting(20), 'public')));
  for (let at = 0; at < code.length; at++) {
    faultOf(code.slice(0, at) + code.slice(at + 1), [fiveK]);
    for (const letter of ALPHABET) faultOf(code.slice(0, at) + letter + code.slice(at), [fiveK]);
  }
});

const example = encodeAnswers(fiveK, responseOf(fiveK, counting(20), 'public'));
const forgiven: [sentence: string, change: (code: string) => string][] = [
  ['lower case', (code) => code.toLowerCase()],
  ['no hyphens', bare],
  ['spaces for hyphens', (code) => code.replaceAll('-', ' ')],
  ['a space between all', (code) => [...code].join(' ')],
  ['no-break, narrow and ideographic spaces', (code) => [...code].join('\u00a0\u202f\u3000')],
  ['tabs and line breaks of every kind', (code) => `\t${code.replaceAll('-', '\r\n')}\u2028\n`],
  ['a line broken and quoted by a mail program', (code) => `> ${code.slice(0, 15)}\n> ${code.slice(15)}`],
  [
    'no-break hyphen, soft hyphen, dashes and minus',
    (code) => code.replace(/-/g, () => '\u2010\u2011\u00ad\u2012\u2013\u2014\u2212\ufe63\uff0d'),
  ],
  ['straight quotes', (code) => `"${code}"`],
  ['Swedish, English and French quotes', (code) => `”“«‘${code}’»”`],
  ['backticks and asterisks of a chat', (code) => `**\`${code}\`**`],
  ['a full stop, a bracket, a comma, a colon', (code) => `: (${code}).,`],
  ['angle brackets and a slash', (code) => `<${code}>/`],
  ['zero-width characters', (code) => [...code].join('\u200b\u200c\u200d\u2060\ufeff')],
  ['marks of writing direction', (code) => `\u200e\u202a${code}\u202c\u2069`],
  ['an emoji with its variation selector', (code) => `➡\ufe0f ${code} 👍🏽`],
  ['a control character and half an emoji', (code) => `\0${code}\ud83d`],
  ['O for 0', (code) => code.replaceAll('0', 'O')],
  ['o for 0', (code) => code.replaceAll('0', 'o')],
  ['I for 1', (code) => code.replaceAll('1', 'I')],
  ['i for 1', (code) => code.replaceAll('1', 'i')],
  ['L for 1', (code) => code.replaceAll('1', 'L')],
  ['l for 1', (code) => code.replaceAll('1', 'l')],
  ['what an address makes of it', (code) => new URL(`https://example.org/#sos=${code}`).hash.slice(5)],
];
for (const [sentence, change] of forgiven) {
  test(`forgiven: ${sentence}`, () => {
    const code = encodeAnswers(fiveK, responseOf(fiveK, [_, _, _, _, 1], 'private'));
    assert.match(code, /0.*1/);
    for (const each of [code, example])
      assert.deepEqual(decodeAnswers(change(each), [fiveK]), decodeAnswers(each, [fiveK]));
  });
}

test('forgiven: any of it at once, in any place', () => {
  const noise = fc.array(fc.constantFrom(' ', '-', '\u2011', '\u200b', '\u00a0', '\n', '"', '.', '’', '\ufe0f'), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(noise, fc.boolean()), { minLength: 28, maxLength: 28 }), (added) => {
      const noisy = added
        .map(([before, lower], at) => {
          const letter = bare(example).charAt(at);
          return before.join('') + (lower ? letter.toLowerCase() : letter);
        })
        .join('');
      assert.deepEqual(decodeAnswers(noisy, [fiveK]), decodeAnswers(example, [fiveK]));
    }),
  );
});

const exampleOfOther = encodeAnswers(other, responseOf(other, counting(20)));
type Refusal = [
  sentence: string,
  code: string,
  known: readonly Instrument[],
  kind: AnswerCodeFaultKind,
  message: RegExp,
  id?: string,
  version?: number,
];

const refused: Refusal[] = [
  ['nothing', '', [fiveK], 'empty', /: empty$/],
  ['nothing that can be seen', ' \n\u200b\ufe0f', [fiveK], 'empty', /: empty$/],
  ['only hyphens', '----', [fiveK], 'empty', /: empty$/],
  ['a word in other letters', 'hej på dig', [fiveK], 'bad-character', /å/],
  ['an A with a ring of its own', `${example}A\u030a`, [fiveK], 'bad-character', /Å/],
  ['a mark above a letter that has none', `${example}X\u030a`, [fiveK], 'bad-character', /\u030a/],
  ['U, which no code has', example.replace('S', 'U'), [fiveK], 'bad-character', /: bad character U$/],
  ['a letter that would be two in upper case', example.replace('S', 'ß'), [fiveK], 'bad-character', /ß/],
  ['a letter that would be S in upper case', example.replace('S', 'ſ'), [fiveK], 'bad-character', /ſ/],
  ['a Cyrillic letter that looks like P', example.replace('P', 'Р'), [fiveK], 'bad-character', /Р/],
  ['a letter outside the first plane', `${example}𝐀`, [fiveK], 'bad-character', /𝐀/u],
  ['a word', 'hello', [fiveK], 'mistyped', /: mistyped$/],
  ['a word with S', 'samverkan', [fiveK], 'cut-short', /: cut short$/],
  ['a code without its first character', example.slice(1), [fiveK], 'mistyped', /: mistyped$/],
  ['half a code', example.slice(0, 20), [other, fiveK], 'cut-short', /\(for version 1 of five-k\)/, 'five-k', 1],
  [
    'a code and the start of another',
    `${example} SMPG`,
    [fiveK],
    'too-long',
    /\(for version 1 of five-k\)/,
    'five-k',
    1,
  ],
  [
    'a code with another first character, and more after it',
    `T${example.slice(1)}XX`,
    [fiveK],
    'mistyped',
    /: mistyped/,
    'five-k',
    1,
  ],
  ['two codes', `${example}\n${example}`, [fiveK], 'too-long', /: too long \(/, 'five-k', 1],
  ['two codes of an unknown instrument', exampleOfOther + exampleOfOther, [fiveK], 'mistyped', /: mistyped$/],
  [
    'one wrong answer symbol',
    bare(example).replace(/^(.{12})./, '$1Z'),
    [fiveK],
    'mistyped',
    /\(for version 1 of five-k\)/,
    'five-k',
    1,
  ],
  ['another instrument', exampleOfOther, [fiveK], 'other-instrument', /: other instrument$/],
  ['any, when none is known', example, [], 'other-instrument', /: other instrument$/],
  [
    'a newer version',
    encodeAnswers(newer, { answers: {} }),
    [other, fiveK],
    'other-version',
    /\(for version 208 of five-k\)/,
    'five-k',
    208,
  ],
  ['an older version', example, [newer], 'other-version', /\(for version 1 of five-k\)/, 'five-k', 1],
  [
    'a version of another length',
    encodeAnswers({ ...made(90), version: 7 }, { answers: {} }),
    [made(3)],
    'other-version',
    /version 7 of made/,
    'made',
    7,
  ],
  ['another format', altered(example, { 0: 26 }), [fiveK], 'other-format', /: other format$/],
  ['another format of another length', written(withCheck([26, 1, 2])), [fiveK], 'other-format', /: other format$/],
  [
    'the same version with more items',
    encodeAnswers(made(9), { answers: {} }),
    [made(8)],
    'other-items',
    /version 3 of made/,
    'made',
    3,
  ],
  [
    'the same version with fewer items',
    encodeAnswers(made(8), { answers: {} }),
    [made(9)],
    'other-items',
    /version 3 of made/,
    'made',
    3,
  ],
  [
    'an answer to an item more, with as many symbols',
    encodeAnswers(made(8), { answers: { i6: 1 } }),
    [made(7)],
    'other-items',
    /: other items \(/,
    'made',
    3,
  ],
  [
    'a number above the answers',
    altered(example, { 10: 31, 11: 31, 12: 31 }),
    [fiveK],
    'other-items',
    /: other items \(/,
    'five-k',
    1,
  ],
  [
    'just above the answers: 7^5',
    altered(example, { 10: 16, 11: 13, 12: 7 }),
    [fiveK],
    'other-items',
    /: other items \(/,
    'five-k',
    1,
  ],
];
for (const [sentence, code, known, kind, message, id, version] of refused) {
  test(`refused: ${sentence}`, () => {
    const fault = faultOf(code, known);
    assert.deepEqual([fault.kind, fault.instrument, fault.version, fault.name], [kind, id, version, 'AnswerCodeFault']);
    assert.match(fault.message, message);
    assert.match(fault.message, /^Answer code: \S/);
    assert.equal(fault.character !== undefined, kind === 'bad-character');
  });
}

test('every kind of fault is among the refused, and has a place in the list', () => {
  assert.deepEqual([...new Set(refused.map(([, , , kind]) => kind))].sort(), [...ANSWER_CODE_FAULTS].sort());
});

test('a code is read with the version that it is of', () => {
  const decoded = decodeAnswers(encodeAnswers(newer, { answers: { spanner: 2 } }), [fiveK, other, newer]);
  assert.equal(decoded.instrument, newer);
  assert.deepEqual(decoded.response, { answers: { spanner: 2 } });
});

for (const [sentence, instrument, , , code] of golden) {
  test(`cut short after any character: ${sentence}`, () => {
    for (let length = 1; length < code.length; length++) {
      const part = code.slice(0, length);
      if (bare(part) !== bare(code)) assert.equal(faultOf(part, [instrument]).kind, 'cut-short', part);
    }
  });
}

test('100,000 random strings: none crashes, none is read', () => {
  // A generator of our own, since 100,000 of fast-check's take longer than all the rest.
  let state = 20_240_131;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const start = bare(example).slice(0, 10);
  for (let count = 0; count < 100_000; count++) {
    const size = count % 3 ? 28 : random(40);
    // Any characters; symbols only; symbols after the true header of five-k, the hardest.
    const text = Array.from({ length: size }, () =>
      count % 10 ? ALPHABET.charAt(random(32)) : String.fromCharCode(random(0x10000)),
    ).join('');
    faultOf(count % 2 ? text : start + text.slice(10), [fiveK]);
  }
});

test('any string at all: read or refused with a fault, never anything else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void faultOf(text, [fiveK, made(0)])),
    { numRuns: 1000 },
  );
});

const senseless: [sentence: string, instrument: Instrument, response: unknown, message: RegExp | string][] = [
  [
    'a value outside the scale',
    fiveK,
    { answers: { spanner: 6 } },
    'Answer to "spanner" must be 1 to 5 or "unknown", not 6',
  ],
  ['a value as text', fiveK, { answers: { spanner: '4' } }, 'Answer to "spanner" must be 1 to 5 or "unknown", not "4"'],
  ['answers that are a list', fiveK, { answers: [1, 2] }, 'Answers must be an object'],
  ['no answers', fiveK, {}, 'Answers must be an object'],
  ['an item that the instrument lacks', fiveK, { answers: { spanner: 4, extra: 4 } }, '"five-k" has no item "extra"'],
  ['an item without a name', fiveK, { answers: { '': 4 } }, '"five-k" has no item ""'],
  [
    'a sector that there is not',
    fiveK,
    { answers: {}, sector: 'church' },
    'Sector must be one of public, private, civil, not church',
  ],
  ['a sector that is empty', fiveK, { answers: {}, sector: '' }, /^Sector must be one of/],
  ['version 0', { ...fiveK, version: 0 }, { answers: {} }, 'Version must be 1 to 9999, not 0'],
  ['version 10000', { ...fiveK, version: 10_000 }, { answers: {} }, 'Version must be 1 to 9999, not 10000'],
  ['version 1.5', { ...fiveK, version: 1.5 }, { answers: {} }, 'Version must be 1 to 9999, not 1.5'],
];
for (const [sentence, instrument, response, message] of senseless) {
  test(`not made into a code: ${sentence}`, () => {
    assert.throws(() => encodeAnswers(instrument, response as AnswerResponse), { name: 'RangeError', message });
  });
}

test('null and undefined are no answer and no sector', () => {
  const response = {
    answers: { spanner: null, network: undefined, time: 3 },
    sector: null,
  } as unknown as AnswerResponse;
  assert.equal(encodeAnswers(fiveK, response), encodeAnswers(fiveK, { answers: { time: 3 } }));
});

test('items named like parts of every object are unanswered until answered, and come back', () => {
  const tricky = {
    id: 'tricky',
    version: 42,
    dimensions: [{ id: 'd', items: ['constructor', '__proto__', 'toString'].map((id) => ({ id })) }],
  };
  assert.deepEqual(decodeAnswers(encodeAnswers(tricky, { answers: {} }), [tricky]).response.answers, {});
  const answers = JSON.parse('{"constructor":5,"__proto__":1,"toString":"unknown"}') as Answers;
  const decoded = decodeAnswers(encodeAnswers(tricky, { answers }), [tricky]).response.answers;
  assert.deepEqual(Object.entries(decoded), Object.entries(answers));
});

test('the ids of the built-in instruments have different hashes', () => {
  const builtIn = ['five-k', 'conditions', 'results', 'leadership', 'practice', 'motives', 'logics', 'need', 'iop'];
  assert.equal(new Set(builtIn.map((id) => encodeAnswers(made(0, id), { answers: {} }))).size, builtIn.length);
});
