import { barsKey, periodWords } from '../../src/case-timeline/bars.js';
import { countSentence } from '../../src/case-timeline/conditions.js';
import { barOf } from '../../src/case-timeline/dates.js';
import { conditionsShown, eventsShown } from '../../src/case-timeline/filter.js';
import type { CaseEvent, Sign } from '../../src/content/cases/types.js';
import type { Group, Sentence } from './table.js';

type Dates = Pick<CaseEvent, 'start' | 'end'>;

const period =
  (dates: Dates): Sentence =>
  (l10n) =>
    periodWords(dates, l10n);

const key =
  (asOf: number | undefined, ...events: Dates[]): Sentence =>
  (l10n) =>
    barsKey(
      events.map((dates) => barOf({ id: 'event', ...dates }, { from: 2010, to: 2019 })!),
      asOf,
      l10n,
    );

const conditions =
  (signs: string): Sentence =>
  (l10n) =>
    countSentence(
      [...signs].map((sign, i) => ({ id: `${i}`, sign: sign as Sign })),
      l10n,
    );

export const caseTimeline: readonly Group[] = [
  {
    title: 'Timeline: when it was',
    cases: {
      'a year': period({ start: '2013' }),
      'a month': period({ start: '2013-11' }),
      'from a month to a year': period({ start: '2013-11', end: '2015' }),
      'from a month to a month': period({ start: '2013-11', end: '2014-02' }),
      'within one year': period({ start: '2013', end: '2013' }),
      'still going on': period({ start: '2013', end: 'ongoing' }),
    },
  },
  {
    title: 'Timeline: what the bars mean',
    mayBeEmpty: true,
    cases: {
      'all known to the month': key(undefined, { start: '2013-11', end: '2014-02' }),
      'some known to the year': key(undefined, { start: '2013' }),
      'some still going on': key(undefined, { start: '2013-11', end: 'ongoing' }),
      'some still going on when the source was written': key(2018, { start: '2013', end: 'ongoing' }),
    },
  },
  {
    title: 'Timeline: how many conditions helped and hindered',
    mayBeEmpty: true,
    cases: {
      'all of one kind: the signs say so': conditions('+++'),
      'one of two': conditions('+−'),
      'three of five, one, one': conditions('+++−±'),
      'none helped': conditions('−−±'),
    },
  },
  {
    title: 'Timeline: after a choice, for screen readers',
    cases: {
      '1 of 8 events': (l10n) => eventsShown(1, 8, l10n),
      '3 of 8 events': (l10n) => eventsShown(3, 8, l10n),
      'all 8 events': (l10n) => eventsShown(8, 8, l10n),
      'the only event': (l10n) => eventsShown(1, 1, l10n),
      '1 of 8 conditions': (l10n) => conditionsShown(1, 8, l10n),
      'all 8 conditions': (l10n) => conditionsShown(8, 8, l10n),
    },
  },
];
