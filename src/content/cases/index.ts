/** The built-in cases: structure and sources at once, words when they are asked for. */
export { boras } from './boras/index.js';
export { crossroads } from './crossroads/index.js';
export { threeCases } from './three-cases/index.js';
export { SIGNS } from './types.js';
export type {
  BuiltInCase,
  CaseContent,
  CaseDate,
  CaseEvent,
  CaseStructure,
  CaseText,
  Condition,
  Phase,
  Sign,
  SourcedCase,
} from './types.js';
