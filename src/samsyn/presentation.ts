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
  /** Opens all of them. */
  all(view: ComparisonView, l10n: LocaleController): string;
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
  /** Who answers what, as a sentence or two. */
  answers(row: ComparedRowView, view: ComparisonView, l10n: LocaleController): string;
  /** On how many they agree, and on what they differ most. */
  finding(view: ComparisonView, l10n: LocaleController): string;
  /** Where all agree on everything: instead of differences and questions about them. */
  readonly agreedWords?: AgreedWords;
  /**
   * A question to read aloud about the row, which stands above it.
   * @param place among the questions, 0 first: each place asks in its own way
   */
  question(place: number, row: ComparedRowView, l10n: LocaleController): string;
  /** Four of them. */
  groups(view: ComparisonView, msg: MsgFn): readonly RowGroup[];
}
