/** Everything that can be computed from answers. Pure functions: they run in Node and need no browser. */
export {
  SCALE,
  SECTORS,
  type Answer,
  type Answers,
  type Dimension,
  type Instrument,
  type Item,
  type ScaleValue,
  type Sector,
} from './instrument.js';
export {
  BANDS,
  DISCUSS_FROM,
  STRENGTH_FROM,
  bandOf,
  checkAnswers,
  scoreInstrument,
  type Band,
  type CheckedAnswers,
  type DimensionResult,
  type InstrumentResult,
} from './score.js';
export { resultOfMeans } from './means.js';
