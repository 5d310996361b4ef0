import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_LOCALES, fiveK, leadership, motives } from '../../src/content/index.js';
import { lix, plain, prose, sentences, words } from './lix.js';

describe('lix', () => {
  it('adds words per sentence and the percentage of words over six letters', () => {
    // 5 words in 2 sentences, of which "Samverkan" and "behöver" are long: 5/2 + 100 × 2/5.
    assert.equal(lix(['Katten sover. Samverkan behöver tid.']), 42.5);
  });

  it('counts a word of six letters as short and one of seven as long', () => {
    assert.equal(lix(['sektor']), 1);
    assert.equal(lix(['sektorn']), 101);
  });

  it('ends a sentence with each text, whatever its last sign', () => {
    assert.equal(lix(['Vi ses ofta', 'Hur då?']), 2.5);
  });

  it('does not count letters and digits that a sign joins as words of their own', () => {
    assert.deepEqual(words('Gränsen 3,0 (Helix-rapport 18:002) m.fl.'), [
      'Gränsen',
      '3,0',
      'Helix-rapport',
      '18:002',
      'm.fl',
    ]);
  });

  it('does not end a sentence at an abbreviation before a year', () => {
    assert.equal(sentences('Tillmar m.fl. (2018) visar det. Vad gör ni? Börja nu!').length, 3);
  });

  it('reads a marked term as the word alone', () => {
    assert.equal(plain('En [gränsgångare](boundary-spanner) möter andra.'), 'En gränsgångare möter andra.');
  });

  it('refuses a text without words', () => {
    assert.throws(() => lix(['– …']), /at least one word/);
  });
});

describe('prose', () => {
  for (const locale of CONTENT_LOCALES) {
    it(`holds every statement, every piece of advice and every explanation of the five K (${locale})`, async () => {
      const text = await fiveK.text(locale);
      // 2 on the start card, 5 intros, 5 × (7 points + 3 questions), 20 statements, a step for each, 3 steps for all, 10 paragraphs, the terms, 1 source.
      const background = await fiveK.background(locale);
      const terms = Object.keys(text.terms).length + Object.keys(background.terms).length;
      assert.equal(
        prose(text, await fiveK.start(locale), background).length,
        2 + 5 + 50 + 20 + 20 + 3 + 10 + terms + 1,
      );
    });

    it(`holds every question and every note of a set without advice (${locale})`, async () => {
      // 2 on the start card, 5 intros, 5 questions, 15 statements, a step for each, 2 notes, 6 paragraphs, 1 term, 1 source.
      const all = prose(
        await leadership.text(locale),
        await leadership.start(locale),
        await leadership.background(locale),
      );
      assert.equal(all.length, 2 + 5 + 5 + 15 + 15 + 2 + 6 + 1 + 1);
    });

    it(`holds every choice of a set to pick from, what it asks and what the choice means (${locale})`, async () => {
      // 2 on the start card, 1 question to answer, 1 intro, 1 question to discuss, 12 choices, 2 meanings, 1 paragraph, 1 term, 1 source.
      const all = prose(await motives.text(locale), await motives.start(locale), await motives.background(locale));
      assert.equal(all.length, 2 + 1 + 1 + 1 + 12 + 2 + 1 + 1 + 1);
    });
  }
});
