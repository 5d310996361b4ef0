/** Files with answers: what our widgets save, tables, and any text with codes in it. */
import { str } from '@lit/localize';
import type { MsgFn, Room } from '../localization/locale-controller.js';
import { encodeAnswers } from '../scoring/codes/encode.js';
import { AnswerCodeFault, decodeAnswers } from '../scoring/codes/decode.js';
import { findCodes } from '../scoring/codes/find.js';
import type { Answers, Instrument, Sector } from '../scoring/instrument.js';
import type { Entry } from './respondents.js';

/** Why nothing of a file is used. */
export type FileFault = 'too-large' | 'not-text' | 'other-kind';

/** A file that could not be read. */
export interface UnreadFile {
  readonly name: string;
  readonly fault: FileFault;
}

export const room: Room = {
  sv: () => import('../localization/generated/samsyn-file.sv.js'),
  en: () => import('../localization/generated/samsyn-file.en.js'),
};

/** What is wrong with it. */
export function fileSentence({ name, fault }: UnreadFile, msg: MsgFn): string {
  switch (fault) {
    case 'too-large':
      return msg(str`”${name}” är för stor. Filen får vara högst 5 MB.`, {
        id: 'file.too-large',
        desc: '0: name of a file',
      });
    case 'not-text':
      return msg(str`”${name}” är ingen textfil.`, { id: 'file.not-text', desc: '0: name of a file' });
    case 'other-kind':
      return msg(str`I ”${name}” finns inga svar eller koder som går att läsa.`, {
        id: 'file.other-kind',
        desc: '0: name of a file',
      });
  }
}

/** Most bytes of a file. */
export const LARGEST = 5_000_000;

/** @param instruments all that the answers may be for */
export async function readFile(
  file: File,
  instruments: readonly Instrument[],
): Promise<{ readonly found: readonly Entry[] } | { readonly fault: FileFault }> {
  if (file.size > LARGEST) return { fault: 'too-large' };
  const text = textOf(await file.arrayBuffer());
  if (text === undefined) return { fault: 'not-text' };
  const found = savedAnswers(text, instruments) ?? findCodes(withNames(text), instruments);
  return found.length ? { found } : { fault: 'other-kind' };
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

/** What our widgets save as JSON: one party's answers, or a list of them. Undefined for anything else. */
function savedAnswers(text: string, instruments: readonly Instrument[]): Entry[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const files = [json].flat().map((file: unknown) => Object(file) as Record<string, unknown>);
  if (!files.every(({ format }) => format === 'sos-widgets/answers')) return undefined;
  return files.map(({ instrument: id, version, answers, sector, name }, at): Entry => {
    const namesakes = instruments.filter((each) => each.id === id);
    const instrument = namesakes.find((each) => each.version === version);
    const piece = {
      line: at + 1,
      text: String(id),
      name: typeof name === 'string' ? name : undefined,
      read: undefined,
      fault: undefined,
      isParty: true,
    } as const;
    if (!instrument)
      return {
        ...piece,
        fault: new AnswerCodeFault(namesakes[0] ? 'other-version' : 'other-instrument', {
          id: String(id),
          version: Number(version),
        }),
      };
    try {
      const code = encodeAnswers(instrument, {
        answers: answers as Answers,
        ...(sector ? { sector: sector as Sector } : {}),
      });
      return { ...piece, text: code, read: decodeAnswers(code, [instrument]) };
    } catch {
      // Somebody has changed the file.
      return { ...piece, fault: new AnswerCodeFault('other-items', instrument) };
    }
  });
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
