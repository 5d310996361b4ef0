/** What a comparison says of each row: the one set of facts that sentence, picture, table and files draw from. */
import type { Said, Voice } from '../charts/named-line.js';
import type { Dots } from '../charts/scale-line.js';
import type { AnyInstrument, AnyInstrumentText } from '../content/types.js';
import type { ComparedRow, Comparison, Spread } from '../scoring/compare/compare-responses.js';
import { answerTo, SCALE, SECTORS, type Answers, type Sector } from '../scoring/instrument.js';

/** From this many respondents on, distributions are shown instead of one dot each. */
export const MANY_FROM = 10;

/** A sector is named, and has values of its own, from this many answers on: one person is not a sector. */
export const SECTOR_FROM = 2;

/** The same among many, who have no names here: fewer would point at persons. */
export const SECTOR_FROM_OF_MANY = 3;

/** A sector's answers in a row. */
export interface SectorView {
  readonly sector: Sector;
  readonly n: number;
  /** Respondents of the sector who could have answered. */
  readonly of: number;
  /** Where things are picked: the share that has. */
  readonly mean: number;
  readonly range: readonly [number, number];
}

/** An area or a statement, as it is shown. */
export interface ComparedRowView {
  readonly id: string;
  readonly name: string;
  /** Of a statement: what it is about, within a sentence, after "Mest olika svarar ni om". */
  readonly short: string | undefined;
  /** A hindering statement: its values are shown as they were answered, and high ones are the weak ones. */
  readonly reversed: boolean;
  /** An area with hindering statements: they are reversed, so that 5 is best. */
  readonly hasReversed: boolean;
  readonly n: number;
  readonly unknown: number;
  readonly mean: number | null;
  readonly range: readonly [number, number] | null;
  readonly agreement: number | null;
  /** Steps between the lowest and the highest answer of a few, between the means of sectors of many; null where that says nothing or too much. */
  readonly gap: number | null;
  /** The rows can be sorted by it, the most different first. */
  readonly difference: number;
  readonly quadrant: ComparedRow['quadrant'];
  /** Those with values that may be shown. */
  readonly sectors: readonly SectorView[];
  readonly dots: readonly Dots[];
  /** Of a statement that few have answered: who has given which answer, from 1 to 5. Of what is picked: who has picked it. */
  readonly said: readonly Said[];
  /** The few who have answered that they don't know. */
  readonly unsure: readonly Voice[];
  /** Respondents by answer, from 1 to 5. */
  readonly counts: readonly number[];
  /** Of what is picked from: how many have picked it, of all. */
  readonly share: number;
}

/** A comparison, as it is shown. */
export interface ComparisonView {
  readonly comparison: Comparison;
  /** Ten respondents or more: distributions, and sectors only where three have answered. */
  readonly isMany: boolean;
  /** Of an instrument to pick from. */
  readonly isPicked: boolean;
  /** Those who are compared, where they are few; among many, nobody stands alone. */
  readonly voices: readonly Voice[];
  /** In the order of the instrument, as the next. */
  readonly items: readonly ComparedRowView[];
  /** None where things are picked. */
  readonly dimensions: readonly ComparedRowView[];
}

/** One whose answers are compared. */
export interface Participant {
  readonly voice: Voice;
  readonly answers: Answers;
}

/**
 * @param participants those who are compared
 * @param isMany whether the whole comparison has ten respondents or more, also when a part of it is shown
 */
export function describeComparison(
  comparison: Comparison,
  participants: readonly Participant[],
  structure: AnyInstrument,
  text: AnyInstrumentText,
  isMany: boolean,
): ComparisonView {
  const isPicked = structure.kind === 'pick';
  const reversedItems = new Set(
    structure.dimensions.flatMap(({ items }) => items.filter(({ reversed }) => reversed).map(({ id }) => id)),
  );
  const withReversed = new Set(
    structure.dimensions.filter(({ items }) => items.some(({ reversed }) => reversed)).map(({ id }) => id),
  );
  const whole = { comparison, isMany, isPicked };
  return {
    ...whole,
    voices: isMany ? [] : participants.map(({ voice }) => voice),
    items: comparison.items.map((row) => ({
      ...describeRow(row, text.items[row.id]!, reversedItems.has(row.id), whole),
      ...(isMany ? NOBODY : saidOf(row.id, participants)),
      short: text.followUp?.[row.id]?.short,
      hasReversed: false,
    })),
    dimensions: isPicked
      ? []
      : comparison.dimensions.map((row) => ({
          ...describeRow(row, text.dimensions[row.id]!.name, false, whole),
          ...NOBODY,
          short: undefined,
          hasReversed: withReversed.has(row.id),
        })),
  };
}

const NOBODY = { said: [], unsure: [] };

function saidOf(id: string, participants: readonly Participant[]): Pick<ComparedRowView, 'said' | 'unsure'> {
  const voicesWith = (answer: unknown): Voice[] =>
    participants.flatMap(({ voice, answers }) => (answerTo(answers, id) === answer ? [voice] : []));
  return {
    said: SCALE.map((value) => ({ value, voices: voicesWith(value) })).filter(({ voices }) => voices.length),
    unsure: voicesWith('unknown'),
  };
}

type Whole = Pick<ComparisonView, 'comparison' | 'isMany' | 'isPicked'>;

function describeRow(
  row: ComparedRow,
  name: string,
  reversed: boolean,
  whole: Whole,
): Omit<ComparedRowView, 'hasReversed' | 'short' | 'said' | 'unsure'> {
  const { comparison, isMany, isPicked } = whole;
  const shown = (value: number): number => (reversed ? 6 - value : value);
  const sectors = sectorsOf(row, reversed, whole);
  const means = sectors.map(({ mean }) => mean);
  const sectorGap = means.length > 1 ? Math.max(...means) - Math.min(...means) : null;
  // Among many, the ends of the scale are always there, and a small sector is not to be read from a distance.
  const apart = row.range && row.n > 1 ? row.range[1] - row.range[0] : null;
  const gap = isPicked || isMany ? sectorGap : apart;
  const share = row.n / comparison.respondents;
  return {
    id: row.id,
    name,
    reversed,
    n: row.n,
    unknown: row.unknown,
    mean: row.mean === null ? null : shown(row.mean),
    range: row.range && rangeOf(row, reversed),
    agreement: row.agreement,
    gap,
    difference:
      isPicked || isMany ? (sectorGap ?? differenceWithoutGap(row, share, whole)) : differenceOfFew(row, apart),
    quadrant: row.quadrant,
    sectors,
    dots: dotsOf(row, shown),
    counts: SCALE.map((step) =>
      row.scores.reduce((sum, [top, bottom, count]) => sum + (Math.round(top / bottom) === shown(step) ? count : 0), 0),
    ),
    share,
  };
}

/** Among few, how far apart the two furthest answers are; of those as far apart, first the ones where the sectors are. */
const differenceOfFew = ({ gap }: ComparedRow, apart: number | null): number =>
  apart === null ? -1 : apart + (gap ?? 0) / 100;

/** What is picked by half differs most; what is rated by many, where agreement is least. */
function differenceWithoutGap({ agreement }: ComparedRow, share: number, { comparison, isPicked }: Whole): number {
  if (isPicked) return 1 - Math.abs(2 * share - 1);
  return agreement === null || comparison.between === 'sectors' ? -1 : 1 - agreement;
}

const rangeOf = ({ range }: Spread, reversed: boolean): [number, number] =>
  reversed ? [6 - range![1], 6 - range![0]] : [...range!];

function sectorsOf(row: ComparedRow, reversed: boolean, { comparison, isMany, isPicked }: Whole): SectorView[] {
  return SECTORS.flatMap((sector): SectorView[] => {
    const spread = row.sectors[sector];
    const of = comparison.sectors[sector];
    const counted = isPicked ? of : spread.n;
    if (counted < (isMany ? SECTOR_FROM_OF_MANY : SECTOR_FROM)) return [];
    const mean = reversed ? 6 - spread.mean! : spread.mean!;
    return [
      {
        sector,
        n: spread.n,
        of,
        mean: isPicked ? spread.n / of : mean,
        range: spread.range ? rangeOf(spread, reversed) : [0, 0],
      },
    ];
  });
}

/** By value, and at each value in the order of the sectors; those who gave none come last. */
function dotsOf({ scores, sectors }: ComparedRow, shown: (value: number) => number): Dots[] {
  return scores
    .flatMap(([top, bottom, all]): Dots[] => {
      const value = shown(top / bottom);
      const own = SECTORS.map((sector): Dots => ({
        sector,
        value,
        count: sectors[sector].scores.find(([a, b]) => a * bottom === top * b)?.[2] ?? 0,
      }));
      return [...own, { sector: undefined, value, count: all - own.reduce((sum, { count }) => sum + count, 0) }];
    })
    .filter(({ count }) => count)
    .sort((a, b) => a.value - b.value);
}

/** The most different first; what is equal stays in the order of the instrument. */
export const byDifference = (rows: readonly ComparedRowView[]): ComparedRowView[] =>
  [...rows].sort((a, b) => b.difference - a.difference);

/** How many are asked about. */
const FIRST = 3;

/** What is rated and nearly the same is agreed, and no more to talk about than what is. */
const isDifferent = ({ difference, quadrant }: ComparedRowView): boolean => difference > 0 && !isAgreed(quadrant);

/** What to talk about first. */
export const mostDifferent = ({ items, isPicked }: ComparisonView): ComparedRowView[] =>
  byDifference(items)
    .filter((row) => (isPicked ? row.difference > 0 : isDifferent(row)))
    .slice(0, FIRST);

export const isAgreed = (quadrant: ComparedRow['quadrant']): boolean => !!quadrant?.endsWith('agree');

/**
 * What they agree on, the strongest first; those whose answers are nearest to each other before the others. What all find weak
 * comes third, so that it is among the first few: there they can begin at once. Of what is picked: what all have.
 */
export function agreedRows({ items, isPicked, comparison }: ComparisonView): ComparedRowView[] {
  if (isPicked) return items.filter(({ n }) => n === comparison.respondents && n > 1);
  const rows = items
    .filter(({ quadrant }) => isAgreed(quadrant))
    .sort((a, b) => Number((a.gap ?? 0) > 1) - Number((b.gap ?? 0) > 1) || worth(b) - worth(a));
  const weakest = [...rows].reverse().find(({ quadrant, gap }) => quadrant === 'low-agree' && (gap ?? 0) <= 1);
  if (!weakest || rows.length <= AMONG_FIRST) return rows;
  const others = rows.filter((row) => row !== weakest);
  return [...others.slice(0, AMONG_FIRST - 1), weakest, ...others.slice(AMONG_FIRST - 1)];
}

const AMONG_FIRST = 3;

/** The mean as it counts: a hindrance that is none is a strength. */
export const worth = ({ mean, reversed }: ComparedRowView): number => (reversed ? 6 - mean! : mean!);

/** What all agree on: that everything is strong, that everything is weak, or some of each. */
export type Agreement = 'strong' | 'weak' | 'mixed';

/** What respondents who agree on every statement agree on; undefined when they differ on any. */
export function completeAgreement({ items, isPicked, comparison }: ComparisonView): Agreement | undefined {
  const quadrants = items.map(({ quadrant }) => quadrant);
  if (isPicked || comparison.respondents < 2) return undefined;
  if (!quadrants.some(Boolean) || quadrants.some((each) => each?.endsWith('differ'))) return undefined;
  if (quadrants.every((each) => !each || each === 'low-agree')) return 'weak';
  return quadrants.every((each) => !each || each === 'high-agree') ? 'strong' : 'mixed';
}
