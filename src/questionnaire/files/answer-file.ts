/** The format of saved answers: what a widget saves, the comparison can read. */
import { isoDay } from '../../core/today.js';
import type { Answers, Sector } from '../../scoring/instrument.js';

export const ANSWER_FILE_FORMAT = 'sos-widgets/answers';

/** One respondent's answers. */
export interface AnswerFile {
  /** Names the format, so that a file can be read back. */
  readonly format: typeof ANSWER_FILE_FORMAT;
  readonly formatVersion: 1;
  readonly instrument: string;
  readonly version: number;
  /** The day it was saved where the visitor is, ISO 8601. */
  readonly date: string;
  readonly name?: string;
  readonly sector: Sector | null;
  readonly answers: Answers;
  /** Answers and sector as an answer code; empty when nothing is answered. */
  readonly code?: string;
  /** The code of the earlier answers that they were compared with. */
  readonly baseline?: string;
  /** What the instrument builds on, and whose words it is. */
  readonly source?: string;
  /** What a meeting has decided about the answers of several: with the first of them. */
  readonly decisions?: readonly object[];
  /** What the widget's `result` is. */
  readonly result?: object;
  /** The result in words, where it needs them: that of the quiz. */
  readonly text?: string;
}

export function answerFile(content: Omit<AnswerFile, 'format' | 'formatVersion' | 'date'>, now: Date): AnswerFile {
  const { instrument, version, ...rest } = content;
  return {
    format: ANSWER_FILE_FORMAT,
    formatVersion: 1,
    instrument,
    version,
    date: isoDay(now),
    ...rest,
  };
}
