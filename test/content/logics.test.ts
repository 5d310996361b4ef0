import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTENT_LOCALES, logics } from '../../src/content/index.js';
import { testInstrument } from './instrument-tests.js';

testInstrument(logics, {
  id: 'logics',
  called: 'which logics steer',
  kind: 'pick',
  ids: { logics: ['state', 'market', 'profession', 'company', 'family', 'congregation', 'religion'] },
  items: [7, 7],
  source: 'hogberg-2019',
});

describe('what the logics are for', () => {
  for (const locale of CONTENT_LOCALES) {
    it(`says that they are for comparing parties, and asks what a conflict leads to (${locale})`, async () => {
      assert.match((await logics.start(locale)).lead, locale === 'sv' ? /jämföra parter/ : /comparing parties/);
      const several = (await logics.text(locale)).meaning?.several.text ?? '';
      assert.match(
        several,
        locale === 'sv'
          ? /problem, kreativa lösningar eller blandformer\?$/
          : /problems, creative solutions or hybrid forms\?$/,
      );
    });
  }
});
