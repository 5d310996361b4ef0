/** An earlier time beside the present one, for a group: whose answers can be compared, and what has changed. */
import type { AnyInstrument, AnyInstrumentText } from '../../content/types.js';
import { agreement } from '../../scoring/compare/agreement.js';
import { answerTo, itemsOf, SCALE, type Answer } from '../../scoring/instrument.js';
import type { NamedResponse } from '../respondents.js';
import { MANY_FROM, SECTOR_FROM, SECTOR_FROM_OF_MANY } from '../rows.js';

/** The answers of an earlier time. */
export interface Round {
  readonly responses: readonly NamedResponse[];
  /** The day they were saved, ISO 8601; undefined where nothing says it. */
  readonly date: string | undefined;
  /** Some of them are to an earlier version of the questions. */
  readonly isEarlierVersion: boolean;
}

/** A statement at one time, by those who are compared. */
export interface Moment {
  /** How many have answered 1–5, or have picked it. */
  readonly n: number;
  /** Of how many who are compared. */
  readonly of: number;
  /** As it was answered, 1–5, like the next. */
  readonly mean: number;
  /** From the lowest to the highest answer; of many, the half of the answers in the middle. */
  readonly band: readonly [number, number];
  /** Few: steps from the lowest to the highest answer. Many: 1 − A, van der Eijk's agreement. Picked: how far from "all or none". 0 is agreed. */
  readonly apart: number;
}

/** What has become of a statement: nearer to each other or further apart; as near, at another level; or the same. */
export type Direction = 'nearer' | 'further' | 'moved' | 'same';

export interface ChangedRow {
  readonly id: string;
  readonly name: string;
  /** Within a sentence, after "Om". */
  readonly short: string | undefined;
  readonly then: Moment;
  readonly now: Moment;
  readonly direction: Direction;
}

export interface ThenAndNow {
  readonly date: string | undefined;
  readonly isEarlierVersion: boolean;
  readonly isPicked: boolean;
  /** Ten or more are compared: nearness is that of all, and not of the two furthest apart. */
  readonly isMany: boolean;
  /** The same parties both times, known by their names; otherwise all of then and all of now. */
  readonly areSame: boolean;
  /** How many are compared, of then and of now. */
  readonly of: readonly [then: number, now: number];
  /** How many of then and now have no match, where the same parties are compared. */
  readonly leftOut: number;
  /** Too few for any row: then there are none. */
  readonly isTooFew: boolean;
  /** The largest change first; statements that cannot be compared are left out. */
  readonly rows: readonly ChangedRow[];
}

/**
 * From how much on A has changed, among many. Our own choice: of ten who answer, it takes more than one who moves a step.
 */
export const CLEARLY_AGREED = 0.2;
/** From how much on a mean has changed, in steps of the scale. Our own choice: less can be one answer of few. */
export const CLEARLY_MOVED = 0.5;
/** Differences of decimals that are equal on paper. */
const ROUNDING = 1e-9;

/**
 * @param now those who take part
 */
export function thenAndNow(
  round: Round,
  now: readonly NamedResponse[],
  structure: AnyInstrument,
  text: AnyInstrumentText,
): ThenAndNow {
  const pairs = pairsOf(round.responses, now);
  const [before, after] = pairs ? [pairs.map(([then]) => then), pairs.map(([, each]) => each)] : [round.responses, now];
  const isMany = Math.max(before.length, after.length) >= MANY_FROM;
  const isPicked = structure.kind === 'pick';
  const least = Math.max(round.responses.length, now.length) >= MANY_FROM ? SECTOR_FROM_OF_MANY : SECTOR_FROM;
  const isTooFew = Math.min(before.length, after.length) < least;
  const rows = isTooFew
    ? []
    : itemsOf(structure).flatMap(({ id }): ChangedRow[] => {
        const answers = (responses: readonly NamedResponse[]) => responses.map((each) => answerTo(each.answers, id));
        const moments = isPicked
          ? ([pickedMoment(answers(before)), pickedMoment(answers(after))] as const)
          : ratedMoments(answers(before), answers(after), !!pairs, isMany, least);
        if (!moments) return [];
        const [first, second] = moments;
        const direction = directionOf(first, second, isMany, isPicked);
        return [
          {
            id,
            name: text.items[id]!,
            short: text.followUp?.[id]?.short,
            then: first,
            now: second,
            direction,
          },
        ];
      });
  return {
    date: round.date,
    isEarlierVersion: round.isEarlierVersion,
    isPicked,
    isMany,
    areSame: !!pairs,
    of: [before.length, after.length],
    leftOut: pairs ? round.responses.length + now.length - 2 * pairs.length : 0,
    isTooFew,
    rows: rows.sort(byChange),
  };
}

/** A name as it is compared: case, accents and spaces are nothing to go by. */
export const plainName = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** The same parties of then and now, by their names; the same name twice is the first and the second of it. Undefined where at one of the times nobody has a name. */
function pairsOf(
  before: readonly NamedResponse[],
  after: readonly NamedResponse[],
): readonly (readonly [NamedResponse, NamedResponse])[] | undefined {
  const named = [before, after].map((responses) => responses.filter(({ name }) => name && plainName(name)));
  if (!named.every(({ length }) => length)) return undefined;
  const waiting = new Map<string, NamedResponse[]>();
  for (const each of named[0]!) {
    const name = plainName(each.name!);
    waiting.set(name, [...(waiting.get(name) ?? []), each]);
  }
  return named[1]!.flatMap((each): [NamedResponse, NamedResponse][] => {
    const then = waiting.get(plainName(each.name!))?.shift();
    return then ? [[then, each]] : [];
  });
}

type Answered = Answer | null | undefined;

/** Of the same parties, only those who have answered it both times. @returns undefined where they are too few */
function ratedMoments(
  before: readonly Answered[],
  after: readonly Answered[],
  areSame: boolean,
  isMany: boolean,
  least: number,
): readonly [Moment, Moment] | undefined {
  const isRated = (answer: Answered): answer is (typeof SCALE)[number] => typeof answer === 'number';
  const counts = (own: readonly Answered[], other: readonly Answered[]): number[] => {
    const rated = own.filter((answer, i) => isRated(answer) && (!areSame || isRated(other[i])));
    return SCALE.map((step) => rated.filter((answer) => answer === step).length);
  };
  const [then, now] = [counts(before, after), counts(after, before)];
  const sum = (all: readonly number[]): number => all.reduce((total, count) => total + count, 0);
  if (Math.min(sum(then), sum(now)) < least) return undefined;
  return [ratedMoment(then, before.length, isMany), ratedMoment(now, after.length, isMany)];
}

/** @param counts respondents by answer, from 1 to 5 */
function ratedMoment(counts: readonly number[], of: number, isMany: boolean): Moment {
  const values = counts.flatMap((count, i) => [...Array(count).keys()].map(() => i + 1));
  const n = values.length;
  const quarter = Math.floor(n / 4);
  const range = [values[0]!, values.at(-1)!] as const;
  return {
    n,
    of,
    mean: values.reduce((sum, value) => sum + value, 0) / n,
    band: isMany ? [values[quarter]!, values[n - 1 - quarter]!] : range,
    apart: isMany ? 1 - agreement(counts)! : range[1] - range[0],
  };
}

function pickedMoment(answers: readonly Answered[]): Moment {
  const of = answers.length;
  const n = answers.filter((answer) => answer === 5).length;
  return { n, of, mean: 1 + (n / of) * 4, band: [1, 1 + (n / of) * 4], apart: 1 - Math.abs((2 * n) / of - 1) };
}

function directionOf(then: Moment, now: Moment, isMany: boolean, isPicked: boolean): Direction {
  if (isPicked) return Math.abs(now.n / now.of - then.n / then.of) < ROUNDING ? 'same' : 'moved';
  const change = now.apart - then.apart;
  if (Math.abs(change) + ROUNDING >= (isMany ? CLEARLY_AGREED : 1)) return change < 0 ? 'nearer' : 'further';
  return Math.abs(now.mean - then.mean) + ROUNDING >= CLEARLY_MOVED ? 'moved' : 'same';
}

/** Nearer and further first, by how much; then by how far the mean has moved. What is equal stays in the order of the instrument. */
function byChange(a: ChangedRow, b: ChangedRow): number {
  const size = ({ then, now, direction }: ChangedRow): number =>
    direction === 'nearer' || direction === 'further' ? Math.abs(now.apart - then.apart) : 0;
  const step = size(b) - size(a);
  return Math.abs(step) > ROUNDING ? step : movedBy(b) - movedBy(a);
}

const movedBy = ({ then, now }: ChangedRow): number => Math.abs(now.mean - then.mean);

/** The statements that have clearly changed, the largest change first: what the reading mode, the meeting and slides show. */
export const changedPoints = ({
  thenAndNow: changes,
}: {
  readonly thenAndNow: ThenAndNow | undefined;
}): readonly ChangedRow[] => changes?.rows.filter(({ direction }) => direction !== 'same') ?? [];
