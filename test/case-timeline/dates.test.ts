/** Dates in words, and as places on an axis of years. */
import { expect } from '@open-wc/testing';
import { axisOf, barOf, dateWords, type Axis, type Bar } from '../../src/case-timeline/dates.js';
import type { CaseEvent, CaseStructure } from '../../src/content/index.js';

describe('a date in words', () => {
  const rows: [date: string, sv: string, en: string][] = [
    ['2013', '2013', '2013'],
    ['2013-01', 'januari 2013', 'January 2013'],
    ['2013-11', 'november 2013', 'November 2013'],
    ['2014-02', 'februari 2014', 'February 2014'],
    ['2020-05', 'maj 2020', 'May 2020'],
    ['2021-12', 'december 2021', 'December 2021'],
  ];
  for (const [date, sv, en] of rows) {
    it(`${date}: ${sv}, ${en}`, () => {
      expect(dateWords(date, 'sv')).to.equal(sv);
      expect(dateWords(date, 'en')).to.equal(en);
    });
  }
});

describe('the axis', () => {
  const of = (events: readonly Partial<CaseEvent>[], asOf?: number): Axis | undefined => {
    const structure: CaseStructure = {
      id: 'c',
      actors: [],
      conditions: [],
      ...(asOf && { asOf }),
      phases: events.map((event, i) => ({ id: `p${i}`, events: [{ id: `e${i}`, ...event }] })),
    };
    return axisOf(structure);
  };
  const rows: [sentence: string, events: Partial<CaseEvent>[], asOf: number | undefined, axis: Axis | undefined][] = [
    [
      'goes from the first to the last year of all phases',
      [
        { start: '2015', end: '2016-03' },
        { start: '2013-11', end: '2014' },
      ],
      undefined,
      { from: 2013, to: 2016 },
    ],
    [
      'goes on to the year of the source where something goes on',
      [{ start: '2013-11', end: 'ongoing' }],
      2019,
      { from: 2013, to: 2019 },
    ],
    [
      'ends with what is known where the source has no year',
      [{ start: '2013-11', end: 'ongoing' }, { start: '2015' }],
      undefined,
      { from: 2013, to: 2015 },
    ],
    ['does not go on when nothing does', [{ start: '2013', end: '2014' }], 2019, { from: 2013, to: 2014 }],
    ['is one year for a point in time', [{ start: '2013-11' }], undefined, { from: 2013, to: 2013 }],
    ['is not there without dates', [{}, {}], 2019, undefined],
  ];
  for (const [sentence, events, asOf, axis] of rows) it(sentence, () => expect(of(events, asOf)).to.deep.equal(axis));
});

describe('a bar', () => {
  const seven: Axis = { from: 2013, to: 2019 };
  /** In months from the start of the axis. */
  type Pieces = [from: number, to: number, sure: boolean][];
  const rows: [sentence: string, start: string, end: string | undefined, ends: Bar['ends'], pieces: Pieces][] = [
    ['that goes on since a month is sure', '2013-11', 'ongoing', 'ongoing', [[10, 84, true]]],
    [
      'that ended in a year is unsure there',
      '2014-02',
      '2017',
      'stop',
      [
        [13, 48, true],
        [48, 60, false],
      ],
    ],
    [
      'that goes on since a year is unsure there',
      '2017',
      'ongoing',
      'ongoing',
      [
        [48, 60, false],
        [60, 84, true],
      ],
    ],
    ['that goes on since the last year is unsure', '2019', 'ongoing', 'ongoing', [[72, 84, false]]],
    ['between months takes in both', '2014-01', '2014-03', 'stop', [[12, 15, true]]],
    ['of one month is one month', '2014-01', '2014-01', 'stop', [[12, 13, true]]],
    [
      'between years far apart is sure in between',
      '2014',
      '2016',
      'stop',
      [
        [12, 24, false],
        [24, 36, true],
        [36, 48, false],
      ],
    ],
    [
      'between two years is nowhere sure',
      '2014',
      '2015',
      'stop',
      [
        [12, 24, false],
        [24, 36, false],
      ],
    ],
    ['within a year lies somewhere in it', '2014', '2014', 'stop', [[12, 24, false]]],
    ['from a month until some time that year is unsure', '2014-06', '2014', 'stop', [[17, 24, false]]],
    ['from some time in a year until a month of it is unsure', '2014', '2014-06', 'stop', [[12, 18, false]]],
    ['without an end is a point: a month', '2014-06', undefined, 'point', [[17, 18, true]]],
    ['without an end is a point: some time in a year', '2014', undefined, 'point', [[12, 24, false]]],
  ];
  for (const [sentence, start, end, ends, pieces] of rows) {
    it(sentence, () => {
      const bar = barOf({ id: 'e', start, ...(end && { end }) }, seven)!;
      expect(bar.ends).to.equal(ends);
      expect(bar.pieces.map(({ sure }) => sure)).to.deep.equal(pieces.map(([, , sure]) => sure));
      for (const [i, { from, to }] of bar.pieces.entries()) {
        expect(from, 'from').to.be.closeTo((pieces[i]![0] / 84) * 100, 1e-9);
        expect(to, 'to').to.be.closeTo((pieces[i]![1] / 84) * 100, 1e-9);
      }
    });
  }

  it('is not there without a date', () => {
    expect(barOf({ id: 'e' }, seven)).to.equal(undefined);
  });
});
