import { deriveComparison, type Comparison } from './comparison.js';
import { joinTallies, perSector, type TallyRow } from './tally.js';

/**
 * The comparison of all respondents of both: the same as if they had been compared as one group.
 * @throws RangeError that names both instruments, when they differ in id, version, items or dimensions
 */
export function mergeComparisons(a: Comparison, b: Comparison): Comparison {
  if (signatureOf(a) !== signatureOf(b)) {
    throw new RangeError(`Only comparisons of the same instrument can be merged, not ${titleOf(a)} and ${titleOf(b)}`);
  }
  const rows = (kind: 'items' | 'dimensions') =>
    a[kind].map((one, at): TallyRow => {
      const other = b[kind][at]!;
      return {
        id: one.id,
        ...joinTallies([one, other]),
        sectors: perSector((sector) => joinTallies([one.sectors[sector], other.sectors[sector]])),
      };
    });
  return deriveComparison({
    instrument: a.instrument,
    version: a.version,
    respondents: a.respondents + b.respondents,
    sectors: perSector((sector) => a.sectors[sector] + b.sectors[sector]),
    items: rows('items'),
    dimensions: rows('dimensions'),
  });
}

/** Equal for comparisons that can be merged. */
function signatureOf({ instrument, version, items, dimensions }: Comparison): string {
  const [itemIds, dimensionIds] = [items, dimensions].map((rows) => rows.map(({ id }) => id));
  return JSON.stringify([instrument, version, itemIds, dimensionIds]);
}

/** For the message. */
function titleOf({ instrument, version, items }: Comparison): string {
  return `"${instrument}" version ${version} of ${items.length} items`;
}
