/** What the views of a comparison draw from. They hold nothing themselves and change nothing but through the functions. */
import type { TemplateResult } from 'lit';
import type { AnyInstrument, AnyInstrumentText } from '../content/types.js';
import type { Comparison } from '../scoring/compare/compare-responses.js';
import type { FoundCode } from '../scoring/codes/find.js';
import type { Sector } from '../scoring/instrument.js';
import type { Folded } from '../core/disclosure.js';
import type { Facing } from './rows.js';
import type { Input } from './input-view.js';
import type { Party, Uncounted } from './respondents.js';
import type { Way } from './presentation.js';

/** Which sectors are compared. */
export const GROUPS = ['all', 'public-private', 'public-civil', 'private-civil'] as const;
export type Group = (typeof GROUPS)[number];

/** The most different first, or as in the instrument. */
export const ORDERS = ['gap', 'instrument'] as const;
export type Order = (typeof ORDERS)[number];

export const sectorsOf = (group: Group): Sector[] => group.split('-').filter((each): each is Sector => each !== 'all');

export interface Removed {
  readonly party: Party;
  readonly at: number;
}

/** What the visitor's doings change. */
export interface State extends Pick<Input, 'status'> {
  readonly parties: readonly Party[];
  readonly uncounted: readonly Uncounted[];
  /** A party that has just been removed and can be brought back, and its place. */
  readonly removed?: Removed | undefined;
  /** What is wrong with the visitor's own code. */
  readonly ownFault: string;
  readonly group: Group;
  readonly order: Order;
  /** All rows are shown, and not the first ones alone. */
  readonly all: boolean;
  /** Most parties in the list; undefined for as many as are shown first. */
  readonly listed?: number;
  /** Whether the visitor has opened or closed the list of parties. */
  readonly partiesOpen?: boolean;
  /** What has just come of a button below the comparison. */
  readonly done: string;
}

export interface Joint extends Folded, Input, State {
  readonly structure: AnyInstrument;
  readonly text: AnyInstrumentText;
  readonly names: Readonly<Record<string, string>>;
  /** Of all parties that are not hidden. */
  readonly whole: Comparison | null;
  /** The parties of the chosen sectors, compared; undefined while there is nothing to compare, or it may not be seen. */
  readonly facing: Facing | undefined;
  /** How it is told; undefined until that has come. */
  readonly way: Way | undefined;
  /** What shows the parties; there once it is opened. */
  readonly list: typeof import('./parties-view.js') | undefined;
  /** It is open, by itself too. */
  readonly isOpen: boolean;
  /** The table; there once it is opened. */
  readonly table?: TemplateResult;
  /** The visitor's own code is waited for. */
  readonly waits: boolean;
  /** Shows something else, and moves the focus to where the selector points. */
  set(changes: Partial<State>, focus?: string): void;
  /** The same, where it changes what is compared: the page is told. */
  change(changes: Partial<State>, focus?: string): void;
  /** What of a text looks like a code; and who takes part by then. */
  find(text: string): Promise<{ readonly found: readonly FoundCode[]; readonly parties: readonly Party[] }>;
  print(): void;
}
