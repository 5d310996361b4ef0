/** Everything that can be computed from answers. Pure functions: they run in Node and need no browser. */
export {
  KINDS,
  NO,
  PARTLY,
  PICKED,
  SCALE,
  SECTORS,
  YES,
  type Answer,
  type AnswerResponse,
  type Answers,
  type Dimension,
  type Instrument,
  type Item,
  type Kind,
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
export { encodeAnswers } from './codes/encode.js';
export { ANSWER_CODE_FAULTS, AnswerCodeFault, decodeAnswers, type AnswerCodeFaultKind } from './codes/decode.js';
export { comparePicks, type PickComparison, type PickedItem } from './compare/compare-picks.js';
export { findCodes, type FoundCode } from './codes/find.js';
export { agreement } from './compare/agreement.js';
export {
  AGREEMENT_FROM,
  AGREE_ABOVE,
  DIFFER_FROM,
  QUADRANTS,
  compareResponses,
  mergeComparisons,
  type ComparedRow,
  type Comparison,
  type Quadrant,
  type ScoreCount,
  type Spread,
} from './compare/compare-responses.js';
export {
  IOP_CONDITIONS,
  IOP_CONTRADICTIONS,
  IOP_FORM,
  IOP_ROUTES,
  IOP_RULES,
  IOP_SITUATIONS,
  IOP_TIE,
  adviseIop,
  type IopAdvice,
  type IopConditionId,
  type IopConditionState,
  type IopContradictionId,
  type IopFormId,
  type IopRoute,
  type IopRule,
  type IopRuleId,
  type IopSign,
  type IopSituationId,
} from './advise-iop.js';
