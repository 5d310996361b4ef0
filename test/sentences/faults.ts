import { EXPECTED, JSON_FAULTS, type Expected, type JsonFaultKind } from '../../src/content/custom/fault.js';
import { reason } from '../../src/core/custom-content.js';
import { faultSentence } from '../../src/questionnaire/code-faults.js';
import {
  correctionLabel,
  isCorrectable,
  leftSentence,
  placeOf,
  rejectionReason,
  rejectionTitle,
} from '../../src/samsyn/rejection.js';
import type { RejectedCode } from '../../src/samsyn/respondents.js';
import type { SheetFault } from '../../src/samsyn/sheet-digits.js';
import { sheetCount, sheetFaultSentence } from '../../src/samsyn/sheet-words.js';
import { unreadableSentence } from '../../src/samsyn/read-file.js';
import { ANSWER_CODE_FAULTS } from '../../src/scoring/codes/decode.js';
import { encodeAnswers } from '../../src/scoring/codes/encode.js';
import { fourPicks, twoAreas, type Sample } from './samples.js';
import type { Group, Sentence } from './table.js';

type Fault = Parameters<typeof reason>[0];

const ofContent =
  (fault: Partial<Fault>, src = '/vart-sjalvtest.json'): Sentence =>
  ({ msg }) =>
    reason(
      {
        kind: 'schema',
        path: '',
        found: '',
        expected: undefined,
        max: undefined,
        status: undefined,
        json: undefined,
        line: undefined,
        column: undefined,
        ...fault,
      },
      src,
      msg,
    );

/** What stands there, where it is not a quotation mark. */
const FOUND: Partial<Record<JsonFaultKind, string>> = {
  'missing-colon': 'title',
  'unquoted-key': 'title',
  'duplicate-key': 'title',
  'single-quote': "'",
  control: 'U+000B',
  invisible: 'U+00A0',
  escape: '\\x',
  word: 'True',
  number: '2019-05',
  unclosed: '{',
  'wrong-end': ']',
  'lost-letter': 'Ã¥',
  character: '%',
};

const schema = (expected: Expected): Sentence =>
  ofContent({ path: 'dimensions[1].items[3].text', found: '"4"', expected, max: 40 });

const CODE = encodeAnswers(twoAreas.structure, { answers: {} });
/** The code with one character that is wrong. */
const withWrong = (at: number): string => {
  const letters = [...CODE];
  letters.splice(at, 1, letters.at(at) === '7' ? '8' : '7');
  return letters.join('');
};

const ofSheet =
  (fault: SheetFault, { structure, text }: Sample = twoAreas): Sentence =>
  (l10n) =>
    sheetFaultSentence(fault, { structure, text: text[l10n.locale] }, l10n);

/** As the line below the finding has it. */
const rejected =
  (about: Partial<RejectedCode>, other = ''): Sentence =>
  (l10n) => {
    const { msg } = l10n;
    const code: RejectedCode = {
      key: 1,
      line: 7,
      file: undefined,
      text: '',
      name: undefined,
      kind: 'mistyped',
      instrument: undefined,
      version: undefined,
      character: undefined,
      ...about,
    };
    const names = { sample: l10n.locale === 'sv' ? 'De fem K' : 'The five K' };
    const title = `${rejectionTitle(code, other, msg)} ${placeOf(code, msg)}.`;
    return `${title} ${isCorrectable(code) ? correctionLabel(code, msg) : rejectionReason(code, names, l10n)}`;
  };

export const faults: readonly Group[] = [
  {
    title: 'A site’s own content: what is wrong',
    cases: {
      'no address': ofContent({ kind: 'bad-address' }, 'http://'),
      'not found': ofContent({ kind: 'not-found', status: 404 }),
      'no such id in the page': ofContent({ kind: 'not-found' }, '#mitt-test'),
      unreachable: ofContent({ kind: 'unreachable' }),
      'too large': ofContent({ kind: 'too-large' }),
      'server error': ofContent({ kind: 'not-found', status: 503 }),
      'no text': ofContent({ kind: 'not-text' }),
      'UTF-16': ofContent({ kind: 'utf-16' }),
      'not UTF-8': ofContent({ kind: 'not-utf-8', line: 3 }),
      'a number as text': ofContent({ path: 'version', found: '"1"', expected: 'whole-number', max: 9999, line: 4 }),
      'true as text': ofContent({ path: 'reversed', found: '"true"', expected: 'boolean', line: 4 }),
      'a text as a number': ofContent({ path: 'title', found: '2019', expected: 'text', max: 80, line: 4 }),
      missing: ofContent({ path: 'dimensions[1].name', expected: 'text', max: 80 }),
      'all of it is wrong': ofContent({ found: '[…] (0)', expected: 'object' }),
      ...Object.fromEntries(
        (Object.keys(EXPECTED) as Expected[]).map((expected) => [`should be: ${expected}`, schema(expected)]),
      ),
    },
  },
  {
    title: 'A site’s own content that is no JSON: what is wrong',
    cases: Object.fromEntries(
      JSON_FAULTS.map((json) => [
        json,
        ofContent({
          kind: 'not-json',
          json,
          line: 12,
          column: 5,
          path: 'dimensions[2].items[0].text',
          found: FOUND[json] ?? '”',
        }),
      ]),
    ),
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
      'mistyped, nobody knows where': rejected({ text: 'S123' }),
      'mistyped near the end': rejected({ text: withWrong(-2) }),
      'mistyped in the second group': rejected({ text: withWrong(6) }),
      'cut short, in a file': rejected({ kind: 'cut-short', file: 'svar.csv' }),
      'too long': rejected({ kind: 'too-long' }),
      'with a character that no code has': rejected({ kind: 'bad-character', character: 'Å' }),
      'nothing in the field': rejected({ kind: 'empty' }),
      'the same answers as another': rejected({ kind: 'duplicate' }, 'Kommunen'),
      'of another instrument': rejected({ kind: 'other-instrument', instrument: 'sample' }),
      'of another version': rejected({ kind: 'other-version', instrument: 'sample', version: 3 }),
      'of an unknown instrument': rejected({ kind: 'other-instrument', instrument: 'other' }),
      'of another format': rejected({ kind: 'other-format' }),
      'of questions that were changed': rejected({ kind: 'other-items' }),
      'one more after this one': (l10n) => leftSentence(1, l10n),
      'twelve more after this one': (l10n) => leftSentence(12, l10n),
    },
  },
  {
    title: 'Comparison: a paper form that is typed in',
    cases: {
      'how much': (l10n) => sheetCount({ given: 12, of: 20 }, l10n),
      nothing: ofSheet({ kind: 'too-few', given: 0, of: 4 }),
      'too few': ofSheet({ kind: 'too-few', given: 2, of: 4 }),
      'too many': ofSheet({ kind: 'too-many', given: 5, of: 4 }),
      'another character': ofSheet({ kind: 'other-character', character: '7', place: 3 }),
      'another character, in a set to pick from': ofSheet(
        { kind: 'other-character', character: '7', place: 3 },
        fourPicks,
      ),
    },
  },
  {
    title: 'Comparison: why a file is not used',
    cases: {
      'too large': ({ msg }) => unreadableSentence({ name: 'svar.csv', fault: 'too-large' }, msg),
      'not there any longer': ({ msg }) => unreadableSentence({ name: 'svar.csv', fault: 'unreachable' }, msg),
      'a spreadsheet': ({ msg }) => unreadableSentence({ name: 'svar.xlsx', fault: 'spreadsheet' }, msg),
      'not text': ({ msg }) => unreadableSentence({ name: 'bild.png', fault: 'not-text' }, msg),
      'no answers in it': ({ msg }) => unreadableSentence({ name: 'brev.txt', fault: 'other-kind' }, msg),
    },
  },
];
