/** Printing and files: loaded when the visitor asks for one of them. */
import { answerFile, csv, download, pngFile, svgFile } from './files.js';
import type { ResultRow } from './result-rows.js';
import { resultSentence } from './result-sentence.js';
import { tableHeads } from './result-table.js';
import type { SelfCheck } from './self-check.js';

export { printAlone } from './printing.js';

/** The result table, one row per dimension. */
export function resultCsv(rows: readonly ResultRow[], { msg, locale }: SelfCheck['l10n']): string {
  const heads = tableHeads(msg);
  return csv(
    [
      [heads.area, heads.mean, heads.band, heads.answered, heads.unknown],
      ...rows.map((row) => [row.name, row.mean === null ? '' : row.value, row.bandName, String(row.answered), String(row.unknown)]),
    ],
    locale === 'sv' ? ';' : ',',
  );
}

export type FileType = 'png' | 'svg' | 'csv' | 'json';

/**
 * Makes a file and hands it to the visitor.
 * @param root where the star is drawn, for a picture of it
 */
export async function saveFile(type: FileType, { structure, answers, result, sector, l10n }: SelfCheck, rows: readonly ResultRow[], root: ParentNode): Promise<void> {
  const now = new Date();
  const name = `${structure.id}-${now.toISOString().slice(0, 10)}.${type}`;
  const star = root.querySelector<SVGSVGElement>('.radar')!;
  switch (type) {
    case 'png':
      return download(await pngFile(star), name, 'image/png');
    case 'svg':
      return download(svgFile(star, resultSentence(result, rows, l10n)), name, 'image/svg+xml');
    case 'csv':
      return download(resultCsv(rows, l10n), name, 'text/csv');
    case 'json':
      return download(answerFile(result, answers, sector, now), name, 'application/json');
  }
}
