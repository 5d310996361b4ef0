/** A comparison as plain data, and how it follows from tallies. */
import { quadrantOf, type Quadrant } from './quadrant.js';
import { AGREEMENT_FROM, distanceWithin, meanOf, spreadOf, type Spread } from './spread.js';
import { perSector, type TallyRow } from './tally.js';
import { SECTORS, type Sector } from '../instrument.js';

/** One item or dimension. */
export interface ComparedRow extends Spread {
  /** Of the item or the dimension. */
  readonly id: string;
  readonly sectors: Readonly<Record<Sector, Spread>>;
  /** Largest distance, in steps of the scale, between what `Comparison.between` names; null with fewer than two to compare. */
  readonly gap: number | null;
  /** Null when n < 2. */
  readonly quadrant: Quadrant | null;
}

/** Plain data: it survives JSON and can be merged after that. */
export interface Comparison {
  /** Id of the instrument. */
  readonly instrument: string;
  readonly version: number;
  /** Number of respondents. */
  readonly respondents: number;
  /** Number of respondents per sector; the rest gave none. */
  readonly sectors: Readonly<Record<Sector, number>>;
  /** What gaps are measured between: sector means when at least two sectors are there, else single respondents. */
  readonly between: 'sectors' | 'respondents';
  /** In the order of the instrument, as the dimensions. */
  readonly items: readonly ComparedRow[];
  readonly dimensions: readonly ComparedRow[];
}

/** The part of a comparison that is counted; the rest is derived from it. */
interface Counted extends Pick<Comparison, 'instrument' | 'version' | 'respondents' | 'sectors'> {
  readonly items: readonly TallyRow[];
  readonly dimensions: readonly TallyRow[];
}

export function deriveComparison({ items, dimensions, ...counted }: Counted): Comparison {
  const between = SECTORS.filter((sector) => counted.sectors[sector]).length > 1 ? 'sectors' : 'respondents';
  const compare = ({ id, sectors, ...tally }: TallyRow): ComparedRow => {
    const whole = spreadOf(tally);
    const betweenRespondents = whole.n < 2 ? null : distanceWithin(tally.scores);
    const means = SECTORS.flatMap((sector) => (sectors[sector].scores.length ? [meanOf(sectors[sector].scores)] : []));
    const betweenSectors = means.length < 2 ? null : distanceWithin(means);
    const gap = between === 'respondents' ? betweenRespondents : betweenSectors;
    // Two respondents have no A, and their distance says more than that of their sectors can.
    const distance = whole.n < AGREEMENT_FROM ? betweenRespondents : between === 'sectors' ? gap : null;
    return {
      id,
      ...whole,
      sectors: perSector((sector) => spreadOf(sectors[sector])),
      gap,
      quadrant: quadrantOf(whole, distance),
    };
  };
  return { ...counted, between, items: items.map(compare), dimensions: dimensions.map(compare) };
}
