/** Files with answers: what our widgets save, tables, and any text with codes in it. */
import { str } from '@lit/localize';
import { scanJson, type JsonFault } from '../content/custom/json-fault.js';
import { jsonSentence } from '../core/json-words.js';
import type { MsgFn } from '../localization/locale-controller.js';
import { encodeAnswers } from '../scoring/codes/encode.js';
import { AnswerCodeFault, type DecodedAnswers } from '../scoring/codes/decode.js';
import { findCodesInSteps, toEnd, type FindProgress } from '../scoring/codes/find.js';
import { adoptAnswers } from '../scoring/adopt-answers.js';
import { SECTORS, type Instrument } from '../scoring/instrument.js';
import { ANSWER_FILE_FORMAT } from '../questionnaire/files/answer-file.js';
import { cleanDecisions, type Decision } from './decisions.js';
import { textOf } from './file-text.js';
import { namedTable, tidyName } from './name-column.js';
import type { FoundResponse } from './respondents.js';

/** Why nothing of a file is used. */
export type FileFault = 'too-large' | 'unreachable' | 'spreadsheet' | 'not-text' | 'empty' | 'other-kind' | JsonFault;

/** A file that could not be read. */
export interface UnreadableFile {
  readonly name: string;
  readonly fault: FileFault;
}

/** What is wrong with it. */
export function unreadableSentence({ name, fault }: UnreadableFile, msg: MsgFn): string {
  if (typeof fault === 'object') return jsonSentence(fault, name, msg);
  switch (fault) {
    case 'too-large':
      return msg(str`”${name}” är för stor. Filen får vara högst 5 MB.`, {
        id: 'read-file.too-large',
        desc: '0: name of a file',
      });
    case 'unreachable':
      return msg(str`”${name}” gick inte att öppna. Spara filen på den här enheten och välj den igen.`, {
        id: 'read-file.unreachable',
        desc: 'Of a file that the browser may not read, or that is no longer there. 0: name of a file',
      });
    case 'spreadsheet':
      return msg(
        str`”${name}” är ett kalkylark. Spara det som CSV och välj den filen, eller kopiera kolumnen med koder och klistra in den.`,
        { id: 'read-file.spreadsheet', desc: 'Of an Excel file and the like. 0: name of a file' },
      );
    case 'not-text':
      return msg(
        str`”${name}” är ingen textfil. Välj en fil som är sparad från ett självtest, eller en text med koder.`,
        {
          id: 'read-file.not-text',
          desc: '0: name of a file',
        },
      );
    case 'empty':
      return msg(str`”${name}” är tom. Välj en annan fil.`, { id: 'read-file.empty', desc: '0: name of a file' });
    case 'other-kind':
      return msg(str`I ”${name}” finns inga svar eller koder. Välj en fil som är sparad från ett självtest.`, {
        id: 'read-file.other-kind',
        desc: '0: name of a file',
      });
  }
}

/** By the end of their name: what spreadsheet programs save unless they are told otherwise. */
const SPREADSHEET = /\.(xlsx?|xlsm|ods|numbers)$/i;

/** Most bytes of a file. */
export const LARGEST = 5_000_000;

/** How a search is run to its end: at once, or in slices. */
export type RunSearch = (
  search: Generator<FindProgress, FoundResponse[]>,
) => readonly FoundResponse[] | Promise<readonly FoundResponse[]>;

/**
 * Never throws, since what is wrong with one file is no fault of the others.
 * @param instruments all that the answers may be for
 */
export async function readFile(
  file: File,
  instruments: readonly Instrument[],
  run: RunSearch = toEnd,
): Promise<
  { readonly found: readonly FoundResponse[]; readonly decisions: readonly Decision[] } | { readonly fault: FileFault }
> {
  if (file.size > LARGEST) return { fault: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // It has been moved or changed since it was chosen, or lies where the browser may not read.
    return { fault: 'unreachable' };
  }
  const text = textOf(bytes);
  if (text === undefined) return { fault: SPREADSHEET.test(file.name) ? 'spreadsheet' : 'not-text' };
  const found = savedAnswers(text, instruments) ?? (await run(findResponses(text, instruments)));
  if (!found.length) return { fault: faultOf(text) };
  return { found: found.map((each) => inFile(each, file.name)), decisions: savedDecisions(text) };
}

/** Why there are no answers in a text. */
function faultOf(text: string): FileFault {
  if (!text.trim()) return 'empty';
  // Of a text that begins as answers do, what keeps it from being read.
  const scanned = /^\s*[[{]/.test(text) ? scanJson(text) : undefined;
  return scanned && 'fault' in scanned ? scanned.fault : 'other-kind';
}

/** Not copied, since the fault of a code is made when it is asked for. */
const inFile = (found: FoundResponse, file: string): FoundResponse => Object.assign(found, { file });

/** Codes in a table that says whose they are, or in any other text. */
export function* findResponses(
  text: string,
  instruments: readonly Instrument[],
): Generator<FindProgress, FoundResponse[]> {
  const table = namedTable(text);
  if (table) {
    const found = yield* findCodesInSteps(table.text, instruments);
    const named = found.map((code) => Object.assign(code, { name: table.names[code.line - 1] }));
    if (named.some(({ name }) => name)) return named;
  }
  return yield* findCodesInSteps(text, instruments);
}

/** What our widgets save as JSON: one respondent's answers, or a list of them. Undefined for anything else. */
function savedAnswers(text: string, instruments: readonly Instrument[]): FoundResponse[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const files = [json].flat().map((file: unknown) => Object(file) as Record<string, unknown>);
  if (!files.some(({ format }) => format === ANSWER_FILE_FORMAT)) return undefined;
  return files.map((file, i) => {
    const instrument = nameOf(file.instrument);
    const found = {
      line: i + 1,
      text: instrument,
      name: tidyName(file.name),
      isRespondent: true,
    } as const;
    const read = readSaved(file, instruments);
    return read instanceof AnswerCodeFault
      ? { ...found, read: undefined, fault: read }
      : { ...found, text: encodeAnswers(read.instrument, read.response), read, fault: undefined };
  });
}

/** What a meeting decided, which a comparison saves with the first of the answers. */
function savedDecisions(text: string): readonly Decision[] {
  try {
    const [first] = [JSON.parse(text)].flat() as { readonly format?: unknown; readonly decisions?: unknown }[];
    const isOurs = first?.format === ANSWER_FILE_FORMAT && first.decisions !== undefined;
    return isOurs ? cleanDecisions(first.decisions, () => undefined) : [];
  } catch {
    return [];
  }
}

/** Somebody may have written anything into the file: an object, say, that cannot be made a string. */
const nameOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One respondent's saved answers, or what is wrong with them, as it would be with a code. */
function readSaved(
  { format, instrument: about, version: saved, answers, sector }: Record<string, unknown>,
  instruments: readonly Instrument[],
): DecodedAnswers | AnswerCodeFault {
  if (format !== ANSWER_FILE_FORMAT) return new AnswerCodeFault('other-format');
  const id = nameOf(about);
  const instrument = instruments.find((each) => each.id === id);
  const version = typeof saved === 'number' ? saved : 0;
  if (!instrument) return new AnswerCodeFault('other-instrument', { id, version });
  if (!version) return new AnswerCodeFault('other-items', instrument);
  const adopted = adoptAnswers(instrument, version, answers);
  if (!adopted) return new AnswerCodeFault('other-version', { id, version });
  const known = SECTORS.find((each) => each === sector);
  // Somebody has changed the file.
  if (adopted.faults.length || adopted.unknownIds.length || (sector && !known))
    return new AnswerCodeFault('other-items', instrument);
  const { earlier } = adopted;
  return {
    instrument,
    response: { answers: adopted.answers, ...(known && { sector: known }) },
    ...(earlier && { earlier }),
  };
}
