/** A visitor of the five K. */
import { fiveK } from '../../src/content/five-k/index.js';
import type { Answer, Answers, SosFiveK } from '../../src/index.js';
import { visit as visitTag, Visitor as AnyVisitor } from '../visitor.js';

export { focus, pause, ready, said, waitUntil } from '../visitor.js';

/** Item ids, one list for each dimension. */
export const ITEMS: readonly (readonly string[])[] = fiveK.structure.dimensions.map(({ items }) =>
  items.map(({ id }) => id),
);

export const DIMENSIONS: readonly string[] = fiveK.structure.dimensions.map(({ id }) => id);

/** The same answer to all four statements of a dimension, in the order of the K; undefined for none. */
export const alike = (...each: readonly (Answer | undefined)[]): Answers =>
  Object.fromEntries(
    each.flatMap((answer, i) => (answer === undefined ? [] : ITEMS[i]!.map((id) => [id, answer] as const))),
  );

/** Two strong, one to talk about, two weak; with one "don't know". Means 4.0, 5.0, 3.3, 2.0, 1.0. */
export const MIXED: Answers = { ...alike(4, 5, 3, 2, 1), funding: 4, 'public-share': 3, time: 'unknown' };

/** All but the very last statement. */
export const ALMOST: Answers = Object.fromEntries(Object.entries(alike(4, 5, 3, 2, 1)).filter(([id]) => id !== 'pace'));

export type Visitor = AnyVisitor<SosFiveK>;
export const Visitor = AnyVisitor<SosFiveK>;

export const visit = (markup?: string, props?: Partial<SosFiveK>): Promise<Visitor> =>
  visitTag<SosFiveK>('sos-five-k', markup, props);

/** At the result of these answers. */
export const atResult = (answers: Answers = MIXED, markup?: string): Promise<Visitor> =>
  visit(markup, { answers, step: 'result' });

/** At the step of a dimension. */
export const atStep = (step: string, answers: Answers = {}, markup?: string): Promise<Visitor> =>
  visit(markup, { answers, step });
