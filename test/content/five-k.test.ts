import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_LOCALES, fiveK } from '../../src/content/index.js';
import { testInstrument } from './instrument-tests.js';

testInstrument(fiveK, {
  id: 'five-k',
  called: 'the five K',
  ids: {
    kompetens: ['spanner', 'intersectoral', 'network', 'commitment'],
    kontakt: ['spanners', 'politicians', 'officials', 'target-group'],
    kapital: ['funding', 'public-share', 'complement', 'time'],
    kontinuitet: ['inside', 'outside', 'horizon', 'people'],
    kontext: ['form', 'finances', 'learning', 'pace'],
  },
  items: [4, 4],
  source: 'tillmar-2018',
  otherSources: { people: 'sos-widgets', learning: 'liu-2018', pace: 'liu-2018' },
  advice: true,
  // The three success concepts.
  next: ['like-minded', 'curious', 'rhythm'],
});

describe('what stands behind the five K', () => {
  for (const locale of CONTENT_LOCALES) {
    it(`tells the three cases and the two definitions (${locale})`, async () => {
      const about = (await fiveK.background(locale)).about.map((paragraph) => paragraph.text).join(' ');
      for (const fact of ['Kooperativet', 'Projektet', 'Partnerskapet', 'Danermark (2004)', 'Gray (1985)'])
        assert.ok(about.includes(fact), fact);
    });
  }
});
