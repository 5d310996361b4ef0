import type { Said } from '../charts/named-line.js';
import { sectorInline } from '../charts/sector-icon.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { mostDifferent, type ComparedRowView, type ComparisonView } from './rows.js';
import type { ComparisonViewModel } from './view-model.js';
import { respondentName } from './words.js';
export interface TalkPoint {
  readonly row: ComparedRowView;
  readonly statement: string;
  readonly area: string;
  readonly said: readonly Said[];
  readonly answers: string;
  readonly question: string;
}
export function talkPoint(
  row: ComparedRowView,
  place: number,
  model: ComparisonViewModel,
  view: ComparisonView,
): TalkPoint {
  const said = [1, 2, 3, 4, 5].flatMap((value) => {
    const voices = model.state.respondents.flatMap((r, i) =>
      r.response.answers[row.id] === value
        ? [{ key: r.key, name: respondentName(r, i, model.l10n.msg), sector: r.response.sector }]
        : [],
    );
    return voices.length ? [{ value, voices }] : [];
  });
  const names = sectorInline(model.l10n.msg);
  const [a, b] = [said[0]?.voices[0]?.name ?? names.public, said.at(-1)?.voices[0]?.name ?? names.civil];
  const d = model.structure.dimensions.find(({ items }) => items.some(({ id }) => id === row.id))!;
  return {
    row,
    statement: row.name,
    area: model.text.dimensions[d.id]?.name ?? '',
    said,
    answers: model.presentation.answers(row, view, model.l10n),
    question:
      place === 2
        ? `Vad ser ${a} som ${b} kanske missar, och tvärtom?`
        : `Vad har hänt som gör att ni svarar så? Börja med ${a}, sedan ${b}.`,
  };
}
export const talkPoints = (model: ComparisonViewModel, view: ComparisonView): readonly TalkPoint[] =>
  mostDifferent(view).map((row, i) => talkPoint(row, i, model, view));
export const agreedRows = ({ items }: ComparisonView): readonly ComparedRowView[] =>
  items.filter(({ quadrant }) => quadrant?.endsWith('agree')).sort((a, b) => b.mean! - a.mean!);
export const agreedAnswers = (row: ComparedRowView, l10n: LocaleController): string =>
  `Alla svarar ${l10n.list([...new Set(row.range!)].map(String))}`;
