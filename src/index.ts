/** Classes, types and scoring. Registers nothing: import `sos-widgets/define` for that. */
export { SosCaseTimeline, type CaseName } from './case-timeline/sos-case-timeline.js';
export { SosFactorChecklist, type FactorSet } from './factor-checklist/sos-factor-checklist.js';
export { SosFiveK } from './five-k/sos-five-k.js';
export { SosIopQuiz } from './iop-quiz/sos-iop-quiz.js';
export type { InstrumentName } from './samsyn/instruments.js';
export { SosSamsyn } from './samsyn/sos-samsyn.js';
export type { NamedResponse } from './samsyn/respondents.js';
export { SosElement, type Theme } from './core/sos-element.js';
export type {
  SosAnswerDetail,
  SosChangeEvent,
  SosCompleteEvent,
  SosErrorDetail,
  SosErrorEvent,
  SosEventMap,
  SosSamsynChangeEvent,
  SosSamsynDetail,
} from './core/events.js';
export type { View } from './questionnaire/view-model.js';
export * from './scoring/index.js';
export { VERSION } from './version.js';
