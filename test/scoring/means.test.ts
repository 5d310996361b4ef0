import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resultOfMeans, type Instrument } from '../../src/scoring/index.js';

const instrument: Instrument = {
  id: 'three',
  version: 2,
  dimensions: ['a', 'b', 'c'].map((id) => ({ id, items: [{ id: `${id}1` }] })),
};

describe('resultOfMeans', () => {
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
