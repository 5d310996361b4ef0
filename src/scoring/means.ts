import type { Instrument } from './instrument.js';
import { meanAndBand, summarise, type InstrumentResult } from './score.js';

/**
 * The result that has these means: for a picture of values that are known from elsewhere, without answers.
 * @param means 1–5 in the order of the dimensions, null for none; rounded half up to one decimal
 */
export function resultOfMeans(instrument: Instrument, means: readonly (number | null)[]): InstrumentResult {
  return summarise(
    instrument,
    instrument.dimensions.map(({ id }, i) => ({
      id,
      ...meanAndBand(means[i] == null ? null : means[i] * 10),
      answered: 0,
      unknown: 0,
      total: 0,
    })),
  );
}
