/** Answers in a table, as forms and spreadsheet programs save it: whose they are stands in a column of its own. */
import { LONGEST_NAME } from '../scoring/codes/name-beside.js';

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
/** Headings of such columns; that of the organisation before that of the person. */
const HEADINGS = [
  word(
    'organi[sz]ation\\p{L}*|part|parten|party|parts|aktör\\p{L}*|actor|företag\\p{L}*|förening\\p{L}*|verksamhet\\p{L}*|company',
  ),
  word('namn|namnet|name|names|heter|respondent|svarande|avsändare|vem|who'),
];
/** Headings that may have the same words and are of something else. */
const OTHER = word(
  'e-?post\\p{L}*|e-?mail\\p{L}*|mail|kod|koden|\\p{L}*kod|code|sektor\\p{L}*|sector|tele\\p{L}*|phone|användarnamn|username',
);
const NOBODY = /^(?:anonym|anonymous|-|–)?$/i;

/** More characters than the headings of a form's questions have. */
const LONGEST_HEAD = 20_000;

export interface NamedTable {
  /** A line for each row, without the cells with names. */
  readonly text: string;
  /** By row, from 0. */
  readonly names: readonly (string | undefined)[];
}

/** Undefined for a text that is no table (RFC 4180; with commas, semicolons or tabs) with a heading for names. */
export function namedTable(text: string): NamedTable | undefined {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(plain);
  const [head] = rowsOf(plain.slice(0, LONGEST_HEAD), separator);
  const columns = HEADINGS.flatMap((heading) =>
    (head ?? []).flatMap((cell, at) => (heading.test(cell) && !OTHER.test(cell) ? [at] : [])),
  );
  if (!head || head.length < 2 || !columns.length) return undefined;
  const rows = rowsOf(plain, separator);
  return {
    names: rows.map((cells) => columns.map((at) => tidyName(cells[at])).find((name) => !NOBODY.test(name ?? ''))),
    // A row ends in a sign, so that a code that is cut off does not run on into the next.
    text: rows
      .map((cells) => `${cells.map((cell, at) => (columns.includes(at) ? '' : oneLine(cell))).join('\t')} |`)
      .join('\n'),
  };
}

/** The one that the first line has most of. */
function separatorOf(text: string): string {
  const [line] = text.split('\n', 1) as [string];
  const counted = [';', '\t', ','].map((each) => [each, line.split(each).length] as const);
  return counted.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** The cells of each row. A quote that is not closed is a character like any other. */
function rowsOf(text: string, separator: string): string[][] {
  const quoted = /"((?:[^"]|"")*)"/y;
  const rest = new RegExp(`[^${separator}\\n]*`, 'y');
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length;) {
    quoted.lastIndex = at;
    const match = text.charAt(at) === '"' ? quoted.exec(text) : null;
    rest.lastIndex = match ? quoted.lastIndex : at;
    const [after] = rest.exec(text)!;
    rows.at(-1)!.push(`${match ? match[1]!.replaceAll('""', '"') : ''}${after}`.trim());
    at = rest.lastIndex + 1;
    if (text.charAt(at - 1) === '\n') rows.push([]);
  }
  return rows;
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** A name as it can be shown: on one line, and not longer than fits. */
export function tidyName(name: unknown): string | undefined {
  const line = typeof name === 'string' ? oneLine(name) : '';
  if (line.length <= LONGEST_NAME) return line || undefined;
  const letters =
    'Segmenter' in Intl ? [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment) : [...line];
  return letters.length > LONGEST_NAME
    ? `${letters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
