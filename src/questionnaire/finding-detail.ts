/** The line below a finding: its numbers. */
import { str } from '@lit/localize';
import type { ResultRow } from '../charts/result-rows.js';
import type { AnyDimensionText } from '../content/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { InstrumentResult } from '../scoring/score.js';

export interface FindingSource {
  readonly result: InstrumentResult;
  /** The rows of `result`, in the same order. */
  readonly rows: readonly ResultRow[];
  /** The words of the dimensions, by id. */
  readonly dimensions: Readonly<Record<string, Pick<AnyDimensionText, 'finding'>>>;
  /** Every answer on the scale is the same; false where the answers are not known. */
  readonly alike: boolean;
  readonly l10n: LocaleController;
}

/** What the sentences are made from. */
export interface Facts extends FindingSource {
  readonly scored: readonly ResultRow[];
  readonly unscored: readonly ResultRow[];
  /** All that are strengths, and all that are weak points, the most so first. */
  readonly strong: readonly ResultRow[];
  readonly weak: readonly ResultRow[];
  readonly highest: ResultRow;
  readonly lowest: ResultRow;
}

/** The numbers of the strongest and the weakest area, and which more are weak. */
export function detail(facts: Facts): string {
  const { strong, weak, scored, highest, lowest, rows, l10n } = facts;
  const { msg } = l10n;
  const alone = rows.length === 1;
  const between = msg(str`Längst har ni kommit med ${highest.inline} (${highest.value}).`, {
    id: 'finding.furthest',
    desc: 'Below the finding. 0: the area with the highest mean, 1: its mean',
  });
  const nothingStrong = msg('Ingen del är en styrka än.', {
    id: 'finding.no-strength',
    desc: 'Below the finding, before the area that has come furthest',
  });
  const lowestIs = msg(str`Lägst ligger ${lowest.inline}, på ${lowest.value}.`, {
    id: 'finding.lowest',
    desc: 'Below the finding, when nothing is a weak point. 0: the area with the lowest mean, 1: its mean',
  });
  if (alone || scored.length === 1) return only(highest, facts);
  if (!strong.length && !weak.length && highest.value === lowest.value)
    return msg(str`${capital(names(scored, l10n), l10n)} ligger på ${highest.value}.`, {
      id: 'finding.lie-at',
      desc: 'Below the finding. 0: list of two areas or more, 1: the mean that they share',
    });
  return [
    ...(strong.length ? [strengths(facts)] : []),
    ...(weak.length ? weakPoints(facts) : []),
    ...(strong.length ? [] : weak.length ? [nothingStrong, between] : [between]),
    // Where the strengths share one mean with all the rest, they are named already.
    ...(weak.length || highest.value === lowest.value ? [] : [lowestIs]),
  ].join(' ');
}

/** Where the finding names it for want of words of its own, it has said already that it is a strength or a weak point. */
function only({ id, name, value, band }: ResultRow, { dimensions, l10n: { msg } }: Facts): string {
  const isNamed = !dimensions[id]?.finding;
  if (band === 'strength' && !isNamed)
    return msg(str`${name} är en styrka (${value}).`, { id: 'finding.strength', desc: '0: an area, 1: its mean' });
  if (band === 'concern' && !isNamed)
    return msg(str`${name} är en svag punkt (${value}).`, {
      id: 'finding.weak-point',
      desc: '0: an area, 1: its mean',
    });
  return msg(str`${name} ligger på ${value}.`, { id: 'finding.lies-at', desc: '0: an area, 1: its mean' });
}

/** Those that share the highest mean. */
function strengths(facts: Facts): string {
  const { strong, l10n } = facts;
  const { msg } = l10n;
  const [first] = strong;
  const same = strong.filter(({ value }) => value === first!.value);
  if (same.length === 1) return only(first!, facts);
  return msg(str`${capital(names(same, l10n), l10n)} är styrkor (${first!.value}).`, {
    id: 'finding.strengths',
    desc: '0: list of two areas or more, 1: the mean that they share',
  });
}

/** Those that share the lowest mean; then the rest. */
function weakPoints(facts: Facts): string[] {
  const { weak, l10n } = facts;
  const { msg } = l10n;
  const [first] = weak;
  const same = weak.filter(({ value }) => value === first!.value);
  const rest = weak.filter(({ value }) => value !== first!.value);
  const list = names(rest, l10n);
  return [
    same.length === 1
      ? only(first!, facts)
      : msg(str`${capital(names(same, l10n), l10n)} är svaga punkter (${first!.value}).`, {
          id: 'finding.weak-points',
          desc: '0: list of two areas or more, 1: the mean that they share',
        }),
    ...(rest.length
      ? [
          l10n.plural(rest.length, {
            one: msg(str`Också ${list} är en svag punkt.`, {
              id: 'finding.also-weak.one',
              desc: 'After the weakest area. 0: another area',
            }),
            other: msg(str`Också ${list} är svaga punkter.`, {
              id: 'finding.also-weak.other',
              desc: 'After the weakest area. 0: list of other areas',
            }),
          }),
        ]
      : []),
  ];
}

export const names = (rows: readonly ResultRow[], l10n: LocaleController): string =>
  l10n.list(rows.map(({ inline }) => inline));

/** With a capital first letter, as a sentence begins. */
export const capital = (text: string, { locale }: LocaleController): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
