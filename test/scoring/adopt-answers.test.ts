/**
 * Answers to earlier structures, as answers to the newest: from codes, from codes in any text, and as they were saved.
 * By tables, and then against an independent calculation over structures that were changed at random.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fiveK } from '../../src/content/index.js';
import {
  AnswerCodeFault,
  KINDS,
  SECTORS,
  adoptAnswers,
  compareResponses,
  decodeAnswers,
  encodeAnswers,
  findCodes,
  scoreInstrument,
  type Answer,
  type Answers,
  type Instrument,
  type Item,
  type Kind,
} from '../../src/scoring/index.js';

const dk = 'unknown';

/** A structure written as `a b-, c`: two dimensions, of a and the hindering b, and of c. */
function structure(version: number, items: string, more: Partial<Instrument> = {}): Instrument {
  const dimensions = items.split(', ').map((names, at) => ({
    id: `d${at + 1}`,
    items: names.split(' ').map((name): Item => {
      const id = name.replace('-', '');
      return name.endsWith('-') ? { id, reversed: true } : { id };
    }),
  }));
  return { id: 'grown', version, dimensions, ...more };
}

const row = (
  sentence: string,
  newest: string,
  adopted: Answers,
  leftOut: string[],
  added: string[],
  kind: Kind = 'rated',
) => [sentence, newest, adopted, leftOut, added, kind] as const;

const FIRST = structure(4, 'a b-, c d');
/** All of the first structure, in another order than its own. */
const GIVEN: Answers = { d: 3, c: dk, b: 2, a: 5 };

const rows = [
  row('the same items', 'a b-, c d', GIVEN, [], []),
  row('an item more at the end', 'a b-, c d e', GIVEN, [], ['e']),
  row('items more at the beginning and in the middle', 'e a f b-, c d', GIVEN, [], ['e', 'f']),
  row('a dimension more', 'a b-, e f, c d', GIVEN, [], ['e', 'f']),
  row('an item less', 'a, c d', { a: 5, c: dk, d: 3 }, ['b'], []),
  row('a dimension less', 'c d', { c: dk, d: 3 }, ['a', 'b'], []),
  row('nothing that was there', 'e f, g', {}, ['a', 'b', 'c', 'd'], ['e', 'f', 'g']),
  row('the items in another order', 'd c, b- a', GIVEN, [], []),
  row('an item in another dimension', 'a, b- c d', GIVEN, [], []),
  row('an item that no longer is reversed', 'a b, c d', { a: 5, c: dk, d: 3 }, ['b'], ['b']),
  row('an item that now is reversed', 'a- b-, c d', { b: 2, c: dk, d: 3 }, ['a'], ['a']),
  row('all at once', 'd e, b- a-', { d: 3, b: 2 }, ['a', 'c'], ['e', 'a']),
  row('items that are picked: only what is a yes', 'a b-, c d', { a: 5 }, ['b', 'c', 'd'], [], 'pick'),
  row('items that are yes, partly or no', 'a b-, c d', { a: 5, c: dk, d: 3 }, ['b'], [], 'yes-no'),
];

for (const [sentence, items, answers, leftOut, added, kind] of rows) {
  test(`the newest has ${sentence}`, () => {
    const newest = structure(7, items, { kind, earlier: [structure(5, 'x'), FIRST] });
    const earlier = { version: 4, leftOut, added };
    const ofDecoded = decodeAnswers(encodeAnswers(FIRST, { answers: GIVEN, sector: 'civil' }), [newest]);
    assert.deepEqual(ofDecoded, { instrument: newest, response: { answers, sector: 'civil' }, earlier });
    assert.equal(ofDecoded.instrument, newest);
    assert.deepEqual(adoptAnswers(newest, 4, GIVEN), { answers, faults: [], unknownIds: [], earlier });
    const order = newest.dimensions.flatMap((dimension) => dimension.items.map(({ id }) => id));
    const keys = Object.keys(ofDecoded.response.answers);
    assert.deepEqual(
      keys,
      order.filter((id) => keys.includes(id)),
    );
    // What is adopted can be scored, compared and written as a code of the newest.
    assert.doesNotThrow(() => scoreInstrument(newest, answers));
    assert.doesNotThrow(() => compareResponses(newest, [ofDecoded.response]));
    assert.deepEqual(decodeAnswers(encodeAnswers(newest, ofDecoded.response), [newest]), {
      instrument: newest,
      response: ofDecoded.response,
    });
  });
}

test('what was not answered is not left out', () => {
  const newest = structure(9, 'a', { earlier: [FIRST] });
  const { response, earlier } = decodeAnswers(encodeAnswers(FIRST, { answers: { c: 1 } }), [newest]);
  assert.deepEqual([response, earlier], [{ answers: {} }, { version: 4, leftOut: ['c'], added: [] }]);
});

test('a code of the newest is read as ever: nothing is said of earlier structures', () => {
  const newest = structure(7, 'a e', { earlier: [FIRST] });
  const response = { answers: { e: 2 } } as const;
  assert.deepEqual(decodeAnswers(encodeAnswers(newest, response), [newest]), { instrument: newest, response });
  assert.deepEqual(adoptAnswers(newest, 7, { e: 2 }), { answers: { e: 2 }, faults: [], unknownIds: [] });
});

test('an earlier structure may name its own earlier ones', () => {
  const second = structure(12, 'a c', { earlier: [FIRST] });
  const third = structure(350, 'a d-', { earlier: [second] });
  const code = encodeAnswers(FIRST, { answers: GIVEN });
  assert.deepEqual(decodeAnswers(code, [third]), {
    instrument: third,
    response: { answers: { a: 5 } },
    earlier: { version: 4, leftOut: ['b', 'c', 'd'], added: ['d'] },
  });
  assert.deepEqual(adoptAnswers(third, 12, { c: 4 })?.earlier, { version: 12, leftOut: ['c'], added: ['d'] });
});

test('of several instruments given, one of the version itself comes first, then the newest that knows it', () => {
  const second = structure(12, 'a c', { earlier: [FIRST] });
  const third = structure(13, 'a c d', { earlier: [second] });
  const code = encodeAnswers(FIRST, { answers: GIVEN });
  for (const given of [
    [second, third],
    [third, second],
  ]) {
    assert.equal(decodeAnswers(code, given).instrument, third);
    assert.equal(decodeAnswers(encodeAnswers(second, { answers: {} }), given).instrument, second);
    assert.equal(given.length, 2);
  }
  const exact = decodeAnswers(code, [third, FIRST, second]);
  assert.deepEqual(exact, { instrument: FIRST, response: { answers: GIVEN } });
  // A newer one that does not know the version is no hindrance.
  assert.equal(decodeAnswers(code, [structure(99, 'z'), second]).instrument, second);
});

const WITH_EARLIER = structure(7, 'a e', { earlier: [FIRST] });
const oneMore = encodeAnswers(structure(4, 'a b c d e f g h'), { answers: {} });
const good = encodeAnswers(FIRST, { answers: GIVEN });
for (const [sentence, code, kind, version] of [
  ['a version that it does not have', encodeAnswers(structure(5, 'a e'), { answers: {} }), 'other-version', 5],
  ['a newer version', encodeAnswers(structure(8, 'a e'), { answers: {} }), 'other-version', 8],
  ['an earlier version with other items than it was released with', oneMore, 'other-items', 4],
  ['an earlier version, cut short', good.slice(0, -2), 'cut-short', 4],
  ['an earlier version, and more after it', `${good}2`, 'too-long', 4],
  ['an earlier version, mistyped', good.replace(/.$/, good.endsWith('Z') ? 'Y' : 'Z'), 'mistyped', 4],
] as const) {
  test(`a code of ${sentence}: ${kind}`, () => {
    assert.throws(
      () => decodeAnswers(code, [WITH_EARLIER]),
      (fault) => {
        assert.ok(fault instanceof AnswerCodeFault);
        assert.deepEqual([fault.kind, fault.instrument, fault.version], [kind, 'grown', version]);
        return true;
      },
    );
  });
}

test('saved answers of a version that the instrument does not have, or of no version, are not adopted', () => {
  for (const version of [5, 8, 0, NaN, '7', null, undefined, {}]) {
    assert.equal(adoptAnswers(WITH_EARLIER, version, { a: 1 }), undefined);
  }
});

test('what is wrong with saved answers is said of the version that they are for, and the rest is adopted', () => {
  const saved = { a: 5, b: 9, d: null, e: 4, x: 1, c: 2 };
  const checked = adoptAnswers(WITH_EARLIER, 4, saved);
  assert.deepEqual(checked?.answers, { a: 5 });
  assert.deepEqual(
    checked.faults.map(({ message }) => message),
    ['Answer to "b" must be 1 to 5 or "unknown", not 9'],
  );
  assert.deepEqual(checked.unknownIds, ['e', 'x']);
  assert.deepEqual(checked.earlier, { version: 4, leftOut: ['c'], added: ['e'] });

  const unreadable = adoptAnswers(WITH_EARLIER, 4, ['a']);
  assert.deepEqual(unreadable?.answers, {});
  assert.equal(unreadable.faults.length, 1);
});

test('items named like parts of every object are adopted when they are answered, and else not', () => {
  const names = 'constructor __proto__ toString';
  const newest = structure(3, `${names} valueOf`, { earlier: [structure(2, `${names} hasOwnProperty`)] });
  assert.deepEqual(adoptAnswers(newest, 2, {})?.earlier, { version: 2, leftOut: [], added: ['valueOf'] });
  const answers = JSON.parse('{"constructor":5,"__proto__":1,"toString":"unknown","hasOwnProperty":3}') as Answers;
  const adopted = adoptAnswers(newest, 2, answers);
  assert.deepEqual(Object.entries(adopted!.answers), Object.entries(answers).slice(0, 3));
  assert.deepEqual(adopted!.earlier?.leftOut, ['hasOwnProperty']);
  assert.deepEqual(adoptAnswers(newest, 2, Object.create(answers))?.answers, {});
});

test('codes of earlier structures are found in any text, though their lengths differ', () => {
  const shorter = structure(2, 'a');
  const longer = structure(3, 'a b c d e f g h i j, k l m n o p q r s t, u');
  const newest = structure(6, 'a b c d e f', { earlier: [shorter, longer] });
  const codes = [shorter, longer, newest, structure(5, 'a b')].map((each) =>
    encodeAnswers(each, { answers: { a: 4 } }),
  );
  const text = `Kommunen: ${codes[0]} Kyrkan: ${codes[1]!.replaceAll('-', ' ')} och så ${codes[2]}\nRegionen: ${codes[3]}`;
  const found = findCodes(text, [fiveK.structure, newest]);
  assert.deepEqual(
    found.map(({ line, name, read, fault }) => [line, name, read?.earlier?.version, read?.response, fault?.kind]),
    [
      [1, 'Kommunen', 2, { answers: { a: 4 } }, undefined],
      [1, 'Kyrkan', 3, { answers: { a: 4 } }, undefined],
      [1, undefined, undefined, { answers: { a: 4 } }, undefined],
      [2, 'Regionen', undefined, undefined, 'other-version'],
    ],
  );
  for (const { read } of found.slice(0, 3)) assert.equal(read!.instrument, newest);
});

test('frozen structures and answers stay as they were', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const newest = freeze(structuredClone(structure(7, 'd a', { earlier: [FIRST] })));
  const answers = freeze({ ...GIVEN });
  const before = JSON.stringify([newest, answers]);
  adoptAnswers(newest, 4, answers);
  decodeAnswers(encodeAnswers(FIRST, { answers }), freeze([newest]));
  assert.equal(JSON.stringify([newest, answers]), before);
});

/** Structures of any items, of which two that are made have some in common: moved, removed, added or reversed. */
const POOL = 'abcdefghijklmnopqrstuvwxyz'.split('');
const anyStructure = (version: number, kind: Kind): fc.Arbitrary<Instrument> =>
  fc
    .tuple(fc.shuffledSubarray(POOL), fc.array(fc.boolean(), { minLength: 26, maxLength: 26 }), fc.nat(26))
    .map(([ids, reversed, cut]): Instrument => {
      const items = ids.map((id, at): Item => ({ id, reversed: reversed[at]! }));
      const dimensions = [items.slice(0, cut), items.slice(cut)].map((some, at) => ({ id: `d${at}`, items: some }));
      return { id: 'grown', kind, version, dimensions };
    });
const history = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 5 }),
    fc.constantFrom<Kind>('rated', ...KINDS),
  )
  .chain(([versions, kind]) =>
    fc.tuple(...versions.toSorted((a, b) => b - a).map((version, at) => anyStructure(version, at ? 'rated' : kind))),
  )
  .map(([newest, ...earlier]): Instrument => ({ ...newest!, earlier }));

/** Item by item, from the letters alone. */
function oracle(newest: Instrument, old: Instrument, answers: Answers) {
  const flat = ({ dimensions }: Instrument) => dimensions.map(({ items }) => items).flat();
  const allowed = (answer: Answer) =>
    newest.kind === 'pick'
      ? answer === 5
      : newest.kind === 'yes-no'
        ? answer === dk || answer % 2 === 1
        : answer === dk || answer <= 5;
  const same = (one: Item) => (other: Item) => one.id === other.id && !!one.reversed === !!other.reversed;
  const given = Object.entries(answers);
  const goesOver = ([id, answer]: [string, Answer]) => {
    const item = flat(old).find((each) => each.id === id)!;
    return flat(newest).some(same(item)) && allowed(answer);
  };
  const rank = ([id]: [string, Answer]) => flat(newest).findIndex((each) => each.id === id);
  return {
    answers: given.filter(goesOver).sort((a, b) => rank(a) - rank(b)),
    leftOut: given.filter((each) => !goesOver(each)).map(([id]) => id),
    added: flat(newest)
      .filter((item) => !flat(old).some(same(item)))
      .map(({ id }) => id),
  };
}

test('any history of structures: as the independent calculation says, from codes, texts and saved answers', () => {
  fc.assert(
    fc.property(
      history,
      fc.nat(),
      fc.array(fc.constantFrom<Answer | undefined>(1, 2, 3, 4, 5, dk, undefined), { minLength: 26, maxLength: 26 }),
      fc.constantFrom(undefined, ...SECTORS),
      (newest, pick, given, sector) => {
        const old = newest.earlier![pick % newest.earlier!.length]!;
        const items = old.dimensions.flatMap((dimension) => dimension.items);
        const answers = Object.fromEntries(
          items.flatMap(({ id }, at): [string, Answer][] => (given[at] ? [[id, given[at]]] : [])),
        );
        const expected = oracle(newest, old, answers);
        const code = encodeAnswers(old, { answers, ...(sector && { sector }) });
        const decoded = decodeAnswers(code, [fiveK.structure, newest]);
        assert.equal(decoded.instrument, newest);
        assert.equal(decoded.response.sector, sector);
        assert.deepEqual(Object.entries(decoded.response.answers), expected.answers);
        assert.deepEqual(decoded.earlier, {
          version: old.version,
          leftOut: expected.leftOut,
          added: expected.added,
        });
        // Each answer goes one way.
        assert.equal(expected.answers.length + expected.leftOut.length, Object.keys(answers).length);

        const adopted = adoptAnswers(newest, old.version, answers);
        assert.deepEqual(adopted, {
          answers: decoded.response.answers,
          faults: [],
          unknownIds: [],
          earlier: decoded.earlier,
        });
        const [found, ...more] = findCodes(`Kyrkan: ${code}`, [newest, fiveK.structure]);
        assert.deepEqual([found?.read, more], [decoded, []]);
        // As before, when the old structure itself is given.
        assert.deepEqual(decodeAnswers(code, [newest, old]), {
          instrument: old,
          response: { answers, ...(sector && { sector }) },
        });
      },
    ),
    { numRuns: 400 },
  );
});
