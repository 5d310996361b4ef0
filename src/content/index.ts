/** The built-in instruments: structure and sources at once, words on demand. */
export { boras } from './cases/boras/index.js';
export { structure as borasStructure } from './cases/boras/structure.js';
export { crossroads } from './cases/crossroads/index.js';
export { structure as crossroadsStructure } from './cases/crossroads/structure.js';
export { threeCases } from './cases/three-cases/index.js';
export { structure as threeCasesStructure } from './cases/three-cases/structure.js';
export { SIGNS } from './cases/types.js';
export type {
  CaseContent,
  CaseDate,
  CaseEvent,
  CaseStructure,
  CaseText,
  Condition,
  Phase,
  Sign,
  SourcedCase,
} from './cases/types.js';
export { conditions } from './conditions/index.js';
export { structure as conditionsStructure } from './conditions/structure.js';
export { fiveK } from './five-k/index.js';
export { structure as fiveKStructure } from './five-k/structure.js';
export { iop } from './iop/index.js';
export { structure as iopStructure } from './iop/structure.js';
export type { IopText } from './iop/text.js';
export { leadership } from './leadership/index.js';
export { structure as leadershipStructure } from './leadership/structure.js';
export { logics } from './logics/index.js';
export { structure as logicsStructure } from './logics/structure.js';
export { motives } from './motives/index.js';
export { structure as motivesStructure } from './motives/structure.js';
export { need } from './need/index.js';
export { structure as needStructure } from './need/structure.js';
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
