/** How a comparison is told: of statements rated by a few or by many, or of things picked. What each says of the same facts in its own words and pictures. */
import type { TemplateResult } from 'lit';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import type { Facing, Facts, SectorFacts } from './rows.js';

/** Statements, or what can be picked, that are alike in how far the parties agree. */
export interface Group {
  /** After the number of them. */
  readonly name: string;
  readonly advice: string;
  /** Dots on a line, as places of their middles. */
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly rows: readonly Facts[];
}

export interface Way {
  /** Heading of the rows. */
  title(msg: MsgFn): string;
  /** The order of the instrument, as a choice. */
  listOrder(msg: MsgFn): string;
  /** Explains the pictures; empty where they need no words. */
  key(msg: MsgFn): string;
  /** Of a row that anyone has answered. */
  picture(row: Facts, facing: Facing, l10n: LocaleController): TemplateResult;
  /** How far apart, or how many; the fact that stands first. */
  apart(row: Facts, facing: Facing, l10n: LocaleController): string;
  /** The other facts. */
  details(row: Facts, l10n: LocaleController): string;
  /** What a sector says. */
  value(sector: SectorFacts, facing: Facing, l10n: LocaleController): string;
  /** Who answers what, as a sentence. */
  answers(row: Facts, facing: Facing, l10n: LocaleController): string;
  /** How many see what alike; empty where nothing can be compared. */
  agreed(facing: Facing, msg: MsgFn): string;
  /** Instead of the largest difference, where there is none. */
  same(facing: Facing, msg: MsgFn): string;
  /** Where all see everything alike: what is said and asked instead of the rest. */
  readonly agreedWords?: { readonly sentence: string; readonly questions: readonly string[] };
  /** Names the row that differs most. */
  most(name: string, msg: MsgFn): string;
  /** A question about the row in this place, 0 first; `a` and `b` are the sectors that are furthest apart, if any. */
  ask(at: number, name: string, a: string | undefined, b: string | undefined, msg: MsgFn): string;
  /** Four of them. */
  groups(facing: Facing, msg: MsgFn): Group[];
}
