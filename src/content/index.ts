/** The built-in instruments and cases: structure and sources at once, words when they are asked for. */
export * from './cases/index.js';
export * from './instruments.js';
export { CONTENT_LOCALES, shownLocale } from './types.js';
export type { IopText } from './iop/text.js';
export type {
  Advice,
  AnyContent,
  Background,
  ChecklistText,
  ContentLocale,
  DimensionId,
  DimensionText,
  FollowUp,
  InstrumentContent,
  InstrumentText,
  ItemId,
  Locale,
  NextStep,
  Paragraph,
  RatedText,
  Source,
  SourcedDimension,
  SourcedInstrument,
  SourcedItem,
  StartText,
  Term,
  TermText,
  Words,
} from './types.js';
