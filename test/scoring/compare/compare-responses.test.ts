/**
 * Comparing respondents, as tables with results worked out by hand, and then against an independent calculation
 * that keeps every respondent and reckons in fractions of whole numbers.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  AGREEMENT_FROM,
  AGREE_ABOVE,
  DIFFER_FROM,
  QUADRANTS,
  SCALE,
  SECTORS,
  agreement,
  compareResponses,
  mergeComparisons,
  scoreInstrument,
  type Answer,
  type Answers,
  type ComparedRow,
  type Comparison,
  type Instrument,
  type AnswerResponse,
  type Sector,
} from '../../../src/scoring/index.js';

const dk = 'unknown';

/** Two dimensions: `a` of four items, the last hindering, and `b` of one. */
const small: Instrument = {
  id: 'small',
  version: 2,
  dimensions: [
    { id: 'a', items: [{ id: 'a1' }, { id: 'a2' }, { id: 'a3' }, { id: 'a4', reversed: true }] },
    { id: 'b', items: [{ id: 'b1' }] },
  ],
};

/** Responses that answer `b1` only. */
function toOne(...given: [Answer, Sector?][]): AnswerResponse[] {
  return given.map(([answer, sector]) => ({ answers: { b1: answer }, ...(sector && { sector }) }));
}

function row(rows: readonly ComparedRow[], id: string): ComparedRow {
  const found = rows.find((each) => each.id === id);
  assert.ok(found);
  return found;
}

const b1 = (...given: [Answer, Sector?][]) => row(compareResponses(small, toOne(...given)).items, 'b1');

test('the thresholds', () => {
  assert.deepEqual([AGREEMENT_FROM, AGREE_ABOVE, DIFFER_FROM], [3, 0.5, 1.5]);
  assert.deepEqual(QUADRANTS, ['high-agree', 'high-differ', 'low-agree', 'low-differ']);
});

type Statistics = [n: number, mean: number | null, range: [number, number] | null, sd: number | null, a: number | null];
const single: [sentence: string, given: Answer[], ...Statistics][] = [
  ['nobody: nothing', [], 0, null, null, null, null],
  ["only don't know: nothing", [dk, dk], 0, null, null, null, null],
  ['one respondent has no spread and no A', [4], 1, 4, [4, 4], 0, null],
  ['two respondents have no A', [1, 5], 2, 3, [1, 5], 2, null],
  ["two and a don't know are two", [2, dk, 3], 2, 2.5, [2, 3], 0.5, null],
  ['three that are the same', [4, 4, 4], 3, 4, [4, 4], 0, 1],
  // Squares of the distances from 3: 4, 1, 0, 1, 4: 10/5.
  ['one of each', [1, 2, 3, 4, 5], 5, 3, [1, 5], Math.SQRT2, 0],
  ['halved between the ends', [1, 5, 1, 5], 4, 3, [1, 5], 2, -1],
  // Mean 11/3; squares 1/9 + 1/9 + 4/9 = 2/3, by 3. A as in the test of agreement: two layers, 5/6.
  ['4, 3, 4: not rounded', [4, 3, 4], 3, 11 / 3, [3, 4], Math.sqrt(2) / 3, 5 / 6],
];
for (const [sentence, given, n, mean, range, sd, a] of single) {
  test(`one item: ${sentence}`, () => {
    const compared = b1(...given.map((answer): [Answer] => [answer]));
    assert.deepEqual([compared.n, compared.mean, compared.range, compared.agreement], [n, mean, range, a]);
    if (sd === null) assert.equal(compared.sd, null);
    else assert.ok(Math.abs(Number(compared.sd) - sd) < 1e-15, `${compared.sd}`);
    assert.equal(compared.unknown, given.filter((answer) => answer === dk).length);
    // A dimension of one item is that item.
    assert.deepEqual(
      {
        ...row(
          compareResponses(
            small,
            given.map((answer) => ({ answers: { b1: answer } })),
          ).dimensions,
          'b',
        ),
        id: 'b1',
      },
      compared,
    );
  });
}

const gaps: [sentence: string, given: [Answer, Sector?][], between: string, gap: number | null][] = [
  ['nobody: none', [], 'respondents', null],
  ['one respondent: none', [[3, 'civil']], 'respondents', null],
  ['no sectors: between respondents', [[2], [3], [5]], 'respondents', 3],
  ['no sectors, all the same: 0', [[2], [2]], 'respondents', 0],
  [
    'one in each sector: as between respondents',
    [
      [2, 'public'],
      [3, 'private'],
      [5, 'civil'],
    ],
    'sectors',
    3,
  ],
  [
    'two sectors: between the means 1.5 and 4',
    [
      [1, 'public'],
      [2, 'public'],
      [5, 'civil'],
      [3, 'civil'],
    ],
    'sectors',
    2.5,
  ],
  [
    'three sectors: between the farthest of 3, 1 and 4.5',
    [
      [3, 'public'],
      [1, 'private'],
      [4, 'civil'],
      [5, 'civil'],
    ],
    'sectors',
    3.5,
  ],
  [
    'within sectors all may differ, when the means do not',
    [
      [1, 'public'],
      [5, 'public'],
      [3, 'civil'],
    ],
    'sectors',
    0,
  ],
  ['who has no sector is no party to a gap between sectors', [[1], [3, 'public'], [4, 'civil']], 'sectors', 1],
  [
    'only one sector: between respondents',
    [
      [1, 'public'],
      [4, 'public'],
    ],
    'respondents',
    3,
  ],
  ['one sector and one without: between respondents', [[1], [4, 'public']], 'respondents', 3],
  [
    'only one sector knows: no gap, though its respondents differ',
    [
      [1, 'public'],
      [5, 'public'],
      [dk, 'civil'],
    ],
    'sectors',
    null,
  ],
  [
    'nobody knows: no gap',
    [
      [dk, 'public'],
      [dk, 'civil'],
    ],
    'sectors',
    null,
  ],
];
for (const [sentence, given, between, gap] of gaps) {
  test(`gap: ${sentence}`, () => {
    assert.equal(compareResponses(small, toOne(...given)).between, between);
    assert.equal(b1(...given).gap, gap);
  });
}

test('equal gaps are equal numbers: 5/3 less 4/3 is as much as 14/3 less 13/3', () => {
  const low = b1([1, 'public'], [2, 'public'], [2, 'public'], [1, 'civil'], [1, 'civil'], [2, 'civil']);
  const high = b1([4, 'public'], [5, 'public'], [5, 'public'], [4, 'civil'], [4, 'civil'], [5, 'civil']);
  assert.equal(low.gap, 1 / 3);
  assert.equal(high.gap, 1 / 3);
});

const times = (count: number, ...given: [Answer, Sector?]) => Array.from({ length: count }, () => given);
const quadrants: [sentence: string, given: [Answer, Sector?][], quadrant: string | null][] = [
  ['nobody: none', [], null],
  ['one respondent agrees with nobody', [[5]], null],
  ["don't know is no respondent", [[5], [dk]], null],
  ['all fully agree', times(3, 5), 'high-agree'],
  ['all are low', times(3, 1), 'low-agree'],
  ['all in the middle are not weak: the bands say discuss', times(4, 3), 'high-agree'],
  ['halved between the ends, mean 3.0', [...times(2, 1), ...times(2, 5)], 'high-differ'],
  ['halved, and one more low', [...times(3, 1), ...times(2, 5)], 'low-differ'],
  ['59/20 is shown as 3.0: high', [...times(19, 3), [2]], 'high-agree'],
  ['56/19 is shown as 2.9: low', [...times(18, 3), [2]], 'low-agree'],
  ['two that are one step apart', [[3], [4]], 'high-agree'],
  ['two that are two steps apart', [[2], [4]], 'high-differ'],
  [
    'two of one sector that are two steps apart, while the other does not know',
    [
      [2, 'public'],
      [4, 'public'],
      [dk, 'civil'],
    ],
    'high-differ',
  ],
  ['three neighbouring answers have A 0.5, which is not above', [[3], [4], [5]], 'high-differ'],
  [
    'the same, one per sector',
    [
      [3, 'public'],
      [4, 'private'],
      [5, 'civil'],
    ],
    'high-differ',
  ],
  ['3, 4, 4 and 5 have more than 0.5', [[3], [4], [4], [5]], 'high-agree'],
  ['one of many who differs hardly shows, without sectors', [...times(10, 4), [1]], 'high-agree'],
  ['the same, when that one is a sector', [...times(10, 4, 'public'), [1, 'civil']], 'high-differ'],
  ['sector means 4 and 2.5 are 1.5 apart', [...times(10, 4, 'public'), [2, 'civil'], [3, 'civil']], 'high-differ'],
  [
    'sector means 4 and 8/3 are less than 1.5 apart',
    [...times(10, 4, 'public'), [2, 'civil'], [3, 'civil'], [3, 'civil']],
    'high-agree',
  ],
];
for (const [sentence, given, quadrant] of quadrants) {
  test(`quadrant: ${sentence}`, () => assert.equal(b1(...given).quadrant, quadrant));
}

test('a whole comparison, with hindering items turned and respondents of too few answers left out', () => {
  const responses: AnswerResponse[] = [
    // a: (5 + 4 + 3 + 5)/4 = 17/4; the hindering a4 of 1 counts 5.
    { sector: 'public', answers: { a1: 5, a2: 4, a3: 3, a4: 1, b1: 2 } },
    // a: (2 + 1)/2: half is enough.
    { sector: 'civil', answers: { a1: 2, a2: dk, a4: 5 } },
    // a: one of four is too few.
    { sector: 'civil', answers: { a1: 4, a2: dk, a3: dk, b1: dk } },
    // a: (3 + 3 + 3)/3.
    { answers: { a1: 3, a2: 3, a3: 3, b1: 5 } },
  ];
  const none = { n: 0, mean: null, range: null, sd: null, agreement: null, unknown: 0, scores: [] };
  const one = (value: number) => ({
    ...none,
    n: 1,
    mean: value,
    range: [value, value],
    sd: 0,
    scores: [[value, 1, 1]],
  });
  const { dimensions, items, ...head } = compareResponses(small, responses);
  assert.deepEqual(head, {
    instrument: 'small',
    version: 2,
    respondents: 4,
    sectors: { public: 1, private: 0, civil: 2 },
    between: 'sectors',
  });
  assert.deepEqual(
    items.map(({ id }) => id),
    ['a1', 'a2', 'a3', 'a4', 'b1'],
  );
  assert.deepEqual(items[0], {
    id: 'a1',
    n: 4,
    unknown: 0,
    mean: 3.5,
    range: [2, 5],
    sd: Math.sqrt(1.25),
    agreement: 0.25,
    scores: [
      [2, 1, 1],
      [3, 1, 1],
      [4, 1, 1],
      [5, 1, 1],
    ],
    sectors: {
      public: one(5),
      private: none,
      civil: {
        n: 2,
        unknown: 0,
        mean: 3,
        range: [2, 4],
        sd: 1,
        agreement: null,
        scores: [
          [2, 1, 1],
          [4, 1, 1],
        ],
      },
    },
    gap: 2,
    quadrant: 'high-differ',
  });
  assert.deepEqual(items[3], {
    ...{
      id: 'a4',
      n: 2,
      unknown: 0,
      mean: 3,
      range: [1, 5],
      sd: 2,
      agreement: null,
      scores: [
        [1, 1, 1],
        [5, 1, 1],
      ],
    },
    sectors: { public: one(5), private: none, civil: one(1) },
    gap: 4,
    quadrant: 'high-differ',
  });
  const a = row(dimensions, 'a');
  assert.deepEqual(a.scores, [
    [3, 2, 1],
    [3, 1, 1],
    [17, 4, 1],
  ]);
  assert.deepEqual([a.n, a.unknown, a.mean, a.range], [3, 3, 35 / 12, [1.5, 4.25]]);
  // Twelfths: 18, 36 and 51; the mean is 35: 17² + 1 + 16² = 546, by 3 is 182.
  assert.ok(Math.abs(Number(a.sd) - Math.sqrt(182) / 12) < 1e-15);
  // 1.5, 3 and 4.25 are 2, 3 and 4 when rounded half up: three neighbours.
  assert.equal(a.agreement, 0.5);
  assert.equal(a.gap, 2.75);
  assert.equal(a.quadrant, 'low-differ');
  assert.deepEqual(a.sectors.civil, { ...one(1.5), unknown: 3, scores: [[3, 2, 1]] });
  assert.deepEqual(row(dimensions, 'b').scores, [
    [2, 1, 1],
    [5, 1, 1],
  ]);
});

test('equal scores by other roads are one: 4 of 1, 8 of 2 and 16 of 4', () => {
  const roads: Answers[] = [
    { a1: 4, a2: 4 },
    { a1: 5, a2: 3, a3: 4, a4: 2 },
    { a1: 3, a2: 5 },
  ];
  const a = row(
    compareResponses(
      small,
      roads.map((answers) => ({ answers })),
    ).dimensions,
    'a',
  );
  assert.deepEqual([a.scores, a.mean, a.sd, a.agreement], [[[4, 1, 3]], 4, 0, 1]);
});

test('thirds have no spread of their own: three times 11/3 differ by nothing', () => {
  const a = row(
    compareResponses(
      small,
      times(3, 4).map(() => ({ answers: { a1: 4, a2: 4, a3: 3 } })),
    ).dimensions,
    'a',
  );
  assert.deepEqual([a.mean, a.sd, a.gap], [11 / 3, 0, 0]);
});

test('an instrument without dimensions compares to nothing', () => {
  const { items, dimensions, respondents } = compareResponses({ id: 'x', version: 5, dimensions: [] }, [
    { answers: { a: 3 } },
  ]);
  assert.deepEqual([items, dimensions, respondents], [[], [], 1]);
});

test('an empty dimension has no score', () => {
  const empty = { id: 'x', version: 3, dimensions: [{ id: 'd', items: [] }, ...small.dimensions] };
  const { dimensions } = compareResponses(empty, [{ answers: { b1: 3 } }]);
  assert.deepEqual(
    dimensions.map(({ n }) => n),
    [0, 0, 1],
  );
});

const faulty: [sentence: string, answers: unknown][] = [
  ['a value off the scale', { a1: 3, b1: 6 }],
  ['a value between', { a1: 2.5 }],
  ['zero', { a1: 0 }],
  ['NaN', { a1: NaN }],
  ['an empty text', { a1: '' }],
  ['false', { a1: false }],
  ['a text', { b1: '4', a1: 'x' }],
  ['an object', { a1: {} }],
  ['a list for answers', [5, 4]],
  ['a text for answers', 'a1=5'],
  ['null for answers', null],
  ['no answers', undefined],
];
for (const [sentence, answers] of faulty) {
  test(`refused as in scoring: ${sentence}`, () => {
    const thrown = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        assert.ok(error instanceof RangeError);
        return error.message;
      }
      return assert.fail('not refused');
    };
    const scoring = thrown(() => scoreInstrument(small, answers as Answers));
    assert.equal(
      thrown(() => compareResponses(small, [{ answers: {} }, { answers: answers as Answers }])),
      scoring,
    );
  });
}

test('not answered, as in scoring: null, undefined, inherited, hidden, and ids that the instrument lacks', () => {
  const nothing: unknown[] = [
    { a1: null, b1: undefined },
    Object.create({ a1: 5, b1: 4 }),
    Object.defineProperty({}, 'b1', { value: 9, enumerable: false }),
    { b2: 99, x: 'no answer' },
  ];
  const responses = nothing.map((answers) => ({ answers: answers as Answers }));
  assert.deepEqual(
    compareResponses(small, responses),
    compareResponses(
      small,
      nothing.map(() => ({ answers: {} })),
    ),
  );
});

test('items named like parts of every object are unanswered until answered', () => {
  const names = ['constructor', '__proto__', 'toString', '0'];
  const tricky: Instrument = {
    id: 'tricky',
    version: 8,
    dimensions: [{ id: '__proto__', items: names.map((id) => ({ id })) }],
  };
  const answered = JSON.parse('{"constructor":5,"__proto__":4,"toString":"unknown","0":1}') as Answers;
  const { items } = compareResponses(tricky, [{ answers: {} }, { answers: answered }]);
  assert.deepEqual(
    items.map(({ mean }) => mean),
    [5, 4, null, 1],
  );
});

for (const [sector, shown] of [
  ['state', '"state"'],
  ['Public', '"Public"'],
  ['', '""'],
  [3, 'number'],
] as const) {
  test(`a sector that does not exist is refused by name: ${shown}`, () => {
    const message = `Sector must be public, private, civil or left out, not ${shown}`;
    const responses = [{ answers: {}, sector: sector as Sector }];
    assert.throws(() => compareResponses(small, responses), { name: 'RangeError', message });
  });
}

test('a sector that is null or undefined is none', () => {
  const responses = [undefined, null].map((sector) => ({ answers: { b1: 4 }, sector }) as unknown as AnswerResponse);
  assert.deepEqual(compareResponses(small, responses), compareResponses(small, toOne([4], [4])));
});

const others: [sentence: string, other: Instrument, named: string][] = [
  ['another instrument', { ...small, id: 'other' }, '"other" version 2 of 5 items'],
  ['another version', { ...small, version: 3 }, '"small" version 3 of 5 items'],
  [
    'other items under the same name',
    { ...small, dimensions: small.dimensions.slice(0, 1) },
    '"small" version 2 of 4 items',
  ],
  [
    'the same items in other dimensions',
    { ...small, dimensions: [{ id: 'all', items: small.dimensions.flatMap(({ items }) => items) }] },
    '"small" version 2 of 5 items',
  ],
];
for (const [sentence, other, named] of others) {
  test(`merging with ${sentence} is refused, and both are named`, () => {
    const message = `Only comparisons of the same instrument can be merged, not "small" version 2 of 5 items and ${named}`;
    assert.throws(() => mergeComparisons(compareResponses(small, []), compareResponses(other, [])), {
      name: 'RangeError',
      message,
    });
  });
}

test('frozen input stays as it was', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const instrument = freeze(structuredClone(small));
  const compared = freeze(compareResponses(instrument, freeze(toOne([4, 'civil'], [2], [dk, 'public']))));
  assert.equal(mergeComparisons(compared, compared).respondents, 6);
});

/* An independent calculation: every respondent kept, fractions of whole numbers of any size. */

interface Fraction {
  top: bigint;
  bottom: bigint;
}
const plus = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });
const less = (a: Fraction, b: Fraction) => a.top * b.bottom < b.top * a.bottom;
/** To fifteen decimals. */
const numeric = ({ top, bottom }: Fraction) => Number((top * 10n ** 15n) / bottom) / 1e15;
const meanOf = (values: Fraction[]): Fraction => {
  const sum = values.reduce(plus, { top: 0n, bottom: 1n });
  return { top: sum.top, bottom: sum.bottom * BigInt(values.length) };
};
const extremes = (values: Fraction[]): [Fraction, Fraction] => {
  const sorted = [...values].sort((a, b) => (less(a, b) ? -1 : 1));
  return [sorted[0] as Fraction, sorted.at(-1) as Fraction];
};

interface Expected {
  n: number;
  mean: number | null;
  range: [number, number] | null;
  sd: number | null;
  agreement: number | null;
}

function expectedSpread(values: Fraction[]): Expected {
  if (!values.length) return { n: 0, mean: null, range: null, sd: null, agreement: null };
  const mean = meanOf(values);
  const [low, high] = extremes(values);
  const squares = values
    .map((value) => minus(value, mean))
    .map(({ top, bottom }) => ({ top: top * top, bottom: bottom * bottom }));
  // Rounded half up to s when s − 1/2 ≤ value < s + 1/2.
  const frequencies = SCALE.map((s) => {
    const [from, to] = [
      { top: BigInt(2 * s - 1), bottom: 2n },
      { top: BigInt(2 * s + 1), bottom: 2n },
    ];
    return values.filter((value) => !less(value, from) && less(value, to)).length;
  });
  return {
    n: values.length,
    mean: numeric(mean),
    range: [numeric(low), numeric(high)],
    sd: Math.sqrt(numeric(meanOf(squares))),
    agreement: values.length >= 3 ? agreement(frequencies) : null,
  };
}

/** What each respondent scores on some items; undefined when too few are answered. */
function scoreOf(items: Instrument['dimensions'][number]['items'], answers: Answers): Fraction | undefined {
  const values = items.flatMap(({ id, reversed }) => {
    const answer = answers[id];
    if (answer === undefined || answer === dk) return [];
    return [reversed ? ([5, 4, 3, 2, 1][answer - 1] as number) : answer];
  });
  if (values.length === 0 || values.length < items.length / 2) return undefined;
  return { top: values.reduce((sum, value) => sum + BigInt(value), 0n), bottom: BigInt(values.length) };
}

function near(actual: number | null, expected: number | null, what: string): void {
  if (expected === null || actual === null) assert.equal(actual, expected, what);
  // The root of a small number has half as many decimals.
  else assert.ok(Math.abs(actual - expected) < 1e-7, `${what}: ${actual}, expected ${expected}`);
}

function assertSpread(actual: ComparedRow | ComparedRow['sectors'][Sector], values: Fraction[]): void {
  const expected = expectedSpread(values);
  assert.equal(actual.n, expected.n);
  near(actual.mean, expected.mean, 'mean');
  near(actual.range?.[0] ?? null, expected.range?.[0] ?? null, 'lowest');
  near(actual.range?.[1] ?? null, expected.range?.[1] ?? null, 'highest');
  near(actual.sd, expected.sd, 'sd');
  assert.equal(actual.agreement, expected.agreement);
}

function assertRow(
  actual: ComparedRow,
  items: Instrument['dimensions'][number]['items'],
  responses: readonly AnswerResponse[],
): void {
  const scored = responses.map(({ sector, answers }) => ({ sector, score: scoreOf(items, answers) }));
  const of = (wanted?: Sector) =>
    scored.flatMap(({ sector, score }) => (score && (!wanted || sector === wanted) ? [score] : []));
  const unknown = (some: readonly AnswerResponse[]) =>
    some.flatMap(({ answers }) => items.filter(({ id }) => answers[id] === dk)).length;
  assertSpread(actual, of());
  assert.equal(actual.unknown, unknown(responses));
  for (const sector of SECTORS) {
    assertSpread(actual.sectors[sector], of(sector));
    assert.equal(actual.sectors[sector].unknown, unknown(responses.filter((response) => response.sector === sector)));
  }

  const bySector = new Set(responses.flatMap(({ sector }) => sector ?? [])).size >= 2;
  const parties = bySector ? SECTORS.flatMap((sector) => (of(sector).length ? [meanOf(of(sector))] : [])) : of();
  const between = (values: Fraction[]) =>
    values.length < 2 ? null : numeric(minus(extremes(values)[1], extremes(values)[0]));
  near(actual.gap, between(parties), 'gap');

  if (of().length < 2) return assert.equal(actual.quadrant, null);
  const far = (distance: number | null) => distance !== null && distance >= 1.5;
  const differ =
    of().length === 2 ? far(between(of())) : Number(actual.agreement) <= 0.5 || (bySector && far(actual.gap));
  // Shown as 3.0 from 2.95 on.
  const high = !less(meanOf(of()), { top: 59n, bottom: 20n });
  assert.equal(actual.quadrant, `${high ? 'high' : 'low'}-${differ ? 'differ' : 'agree'}`);
}

const answer = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SCALE) }, fc.constant(dk), fc.constant(undefined));
/** Some are given few answers to choose from, so that agreement is found too. */
const answersTo = (instrument: Instrument) =>
  fc
    .oneof(fc.constant(answer), fc.constant(fc.constantFrom(3, 4)), fc.constant(fc.constantFrom(1, 2, undefined)))
    .chain((each) =>
      fc.record(Object.fromEntries(instrument.dimensions.flatMap(({ items }) => items.map(({ id }) => [id, each])))),
    )
    .map(
      (answers) => Object.fromEntries(Object.entries(answers).filter(([, given]) => given !== undefined)) as Answers,
    );
const responsesTo = (instrument: Instrument, sectors: readonly (Sector | undefined)[]) =>
  fc.array(
    fc
      .record({ answers: answersTo(instrument), sector: fc.constantFrom(...sectors) })
      .map(({ answers, sector }): AnswerResponse => ({ answers, ...(sector && { sector }) })),
    { maxLength: 12 },
  );
const instruments = fc
  .array(fc.array(fc.boolean(), { maxLength: 12 }), { maxLength: 3 })
  .map((dimensions): Instrument => ({
    id: 'any',
    version: 17,
    dimensions: dimensions.map((items, d) => ({
      id: `d${d}`,
      items: items.map((reversed, i) => ({ id: `d${d}-${i}`, reversed })),
    })),
  }));
const cases = fc
  .tuple(instruments, fc.subarray([...SECTORS, undefined], { minLength: 1 }))
  .chain(([instrument, sectors]) =>
    fc.record({ instrument: fc.constant(instrument), responses: responsesTo(instrument, sectors) }),
  );

/** Bit for bit: JSON writes every digit that a number has. */
function assertSame(actual: Comparison, expected: Comparison): void {
  assert.equal(JSON.stringify(actual), JSON.stringify(expected));
}

test('any instrument and responses: as the independent calculation says', () => {
  fc.assert(
    fc.property(cases, ({ instrument, responses }) => {
      const compared = compareResponses(instrument, responses);
      assert.equal(compared.respondents, responses.length);
      for (const sector of SECTORS) {
        assert.equal(compared.sectors[sector], responses.filter((response) => response.sector === sector).length);
      }
      instrument.dimensions.forEach((dimension) => {
        assertRow(row(compared.dimensions, dimension.id), dimension.items, responses);
        for (const item of dimension.items) assertRow(row(compared.items, item.id), [item], responses);
      });
    }),
    { numRuns: 300 },
  );
});

test('the order of the responses does not matter', () => {
  const shuffled = cases.chain(({ instrument, responses }) =>
    fc.record({
      instrument: fc.constant(instrument),
      responses: fc.constant(responses),
      others: fc.shuffledSubarray(responses, { minLength: responses.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ instrument, responses, others }) => {
      assertSame(compareResponses(instrument, others), compareResponses(instrument, responses));
    }),
  );
});

test('the parts of any split make the whole, from either side, also after JSON', () => {
  fc.assert(
    fc.property(cases, fc.infiniteStream(fc.boolean()), ({ instrument, responses }, sides) => {
      const parts: [AnswerResponse[], AnswerResponse[]] = [[], []];
      for (const response of responses) parts[sides.next().value ? 0 : 1].push(response);
      const [a, b] = parts.map((part) => compareResponses(instrument, part)) as [Comparison, Comparison];
      const whole = compareResponses(instrument, responses);
      assertSame(mergeComparisons(a, b), whole);
      assertSame(mergeComparisons(b, a), whole);
      assertSame(mergeComparisons(JSON.parse(JSON.stringify(a)) as Comparison, b), whole);
    }),
    { numRuns: 200 },
  );
});

test('merging is associative, and nobody changes nothing', () => {
  const threes = fc
    .tuple(instruments, fc.subarray([...SECTORS, undefined], { minLength: 1 }))
    .chain(([instrument, sectors]) =>
      fc.tuple(fc.constant(instrument), ...[0, 1, 2].map(() => responsesTo(instrument, sectors))),
    );
  fc.assert(
    fc.property(threes, ([instrument, ...three]) => {
      const compared = three.map((responses) => compareResponses(instrument, responses));
      const [a, b, c] = compared as [Comparison, Comparison, Comparison];
      assertSame(mergeComparisons(mergeComparisons(a, b), c), mergeComparisons(a, mergeComparisons(b, c)));
      assertSame(mergeComparisons(a, compareResponses(instrument, [])), a);
    }),
  );
});
