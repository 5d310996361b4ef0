import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_LOCALES, leadership } from '../../src/content/index.js';
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
});

describe('what leading collaboration is told beside its result', () => {
  for (const locale of CONTENT_LOCALES) {
    it(`draws the trade-off between line organisation and network, each with its good and its bad side (${locale})`, async () => {
      const { notes = [] } = await leadership.text(locale);
      const facts =
        locale === 'sv'
          ? [
              ['Linjen', 'klarhet', 'Men', 'behov'],
              ['nätverk', 'allianser', 'kompetens', 'Men', 'oklar', 'styrning'],
            ]
          : [
              ['line organisation', 'clarity', 'But', 'needs'],
              ['Networks', 'alliances', 'competence', 'But', 'unclear', 'steering'],
            ];
      assert.equal(notes.length, facts.length);
      facts.forEach((each, i) => {
        const at = each.map((fact) => notes[i]!.text.indexOf(fact));
        assert.ok(
          at.every((place, n) => place > (at[n - 1] ?? -1)),
          notes[i]!.text,
        );
      });
    });
  }
});
