/**
 * Scoring, as a table of sentences with results worked out by hand, and then against an independent
 * calculation in whole numbers.
 */
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import {
  BANDS,
  DISCUSS_FROM,
  SCALE,
  STRENGTH_FROM,
  bandOf,
  checkAnswers,
  resultOfMeans,
  scoreInstrument,
  type Answer,
  type Answers,
  type Instrument,
} from '../../src/scoring/index.js';

const _ = undefined;
const dk = 'unknown';
type Given = Answer | undefined;

/** One dimension of items i1, i2, …; the ids in `reversed` are hindering. */
function single(size: number, reversed: readonly string[] = []): Instrument {
  const items = Array.from({ length: size }, (_none, at) => {
    const id = `i${at + 1}`;
    return { id, reversed: reversed.includes(id) };
  });
  return { id: 'single', version: 3, dimensions: [{ id: 'only', items }] };
}

/** Answers to i1, i2, … in order; an undefined one is left out. */
function inOrder(given: readonly Given[]): Answers {
  return Object.fromEntries(
    given.flatMap((answer, at): [string, Answer][] => (answer === undefined ? [] : [[`i${at + 1}`, answer]])),
  );
}

/** `count` answers that add up to `sum`. */
function adding(count: number, sum: number): Answer[] {
  return Array.from({ length: count }, (_none, at) => {
    const share = Math.floor(sum / count) + (at < sum % count ? 1 : 0);
    return share as Answer;
  });
}

function only(instrument: Instrument, answers: Answers) {
  const [dimension] = scoreInstrument(instrument, answers).dimensions;
  assert.ok(dimension);
  return dimension;
}

test('the bands, from the best to the worst, and where they start', () => {
  assert.deepEqual(BANDS, ['strength', 'discuss', 'concern']);
  assert.equal(STRENGTH_FROM, 4);
  assert.equal(DISCUSS_FROM, 3);
  assert.deepEqual(SCALE, [1, 2, 3, 4, 5]);
});

const bands: [sentence: string, score: number, band: string][] = [
  ['the highest score is a strength', 5, 'strength'],
  ['4.1 is a strength', 4.1, 'strength'],
  ['4.0 is a strength', 4, 'strength'],
  ['3.9 is for discussion', 3.9, 'discuss'],
  ['3.0 is for discussion', 3, 'discuss'],
  ['2.9 is a concern', 2.9, 'concern'],
  ['the lowest score is a concern', 1, 'concern'],
];
for (const [sentence, score, band] of bands) {
  test(`band: ${sentence}`, () => assert.equal(bandOf(score), band));
}

/** What a dimension scores: mean, band, answered, unknown, total. */
type Row = [
  string,
  given: readonly Given[],
  mean: number | null,
  band: string | null,
  answered: number,
  unknown: number,
];

const forward: Row[] = [
  ['four fives are 5.0', [5, 5, 5, 5], 5, 'strength', 4, 0],
  ['four ones are 1.0', [1, 1, 1, 1], 1, 'concern', 4, 0],
  ['2, 3, 4 and 4 are 13/4 = 3.25, which rounds half up to 3.3', [2, 3, 4, 4], 3.3, 'discuss', 4, 0],
  ['4, 4, 4 and 3 are 3.75, which rounds half up to 3.8 and stays below strength', [4, 4, 4, 3], 3.8, 'discuss', 4, 0],
  ['three items: 4, 4 and 3 are 3.667, shown as 3.7', [4, 4, 3], 3.7, 'discuss', 3, 0],
  ['three items: 3, 3 and 4 are 3.333, shown as 3.3', [3, 3, 4], 3.3, 'discuss', 3, 0],
  ['a skipped item is left out of the mean: 5, 4 and 3 are 4.0', [5, _, 4, 3], 4, 'strength', 3, 0],
  ["don't know is left out of the mean, and counted", [5, dk, 4, 3], 4, 'strength', 3, 1],
  ['exactly half of four is enough', [_, 5, dk, 2], 3.5, 'discuss', 2, 1],
  ['one of four is too few', [_, _, 5, _], null, null, 1, 0],
  ["one of four is too few, also when the others are don't know", [dk, dk, 5, dk], null, null, 1, 3],
  ['two of five is fewer than half', [5, 5, _, _, _], null, null, 2, 0],
  ['three of five is more than half', [5, 5, 2, _, _], 4, 'strength', 3, 0],
  ['one of three is fewer than half', [4, dk, _], null, null, 1, 1],
  ['two of three is more than half', [4, 4, _], 4, 'strength', 2, 0],
  ['one of two is half', [2, _], 2, 'concern', 1, 0],
  ['the only item is enough', [3], 3, 'discuss', 1, 0],
  ['no answer to the only item gives no score', [_], null, null, 0, 0],
  ["only don't know gives no score", [dk, dk, dk, dk], null, null, 0, 4],
  ['no answers give no score', [_, _, _, _], null, null, 0, 0],
  ['a dimension without items has no score', [], null, null, 0, 0],
];
for (const [sentence, given, mean, band, answered, unknown] of forward) {
  test(`mean: ${sentence}`, () => {
    assert.deepEqual(only(single(given.length), inOrder(given)), {
      id: 'only',
      mean,
      band,
      answered,
      unknown,
      total: given.length,
    });
  });
}

const rounding: [sentence: string, answered: number, sum: number, mean: number, band: string][] = [
  ['79/20 = 3.95 rounds up to 4.0, a strength', 20, 79, 4, 'strength'],
  ['78/20 = 3.9 is for discussion', 20, 78, 3.9, 'discuss'],
  ['75/19 = 3.947 rounds down to 3.9', 19, 75, 3.9, 'discuss'],
  ['59/20 = 2.95 rounds up to 3.0, for discussion', 20, 59, 3, 'discuss'],
  ['58/20 = 2.9 is a concern', 20, 58, 2.9, 'concern'],
  ['56/19 = 2.947 rounds down to 2.9, a concern', 19, 56, 2.9, 'concern'],
  ['115/39 = 2.9487 rounds down to 2.9, a concern', 39, 115, 2.9, 'concern'],
  ['154/39 = 3.9487 rounds down to 3.9', 39, 154, 3.9, 'discuss'],
  ['23/20 = 1.15 rounds up to 1.2, though a computer stores slightly less', 20, 23, 1.2, 'concern'],
  ['41/20 = 2.05 rounds up to 2.1', 20, 41, 2.1, 'concern'],
  ['5/4 = 1.25 rounds up to 1.3', 4, 5, 1.3, 'concern'],
  ['9/4 = 2.25 rounds up, not to the even 2.2', 4, 9, 2.3, 'concern'],
  ['7/4 = 1.75 rounds up to 1.8', 4, 7, 1.8, 'concern'],
  ['13/8 = 1.625 rounds to 1.6', 8, 13, 1.6, 'concern'],
];
for (const [sentence, count, sum, mean, band] of rounding) {
  test(`rounding: ${sentence}`, () => {
    const scored = only(single(count), inOrder(adding(count, sum)));
    assert.equal(scored.mean, mean);
    assert.equal(scored.band, band);
  });
}

const hindering: [sentence: string, given: readonly Given[], reversed: string[], mean: number | null][] = [
  ['agreeing fully with a hindering statement counts as 1', [5], ['i1'], 1],
  ['4 counts as 2', [4], ['i1'], 2],
  ['the middle stays the middle', [3], ['i1'], 3],
  ['2 counts as 4', [2], ['i1'], 4],
  ['disagreeing fully counts as 5', [1], ['i1'], 5],
  ['only the hindering item is turned: 5 and 1 are 5 and 5', [5, 1], ['i2'], 5],
  ['the same answer to both kinds meets in the middle', [5, 5], ['i1'], 3],
  ["don't know is not turned into anything", [dk, 1], ['i1'], 1],
  ['the half is counted before anything is turned', [1, dk, _, _], ['i1'], null],
];
for (const [sentence, given, reversed, mean] of hindering) {
  test(`reversed: ${sentence}`, () => {
    assert.equal(only(single(given.length, reversed), inOrder(given)).mean, mean);
  });
}

/** Three dimensions of two items each: a1, a2; b1, b2; c1, c2. */
const three: Instrument = {
  id: 'three',
  version: 7,
  dimensions: [
    { id: 'a', items: [{ id: 'a1' }, { id: 'a2' }] },
    { id: 'b', items: [{ id: 'b1' }, { id: 'b2' }] },
    { id: 'c', items: [{ id: 'c1' }, { id: 'c2' }] },
  ],
};

test('a whole result: dimensions in order, counts of all items, no grand total', () => {
  assert.deepEqual(scoreInstrument(three, { c1: 4, a1: 5, a2: 4, b1: dk, b2: 2 }), {
    instrument: 'three',
    version: 7,
    dimensions: [
      { id: 'a', mean: 4.5, band: 'strength', answered: 2, unknown: 0, total: 2 },
      { id: 'b', mean: 2, band: 'concern', answered: 1, unknown: 1, total: 2 },
      { id: 'c', mean: 4, band: 'strength', answered: 1, unknown: 0, total: 2 },
    ],
    answered: 4,
    unknown: 1,
    total: 6,
    complete: false,
    strongest: ['a'],
    weakest: ['b'],
  });
});

const extremes: [sentence: string, answers: Answers, strongest: string[], weakest: string[]][] = [
  ['one highest, one lowest', { a1: 2, b1: 5, c1: 3 }, ['b'], ['a']],
  ['two share the highest, in the order of the instrument', { c1: 4, b1: 1, a1: 4 }, ['a', 'c'], ['b']],
  ['two share the lowest', { a1: 2, b1: 5, c1: 2 }, ['b'], ['a', 'c']],
  ['all equal: all are both', { a1: 3, b1: 3, c1: 3 }, ['a', 'b', 'c'], ['a', 'b', 'c']],
  ['equal by another road: 3 and 5 are as much as 4', { a1: 3, a2: 5, b1: 4, c1: 1 }, ['a', 'b'], ['c']],
  ['a dimension without score is neither', { a1: 4, b1: dk, c1: 2 }, ['a'], ['c']],
  ['the only one with a score is both', { b1: 3, c1: dk }, ['b'], ['b']],
  ['nothing scored: none', { a1: dk, b2: dk }, [], []],
  ['nothing answered: none', {}, [], []],
];
for (const [sentence, answers, strongest, weakest] of extremes) {
  test(`strongest and weakest: ${sentence}`, () => {
    const result = scoreInstrument(three, answers);
    assert.deepEqual(result.strongest, strongest);
    assert.deepEqual(result.weakest, weakest);
  });
}

test('strongest and weakest compare the means that are shown: 3.95 and 4.0 are equal', () => {
  const many = (id: string) => Array.from({ length: 20 }, (_none, at) => ({ id: `${id}${at}` }));
  const instrument = { id: 'x', version: 4, dimensions: ['a', 'b'].map((id) => ({ id, items: many(id) })) };
  const answers: Answers = {
    ...Object.fromEntries(adding(20, 79).map((answer, at) => [`a${at}`, answer])),
    ...Object.fromEntries(adding(20, 80).map((answer, at) => [`b${at}`, answer])),
  };
  assert.deepEqual(scoreInstrument(instrument, answers).strongest, ['a', 'b']);
  assert.deepEqual(scoreInstrument(instrument, answers).weakest, ['a', 'b']);
});

const completeness: [sentence: string, given: readonly Given[], complete: boolean][] = [
  ['every item answered', [1, 2, 3, 4], true],
  ["don't know is an answer", [1, dk, dk, 4], true],
  ["don't know to everything is complete, though nothing is scored", [dk, dk, dk, dk], true],
  ['one skipped', [1, 2, _, 4], false],
  ['nothing answered', [_, _, _, _], false],
];
for (const [sentence, given, complete] of completeness) {
  test(`complete: ${sentence}`, () => {
    assert.equal(scoreInstrument(single(given.length), inOrder(given)).complete, complete);
  });
}

test('an instrument without dimensions has an empty result', () => {
  assert.deepEqual(scoreInstrument({ id: 'none', version: 12, dimensions: [] }, { a: 3 }), {
    instrument: 'none',
    version: 12,
    dimensions: [],
    answered: 0,
    unknown: 0,
    total: 0,
    complete: true,
    strongest: [],
    weakest: [],
  });
});

/** Values that are no answer, with how a message names them. */
const outside: [value: unknown, named: string][] = [
  [0, '0'],
  [6, '6'],
  [-1, '-1'],
  [2.5, '2.5'],
  [NaN, 'NaN'],
  [Infinity, 'Infinity'],
  ['4', '"4"'],
  ['', '""'],
  ['Unknown', '"Unknown"'],
  ['vet inte', '"vet inte"'],
  [true, 'boolean'],
  [4n, 'bigint'],
  [Symbol('four'), 'symbol'],
  [[4], 'object'],
  [{ valueOf: () => 4 }, 'object'],
  [Object.create(null), 'object'],
  [new Number(4), 'object'],
];
for (const [value, named] of outside) {
  const expected = { name: 'RangeError', message: `Answer to "i2" must be 1 to 5 or "unknown", not ${named}` };
  test(`outside the scale: ${typeof value} ${named}, by name, in scoring and in checking`, () => {
    const answers = { i1: 4, i2: value };
    assert.throws(() => scoreInstrument(single(2), answers as Answers), expected);

    const checked = checkAnswers(single(2), answers);
    assert.deepEqual(checked.answers, { i1: 4 });
    assert.deepEqual(checked.unknownIds, []);
    assert.equal(checked.faults.length, 1);
    assert.ok(checked.faults[0] instanceof RangeError);
    assert.equal(checked.faults[0].message, expected.message);
  });
}

test('ids that the instrument lacks are ignored in scoring, whatever their value', () => {
  const answers = { i1: 5, i2: 5, extra: 1, other: 'no answer', single: 99 } as unknown as Answers;
  assert.equal(only(single(2), answers).mean, 5);
});

test('null and undefined are no answer', () => {
  const answers = { i1: null, i2: undefined, i3: 4, i4: 4 } as unknown as Answers;
  assert.deepEqual(scoreInstrument(single(4), answers), scoreInstrument(single(4), { i3: 4, i4: 4 }));
  assert.equal(only(single(4), answers).answered, 2);
});

test('answers may lack a prototype', () => {
  const answers = Object.assign(Object.create(null) as object, { i1: 5, i2: 4 }) as Answers;
  assert.equal(only(single(2), answers).mean, 4.5);
});

test('what answers inherit is no answer', () => {
  const answers = Object.create({ i1: 5, i2: 5 }) as Answers;
  assert.equal(only(single(2), answers).answered, 0);
  assert.deepEqual(checkAnswers(single(2), answers), { answers: {}, faults: [], unknownIds: [] });
});

const trickyIds = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'length', '0'];
const tricky: Instrument = {
  id: 'tricky',
  version: 2,
  dimensions: [{ id: 'constructor', items: trickyIds.map((id) => ({ id })) }],
};

test('items named like parts of every object are unanswered until answered', () => {
  assert.deepEqual(only(tricky, {}), { id: 'constructor', mean: null, band: null, answered: 0, unknown: 0, total: 6 });
});

test('items named like parts of every object can be answered, also from JSON', () => {
  const answers = JSON.parse(
    '{"constructor":5,"toString":4,"__proto__":1,"hasOwnProperty":"unknown","length":2,"0":3}',
  ) as Answers;
  // (5 + 4 + 1 + 2 + 3) / 5
  assert.deepEqual(only(tricky, answers), {
    id: 'constructor',
    mean: 3,
    band: 'discuss',
    answered: 5,
    unknown: 1,
    total: 6,
  });
  assert.deepEqual(Object.entries(checkAnswers(tricky, answers).answers).sort(), Object.entries(answers).sort());
  assert.equal(({} as Record<string, unknown>)['toString'], Object.prototype.toString);
});

test('an unknown __proto__ is an unknown id, and nothing is inherited from it', () => {
  const checked = checkAnswers(single(2), JSON.parse('{"__proto__": {"i1": 5}, "i2": 4}'));
  assert.deepEqual(checked, { answers: { i2: 4 }, faults: [], unknownIds: ['__proto__'] });
});

test('checking keeps the good, names the bad, lists unknown ids, and is silent about what is not answered', () => {
  const checked = checkAnswers(three, {
    b1: 'unknown',
    a1: 5,
    a2: '4',
    b2: 9,
    c1: null,
    c2: undefined,
    d1: 3,
    e1: 'x',
  });
  assert.deepEqual(checked.answers, { b1: 'unknown', a1: 5 });
  assert.deepEqual(
    checked.faults.map(({ message }) => message),
    ['Answer to "a2" must be 1 to 5 or "unknown", not "4"', 'Answer to "b2" must be 1 to 5 or "unknown", not 9'],
  );
  assert.deepEqual(checked.unknownIds, ['d1', 'e1']);
});

const unreadable: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a string', 'a1=5'],
  ['an empty string', ''],
  ['a number', 5],
  ['true', true],
  ['a list', [5, 4, 3]],
  ['an empty list', []],
  ['a function', () => 5],
  ['a symbol', Symbol('a1')],
];
for (const [name, raw] of unreadable) {
  test(`answers that are ${name} are one fault`, () => {
    const { answers, faults, unknownIds } = checkAnswers(three, raw);
    assert.deepEqual([answers, unknownIds], [{}, []]);
    assert.equal(faults.length, 1);
    assert.ok(faults[0] instanceof RangeError);
    assert.equal(faults[0].message, 'Answers must be an object');
    assert.throws(() => scoreInstrument(three, raw as Answers), faults[0]);
  });
}

test('frozen input is scored and checked, and stays as it was', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const instrument = freeze(structuredClone(single(3, ['i3'])));
  const answers = freeze<Answers>({ i1: 5, i2: dk, i3: 2, i9: 1 });
  const before = JSON.stringify([instrument, answers]);
  assert.equal(only(instrument, answers).mean, 4.5);
  assert.deepEqual(checkAnswers(instrument, answers).answers, { i1: 5, i2: dk, i3: 2 });
  assert.equal(JSON.stringify([instrument, answers]), before);
});

test('the result is plain data: it survives JSON unchanged', () => {
  const result = scoreInstrument(three, { a1: 5, b1: dk });
  assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
});

test('runs in plain Node, where there is no document', () => {
  assert.equal('document' in globalThis, false);
  assert.equal('customElements' in globalThis, false);
});

/* An independent calculation: whole numbers only, by counting tenths until the next one would be too much. */

interface Expected {
  tenths: number | null;
  answered: number;
  unknown: number;
}

function expectedOf(given: readonly Given[], reversed: readonly boolean[]): Expected {
  const values = given.map((answer, at) =>
    typeof answer === 'number' && reversed[at] ? [5, 4, 3, 2, 1][answer - 1] : answer,
  );
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const unknown = values.filter((value) => value === dk).length;
  if (numbers.length === 0 || numbers.length < given.length - numbers.length) {
    return { tenths: null, answered: numbers.length, unknown };
  }
  const n = BigInt(numbers.length);
  const sum = numbers.reduce((before, value) => before + BigInt(value), 0n);
  // A mean rounds to t tenths or more when sum/n ≥ (t − ½)/10, that is 20·sum ≥ (2t − 1)·n.
  let t = 10n;
  while (20n * sum >= (2n * (t + 1n) - 1n) * n) t++;
  return { tenths: Number(t), answered: numbers.length, unknown };
}

const given = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SCALE) }, fc.constant(dk), fc.constant(_));
const dimension = fc.array(fc.record({ answer: given, reversed: fc.boolean() }), { maxLength: 40 });

test('any instrument and answers: as the independent calculation says', () => {
  fc.assert(
    fc.property(fc.array(dimension, { maxLength: 8 }), (dimensions) => {
      const instrument: Instrument = {
        id: 'any',
        version: 7,
        dimensions: dimensions.map((items, d) => ({
          id: `d${d}`,
          items: items.map(({ reversed }, i) => ({ id: `d${d}-${i}`, reversed })),
        })),
      };
      const answers = Object.fromEntries(
        dimensions.flatMap((items, d) => items.map(({ answer }, i) => [`d${d}-${i}`, answer])),
      ) as Answers;
      const result = scoreInstrument(instrument, answers);
      const expected = dimensions.map((items) =>
        expectedOf(
          items.map(({ answer }) => answer),
          items.map(({ reversed }) => reversed),
        ),
      );

      expected.forEach(({ tenths, answered, unknown }, d) => {
        const scored = result.dimensions[d];
        assert.ok(scored);
        assert.equal(scored.mean, tenths === null ? null : Number(`${Math.floor(tenths / 10)}.${tenths % 10}`));
        const band = tenths === null ? null : tenths >= 40 ? 'strength' : tenths >= 30 ? 'discuss' : 'concern';
        assert.deepEqual([scored.band, scored.answered, scored.unknown], [band, answered, unknown]);
        assert.equal(scored.total, dimensions[d]?.length);
      });
      const ranked = expected.flatMap(({ tenths }) => (tenths === null ? [] : [tenths])).sort((a, b) => a - b);
      const at = (tenths: number | undefined) =>
        expected.flatMap((each, d) => (tenths !== undefined && each.tenths === tenths ? [`d${d}`] : []));
      assert.deepEqual(result.strongest, at(ranked.at(-1)));
      assert.deepEqual(result.weakest, at(ranked[0]));
      const all = dimensions.flat();
      assert.equal(result.total, all.length);
      assert.equal(result.answered, all.filter(({ answer }) => typeof answer === 'number').length);
      assert.equal(result.unknown, all.filter(({ answer }) => answer === dk).length);
      assert.equal(
        result.complete,
        all.every(({ answer }) => answer !== undefined),
      );
    }),
    { numRuns: 1000 },
  );
});

test('every possible sum of up to 40 answers rounds as the independent calculation says', () => {
  for (let count = 1; count <= 40; count++) {
    for (let sum = count; sum <= 5 * count; sum++) {
      const answers = adding(count, sum);
      const { tenths } = expectedOf(answers, []);
      assert.equal(only(single(count), inOrder(answers)).mean, Number(tenths) / 10, `${sum}/${count}`);
    }
  }
});

test('whatever is set as answers: what is kept can be scored, and nothing is lost', () => {
  const key = fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'constructor', '__proto__', 'x');
  const value = fc.oneof(given, fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true }));
  fc.assert(
    fc.property(fc.dictionary(key, value, { noNullPrototype: false }), (raw) => {
      const { answers, faults, unknownIds } = checkAnswers(three, raw);
      const empty = Object.entries(raw).filter(([id, each]) => each == null && /^[abc]\d$/.test(id));
      assert.equal(
        Object.keys(answers).length + faults.length + unknownIds.length + empty.length,
        Object.keys(raw).length,
      );
      assert.doesNotThrow(() => scoreInstrument(three, answers));
      for (const [id, answer] of Object.entries(answers)) assert.equal(answer, raw[id]);
    }),
  );
});

describe('an instrument that is picked from', () => {
  const picks: Instrument = {
    id: 'picks',
    version: 3,
    kind: 'pick',
    dimensions: [{ id: 'all', items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }],
  };

  it('is complete with one pick, and has neither mean nor band', () => {
    assert.equal(scoreInstrument(picks, {}).complete, false);
    const { complete, answered, total, dimensions, strongest } = scoreInstrument(picks, { b: 5 });
    assert.deepEqual(
      { complete, answered, total, strongest },
      { complete: true, answered: 1, total: 3, strongest: [] },
    );
    assert.deepEqual(dimensions, [{ id: 'all', mean: null, band: null, answered: 1, unknown: 0, total: 3 }]);
    assert.equal(scoreInstrument(picks, { a: 5, b: 5, c: 5 }).dimensions[0]!.mean, null);
  });

  it('takes nothing but a pick', () => {
    const { answers, faults } = checkAnswers(picks, { a: 5, b: 1, c: 'unknown' });
    assert.deepEqual(answers, { a: 5 });
    assert.deepEqual(
      faults.map(({ message }) => message),
      ['Answer to "b" must be 5, not 1', 'Answer to "c" must be 5, not "unknown"'],
    );
  });
});

describe('an instrument that is answered yes, partly or no', () => {
  const questions: Instrument = {
    id: 'questions',
    version: 9,
    kind: 'yes-no',
    dimensions: [{ id: 'all', items: [{ id: 'a' }, { id: 'b', reversed: true }] }],
  };

  it('is scored on the same scale', () => {
    assert.equal(scoreInstrument(questions, { a: 5, b: 1 }).dimensions[0]!.mean, 5);
    assert.equal(scoreInstrument(questions, { a: 3, b: 5 }).dimensions[0]!.mean, 2);
  });

  it('takes yes, partly, no and "don\'t know"', () => {
    assert.deepEqual(checkAnswers(questions, { a: 'unknown', b: 3 }).answers, { a: 'unknown', b: 3 });
    assert.deepEqual(
      checkAnswers(questions, { a: 4 }).faults.map(({ message }) => message),
      ['Answer to "a" must be 5, 3, 1 or "unknown", not 4'],
    );
  });
});

describe('resultOfMeans', () => {
  const instrument: Instrument = {
    id: 'three',
    version: 2,
    dimensions: ['a', 'b', 'c'].map((id) => ({ id, items: [{ id: `${id}1` }] })),
  };

  const rows: [string, (number | null)[], (number | null)[], (string | null)[], string[], string[]][] = [
    ['takes means as they are', [4, 3.5, 2], [4, 3.5, 2], ['strength', 'discuss', 'concern'], ['a'], ['c']],
    [
      'rounds half up before it bands',
      [3.95, 2.95, 2.94],
      [4, 3, 2.9],
      ['strength', 'discuss', 'concern'],
      ['a'],
      ['c'],
    ],
    ['leaves out what has no mean', [null, 3, 1], [null, 3, 1], [null, 'discuss', 'concern'], ['b'], ['c']],
    [
      'gives no mean to dimensions that the list does not reach',
      [5],
      [5, null, null],
      ['strength', null, null],
      ['a'],
      ['a'],
    ],
    [
      'finds all that are equal',
      [3, 3, 3],
      [3, 3, 3],
      ['discuss', 'discuss', 'discuss'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ],
    [
      'has neither strongest nor weakest without means',
      [null, null, null],
      [null, null, null],
      [null, null, null],
      [],
      [],
    ],
  ];
  for (const [sentence, means, rounded, bands, strongest, weakest] of rows) {
    it(sentence, () => {
      const result = resultOfMeans(instrument, means);
      assert.deepEqual(
        result.dimensions.map(({ mean }) => mean),
        rounded,
      );
      assert.deepEqual(
        result.dimensions.map(({ band }) => band),
        bands,
      );
      assert.deepEqual([result.strongest, result.weakest], [strongest, weakest]);
    });
  }

  it('counts no answers, since there are none', () => {
    const { instrument: id, version, answered, unknown, total } = resultOfMeans(instrument, [1, 2, 3]);
    assert.deepEqual(
      { id, version, answered, unknown, total },
      { id: 'three', version: 2, answered: 0, unknown: 0, total: 0 },
    );
  });
});
