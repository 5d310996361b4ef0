/** The table as CSV. */
import type { FileSource } from './formats.js';

/** A semicolon where the comma is the decimal sign. The sources are the last row, as wide as the others. */
export function make({ table, basis, locale }: FileSource): string {
  const rows = table();
  const sources = rows[0]?.map((_head, i) => (i ? '' : basis));
  return csv([...rows, ...(basis && sources ? [sources] : [])], locale === 'sv' ? ';' : ',');
}

/**
 * Rows of text as CSV (RFC 4180) that spreadsheet programs open right away: with a byte order mark for the letters å, ä and ö.
 */
export function csv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  // A cell that begins like a formula would be run by a spreadsheet program; a number with a sign is none.
  const cell = (text: string): string =>
    `"${text.replace(/^(?![+-]\d[,.]\d$)[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
