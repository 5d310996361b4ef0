/** A result in words and numbers: the one set of facts that sentence, picture, table and files all draw from. */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Band, InstrumentResult } from '../scoring/score.js';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';

/** An earlier answer beside the present one, as the charts draw it. */
export interface ChartBaseline {
  /** What the mark of an earlier mean is called. */
  readonly name: string;
  /** The dimensions as they were, in the same order. */
  readonly rows: readonly ResultRow[];
  /** Into the radar: the earlier outline, and what it is called below `bottom`. */
  radar(bottom: number): SVGTemplateResult;
  /** Before, now and change. */
  readonly table: TemplateResult;
}

export interface ResultRow {
  readonly id: string;
  /** As a heading: "Kompetens". */
  readonly name: string;
  /** Within a sentence: "kompetens". */
  readonly inline: string;
  /** Mean on the scale 1–5, one decimal; null when too few statements are answered. */
  readonly mean: number | null;
  /** The mean as text; a dash when there is none. */
  readonly value: string;
  readonly band: Band | null;
  readonly bandName: string;
  /** Statements answered 1–5. */
  readonly answered: number;
  /** Statements answered "don't know". */
  readonly unknown: number;
  readonly total: number;
}

/** The words of the bands; `none` is a dimension with too few answers. */
export function bandNames(msg: MsgFn): Record<Band | 'none', string> {
  return {
    strength: msg('Styrka', { id: 'band.strength', desc: 'Band 4.0–5.0: a strength' }),
    discuss: msg('Prata vidare', { id: 'band.discuss', desc: 'Band 3.0–3.9: something to talk more about' }),
    concern: msg('Svag punkt', { id: 'band.concern', desc: 'Band 1.0–2.9: a weak point' }),
    none: msg('För få svar', { id: 'band.none', desc: 'Instead of a band, when too few statements are answered' }),
  };
}

export function resultRows(
  result: InstrumentResult,
  names: Readonly<Record<string, { readonly name: string; readonly inline: string }>>,
  l10n: LocaleController,
): ResultRow[] {
  const bands = bandNames(l10n.msg);
  return result.dimensions.map((dimension) => ({
    ...dimension,
    name: names[dimension.id]!.name,
    inline: names[dimension.id]!.inline,
    value: dimension.mean === null ? '–' : l10n.decimal(dimension.mean),
    bandName: bands[dimension.band ?? 'none'],
  }));
}
