/** Shares and overlap of what several respondents have picked, against counting by hand and against sets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { need } from '../../../src/content/index.js';
import {
  PICKED,
  SECTORS,
  comparePicks,
  compareResponses,
  mergeComparisons,
  type AnswerResponse,
  type Instrument,
  type Sector,
} from '../../../src/scoring/index.js';

const abc: Instrument = {
  id: 'abc',
  kind: 'pick',
  version: 6,
  dimensions: [{ id: 'd', items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] }],
};
const picks = (ids: string, sector?: Sector): AnswerResponse => ({
  answers: Object.fromEntries([...ids].map((id) => [id, PICKED])),
  ...(sector && { sector }),
});
const compare = (...responses: AnswerResponse[]) => comparePicks(compareResponses(abc, responses));

test('by hand', () => {
  const { items, all, some, overlap } = compare(picks('ab', 'public'), picks('bc', 'public'), picks('b', 'civil'));
  assert.deepEqual(
    items.map(({ id, picked, share }) => [id, picked, share]),
    [
      ['a', 1, 1 / 3],
      ['b', 3, 1],
      ['c', 1, 1 / 3],
      ['d', 0, 0],
    ],
  );
  assert.deepEqual(items[0]!.sectors, { public: 1 / 2, private: null, civil: 0 });
  assert.deepEqual([all, some, overlap], [['b'], ['a', 'c'], 1 / 3]);
});

test('nobody, and nothing picked', () => {
  assert.deepEqual([compare().items[0]!.share, compare().overlap, compare().all], [null, null, []]);
  assert.deepEqual([compare(picks(''), picks('')).items[0]!.share, compare(picks(''), picks('')).overlap], [0, null]);
});

test('one respondent agrees with themselves', () => {
  assert.deepEqual([compare(picks('ad')).all, compare(picks('ad')).overlap], [['a', 'd'], 1]);
});

test('overlap is what all have of what any has, as sets; merged parts give the same as the whole', () => {
  const ids = need.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
  const response = fc
    .record({ chosen: fc.subarray(ids), sector: fc.constantFrom(...SECTORS) })
    .map(({ chosen, sector }): AnswerResponse => ({
      answers: Object.fromEntries(chosen.map((id) => [id, PICKED])),
      sector,
    }));
  fc.assert(
    fc.property(
      fc.array(response, { minLength: 1, maxLength: 12 }),
      fc.array(response, { maxLength: 12 }),
      (first, second) => {
        const whole = comparePicks(compareResponses(need.structure, [...first, ...second]));
        assert.deepEqual(
          comparePicks(
            mergeComparisons(compareResponses(need.structure, first), compareResponses(need.structure, second)),
          ),
          whole,
        );
        const sets = [...first, ...second].map(({ answers }) => new Set(Object.keys(answers)));
        const any = ids.filter((id) => sets.some((set) => set.has(id)));
        const every = ids.filter((id) => sets.every((set) => set.has(id)));
        assert.deepEqual(whole.all, every);
        assert.equal(whole.overlap, any.length ? every.length / any.length : null);
      },
    ),
  );
});
