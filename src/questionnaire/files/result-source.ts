/** What the files of a result are made from. */
import { fitsRadar } from '../../charts/radar.js';
import type { ResultRow } from '../../charts/result-rows.js';
import { tableHeads } from '../../charts/table.js';
import type { AnyWords } from '../../content/types.js';
import { isDrawable } from '../answered-view.js';
import type { AnswerSummary } from '../answer-store.js';
import type { Finding } from '../finding.js';
import type { QuestionnaireViewModel, ScoredViewModel } from '../view-model.js';
import { answerFile } from './answer-file.js';
import type { FileSource } from './formats.js';

/** Every result: its answers as data, and a table. @param heading what it came to, as a sentence */
export function resultFiles<R extends AnswerSummary>(
  model: QuestionnaireViewModel<R, AnyWords>,
  table: () => string[][],
  heading = '',
): FileSource {
  const { structure, text, result, answers, code, sector, baseline, l10n } = model;
  return {
    name: structure.id,
    locale: l10n.locale,
    basis: text.basis,
    heading,
    subject: text.name,
    pictureTitle: '',
    pictureKey: () => null,
    picture: () => {
      throw new Error('This result has no picture');
    },
    table,
    data: (now) =>
      answerFile(
        {
          instrument: result.instrument,
          version: result.version,
          sector: sector ?? null,
          answers,
          code,
          ...(baseline && { baseline: baseline.code }),
          ...(text.basis && { source: text.basis }),
          result,
        },
        now,
      ),
  };
}

/** A result that is scored: a row for each dimension; and the radar, where there is one. */
export function scoreFiles(
  model: ScoredViewModel,
  rows: readonly ResultRow[],
  { sentence, detail }: Finding,
): FileSource {
  const { l10n, baseline } = model;
  const heads = tableHeads(l10n.msg);
  const table = (): string[][] =>
    [
      [heads.area, heads.mean, heads.band, heads.answered, heads.unknown],
      ...rows.map(({ name, mean, value, bandName, answered, unknown }) => [
        name,
        mean === null ? '' : value,
        bandName,
        String(answered),
        String(unknown),
      ]),
    ].map((row, i) => [...row, ...(baseline?.columns[i] ?? [])]);
  return {
    ...resultFiles(model, table, sentence),
    pictureTitle: isDrawable(rows) && fitsRadar(rows) ? `${sentence} ${detail}`.trim() : '',
    picture: (root) => root.querySelector<SVGSVGElement>('.radar')!,
    pictureKey: (root) => root.querySelector('.key'),
  };
}
