/** The built-in instruments and cases: structure and sources at once, words when they are asked for. */
export { conditions } from './conditions/index.js';
export { fiveK } from './five-k/index.js';
export { iop } from './iop/index.js';
export { leadership } from './leadership/index.js';
export { logics } from './logics/index.js';
export { motives } from './motives/index.js';
export { need } from './need/index.js';
export { practice } from './practice/index.js';
export { results } from './results/index.js';
export * from './cases/index.js';
export { CONTENT_LOCALES, shownLocale } from './types.js';
export type { IopText } from './iop/text.js';
export type {
  Advice,
  AnyContent,
  Background,
  ContentLocale,
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
  Words,
} from './types.js';
