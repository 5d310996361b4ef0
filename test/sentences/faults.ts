import { EXPECTED, type Expected } from '../../src/content/custom/fault.js';
import { reason } from '../../src/core/custom-content.js';
import { faultSentence } from '../../src/questionnaire/code-faults.js';
import { rejectionReason } from '../../src/samsyn/rejected-view.js';
import { unreadableSentence } from '../../src/samsyn/read-file.js';
import { ANSWER_CODE_FAULTS } from '../../src/scoring/codes/decode.js';
import type { Group, Sentence } from './table.js';

type Fault = Parameters<typeof reason>[0];

const ofContent =
  (fault: Partial<Fault>, src = '/vart-sjalvtest.json'): Sentence =>
  ({ msg }) =>
    reason(
      { kind: 'schema', path: '', found: '', expected: undefined, max: undefined, status: undefined, ...fault },
      src,
      msg,
    );

const schema = (expected: Expected): Sentence =>
  ofContent({ path: 'dimensions[1].items[3].text', found: '"4"', expected, max: 40 });

const rejected =
  (code: Partial<Parameters<typeof rejectionReason>[0]>): Sentence =>
  (l10n) =>
    rejectionReason(
      {
        line: 1,
        text: '',
        kind: 'duplicate',
        instrument: undefined,
        version: undefined,
        character: undefined,
        ...code,
      },
      { sample: l10n.locale === 'sv' ? 'De fem K' : 'The five K' },
      l10n,
    );

export const faults: readonly Group[] = [
  {
    title: 'A site’s own content: what is wrong',
    cases: {
      'no address': ofContent({ kind: 'bad-address' }, 'http://'),
      'not found': ofContent({ kind: 'not-found', status: 404 }),
      'no such id in the page': ofContent({ kind: 'not-found' }, '#mitt-test'),
      unreachable: ofContent({ kind: 'unreachable' }),
      'too large': ofContent({ kind: 'too-large' }),
      'not JSON': ofContent({ kind: 'not-json', found: 'Unexpected token' }),
      missing: ofContent({ path: 'dimensions[1].name', expected: 'text', max: 80 }),
      'all of it is wrong': ofContent({ found: '[…] (0)', expected: 'object' }),
      ...Object.fromEntries(
        (Object.keys(EXPECTED) as Expected[]).map((expected) => [`should be: ${expected}`, schema(expected)]),
      ),
    },
  },
  {
    title: 'An answer code: what is wrong',
    cases: Object.fromEntries(
      ANSWER_CODE_FAULTS.map((kind) => [kind, ({ msg }) => faultSentence({ kind, character: '?' }, msg)]),
    ),
  },
  {
    title: 'Comparison: why a code does not count',
    cases: {
      'the same answers as another': rejected({ duplicateOf: 2 }),
      'of another instrument': rejected({ kind: 'other-instrument', instrument: 'sample' }),
      'of another version': rejected({ kind: 'other-version', instrument: 'sample', version: 3 }),
      'of an unknown instrument': rejected({ kind: 'other-instrument', instrument: 'other' }),
    },
  },
  {
    title: 'Comparison: why a file is not used',
    cases: {
      'too large': ({ msg }) => unreadableSentence({ name: 'svar.csv', fault: 'too-large' }, msg),
      'a spreadsheet': ({ msg }) => unreadableSentence({ name: 'svar.xlsx', fault: 'spreadsheet' }, msg),
      'not text': ({ msg }) => unreadableSentence({ name: 'bild.png', fault: 'not-text' }, msg),
      'no answers in it': ({ msg }) => unreadableSentence({ name: 'brev.txt', fault: 'other-kind' }, msg),
    },
  },
];
