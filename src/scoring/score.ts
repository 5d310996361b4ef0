/** From answers to a result: the mean and the band of each dimension. No grand total, by design. */
import { ANSWERS, type Answer, type Answers, type Dimension, type Instrument, type Kind } from './instrument.js';

/** What a score means for the conversation, from the highest scores to the lowest. */
export const BANDS = ['strength', 'discuss', 'concern'] as const;
export type Band = (typeof BANDS)[number];

/**
 * Lowest rounded mean of each band; what is below both is a concern. The thresholds are those in common use
 * for the Wilder Collaboration Factors Inventory, which has the same scale of 1–5.
 */
export const STRENGTH_FROM = 4.0;
export const DISCUSS_FROM = 3.0;

/** The band of a mean on the scale 1–5 that is already rounded to one decimal, as it is shown. */
export function bandOf(score: number): Band {
  return score >= STRENGTH_FROM ? 'strength' : score >= DISCUSS_FROM ? 'discuss' : 'concern';
}

/** How many of the items have which kind of answer. */
interface Counts {
  /** Items answered 1–5. */
  readonly answered: number;
  /** Items answered "don't know". */
  readonly unknown: number;
  /** All items; what is neither answered nor unknown was skipped. */
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
  /** Ids of the dimensions that share the lowest mean: the same ones as `strongest` when all are equal. */
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

/** The result that a list of scored dimensions makes. */
export function summarise({ id, version, kind }: Instrument, dimensions: readonly DimensionResult[]): InstrumentResult {
  const sum = (count: keyof Counts) => dimensions.reduce((all, dimension) => all + dimension[count], 0);
  const [answered, unknown, total] = [sum('answered'), sum('unknown'), sum('total')];
  const means = dimensions.flatMap(({ mean }) => mean ?? []);
  const having = (wanted: number) => dimensions.filter(({ mean }) => mean === wanted).map((dimension) => dimension.id);
  return {
    instrument: id,
    version,
    dimensions,
    answered,
    unknown,
    total,
    complete: kind === 'pick' ? answered > 0 : answered + unknown === total,
    strongest: having(Math.max(...means)),
    weakest: having(Math.min(...means)),
  };
}

/** A mean, given in tenths, rounded half up; and its band. */
export function meanAndBand(tenths: number | null): Pick<DimensionResult, 'mean' | 'band'> {
  if (tenths === null) return { mean: null, band: null };
  const mean = Math.round(tenths) / 10;
  return { mean, band: bandOf(mean) };
}

function scoreDimension({ id, items }: Dimension, answers: Answers, kind: Kind | undefined): DimensionResult {
  let sum = 0;
  let answered = 0;
  let unknown = 0;
  for (const item of items) {
    // Only own keys count, so that the prototype does not answer an item called `constructor`.
    const answer = Object.hasOwn(answers, item.id) && answers[item.id];
    if (answer === 'unknown') unknown++;
    else if (answer) {
      answered++;
      sum += item.reversed ? 6 - answer : answer;
    }
  }
  const scored = kind !== 'pick' && answered > 0 && answered * 2 >= items.length;
  // Whole numbers until the one division, so that a mean halfway between two tenths is exactly x.5 here.
  // toFixed would round 23 / 20 down, since 1.15 is stored as slightly less.
  return { id, ...meanAndBand(scored ? (sum * 10) / answered : null), answered, unknown, total: items.length };
}

/** What can be used of answers that come from outside, and what is wrong with the rest. */
export interface CheckedAnswers {
  /** The answers that are on the scale, to items that the instrument has. */
  readonly answers: Answers;
  /** One for each value outside the scale, as `scoreInstrument` throws it; or a single one when `raw` is no object. */
  readonly faults: readonly RangeError[];
  /** Ids that the instrument does not have. */
  readonly strangers: readonly string[];
}

/** Sorts answers of unknown origin. Never throws; leaves `raw` as it is. `null` and `undefined` are no answer. */
export function checkAnswers(instrument: Instrument, raw: unknown): CheckedAnswers {
  const allowed = ANSWERS[instrument.kind ?? 'rated'];
  const ids = new Set(instrument.dimensions.flatMap(({ items }) => items.map(({ id }) => id)));
  const good: [string, Answer][] = [];
  const faults: RangeError[] = [];
  const strangers: string[] = [];
  const readable = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  if (!readable) faults.push(new RangeError('Answers must be an object'));
  const entries: [string, unknown][] = readable ? Object.entries(raw) : [];
  for (const [id, value] of entries) {
    if (!ids.has(id)) strangers.push(id);
    else if (allowed.includes(value as Answer)) good.push([id, value as Answer]);
    else if (value != null) {
      // Strings are quoted, so that "4" and 4 differ. Of the rest only the kind is told: making it into text can throw.
      const shown = typeof value === 'string' ? `"${value}"` : typeof value === 'number' ? value : typeof value;
      faults.push(new RangeError(`Answer to "${id}" must be ${told(allowed)}, not ${shown}`));
    }
  }
  // fromEntries defines each key; assigning one that is called __proto__ would lose it.
  return { answers: Object.fromEntries(good), faults, strangers };
}

/** 1 to 5 or "unknown"; 5; 5, 3, 1 or "unknown" */
function told(allowed: readonly Answer[]): string {
  if (allowed === ANSWERS.rated) return '1 to 5 or "unknown"';
  const known = allowed.filter((each) => each !== 'unknown').join(', ');
  return known.length === 1 ? known : `${known} or "unknown"`;
}
