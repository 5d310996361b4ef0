import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid, syllables } from './flesch-kincaid.js';

describe('syllables', () => {
  const COUNTS: Readonly<Record<number, string>> = {
    1: 'the trust make makes asked used times roles work year',
    2: 'people table wanted places sector being beyond resource reason action create',
    3: 'idea area financial everyone officials agreement continue',
    4: 'society experience responsible municipal',
    5: 'collaboration association opportunity',
  };
  for (const [count, all] of Object.entries(COUNTS)) {
    for (const word of all.split(' '))
      it(`counts ${count} in "${word}"`, () => assert.equal(syllables(word), Number(count)));
  }

  it('counts each part of a compound, and a number as one', () => {
    assert.deepEqual(['cross-sector', '2013', '3.0'].map(syllables), [3, 1, 1]);
  });
});

describe('the Flesch–Kincaid grade', () => {
  it('adds words per sentence and syllables per word, weighed as Kincaid et al. do', () => {
    // 6 words and 7 syllables in 2 sentences.
    const grade = fleschKincaid(['The cat sat. We trust people.']);
    assert.equal(grade.toFixed(3), (0.39 * 3 + (11.8 * 7) / 6 - 15.59).toFixed(3));
  });

  it('refuses a text without words', () => {
    assert.throws(() => fleschKincaid(['– …']), /at least one word/);
  });
});
