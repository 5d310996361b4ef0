/** The built-in instruments: structure and sources at once, words on demand. */
export { fiveK } from './five-k/index.js';
export { structure as fiveKStructure } from './five-k/structure.js';
export { LOCALES } from './types.js';
export type {
  Advice,
  Background,
  DimensionId,
  DimensionText,
  InstrumentContent,
  InstrumentText,
  ItemId,
  Locale,
  NextStep,
  Paragraph,
  Source,
  SourcedDimension,
  SourcedInstrument,
  SourcedItem,
  StartText,
  Term,
  TermText,
} from './types.js';
