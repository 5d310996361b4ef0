import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_LOCALES, results } from '../../src/content/index.js';
import { testInstrument } from './instrument-tests.js';

testInstrument(results, {
  id: 'results',
  called: 'what affects the results',
  ids: {
    surroundings: ['experience', 'experience-around'],
    actors: ['respect', 'respect-organisations', 'own-gains'],
    process: ['roles', 'responsibility', 'every-level', 'ownership-work', 'ownership-result'],
    communication: ['openness', 'continuous', 'outwards', 'channels-formal', 'channels-informal'],
    purpose: ['visions', 'goals-concrete', 'goals-realistic', 'goals-understood'],
    resources: ['funding', 'staff'],
  },
  items: [2, 5],
  source: 'lofstrom',
  otherSources: { experience: 'sos-widgets' },
});

describe('what stands behind what affects the results', () => {
  for (const locale of CONTENT_LOCALES) {
    it(`names a presentation, and claims no year for it (${locale})`, async () => {
      const { about, sources } = await results.background(locale);
      assert.match(about[0]?.text ?? '', /presentation\b.*Löfström/);
      assert.equal(sources.find(({ id }) => id === 'lofstrom')?.year, undefined);
    });
  }
});
