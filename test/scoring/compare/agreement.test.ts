/**
 * Van der Eijk's A, as a table of sentences with results worked out by hand from the paper's definition, and then
 * against that definition written out triple by triple.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { agreement } from '../../../src/scoring/index.js';

/** Limits, which must be exact. */
const limits: [sentence: string, frequencies: number[], a: number][] = [
  ['all in the lowest category is full agreement', [8, 0, 0, 0, 0], 1],
  ['all in the middle is full agreement', [0, 0, 3, 0, 0], 1],
  ['all in the highest category is full agreement', [0, 0, 0, 0, 1], 1],
  ['spread evenly is 0', [2, 2, 2, 2, 2], 0],
  ['spread evenly over three categories is 0', [5, 5, 5], 0],
  ['spread evenly over seven categories is 0', [1, 1, 1, 1, 1, 1, 1], 0],
  ['halved between the ends is −1', [4, 0, 0, 0, 4], -1],
  ['halved between the ends of three categories is −1', [1, 0, 1], -1],
  ['halved between the ends of seven categories is −1', [9, 0, 0, 0, 0, 0, 9], -1],
  ['halved between the ends by a hundred thousand is −1', [50_000, 0, 0, 0, 50_000], -1],
];
for (const [sentence, frequencies, a] of limits) {
  test(`limit: ${sentence}`, () => assert.equal(agreement(frequencies), a));
}

/*
 * One layer of five categories: A = U · (1 − (S − 1)/4) with U = (3·TU − 4·TDU) / (3·(TU + TDU)).
 * Two next to each other, 11000: TU = 3 (110 with each of three), TDU = 0, U = 1, A = 3/4.
 * Two with one between, 10100: the empty one between makes 101, the two outside 110: U = (6 − 4)/9 = 2/9, A = 1/6.
 * Two with two between, 10010: TU = 1, TDU = 2: U = (3 − 8)/9 = −5/9, A = −5/12.
 * Three next to each other, 11100: U = 1, A = 1/2.
 * Three, 11010: the empty 3rd: below 2, above 1: TU = 1 (110), TDU = 2; the empty 5th: TU = 3. U = (12 − 8)/18 = 2/9, A = 1/9.
 * Three, 10101: each of the two empty has 1 and 2 at its sides: TU = 2, TDU = 4: U = (6 − 16)/18 = −5/9, A = −5/18.
 * Three, 11001: each of two empty: TU = 1, TDU = 2, as before: −5/18.
 * Four next to each other, 11110: U = 1, A = 1/4.
 * Four around the middle, 11011: TU = 1 + 1, TDU = 4: U = (6 − 16)/18 = −5/9, A = −5/36.
 * Four, 10111: TU = 3, TDU = 3: U = (9 − 12)/18 = −1/6, A = −1/24.
 */
const worked: [sentence: string, frequencies: number[], a: number][] = [
  ['two neighbours are 3/4', [3, 3, 0, 0, 0], 3 / 4],
  ['two neighbours are 3/4 wherever they are', [0, 0, 5, 5, 0], 3 / 4],
  ['two with one between are 1/6', [0, 1, 0, 1, 0], 1 / 6],
  ['two with two between are −5/12', [0, 7, 0, 0, 7], -5 / 12],
  ['three neighbours are 1/2', [0, 0, 1, 1, 1], 1 / 2],
  ['a pair and one apart are 1/9', [2, 2, 0, 2, 0], 1 / 9],
  ['every second one is −5/18', [1, 0, 1, 0, 1], -5 / 18],
  ['a pair and the other end are −5/18', [1, 1, 0, 0, 1], -5 / 18],
  ['four neighbours are 1/4', [0, 6, 6, 6, 6], 1 / 4],
  ['all but the middle are −5/36', [4, 4, 0, 4, 4], -5 / 36],
  ['all but the second are −1/24', [4, 0, 4, 4, 4], -1 / 24],
  // Layers: 2 answers of 01010 at 1/6, 2 answers of one category at 1: (2/6 + 2)/4 = 7/12.
  ['two layers: three at 2, one at 4', [0, 3, 0, 1, 0], 7 / 12],
  // 2 answers of 00110 at 3/4, 1 at 1: 2.5/3.
  ['two layers: two at 3, one at 4', [0, 0, 2, 1, 0], 5 / 6],
  // 2 answers of 10010 at −5/12, 9 at 1: (9 − 5/6)/11 = 49/66.
  ['ten at 4 and one at 1: a single other voice hardly shows', [1, 0, 0, 10, 0], 49 / 66],
  // 5 answers of 11111 at 0; 2 more of 10001 at −1: −2/7.
  ['two layers: even, with higher ends', [2, 1, 1, 1, 2], -2 / 7],
  // 15 answers of 11111 at 0; 3·2 of 01110: 3 neighbours at 1/2; 1·4 of one category: (3 + 4)/25.
  ['three layers: a bell', [3, 5, 9, 5, 3], 7 / 25],
  // Three categories, K = 3: 110 has TU = 1: U = 1, A = 1 − 1/2.
  ['two neighbours of three are 1/2', [1, 1, 0], 1 / 2],
  // Seven categories, answers · A per layer: 70 · 0, then 1111110: 120 · 1/6 = 20, 0111110: 50 · 1/3 = 16 2/3,
  // 0011110: 40 · 1/2 = 20, 0011100: 240 · 2/3 = 160, 0010100: TU = 4, TDU = 1, U = (20 − 6)/25 = 14/25,
  // A = 14/25 · 5/6 = 7/15: 160 · 7/15 = 74 2/3, and 320 · 1. Sum 611 1/3 of 1000.
  ['seven layers over seven categories', [30, 40, 210, 130, 530, 50, 10], 1834 / 3000],
];
for (const [sentence, frequencies, a] of worked) {
  test(`by hand: ${sentence}`, () => assert.equal(agreement(frequencies), a));
}

test('without answers there is no agreement', () => assert.equal(agreement([0, 0, 0, 0, 0]), null));

for (const frequencies of [[], [3], [3, 3]]) {
  test(`${frequencies.length} categories are too few`, () => {
    const message = `Agreement needs at least 3 categories, not ${frequencies.length}`;
    assert.throws(() => agreement(frequencies), { name: 'RangeError', message });
  });
}

for (const frequency of [-1, 0.5, NaN, Infinity]) {
  test(`${frequency} is no frequency`, () => {
    const message = `A frequency must be a whole number from 0, not ${frequency}`;
    assert.throws(() => agreement([1, frequency, 1]), { name: 'RangeError', message });
  });
}

/** The definition as it stands in the paper: layer by layer, triple by triple. */
function definition(frequencies: readonly number[]): number {
  const k = frequencies.length;
  const n = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  const rest = [...frequencies];
  let a = 0;
  while (rest.some((frequency) => frequency > 0)) {
    const pattern = rest.map((frequency) => (frequency > 0 ? '1' : '0'));
    const height = Math.min(...rest.filter((frequency) => frequency > 0));
    const s = pattern.filter((digit) => digit === '1').length;
    const triples = pattern.flatMap((x, i) =>
      pattern.slice(i + 1).flatMap((y, j) => pattern.slice(i + j + 2).map((z) => x + y + z)),
    );
    const tu = triples.filter((triple) => triple === '110' || triple === '011').length;
    const tdu = triples.filter((triple) => triple === '101').length;
    const u = tu + tdu === 0 ? 1 : ((k - 2) * tu - (k - 1) * tdu) / ((k - 2) * (tu + tdu));
    a += ((height * s) / n) * u * (1 - (s - 1) / (k - 1));
    rest.forEach((frequency, at) => (rest[at] = Math.max(0, frequency - height)));
  }
  return a;
}

const vectors = fc
  .array(fc.oneof(fc.nat(4), fc.nat(10_000)), { minLength: 3, maxLength: 9 })
  .filter((frequencies) => frequencies.some(Boolean));

test('any frequencies: as the definition, and from −1 to 1', () => {
  fc.assert(
    fc.property(vectors, (frequencies) => {
      const a = Number(agreement(frequencies));
      assert.ok(Math.abs(a - definition(frequencies)) < 1e-9, `${a}, by definition ${definition(frequencies)}`);
      assert.ok(a >= -1 && a <= 1);
    }),
    { numRuns: 1000 },
  );
});

test('turning the scale round, or asking each as often, changes nothing at all', () => {
  fc.assert(
    fc.property(vectors, fc.integer({ min: 1, max: 50 }), (frequencies, times) => {
      assert.equal(agreement(frequencies.toReversed()), agreement(frequencies));
      assert.equal(agreement(frequencies.map((frequency) => frequency * times)), agreement(frequencies));
    }),
  );
});
