import type {
  IopConditionId,
  IopContradictionId,
  IopFormId,
  IopHindranceId,
  IopRoute,
  IopRuleId,
} from '../../scoring/advise-iop.js';
import type { AnyWords, DimensionId, DimensionText, ItemId, TermText } from '../types.js';
import type { structure } from './structure.js';

/** What to do next on a route. */
export interface IopSteps {
  readonly title: string;
  readonly lines: readonly string[];
  /** Id of the source; `sos-widgets` is our own advice. */
  readonly source: string;
}

/** The words of the quiz, beyond the start card. */
export interface IopText extends Omit<AnyWords, 'dimensions' | 'items'> {
  readonly dimensions: Readonly<Record<DimensionId<typeof structure>, Pick<DimensionText, 'name'>>>;
  /** The question of each item. */
  readonly items: Readonly<Record<ItemId<typeof structure>, string>>;
  /** Why it is asked. */
  readonly why: Readonly<Record<ItemId<typeof structure>, TermText>>;
  /** What holds when the answer is yes; of a reversed item, when it is no. */
  readonly statements: Readonly<Record<IopFormId | IopConditionId, string>>;
  /** What holds when the answer is no; of a reversed item, when it is yes. */
  readonly denials: Readonly<Record<IopFormId | IopConditionId, string>>;
  /** What to do about a hindrance that nobody sees. */
  readonly toCheck: Readonly<Record<IopHindranceId, string>>;
  /** Each route by its name, and the result in a sentence. */
  readonly routes: Readonly<Record<IopRoute | 'unclear', { readonly name: string; readonly sentence: string }>>;
  /** The result in a sentence while it is early. */
  readonly early: Readonly<Record<IopRoute, string>>;
  /** What an early IOP depends on: the rest of the form can deny it. */
  readonly ifForm: string;
  /** For a route without any reason for or against it. */
  readonly silent: string;
  /** For a route that answers point to, but less than to another. */
  readonly weaker: string;
  readonly reasons: Readonly<Record<IopRuleId, string>>;
  readonly contradictions: Readonly<Record<IopContradictionId, string>>;
  /** What the signs of the conditions mean, where they stand as Crossroads had them. */
  readonly signs: string;
  /** What to do next. For an IOP it is what `malmo` asks the parties to settle before they sign. */
  readonly steps: Readonly<Record<IopRoute | 'unclear', IopSteps>>;
  /** What else guidance asks, from `borlange`. */
  readonly further: readonly string[];
  /** The four keys of `mucf`. */
  readonly keys: readonly string[];
  readonly legal: string;
  /** What the quiz builds on, and whose weighing it is. */
  readonly basis: string;
}
