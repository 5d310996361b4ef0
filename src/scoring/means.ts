import type { Instrument } from './instrument.js';
import { bandOf, type InstrumentResult } from './score.js';

export function resultOfMeans(instrument: Instrument, means: readonly (number | null)[]): InstrumentResult {
  const dimensions = instrument.dimensions.map(({ id }, i) => {
    const mean = means[i] == null ? null : Math.round(means[i] * 10) / 10;
    return { id, mean, band: mean === null ? null : bandOf(mean), answered: 0, unknown: 0, total: 0 };
  });
  const all = dimensions.flatMap(({ mean }) => mean ?? []);
  const having = (wanted: number) => dimensions.filter(({ mean }) => mean === wanted).map(({ id }) => id);
  return { instrument: instrument.id, version: instrument.version, dimensions, answered: 0, unknown: 0, total: 0, complete: false, strongest: having(Math.max(...all)), weakest: having(Math.min(...all)) };
}
