/** Classes, types and scoring. Registers nothing: import `sos-widgets/define` for that. */
export type { CaseName, ComparedInstrument, FactorSet, InstrumentName, Locale, Theme, View } from './catalog.js';
export { SosCaseTimeline } from './case-timeline/sos-case-timeline.js';
export { SosFactorChecklist } from './factor-checklist/sos-factor-checklist.js';
export { SosFiveK } from './five-k/sos-five-k.js';
export { SosIopQuiz } from './iop-quiz/sos-iop-quiz.js';
export { SosSamsyn } from './samsyn/sos-samsyn.js';
export type { NamedResponse } from './samsyn/respondents.js';
export { SosElement } from './core/sos-element.js';
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
export * from './scoring/index.js';
export { VERSION } from './version.js';
