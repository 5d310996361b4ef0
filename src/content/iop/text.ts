import type { IopConditionId, IopContradictionId, IopFormId, IopRoute, IopRuleId } from '../../scoring/advise-iop.js';
import type { AnyWords, DimensionId, DimensionText, ItemId, TermText } from '../types.js';
import type { structure } from './structure.js';

/** The words of the quiz, beyond the start card. */
export interface IopText extends Omit<AnyWords, 'dimensions' | 'items'> {
  readonly dimensions: Readonly<Record<DimensionId<typeof structure>, Pick<DimensionText, 'name'>>>;
  /** The question of each item. */
  readonly items: Readonly<Record<ItemId<typeof structure>, string>>;
  /** Why it is asked. */
  readonly why: Readonly<Record<ItemId<typeof structure>, TermText>>;
  /** What holds when the answer is yes; of a reversed item, when it is no. */
  readonly statements: Readonly<Record<IopFormId | IopConditionId, string>>;
  /** Each route by its name, and the result in a sentence. */
  readonly routes: Readonly<Record<IopRoute | 'unclear', { readonly name: string; readonly sentence: string }>>;
  /** For a route that no answer speaks for or against. */
  readonly silent: string;
  /** For a route that answers speak for, but less than for another. */
  readonly weaker: string;
  readonly reasons: Readonly<Record<IopRuleId, string>>;
  readonly contradictions: Readonly<Record<IopContradictionId, string>>;
  /** What the signs of the conditions mean. */
  readonly signs: string;
  /** Questions to settle before an agreement is signed. */
  readonly settle: readonly string[];
  /** What else guidance asks, from `borlange`. */
  readonly further: readonly string[];
  /** The four keys of `mucf`. */
  readonly keys: readonly string[];
  readonly legal: string;
  /** What the quiz builds on, and whose weighing it is. */
  readonly basis: string;
}
