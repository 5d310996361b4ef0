import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_LOCALES, conditions } from '../../src/content/index.js';
import { testInstrument } from './instrument-tests.js';

testInstrument(conditions, {
  id: 'conditions',
  called: 'what promotes and hinders',
  ids: {
    promoting: [
      'clarity-decisions',
      'clarity-mandate',
      'clarity-room',
      'clarity-costs',
      'legitimacy',
      'commitment',
      'perspectives',
      'balance',
      'trust',
      'endurance',
    ],
    hindering: ['purposes', 'missions', 'status', 'costs', 'language', 'cultures', 'distrust', 'short-term'],
  },
  reversed: ['purposes', 'missions', 'status', 'costs', 'language', 'cultures', 'distrust', 'short-term'],
  items: [8, 10],
  source: 'lindberg-2009',
});

describe('what stands behind what promotes and hinders', () => {
  for (const locale of CONTENT_LOCALES) {
    it(`says that the book is cited from a presentation (${locale})`, async () => {
      const { about, sources } = await conditions.background(locale);
      assert.match((await conditions.text(locale)).basis, /Lindberg \(2009\).*Högberg \(2019\)/);
      assert.ok(about[0]?.text.includes('Högberg (2019)'));
      assert.match(sources.find(({ id }) => id === 'lindberg-2009')?.published ?? '', /Liber, Malmö.*Högberg \(2019\)/);
    });
  }
});
