/** Strategy for presenting a comparison; three implementations in presentations/. Each has its own words and pictures for the same facts. */
import type { TemplateResult } from 'lit';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import type { ComparedRowView, ComparisonView, SectorView } from './rows.js';

/** Statements, or things to pick, with the same degree of agreement. */
export interface RowGroup {
  /** After the number of them. */
  readonly name: string;
  readonly advice: string;
  /** Dots on a line, as places of their middles. */
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly rows: readonly ComparedRowView[];
}

/** What is said and asked where all agree on everything. */
export interface AgreedWords {
  readonly sentence: string;
  readonly questions: readonly string[];
}

export interface Presentation {
  /** Heading of the rows. */
  title(msg: MsgFn): string;
  /** The order of the instrument, as a choice. */
  instrumentOrder(msg: MsgFn): string;
  /** Explains the pictures; empty where they need no words. */
  key(msg: MsgFn): string;
  /** Of a row that anyone has answered. */
  picture(row: ComparedRowView, view: ComparisonView, l10n: LocaleController): TemplateResult;
  /** The fact that stands first: how far apart, or how many. */
  mainFact(row: ComparedRowView, view: ComparisonView, l10n: LocaleController): string;
  /** The other facts. */
  details(row: ComparedRowView, l10n: LocaleController): string;
  /** A sector's value. */
  sectorValue(sector: SectorView, view: ComparisonView, l10n: LocaleController): string;
  /** Who answers what, as a sentence. */
  answers(row: ComparedRowView, view: ComparisonView, l10n: LocaleController): string;
  /** On how many they agree; empty where that goes without saying. */
  agreedCount(view: ComparisonView, l10n: LocaleController): string;
  /** Instead of the largest difference, where there is none. */
  noDifference(view: ComparisonView, l10n: LocaleController): string;
  /** Where all agree on everything: instead of differences and questions about them. */
  readonly agreedWords?: AgreedWords;
  /** Names the row that differs most, or one of several that differ as much. */
  largestDifference(name: string, tied: number, view: ComparisonView, l10n: LocaleController): string;
  /** A question about the row in this place, 0 first; `a` and `b` are the sectors that are furthest apart, if any. */
  question(place: number, name: string, a: string | undefined, b: string | undefined, msg: MsgFn): string;
  /** Four of them. */
  groups(view: ComparisonView, msg: MsgFn): readonly RowGroup[];
}
