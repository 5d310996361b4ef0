/** Files with answers: what our widgets save, tables, and any text with codes in it. */
import { str } from '@lit/localize';
import type { MsgFn } from '../localization/locale-controller.js';
import { encodeAnswers } from '../scoring/codes/encode.js';
import { AnswerCodeFault, type DecodedAnswers } from '../scoring/codes/decode.js';
import { findCodes } from '../scoring/codes/find.js';
import { adoptAnswers } from '../scoring/adopt-answers.js';
import { SECTORS, type Instrument } from '../scoring/instrument.js';
import { ANSWER_FILE_FORMAT } from '../questionnaire/files/answer-file.js';
import { cleanDecisions, type Decision } from './decisions.js';
import type { FoundResponse } from './respondents.js';

/** Why nothing of a file is used. */
export type FileFault = 'too-large' | 'spreadsheet' | 'not-text' | 'other-kind';

/** A file that could not be read. */
export interface UnreadableFile {
  readonly name: string;
  readonly fault: FileFault;
}

/** What is wrong with it. */
export function unreadableSentence({ name, fault }: UnreadableFile, msg: MsgFn): string {
  switch (fault) {
    case 'too-large':
      return msg(str`”${name}” är för stor. Filen får vara högst 5 MB.`, {
        id: 'read-file.too-large',
        desc: '0: name of a file',
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
    case 'other-kind':
      return msg(str`I ”${name}” finns inga svar eller koder som går att läsa.`, {
        id: 'read-file.other-kind',
        desc: '0: name of a file',
      });
  }
}

/** By the end of their name: what spreadsheet programs save unless they are told otherwise. */
const SPREADSHEET = /\.(xlsx?|xlsm|ods|numbers)$/i;

/** Most bytes of a file. */
export const LARGEST = 5_000_000;

/** @param instruments all that the answers may be for */
export async function readFile(
  file: File,
  instruments: readonly Instrument[],
): Promise<
  { readonly found: readonly FoundResponse[]; readonly decisions: readonly Decision[] } | { readonly fault: FileFault }
> {
  if (file.size > LARGEST) return { fault: 'too-large' };
  const text = textOf(await file.arrayBuffer());
  if (text === undefined) return { fault: SPREADSHEET.test(file.name) ? 'spreadsheet' : 'not-text' };
  const found = savedAnswers(text, instruments) ?? findCodes(withNames(text), instruments);
  return found.length ? { found, decisions: savedDecisions(text) } : { fault: 'other-kind' };
}

/** Undefined for what is no text in UTF-8, or with its byte order mark in UTF-16, or in windows-1252: spreadsheet programs write all three. */
function textOf(bytes: ArrayBuffer): string | undefined {
  const [first, second] = new Uint8Array(bytes);
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    // Any bytes are windows-1252: pictures and archives are told from texts by the control characters.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return /[^\P{Cc}\t\r\n]/u.test(text) ? undefined : text;
  }
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
  if (!files.every(({ format }) => format === ANSWER_FILE_FORMAT)) return undefined;
  return files.map((file, i) => {
    const { name } = file;
    const instrument = nameOf(file.instrument);
    const found = {
      line: i + 1,
      text: instrument,
      name: typeof name === 'string' ? name : undefined,
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
  { instrument: about, version: saved, answers, sector }: Record<string, unknown>,
  instruments: readonly Instrument[],
): DecodedAnswers | AnswerCodeFault {
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

const NAME_COLUMN = /^(namn|name|part|party|organisation|organization|aktör|actor)$/i;

/** A table (RFC 4180; with commas, semicolons or tabs) with a heading for names: each name is put where names are looked for, before the code. */
function withNames(text: string): string {
  const separator = [';', '\t', ','].find((each) => text.split('\n', 1)[0]!.includes(each));
  if (!separator) return text;
  const rows = [[]] as string[][];
  for (const [, quoted, plain, end] of text.matchAll(
    new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\r\n]*))(${separator}|\r?\n|$)`, 'g'),
  )) {
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain!).trim());
    if (end?.endsWith('\n')) rows.push([]);
  }
  const column = rows[0]!.findIndex((cell) => NAME_COLUMN.test(cell));
  if (column < 0) return text;
  return rows
    .map((cells) => cells.map((cell, at) => (at === column ? '' : `${cells[column] ?? ''}: ${cell}`)).join('\t'))
    .join('\n');
}
