/** The statements of an instrument with what was answered, and what that is worth. */
import { answerTo, type Answer, type ScaleValue } from '../scoring/instrument.js';
import type { InstrumentResult } from '../scoring/score.js';
import type { ScoredViewModel } from './view-model.js';

export interface AnsweredStatement {
  readonly id: string;
  /** Id of its dimension. */
  readonly dimension: string;
  readonly text: string;
  readonly answer: Answer | undefined;
  /** 1–5, where more is better: that of a hindering statement is turned round. Null without an answer on the scale. */
  readonly value: ScaleValue | null;
}

type Model = Pick<ScoredViewModel, 'structure' | 'text' | 'answers' | 'result'>;

export function statementsOf({ structure, text, answers }: Omit<Model, 'result'>): AnsweredStatement[] {
  return structure.dimensions.flatMap((dimension) =>
    dimension.items.map(({ id, reversed }) => {
      const answer = answerTo(answers, id);
      const rated = typeof answer === 'number' ? answer : null;
      return {
        id,
        dimension: dimension.id,
        text: text.items[id]!,
        answer,
        value: rated !== null && reversed ? ((6 - rated) as ScaleValue) : rated,
      };
    }),
  );
}

/** "Don't know" on half of the statements or more: that is the result then. */
export const isMostlyUnknown = ({ unknown, total }: Pick<InstrumentResult, 'unknown' | 'total'>): boolean =>
  total > 0 && unknown * 2 >= total;

/** Most statements that are pointed at. */
const MOST_LOWEST = 3;
/** Answers up to here are low. */
const LOW = 2;

export interface Lowest {
  /** One to three; none where all answers are worth the same, or none is given. */
  readonly shown: readonly AnsweredStatement[];
  /** How many more are worth as little as the last of them. */
  readonly more: number;
}

/** The statements with the lowest answers: those at 1 or 2, else the very lowest one. Of equals those of the weakest dimension first. */
export function lowestOf(model: Model): Lowest {
  const means = new Map(model.result.dimensions.map(({ id, mean }) => [id, mean ?? Infinity]));
  const rated = statementsOf(model).filter(({ value }) => value !== null);
  const values = new Set(rated.map(({ value }) => value));
  // Of the few answers among many "don't know", the lowest says nothing.
  if (isMostlyUnknown(model.result) || (values.size < 2 && rated.length > 1)) return { shown: [], more: 0 };
  const ranked = [...rated].sort((a, b) => a.value! - b.value! || means.get(a.dimension)! - means.get(b.dimension)!);
  const low = ranked.filter(({ value }) => value! <= LOW);
  const shown = low.length ? low.slice(0, MOST_LOWEST) : ranked.slice(0, 1);
  const last = shown.at(-1)?.value;
  return {
    shown,
    more: ranked.filter(({ value }) => value === last).length - shown.filter(({ value }) => value === last).length,
  };
}

/** The statements without an answer on the scale, in the order of the instrument. */
export const leftOutOf = (model: Omit<Model, 'result'>): AnsweredStatement[] =>
  statementsOf(model).filter(({ value }) => value === null);
