import { resultRows } from '../../src/charts/result-rows.js';
import { changeFinding, pairsOf } from '../../src/questionnaire/change.js';
import { findingOf, findingOfAnswers, type Finding } from '../../src/questionnaire/finding.js';
import { leftOutSentence } from '../../src/questionnaire/left-out.js';
import { resultOfMeans, scoreInstrument } from '../../src/scoring/score.js';
import { fiveAreas, oneArea, twoAreas, type Sample } from './samples.js';
import type { Group, Sentence } from './table.js';

/** @param signs answers in the order of the statements, see samples.ts */
const result =
  (signs: string, { structure, text, answers }: Sample = fiveAreas): Sentence =>
  (l10n) => {
    const given = answers(signs);
    const scored = scoreInstrument(structure, given);
    const words = text[l10n.locale];
    const rows = resultRows(scored, words.dimensions, l10n);
    return both(findingOfAnswers({ structure, text: words, answers: given, result: scored, l10n }, rows));
  };

/** The finding, and the line below it. */
const both = ({ sentence, detail }: Finding): string => `${sentence} ${detail}`.trim();

const ofMeans =
  (...means: (number | null)[]): Sentence =>
  (l10n) => {
    const scored = resultOfMeans(fiveAreas.structure, means);
    const { dimensions } = fiveAreas.text[l10n.locale];
    return both(
      findingOf({ result: scored, rows: resultRows(scored, dimensions, l10n), dimensions, alike: false, l10n }),
    );
  };

const leftOut =
  (signs: string, { structure, answers }: Sample = fiveAreas): Sentence =>
  (l10n) =>
    leftOutSentence(scoreInstrument(structure, answers(signs)), l10n);

const change =
  (before: string, now: string, { structure, text, answers }: Sample = fiveAreas): Sentence =>
  (l10n) => {
    const rows = (signs: string) =>
      resultRows(scoreInstrument(structure, answers(signs)), text[l10n.locale].dimensions, l10n);
    return both(changeFinding(pairsOf(rows(now), rows(before)), l10n));
  };

const all = (sign: string): string => sign.repeat(20);

export const fiveK: readonly Group[] = [
  {
    title: 'Five K: the result',
    isSummary: true,
    cases: {
      'nobody has answered': result(''),
      'only don’t know': result(all('?')),
      'some don’t know, the rest skipped': result('?????'),
      'too few answers everywhere': result('3---3---3---3---3---'),
      'one area has enough answers': result('3344----------------'),
      'two areas have enough answers': result('33442222'),
      'two areas, equal': result('33444433'),
      'one strongest, one weakest': result('5555' + '4444' + '3333' + '3344' + '2222'),
      'two strongest, two weakest': result('4444' + '4444' + '3333' + '2222' + '2222'),
      'three weakest': result('4444' + '3333' + '2222' + '2222' + '2222'),
      'one area has too few answers': result('4444' + '3333' + '2---' + '3344' + '2222'),
      'all equal': result(all('3')),
      'all equal and strong': result(all('5')),
      'all equal and weak': result(all('1')),
      'all strong': result('5555' + '4444' + '4455' + '4444' + '5554'),
      'all weak': result('1111' + '2222' + '1122' + '2222' + '1112'),
      'two areas alone, both strong': result('5544', twoAreas),
      'two areas alone, equal': result('3333', twoAreas),
      'two areas alone, one has too few answers': result('33--', twoAreas),
      'one area alone': result('334', oneArea),
      'one area alone, too few answers': result('3', oneArea),
      'nothing is weak, one is a strength': result('4444' + '3333' + '3333' + '3344' + '3333'),
      'nothing is strong, two are weak': result('3333' + '3333' + '2222' + '3344' + '2223'),
      'all in between': result('3333' + '3344' + '3334' + '3344' + '3333'),
      'half don’t know, the rest answered': result('33??44??33??44??33??'),
      'level, with different answers': result('2424' + '3333' + '2424' + '3333' + '3333'),
      'one area has no answers, one left out in another': result('444-' + '2222' + '3333' + '3333'),
      'means from the page': ofMeans(4, 3.5, 2, 3, 4),
      'means from the page, one missing': ofMeans(4, null, 2, 3, 4),
      'means from the page, none': ofMeans(null, null, null, null, null),
    },
  },
  {
    title: 'Five K: what the picture leaves out',
    isSummary: true,
    mayBeEmpty: true,
    cases: {
      'nothing left out': leftOut(all('3')),
      'nobody has answered: the result says so': leftOut(''),
      'only don’t know: the result says so': leftOut(all('?')),
      'one don’t know': leftOut('?' + '3'.repeat(19)),
      'two don’t know': leftOut('??' + '3'.repeat(18)),
      'one skipped': leftOut('-' + '3'.repeat(19)),
      'three skipped': leftOut('---' + '3'.repeat(17)),
      'one don’t know, one skipped': leftOut('?-' + '3'.repeat(18)),
      'five don’t know, the rest skipped': leftOut('?????'),
      'one of two': leftOut('?3--', twoAreas),
    },
  },
  {
    title: 'Then and now: what has changed',
    isSummary: true,
    cases: {
      'one has gone up': change('3333' + '3333', '4444' + '3333', twoAreasTwice()),
      'one up, one down': change('3333' + '4444', '4455' + '3333', twoAreasTwice()),
      'all have changed': change(
        '1111' + '2222' + '3333' + '4444' + '5555',
        '2222' + '3333' + '4444' + '5555' + '4444',
      ),
      'nothing has changed': change(all('3'), all('3')),
      'one changed, the others not': change(all('3'), '4' + '3'.repeat(19)),
      'one cannot be compared': change('----' + '3'.repeat(16), '3333' + '4'.repeat(16)),
      'nothing can be compared': change('', all('3')),
      'one area alone, unchanged': change('333', '333', oneArea),
      'one area alone, changed': change('333', '444', oneArea),
    },
  },
];

/** The first two areas of the five. */
function twoAreasTwice(): Sample {
  return {
    ...fiveAreas,
    structure: { ...fiveAreas.structure, dimensions: fiveAreas.structure.dimensions.slice(0, 2) },
  };
}
