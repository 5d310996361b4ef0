/** Everything that can be computed from answers. Pure functions, which also run in Node. */
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
  resultOfMeans,
  scoreInstrument,
  type Band,
  type CheckedAnswers,
  type DimensionResult,
  type InstrumentResult,
} from './score.js';
export { adoptAnswers, type AdoptedAnswers, type EarlierAnswers } from './adopt-answers.js';
export { encodeAnswers } from './codes/encode.js';
export {
  ANSWER_CODE_FAULTS,
  AnswerCodeFault,
  decodeAnswers,
  type AnswerCodeFaultKind,
  type DecodedAnswers,
} from './codes/decode.js';
export { findCodes, type FoundCode } from './codes/find.js';
export { agreement } from './compare/agreement.js';
export { compareResponses } from './compare/compare-responses.js';
export { mergeComparisons } from './compare/merge-comparisons.js';
export { type ComparedRow, type Comparison } from './compare/comparison.js';
export { AGREE_ABOVE, DIFFER_FROM, QUADRANTS, type Quadrant } from './compare/quadrant.js';
export { AGREEMENT_FROM, type Spread } from './compare/spread.js';
export { type ScoreCount } from './compare/tally.js';
export { comparePicks, type PickComparison, type PickedItem } from './compare/compare-picks.js';
export {
  IOP_CONDITIONS,
  IOP_CONTRADICTIONS,
  IOP_DECISIVE,
  IOP_FORM,
  IOP_FORM_REST,
  IOP_ROUTES,
  IOP_RULES,
  IOP_SITUATIONS,
  IOP_TIE,
  IOP_VERSION,
  adviseIop,
  type IopAdvice,
  type IopConditionId,
  type IopConditionState,
  type IopContradictionId,
  type IopFormId,
  type IopItemId,
  type IopRoute,
  type IopRouteReasons,
  type IopRule,
  type IopRuleId,
  type IopSign,
  type IopSituationId,
} from './advise-iop.js';
