import { sentence } from '../../src/factor-checklist/summary.js';
import { scoreInstrument } from '../../src/scoring/score.js';
import { fiveAreas, fourPicks, onePick, oneStatement, type Sample } from './samples.js';
import type { Group, Sentence } from './table.js';

const summary =
  (signs: string, sample: Sample): Sentence =>
  (l10n) => {
    const { structure } = sample;
    const answers = sample.answers(signs);
    return sentence({
      structure,
      text: sample.text[l10n.locale],
      answers,
      result: scoreInstrument(structure, answers),
      l10n,
    });
  };

const all = (sign: string): string => sign.repeat(20);

export const factorChecklist: readonly Group[] = [
  {
    title: 'Checklist to rate: the summary so far',
    isSummary: true,
    cases: {
      'nothing answered': summary('', fiveAreas),
      'one strength': summary('5', fiveAreas),
      'one weak point': summary('1', fiveAreas),
      'one in between': summary('3', fiveAreas),
      'one don’t know': summary('?', fiveAreas),
      'two don’t know': summary('??', fiveAreas),
      'two of each': summary('551133??', fiveAreas),
      'one of each': summary('513?', fiveAreas),
      'all strong': summary(all('5'), fiveAreas),
      'all weak': summary(all('1'), fiveAreas),
      'all don’t know': summary(all('?'), fiveAreas),
      'all answered': summary('55555111333333333???', fiveAreas),
      'the only statement': summary('4', oneStatement),
      'the only statement, don’t know': summary('?', oneStatement),
    },
  },
  {
    title: 'Checklist to pick from: the summary so far',
    isSummary: true,
    cases: {
      'nothing picked': summary('', fourPicks),
      'one picked': summary('5', fourPicks),
      'two picked, one begins with an abbreviation': summary('5--5', fourPicks),
      'three picked': summary('555-', fourPicks),
      'everything picked': summary('5555', fourPicks),
      'the only one picked': summary('5', onePick),
    },
  },
];
