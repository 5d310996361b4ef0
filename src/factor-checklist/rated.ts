/** What each answer to a statement means: the one set of facts that sentences, signs and lists are made from. */
import type { FollowUp } from '../content/types.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import type { Answer, Item } from '../scoring/instrument.js';
import { bandOf, type Band } from '../scoring/score.js';

/** What sentences are made from. */
export type Summarised = Pick<ScoredViewModel, 'structure' | 'text' | 'answers' | 'result' | 'l10n'>;

type Rateable = Pick<ScoredViewModel, 'structure' | 'text' | 'answers'>;

export interface Rated {
  readonly id: string;
  readonly statement: string;
  readonly reversed: boolean;
  readonly answer: Answer | undefined;
  /** 1–5, where 5 is always good: a hindering statement that is completely true has 1. Null without such an answer. */
  readonly value: number | null;
  readonly band: Band | null;
  /** What to strengthen, what is in place and the next step; a site's own instrument has none. */
  readonly followUp: FollowUp | undefined;
}

/** The statements by what their answers mean. */
export interface Tally {
  readonly all: readonly Rated[];
  readonly inPlace: readonly Rated[];
  /** The weakest first; equally weak ones in the order of the instrument. */
  readonly weak: readonly Rated[];
  readonly between: readonly Rated[];
  readonly unknown: readonly Rated[];
  readonly skipped: readonly Rated[];
}

export function rated({ id, reversed = false }: Item, { text, answers }: Rateable): Rated {
  const answer = answers[id];
  const value = typeof answer === 'number' ? (reversed ? 6 - answer : answer) : null;
  const band = value === null ? null : bandOf(value);
  return { id, statement: text.items[id]!, reversed, answer, value, band, followUp: text.followUp?.[id] };
}

export function tallyOf(model: Rateable): Tally {
  const all = allItems(model).map((item) => rated(item, model));
  const ofBand = (band: Band): Rated[] => all.filter((each) => each.band === band);
  return {
    all,
    inPlace: ofBand('strength'),
    weak: ofBand('concern').sort((a, b) => a.value! - b.value!),
    between: ofBand('discuss'),
    unknown: all.filter(({ answer }) => answer === 'unknown'),
    skipped: all.filter(({ answer }) => answer === undefined),
  };
}

export const allItems = ({ structure }: Pick<Rateable, 'structure'>): Item[] =>
  structure.dimensions.flatMap(({ items }) => items);
