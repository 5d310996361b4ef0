/** What several respondents have picked, from their comparison: parts can be merged first, and nothing is counted twice. */
import type { Comparison } from './compare-responses.js';
import { SECTORS, type Sector } from '../instrument.js';

export interface PickedItem {
  readonly id: string;
  /** How many respondents have picked it. */
  readonly picked: number;
  /** The part of all respondents that has, 0–1; null without respondents. */
  readonly share: number | null;
  /** The part of each sector's respondents that has; null for a sector without any. */
  readonly sectors: Readonly<Record<Sector, number | null>>;
}

export interface PickComparison {
  /** In the order of the instrument. */
  readonly items: readonly PickedItem[];
  /** Ids of what every respondent has picked. */
  readonly all: readonly string[];
  /** Ids of what some have picked and some not. */
  readonly some: readonly string[];
  /** What all have picked as a part of what anyone has, 0–1 (the Jaccard index of the respondents' choices); null when nobody has picked anything. */
  readonly overlap: number | null;
}

/** @param comparison of an instrument of the kind `pick`: what is not picked has no answer */
export function comparePicks({ items, respondents, sectors }: Comparison): PickComparison {
  const part = (picked: number, of: number): number | null => (of ? picked / of : null);
  const counted = items.map(({ id, n, sectors: perSector }): PickedItem => ({
    id,
    picked: n,
    share: part(n, respondents),
    sectors: Object.fromEntries(
      SECTORS.map((sector) => [sector, part(perSector[sector].n, sectors[sector])]),
    ) as PickedItem['sectors'],
  }));
  const ids = (which: (picked: number) => boolean): string[] =>
    counted.filter(({ picked }) => picked && which(picked)).map(({ id }) => id);
  const all = ids((picked) => picked === respondents);
  const some = ids((picked) => picked < respondents);
  return { items: counted, all, some, overlap: part(all.length, all.length + some.length) };
}
