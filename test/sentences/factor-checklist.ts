import { findingOf, leftLabel, leftSentence } from '../../src/factor-checklist/finding.js';
import { soFarSentence } from '../../src/factor-checklist/so-far.js';
import type { Summarised } from '../../src/factor-checklist/rated.js';
import type { LocaleController } from '../../src/localization/locale-controller.js';
import { scoreInstrument } from '../../src/scoring/score.js';
import { fiveAreas, followedUp, fourPicks, onePick, oneStatement, twoAreas, type Sample } from './samples.js';
import type { Group, Sentence } from './table.js';

const of =
  (say: (model: Summarised) => string) =>
  (signs: string, { structure, text, answers: answersOf }: Sample): Sentence =>
  (l10n) => {
    const answers = answersOf(signs);
    return say({ structure, text: text[l10n.locale], answers, result: scoreInstrument(structure, answers), l10n });
  };

const soFar = of(soFarSentence);
const finding = of((model) => {
  const { finding: first, sub } = findingOf(model);
  return [first, sub, leftSentence(model)].filter(Boolean).join('\n');
});
const left =
  (n: number): Sentence =>
  (l10n: LocaleController) =>
    leftLabel(n, l10n);

const all = (sign: string): string => sign.repeat(20);
/** The same with what each statement is about. */
const known = followedUp(fiveAreas);

export const factorChecklist: readonly Group[] = [
  {
    title: 'Checklist to rate: the finding, the rest in numbers, what is left',
    isSummary: true,
    cases: {
      'nothing answered': finding('', known),
      'few answers': finding('5132', known),
      'few answers, one of each': finding('513?', known),
      'half of it answered': finding('5551133333', known),
      'in place and weak': finding('55555555111113333?33', known),
      'one in place, one weak': finding('51333333333333333333', known),
      'twelve in place, one left': finding('5555555555551333333', known),
      'thirteen in place, two left': finding('555555555555513333', known),
      'in place and weak, own instrument': finding('55555555111113333?33', fiveAreas),
      'nothing weak': finding('555555555533333333??', known),
      'one in place, nothing weak': finding('53333333333333333333', known),
      'nothing in place': finding('13333333333333333333', known),
      'all in place': finding(all('5'), known),
      'all weak': finding(all('1'), known),
      'all in between': finding(all('3'), known),
      'all don’t know': finding(all('?'), known),
      'half of them don’t know': finding('55551133??????????33', known),
      'two statements in place, the others weak': finding('5511', twoAreas),
      'one don’t know of four': finding('551?', twoAreas),
      'the only statement, in place': finding('5', followedUp(oneStatement)),
      'the only statement, weak': finding('1', followedUp(oneStatement)),
      'the only statement, in between': finding('3', followedUp(oneStatement)),
      'the only statement, own instrument': finding('1', oneStatement),
      'the only statement, don’t know': finding('?', oneStatement),
    },
  },
  {
    title: 'Checklist to rate: the button back to what is left',
    cases: { 'one statement': left(1), 'three statements': left(3), 'thirteen statements': left(13) },
  },
  {
    title: 'Checklist to rate: the summary so far',
    isSummary: true,
    cases: {
      'nothing answered': soFar('', fiveAreas),
      'one in place': soFar('5', fiveAreas),
      'one weak point': soFar('1', fiveAreas),
      'one in between': soFar('3', fiveAreas),
      'one don’t know': soFar('?', fiveAreas),
      'two don’t know': soFar('??', fiveAreas),
      'two of each': soFar('551133??', fiveAreas),
      'one of each': soFar('513?', fiveAreas),
      'in place and in between': soFar('5533?', fiveAreas),
      'all in place': soFar(all('5'), fiveAreas),
      'all weak': soFar(all('1'), fiveAreas),
      'all don’t know': soFar(all('?'), fiveAreas),
      'all answered': soFar('55555111333333333???', fiveAreas),
      'the only statement': soFar('4', oneStatement),
      'the only statement, don’t know': soFar('?', oneStatement),
    },
  },
  {
    title: 'Checklist to pick from: the finding',
    isSummary: true,
    cases: {
      'nothing picked': finding('', fourPicks),
      'one picked': finding('5', fourPicks),
      'two picked, one begins with an abbreviation': finding('5--5', fourPicks),
      'three picked': finding('555-', fourPicks),
      'everything picked': finding('5555', fourPicks),
      'the only one picked': finding('5', onePick),
    },
  },
];
