/**
 * From several respondents' answers to where they agree and where they differ.
 *
 * What is kept is whole numbers: how many respondents have which score. All else follows from these, so that
 * comparisons can be merged in any order, and parts make exactly the whole.
 */
import { agreement } from './agreement.js';
import { SCALE, SECTORS, type AnswerResponse, type Answers, type Instrument, type Sector } from '../instrument.js';
import { checkAnswers, DISCUSS_FROM } from '../score.js';

/** Fewest respondents that have an agreement A: two can only be near or far apart. */
export const AGREEMENT_FROM = 3;

/**
 * Respondents agree when their A is above this. Our own choice: an even spread over three neighbouring answers has
 * exactly 0.5, and "disagree", "neither" and "agree" side by side is no agreement.
 */
export const AGREE_ABOVE = 0.5;

/**
 * Two sectors, or the only two respondents, differ from this distance on, in steps of the scale. Our own choice: one
 * step is a matter of emphasis; a distance that is rounded to two steps is not. It is looked at beside A, since A
 * hardly sees one respondent who differs from many, also when that one is a whole sector.
 */
export const DIFFER_FROM = 1.5;

/**
 * High or low, and agree or differ. Low is what the bands call a concern, high the rest: one mean is never called
 * weak in one place and not in the other.
 */
export const QUADRANTS = ['high-agree', 'high-differ', 'low-agree', 'low-differ'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** How many respondents have the score `sum / of`, a ratio in lowest terms. Scores are 1–5, with hindering items reversed. */
export type ScoreCount = readonly [sum: number, of: number, respondents: number];

/** What is kept of a group's answers. */
interface Tally {
  /** The answers "don't know"; those of a dimension are the ones to its items. */
  readonly unknown: number;
  /** From the lowest score to the highest. */
  readonly scores: readonly ScoreCount[];
}

/** A group's answers to one item, or its scores on one dimension. */
export interface Spread extends Tally {
  /** Respondents with a score: item answered 1–5, or at least half of the dimension's items. */
  readonly n: number;
  /** 1–5, not rounded; null without scores, as are the next two. */
  readonly mean: number | null;
  /** The lowest and the highest score. */
  readonly range: readonly [lowest: number, highest: number] | null;
  /** Standard deviation in steps of the scale, of the respondents as the whole group that they are: divided by n, not n − 1. */
  readonly sd: number | null;
  /** Van der Eijk's A, −1 to 1, of the scores rounded half up to the five answers; null when n < 3. */
  readonly agreement: number | null;
}

export interface ComparedRow extends Spread {
  /** Of the item or the dimension. */
  readonly id: string;
  readonly sectors: Readonly<Record<Sector, Spread>>;
  /** Largest distance, in steps of the scale, between what `Comparison.between` names; null with fewer than two to compare. */
  readonly gap: number | null;
  /** Null when n < 2. */
  readonly quadrant: Quadrant | null;
}

/** Plain data: it survives JSON and can be merged after that. */
export interface Comparison {
  /** Id of the instrument. */
  readonly instrument: string;
  readonly version: number;
  readonly respondents: number;
  /** Respondents per sector; the rest gave none. */
  readonly sectors: Readonly<Record<Sector, number>>;
  /** What gaps are measured between: sector means when at least two sectors are there, else single respondents. */
  readonly between: 'sectors' | 'respondents';
  /** In the order of the instrument, as the dimensions. */
  readonly items: readonly ComparedRow[];
  readonly dimensions: readonly ComparedRow[];
}

/** The part of a comparison that is kept rather than worked out. */
interface Kept extends Pick<Comparison, 'instrument' | 'version' | 'respondents' | 'sectors'> {
  readonly items: readonly KeptRow[];
  readonly dimensions: readonly KeptRow[];
}
interface KeptRow extends Tally {
  readonly id: string;
  readonly sectors: Readonly<Record<Sector, Tally>>;
}

/** What is counted: one item, or the items of a dimension. */
interface Cell {
  /** Number of items. */
  readonly size: number;
  unknown: number;
  /** Respondents by the place of their score, as `count` gives it. Most places stay empty. */
  readonly counts: number[];
}

/** Respondents are counted in one group per sector, and a last one for no sector. */
const GROUPS = [...SECTORS, undefined];

/**
 * Compares respondents, in any order; the time it takes is proportional to their number.
 * As in `scoreInstrument`, ids that the instrument does not have are ignored, and `null` and `undefined` are no answer.
 * @throws RangeError as `scoreInstrument` does, and one that names a sector that does not exist.
 */
export function compareResponses(instrument: Instrument, responses: readonly AnswerResponse[]): Comparison {
  const { dimensions } = instrument;
  const items = dimensions.flatMap((dimension) => dimension.items);
  const groups = GROUPS.map(() => ({
    respondents: 0,
    items: items.map(() => cell(1)),
    dimensions: dimensions.map((dimension) => cell(dimension.items.length)),
  }));

  for (const { answers, sector } of responses) {
    const group = groups[GROUPS.indexOf(sector ?? undefined)];
    if (!group) {
      const shown = typeof sector === 'string' ? `"${sector}"` : typeof sector;
      throw new RangeError(`Sector must be ${SECTORS.join(', ')} or left out, not ${shown}`);
    }
    if (!isRecord(answers)) check(instrument, answers);
    group.respondents++;
    let at = 0;
    for (const whole of group.dimensions) {
      let sum = 0;
      let answered = 0;
      for (const end = at + whole.size; at < end; at++) {
        const { id, reversed } = items[at]!;
        const single = group.items[at]!;
        const answer = answers[id];
        // Only own keys count, as in scoring.
        if (answer == null || !Object.hasOwn(answers, id)) continue;
        if (answer === 'unknown') {
          single.unknown++;
          whole.unknown++;
        } else if (SCALE.includes(answer)) {
          const value = reversed ? 6 - answer : answer;
          count(single, value, 1);
          sum += value;
          answered++;
        } else check(instrument, answers);
      }
      if (answered && answered * 2 >= whole.size) count(whole, sum, answered);
    }
  }

  const rows = (named: readonly { readonly id: string }[], kind: 'items' | 'dimensions') =>
    named.map(({ id }, at): KeptRow => {
      const tallies = groups.map((group) => tally(group[kind][at]!));
      return { id, ...join(tallies), sectors: perSector((_sector, group) => tallies[group]!) };
    });
  return derive({
    instrument: instrument.id,
    version: instrument.version,
    respondents: responses.length,
    sectors: perSector((_sector, group) => groups[group]!.respondents),
    items: rows(items, 'items'),
    dimensions: rows(dimensions, 'dimensions'),
  });
}

/**
 * The comparison of all the respondents of both: the same as if they had been compared as one.
 * @throws RangeError that names both instruments, when they differ in id, version, or what they consist of.
 */
export function mergeComparisons(a: Comparison, b: Comparison): Comparison {
  if (structure(a) !== structure(b)) {
    throw new RangeError(`Only comparisons of the same instrument can be merged, not ${title(a)} and ${title(b)}`);
  }
  const rows = (kind: 'items' | 'dimensions') =>
    a[kind].map((one, at): KeptRow => {
      const other = b[kind][at]!;
      return {
        id: one.id,
        ...join([one, other]),
        sectors: perSector((sector) => join([one.sectors[sector], other.sectors[sector]])),
      };
    });
  return derive({
    instrument: a.instrument,
    version: a.version,
    respondents: a.respondents + b.respondents,
    sectors: perSector((sector) => a.sectors[sector] + b.sectors[sector]),
    items: rows('items'),
    dimensions: rows('dimensions'),
  });
}

const ids = (rows: readonly ComparedRow[]) => rows.map(({ id }) => id);
const structure = ({ instrument, version, items, dimensions }: Comparison) =>
  JSON.stringify([instrument, version, ids(items), ids(dimensions)]);
const title = ({ instrument, version, items }: Comparison) =>
  `"${instrument}" version ${version} of ${items.length} items`;

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws what is wrong with the answers, in the words of scoring. Called when something is: it takes its time. */
function check(instrument: Instrument, answers: Answers): void {
  const [fault] = checkAnswers(instrument, answers).faults;
  if (fault) throw fault;
}

function perSector<T>(of: (sector: Sector, group: number) => T): Record<Sector, T> {
  return Object.fromEntries(SECTORS.map((sector, group) => [sector, of(sector, group)])) as Record<Sector, T>;
}

function cell(size: number): Cell {
  return { size, unknown: 0, counts: [] };
}

/** Counts a respondent whose answers to this many of the items add up to this sum. */
function count({ size, counts }: Cell, sum: number, answered: number): void {
  const place = sum * (size + 1) + answered;
  counts[place] = (counts[place] ?? 0) + 1;
}

function tally({ size, unknown, counts }: Cell): Tally {
  // forEach passes over the empty places.
  const scores: ScoreCount[] = [];
  counts.forEach((respondents, place) =>
    scores.push([Math.floor(place / (size + 1)), place % (size + 1), respondents]),
  );
  return { unknown, scores: gather(scores) };
}

function join(tallies: readonly Tally[]): Tally {
  return {
    unknown: tallies.reduce((sum, { unknown }) => sum + unknown, 0),
    scores: gather(tallies.flatMap(({ scores }) => scores)),
  };
}

/** Each score once, in lowest terms and in order: one way only to write down the same respondents. */
function gather(scores: readonly ScoreCount[]): ScoreCount[] {
  const gathered = new Map<number, ScoreCount>();
  for (const [sum, of, respondents] of scores) {
    // Equal ratios of whole numbers are the same floating-point number, and different ones of this size are not.
    const score = sum / of;
    const divisor = commonDivisor(sum, of);
    gathered.set(score, [sum / divisor, of / divisor, respondents + (gathered.get(score)?.[2] ?? 0)]);
  }
  return [...gathered].sort(([a], [b]) => a - b).map(([, scoreCount]) => scoreCount);
}

function derive({ instrument, version, respondents, sectors, items, dimensions }: Kept): Comparison {
  const between = SECTORS.filter((sector) => sectors[sector]).length > 1 ? 'sectors' : 'respondents';
  const compare = ({ id, sectors, ...tally }: KeptRow): ComparedRow => {
    const whole = spread(tally);
    const apart = whole.n < 2 ? null : distance(tally.scores);
    const means = SECTORS.flatMap((sector) => (sectors[sector].scores.length ? [meanOf(sectors[sector].scores)] : []));
    const gap = between === 'respondents' ? apart : means.length < 2 ? null : distance(means);
    // With two respondents there is no A, and their distance says more than that of their sectors can.
    const beside = whole.n < AGREEMENT_FROM ? apart : between === 'sectors' ? gap : null;
    return {
      id,
      ...whole,
      sectors: perSector((sector) => spread(sectors[sector])),
      gap,
      quadrant: quadrant(whole, beside),
    };
  };
  return {
    instrument,
    version,
    respondents,
    sectors,
    between,
    items: items.map(compare),
    dimensions: dimensions.map(compare),
  };
}

function spread({ unknown, scores }: Tally): Spread {
  const n = respondentsOf(scores);
  if (!n) return { n, mean: null, range: null, sd: null, agreement: null, unknown, scores };
  const [sum, of] = meanOf(scores);
  const frequencies = SCALE.map(() => 0);
  let squares = 0;
  for (const [top, bottom, respondents] of scores) {
    // The distance from the mean is a whole number until the root: equal scores have exactly 0.
    squares += respondents * ((top * of) / bottom - sum) ** 2;
    frequencies[Math.round(top / bottom) - 1]! += respondents;
  }
  const [[lowest, ofLowest], [highest, ofHighest]] = [scores[0]!, scores.at(-1)!];
  return {
    n,
    mean: sum / of,
    range: [lowest / ofLowest, highest / ofHighest],
    sd: Math.sqrt(squares / n) / of,
    agreement: n < AGREEMENT_FROM ? null : agreement(frequencies),
    unknown,
    scores,
  };
}

/** @param apart what is looked at beside A, or instead of it: a distance in steps of the scale */
function quadrant({ n, scores, agreement }: Spread, apart: number | null): Quadrant | null {
  if (n < 2) return null;
  const [sum, of] = meanOf(scores);
  // As the mean is shown: rounded half up to one decimal.
  const level = Math.round((sum * 10) / of) / 10 < DISCUSS_FROM ? 'low' : 'high';
  const differ = (agreement ?? 1) <= AGREE_ABOVE || (apart ?? 0) >= DIFFER_FROM;
  return `${level}-${differ ? 'differ' : 'agree'}`;
}

/** `numerator / denominator`, whole numbers. */
type Ratio = readonly [numerator: number, denominator: number, ...unknown[]];

function respondentsOf(scores: readonly ScoreCount[]): number {
  return scores.reduce((sum, [, , respondents]) => sum + respondents, 0);
}

/**
 * The mean of at least one score. Exact as long as 5 · n · the common denominator is below 2^53: for dimensions of up
 * to 12 items 65 thousand million respondents. Beyond that it is rounded, like every calculation here.
 */
function meanOf(scores: readonly ScoreCount[]): Ratio {
  const common = scores.reduce((multiple, [, of]) => (multiple / commonDivisor(multiple, of)) * of, 1);
  const sum = scores.reduce((all, [top, of, respondents]) => all + ((top * common) / of) * respondents, 0);
  return [sum, common * respondentsOf(scores)];
}

/** From the lowest to the highest of at least one ratio. One division, so that equal distances are equal numbers. */
function distance(ratios: readonly Ratio[]): number {
  const sorted = [...ratios].sort(([a, b], [c, d]) => a * d - c * b);
  const [[low, ofLow], [high, ofHigh]] = [sorted[0]!, sorted.at(-1)!];
  return (high * ofLow - low * ofHigh) / (ofHigh * ofLow);
}

function commonDivisor(a: number, b: number): number {
  return b ? commonDivisor(b, a % b) : a;
}
