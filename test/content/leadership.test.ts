import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LOCALES, leadership } from '../../src/content/index.js';
import { testInstrument } from './instrument-tests.js';

testInstrument(leadership, {
  id: 'leadership',
  called: 'what leading collaboration asks',
  ids: {
    ownership: ['ownership-politicians', 'ownership-managers', 'ownership-equal'],
    relations: ['relations-managers', 'relations-staff', 'relations-others'],
    conflicts: ['conflicts-interests', 'conflicts-values', 'conflicts-cultures'],
    compromise: ['compromise-own', 'compromise-others', 'compromise-whole'],
    forms: ['forms-leadership', 'forms-governance', 'forms-limits'],
  },
  items: [3, 3],
  source: 'lofstrom',
  next: ['levels', 'channels', 'goals'],
});

describe('what stands behind leading collaboration', () => {
  for (const locale of LOCALES) {
    it(`draws the trade-off between line organisation and network, both ways (${locale})`, async () => {
      const about = (await leadership.background(locale)).about.map((paragraph) => paragraph.text);
      const { intro } = (await leadership.text(locale)).dimensions.forms;
      for (const word of locale === 'sv' ? ['Linjen', 'nätverk', 'allianser'] : ['line organisation', 'network', 'alliances']) {
        assert.ok(intro.includes(word), word);
        assert.ok(about.some((text) => text.toLowerCase().includes(word.toLowerCase())), word);
      }
    });
  }
});
