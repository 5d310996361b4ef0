/**
 * Answers to an earlier structure of an instrument, as answers to the newest: what answer codes, saved answers and files
 * of an earlier release are read with.
 *
 * An item of the newest structure has a counterpart when the earlier structure has an item with the same id and the same
 * `reversed`; in which dimension and place does not matter. The counterpart's answer is adopted when the kind of the
 * newest instrument allows it. All other answers are left out, and all other items count as skipped.
 */
import { ALLOWED_ANSWERS, answerTo, itemsOf, type Answer, type Answers, type Instrument } from './instrument.js';
import { checkAnswers, type CheckedAnswers } from './score.js';

/** What became of answers to an earlier structure. */
export interface EarlierAnswers {
  /** The version that was answered. */
  readonly version: number;
  /** Ids of the items whose answers were not adopted, in the order of that version. */
  readonly leftOut: readonly string[];
  /** Ids of the items of the newest version that have no counterpart in that version, in the order of the newest. */
  readonly added: readonly string[];
}

/** Checked answers to the newest structure. */
export interface AdoptedAnswers extends CheckedAnswers {
  /** Only when the answers were to an earlier version. */
  readonly earlier?: EarlierAnswers;
}

/**
 * Reads answers that were saved with an instrument's version, such as those in a file or in the browser's storage.
 * Never throws. `faults` and `unknownIds` say what is wrong with the answers in the version that they are for, as
 * `checkAnswers` does; faultless answers that the newest structure has no place for are in `earlier.leftOut`.
 * @param instrument the newest structure, with its `earlier` ones
 * @param version of the structure that the answers are for, of unknown origin like the answers
 * @param answers answers by item id, of unknown origin
 * @returns undefined when the instrument has no such version
 */
export function adoptAnswers(instrument: Instrument, version: unknown, answers: unknown): AdoptedAnswers | undefined {
  const structure = structuresOf(instrument).find((each) => each.version === version);
  if (!structure) return undefined;
  const checked = checkAnswers(structure, answers);
  return structure === instrument ? checked : { ...checked, ...adopt(instrument, structure, checked.answers) };
}

/** The newest structure first, then all earlier ones. */
export function structuresOf(instrument: Instrument): Instrument[] {
  return [instrument, ...(instrument.earlier ?? []).flatMap(structuresOf)];
}

/** @param answers to items of `structure`, an earlier one of `instrument` */
export function adopt(
  instrument: Instrument,
  structure: Instrument,
  answers: Answers,
): { readonly answers: Answers; readonly earlier: EarlierAnswers } {
  const allowed = ALLOWED_ANSWERS[instrument.kind ?? 'rated'];
  const before = new Map(itemsOf(structure).map((item) => [item.id, item]));
  const adopted = new Map<string, Answer>();
  const added: string[] = [];
  for (const { id, reversed = false } of itemsOf(instrument)) {
    const counterpart = before.get(id);
    const answer = answerTo(answers, id);
    if (!counterpart || (counterpart.reversed ?? false) !== reversed) added.push(id);
    else if (answer && allowed.includes(answer)) adopted.set(id, answer);
  }
  const leftOut = [...before.keys()].filter((id) => answerTo(answers, id) && !adopted.has(id));
  return { answers: Object.fromEntries(adopted), earlier: { version: structure.version, leftOut, added } };
}
