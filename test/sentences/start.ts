import { answeredOf } from '../../src/questionnaire/progress.js';
import { givenSentence } from '../../src/questionnaire/given-sentence.js';
import { startFacts } from '../../src/questionnaire/start-card.js';
import type { Kind } from '../../src/scoring/instrument.js';
import type { Group, Sentence } from './table.js';

const counts = (answered: number, unknown: number, total: number) => ({
  answered,
  unknown,
  total,
  instrument: 'sample',
  version: 1,
  complete: false,
});

const facts =
  (kind: Kind | undefined, total: number, minutes: number, maySave = false): Sentence =>
  (l10n) =>
    startFacts({
      kind,
      result: counts(0, 0, total),
      text: { title: '', lead: '', minutes },
      saving: maySave ? { startNote: () => '', startActions: () => '' } : undefined,
      l10n,
    }).join(' · ');

export const given =
  (kind: Kind | undefined, answered: number, unknown: number, total: number): Sentence =>
  (l10n) =>
    givenSentence({ kind, result: counts(answered, unknown, total), l10n });

export const start: readonly Group[] = [
  {
    title: 'Start card: facts',
    cases: {
      'one statement, one minute': facts(undefined, 1, 1),
      'two statements, two minutes': facts(undefined, 2, 2),
      'twenty statements, ten minutes': facts(undefined, 20, 10),
      'twenty statements, and the page allows saving': facts(undefined, 20, 10, true),
      'one question': facts('yes-no', 1, 1),
      'seventeen questions': facts('yes-no', 17, 7),
      'one thing to pick': facts('pick', 1, 1),
      'twelve things to pick from': facts('pick', 12, 2),
    },
  },
  {
    title: 'Start card: what has been answered, when one comes back',
    cases: {
      '1 of 20 statements': given(undefined, 1, 0, 20),
      '3 of 20 statements, 2 of them don’t know': given(undefined, 1, 2, 20),
      'all 20 statements': given(undefined, 18, 2, 20),
      'all 2 statements': given(undefined, 2, 0, 2),
      'the only statement': given(undefined, 1, 0, 1),
      '5 of 17 questions': given('yes-no', 5, 0, 17),
      'all 17 questions': given('yes-no', 17, 0, 17),
      'the only question': given('yes-no', 1, 0, 1),
      '1 of 12 picked': given('pick', 1, 0, 12),
      'all 12 picked': given('pick', 12, 0, 12),
      'the only one picked': given('pick', 1, 0, 1),
    },
  },
  {
    title: 'Progress: after the name of a step, for screen readers',
    cases: {
      '0 of 4': (l10n) => answeredOf(0, 4, l10n),
      '1 of 4': (l10n) => answeredOf(1, 4, l10n),
      '4 of 4': (l10n) => answeredOf(4, 4, l10n),
      '0 of 1': (l10n) => answeredOf(0, 1, l10n),
      '1 of 1': (l10n) => answeredOf(1, 1, l10n),
    },
  },
];
