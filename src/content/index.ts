/** The built-in instruments: structure and sources at once, words on demand. */
export { conditions } from './conditions/index.js';
export { structure as conditionsStructure } from './conditions/structure.js';
export { fiveK } from './five-k/index.js';
export { structure as fiveKStructure } from './five-k/structure.js';
export { leadership } from './leadership/index.js';
export { structure as leadershipStructure } from './leadership/structure.js';
export { practice } from './practice/index.js';
export { structure as practiceStructure } from './practice/structure.js';
export { results } from './results/index.js';
export { structure as resultsStructure } from './results/structure.js';
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
