/** What a comparison says of each row: the one set of facts that sentence, picture, table and files draw from. */
import type { AnyInstrument, AnyInstrumentText } from '../content/types.js';
import type { ComparedRow, Comparison, Spread } from '../scoring/compare/compare-responses.js';
import { SCALE, SECTORS, type Sector } from '../scoring/instrument.js';

/** From so many respondents on, a distribution is drawn and not a dot for each. */
export const MANY_FROM = 10;

/** Among many, a sector has values of its own from so many answers on: fewer would point at persons. */
export const SECTOR_FROM = 3;

/** Respondents with the same value. */
export interface Dot {
  readonly sector: Sector | undefined;
  /** 1–5, as it is shown. */
  readonly value: number;
  readonly count: number;
}

export interface SectorFacts {
  readonly sector: Sector;
  readonly n: number;
  /** Respondents of the sector who could have answered. */
  readonly of: number;
  readonly mean: number;
  readonly range: readonly [number, number];
}

export interface Facts {
  readonly id: string;
  readonly name: string;
  /** A hindering statement: its values are shown as they were answered, and high ones are the weak ones. */
  readonly reversed: boolean;
  /** An area with hindering statements: they are turned, so that 5 is best. */
  readonly turned: boolean;
  readonly n: number;
  readonly unknown: number;
  readonly mean: number | null;
  readonly range: readonly [number, number] | null;
  readonly agreement: number | null;
  /** Steps between sectors, or between respondents; null where that says nothing or too much. */
  readonly gap: number | null;
  /** What the rows are sorted by, the most different first. */
  readonly weight: number;
  readonly quadrant: ComparedRow['quadrant'];
  /** Those with values that may be shown. */
  readonly sectors: readonly SectorFacts[];
  readonly dots: readonly Dot[];
  /** Respondents by answer, from 1 to 5. */
  readonly bars: readonly number[];
  /** Of what is picked from: how many have picked it, of all, as a share. */
  readonly share: number;
}

export interface Facing {
  readonly comparison: Comparison;
  /** Ten or more: distributions, and sectors only where three have answered. */
  readonly many: boolean;
  readonly picked: boolean;
  /** In the order of the instrument, as the next. */
  readonly items: readonly Facts[];
  /** None where things are picked. */
  readonly dimensions: readonly Facts[];
}

/** @param many whether the whole comparison has ten respondents or more, also when a part of it is shown */
export function facing(
  comparison: Comparison,
  structure: AnyInstrument,
  text: AnyInstrumentText,
  many: boolean,
): Facing {
  const picked = structure.kind === 'pick';
  const hindering = new Set(
    structure.dimensions.flatMap(({ items }) => items.filter(({ reversed }) => reversed).map(({ id }) => id)),
  );
  const turned = new Set(
    structure.dimensions.filter(({ items }) => items.some(({ reversed }) => reversed)).map(({ id }) => id),
  );
  const facts =
    (name: (id: string) => string, isItem: boolean) =>
    (row: ComparedRow): Facts => ({
      ...factsOf(row, name(row.id), isItem && hindering.has(row.id), comparison, many, picked),
      turned: !isItem && turned.has(row.id),
    });
  return {
    comparison,
    many,
    picked,
    items: comparison.items.map(facts((id) => text.items[id]!, true)),
    dimensions: picked ? [] : comparison.dimensions.map(facts((id) => text.dimensions[id]!.name, false)),
  };
}

function factsOf(
  row: ComparedRow,
  name: string,
  reversed: boolean,
  comparison: Comparison,
  many: boolean,
  picked: boolean,
): Omit<Facts, 'turned'> {
  const shown = (value: number): number => (reversed ? 6 - value : value);
  const ends = ({ range }: Spread): [number, number] => (reversed ? [6 - range![1], 6 - range![0]] : [...range!]);
  const sectors = SECTORS.flatMap((sector): SectorFacts[] => {
    const spread = row.sectors[sector];
    const of = comparison.sectors[sector];
    if (picked ? !of || (many && of < SECTOR_FROM) : !spread.n || (many && spread.n < SECTOR_FROM)) return [];
    return [
      {
        sector,
        n: spread.n,
        of,
        mean: picked ? spread.n / of : shown(spread.mean!),
        range: spread.range ? ends(spread) : [0, 0],
      },
    ];
  });
  const share = row.n / comparison.respondents;
  const means = sectors.map(({ mean }) => mean);
  const apart = means.length > 1 ? Math.max(...means) - Math.min(...means) : null;
  // Among many, the ends of the scale are always there, and a small sector is not to be read from a distance.
  const gap = picked || many ? apart : row.gap;
  return {
    id: row.id,
    name,
    reversed,
    n: row.n,
    unknown: row.unknown,
    mean: row.mean === null ? null : shown(row.mean),
    range: row.range && ends(row),
    agreement: row.agreement,
    gap,
    weight:
      gap ??
      (picked
        ? 1 - Math.abs(2 * share - 1)
        : row.agreement === null || comparison.between === 'sectors'
          ? -1
          : 1 - row.agreement),
    quadrant: row.quadrant,
    sectors,
    dots: dotsOf(row, shown),
    bars: SCALE.map((step) =>
      row.scores.reduce((sum, [top, bottom, count]) => sum + (Math.round(top / bottom) === shown(step) ? count : 0), 0),
    ),
    share,
  };
}

/** By value, and at each value in the order of the sectors; those who gave none come last. */
function dotsOf({ scores, sectors }: ComparedRow, shown: (value: number) => number): Dot[] {
  return scores
    .flatMap(([top, bottom, all]): Dot[] => {
      const value = shown(top / bottom);
      const own = SECTORS.map((sector): Dot => ({
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
export const byWeight = (rows: readonly Facts[]): Facts[] => [...rows].sort((a, b) => b.weight - a.weight);

/** How many are pointed at. */
const FIRST = 3;

/** What to talk about first. */
export const firstOf = ({ items }: Facing): Facts[] =>
  byWeight(items)
    .filter(({ weight }) => weight > 0)
    .slice(0, FIRST);

export type Agreed = 'strong' | 'weak' | 'mixed';

/** All see everything alike: `strong` or `weak` when all is, else `mixed`. Undefined when they do not. */
export function allAgree({ items, picked }: Facing): Agreed | undefined {
  const quadrants = items.map(({ quadrant }) => quadrant);
  if (picked || !quadrants.some(Boolean) || quadrants.some((each) => each?.endsWith('differ'))) return undefined;
  return quadrants.every((each) => !each || each === 'low-agree')
    ? 'weak'
    : quadrants.every((each) => !each || each === 'high-agree')
      ? 'strong'
      : 'mixed';
}
