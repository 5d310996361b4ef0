/** What several respondents have picked, derived from their comparison, so that parts can be merged first. */
import type { Comparison } from './comparison.js';
import { perSector } from './tally.js';
import type { Sector } from '../instrument.js';

export interface PickedItem {
  readonly id: string;
  /** How many respondents have picked it. */
  readonly picked: number;
  /** Those as a part of all respondents, 0–1; null without respondents. */
  readonly share: number | null;
  /** The same within each sector, 0–1; null for a sector without respondents. */
  readonly sectors: Readonly<Record<Sector, number | null>>;
}

export interface PickComparison {
  /** In the order of the instrument. */
  readonly items: readonly PickedItem[];
  /** Ids of the items that every respondent has picked. */
  readonly all: readonly string[];
  /** Ids of the items that some have picked and some not. */
  readonly some: readonly string[];
  /** Number of items that all have picked over number that anyone has, 0–1 (the Jaccard index of the respondents' choices); null when nobody has picked any. */
  readonly overlap: number | null;
}

/** @param comparison of an instrument of the kind `pick`, where an item that is not picked has no answer */
export function comparePicks({ items, respondents, sectors }: Comparison): PickComparison {
  const part = (picked: number, of: number): number | null => (of ? picked / of : null);
  const counted = items.map(({ id, n, sectors: spreads }): PickedItem => ({
    id,
    picked: n,
    share: part(n, respondents),
    sectors: perSector((sector) => part(spreads[sector].n, sectors[sector])),
  }));
  const ids = (which: (picked: number) => boolean): string[] =>
    counted.filter(({ picked }) => picked && which(picked)).map(({ id }) => id);
  const all = ids((picked) => picked === respondents);
  const some = ids((picked) => picked < respondents);
  return { items: counted, all, some, overlap: part(all.length, all.length + some.length) };
}
