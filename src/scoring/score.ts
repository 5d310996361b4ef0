/** From answers to a result: the mean and the band of each dimension. No grand total, by design. */
import {
  ALLOWED_ANSWERS,
  answerTo,
  itemsOf,
  type Answer,
  type Answers,
  type Dimension,
  type Instrument,
  type Kind,
} from './instrument.js';

/** What a mean says about a dimension, from the highest means to the lowest. */
export const BANDS = ['strength', 'discuss', 'concern'] as const;
export type Band = (typeof BANDS)[number];

/**
 * Lowest rounded mean of each band; a mean below both is a concern. The thresholds are those in common use
 * for the Wilder Collaboration Factors Inventory, which has the same scale of 1–5.
 */
export const STRENGTH_FROM = 4.0;
export const DISCUSS_FROM = 3.0;

/** The band of a mean. @param score 1.0–5.0, already rounded to one decimal, as it is shown */
export function bandOf(score: number): Band {
  return score >= STRENGTH_FROM ? 'strength' : score >= DISCUSS_FROM ? 'discuss' : 'concern';
}

/** Number of items by kind of answer. */
interface Counts {
  /** Items answered 1–5. */
  readonly answered: number;
  /** Items answered "don't know". */
  readonly unknown: number;
  /** All items; those neither answered nor unknown were skipped. */
  readonly total: number;
}

export interface DimensionResult extends Counts {
  readonly id: string;
  /** 1.0–5.0, rounded half up to one decimal; null when fewer than half of the items are answered, and where items are picked. */
  readonly mean: number | null;
  readonly band: Band | null;
}

export interface InstrumentResult extends Counts {
  /** Id of the instrument. */
  readonly instrument: string;
  readonly version: number;
  /** In the order of the instrument. */
  readonly dimensions: readonly DimensionResult[];
  /** Every item has an answer; "don't know" is one. Where items are picked, one is enough. */
  readonly complete: boolean;
  /** Ids of the dimensions that share the highest mean; empty when none has a mean. */
  readonly strongest: readonly string[];
  /** Ids of the dimensions that share the lowest mean; the same as `strongest` when all means are equal. */
  readonly weakest: readonly string[];
}

/**
 * Scores one respondent's answers. Ids that the instrument does not have are ignored; `null` and `undefined`
 * are no answer.
 * @throws RangeError that names item and value, when a value is neither 1–5 nor `'unknown'`.
 */
export function scoreInstrument(instrument: Instrument, answers: Answers): InstrumentResult {
  const checked = checkAnswers(instrument, answers);
  if (checked.faults[0]) throw checked.faults[0];

  return summarise(
    instrument,
    instrument.dimensions.map((dimension) => scoreDimension(dimension, checked.answers, instrument.kind)),
  );
}

/**
 * The result that has these means: for a picture of values that are known from elsewhere, without answers.
 * @param means 1–5 in the order of the dimensions, null for none; rounded half up to one decimal
 * @returns a result with no answers: `answered`, `unknown` and `total` are 0
 */
export function resultOfMeans(instrument: Instrument, means: readonly (number | null)[]): InstrumentResult {
  return summarise(
    instrument,
    instrument.dimensions.map(({ id }, i) => ({
      id,
      ...meanAndBand(means[i] == null ? null : means[i] * 10),
      answered: 0,
      unknown: 0,
      total: 0,
    })),
  );
}

/** The result of the whole instrument, from those of its dimensions. */
function summarise({ id, version, kind }: Instrument, dimensions: readonly DimensionResult[]): InstrumentResult {
  const sum = (count: keyof Counts) => dimensions.reduce((all, dimension) => all + dimension[count], 0);
  const [answered, unknown, total] = [sum('answered'), sum('unknown'), sum('total')];
  const means = dimensions.flatMap(({ mean }) => mean ?? []);
  const withMean = (wanted: number) =>
    dimensions.filter(({ mean }) => mean === wanted).map((dimension) => dimension.id);
  return {
    instrument: id,
    version,
    dimensions,
    answered,
    unknown,
    total,
    complete: kind === 'pick' ? answered > 0 : answered + unknown === total,
    strongest: withMean(Math.max(...means)),
    weakest: withMean(Math.min(...means)),
  };
}

/** @param tenths the mean in tenths (10–50), rounded half up here; null for none */
function meanAndBand(tenths: number | null): Pick<DimensionResult, 'mean' | 'band'> {
  if (tenths === null) return { mean: null, band: null };
  const mean = Math.round(tenths) / 10;
  return { mean, band: bandOf(mean) };
}

function scoreDimension({ id, items }: Dimension, answers: Answers, kind: Kind | undefined): DimensionResult {
  let sum = 0;
  let answered = 0;
  let unknown = 0;
  for (const item of items) {
    const answer = answerTo(answers, item.id);
    if (answer === 'unknown') unknown++;
    else if (answer) {
      answered++;
      sum += item.reversed ? 6 - answer : answer;
    }
  }
  const scored = kind !== 'pick' && answered > 0 && answered * 2 >= items.length;
  // Whole numbers until the single division, so that a mean halfway between two tenths is exactly x.5 when rounded.
  // toFixed would round 23 / 20 down, since 1.15 is stored as slightly less.
  return { id, ...meanAndBand(scored ? (sum * 10) / answered : null), answered, unknown, total: items.length };
}

/** Answers of unknown origin, sorted into what can be used and what cannot. */
export interface CheckedAnswers {
  /** The allowed answers to items of the instrument. */
  readonly answers: Answers;
  /** One for each value that is not allowed, as `scoreInstrument` throws it; or a single one when the input is no object. */
  readonly faults: readonly RangeError[];
  /** Keys of the input that are no item of the instrument. */
  readonly unknownIds: readonly string[];
}

/**
 * Checks answers of unknown origin. Never throws, and leaves `raw` as it is. `null` and `undefined` are no answer.
 * @param raw answers by item id; of anything but an object, nothing can be used
 */
export function checkAnswers(instrument: Instrument, raw: unknown): CheckedAnswers {
  const allowed = ALLOWED_ANSWERS[instrument.kind ?? 'rated'];
  const ids = new Set(itemsOf(instrument).map(({ id }) => id));
  const usable: [string, Answer][] = [];
  const faults: RangeError[] = [];
  const unknownIds: string[] = [];
  if (!isRecord(raw)) faults.push(new RangeError('Answers must be an object'));
  for (const [id, value] of isRecord(raw) ? Object.entries(raw) : []) {
    if (!ids.has(id)) unknownIds.push(id);
    else if (allowed.includes(value as Answer)) usable.push([id, value as Answer]);
    else if (value != null) {
      // Strings are quoted, so that "4" and 4 differ. Other values are named by their type: converting one to text can throw.
      const shown = typeof value === 'string' ? `"${value}"` : typeof value === 'number' ? value : typeof value;
      faults.push(new RangeError(`Answer to "${id}" must be ${listAllowed(allowed)}, not ${shown}`));
    }
  }
  // fromEntries defines each key; assigning one that is called __proto__ would lose it.
  return { answers: Object.fromEntries(usable), faults, unknownIds };
}

/** Whether a value can hold answers: an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For a message: `1 to 5 or "unknown"`, `5`, or `5, 3, 1 or "unknown"`. */
function listAllowed(allowed: readonly Answer[]): string {
  if (allowed === ALLOWED_ANSWERS.rated) return '1 to 5 or "unknown"';
  const values = allowed.filter((each) => each !== 'unknown').join(', ');
  return values.length === 1 ? values : `${values} or "unknown"`;
}
