import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_LOCALES, practice } from '../../src/content/index.js';
import { testInstrument } from './instrument-tests.js';

testInstrument(practice, {
  id: 'practice',
  called: 'what works in practice',
  ids: {
    enabling: ['responsiveness', 'flexibility', 'time'],
    acceptance: ['sacrifice', 'differences', 'dilemmas'],
    clarity: ['involvement', 'common-goals'],
    people: ['target-group', 'citizens'],
  },
  items: [2, 3],
  source: 'boras',
});

describe('what stands behind what works in practice', () => {
  for (const locale of CONTENT_LOCALES) {
    it(`names the three studies, and that the groups are our own (${locale})`, async () => {
      const { about, sources } = await practice.background(locale);
      const studies =
        locale === 'sv'
          ? ['styrgruppen', 'familjecentralerna', 'Skolan som arena']
          : ['steering group', 'family centres', 'Skolan som arena'];
      for (const study of studies) assert.ok(about[0]?.text.includes(study), study);
      assert.match(sources.at(-1)?.published ?? '', locale === 'sv' ? /fyra grupperna är också våra$/ : /four groups$/);
    });
  }
});
