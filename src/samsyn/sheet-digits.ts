/** A paper form as digits: the answers to the statements in their order, one sign each. */
import { itemsOf, PICKED, SCALE, type Answer, type Answers, type Instrument } from '../scoring/instrument.js';

/**
 * What each sign stands for, in a set that is rated: 1–5 as ticked; 0, ? or v for "don't know" (vet inte); a dash for a statement
 * without an answer. In a set to pick from: 1 or x for what is picked; 0, ? or a dash for what is not.
 */
const SIGNS: Readonly<Record<'rated' | 'pick', Readonly<Record<string, Answer | 'none'>>>> = {
  rated: {
    ...Object.fromEntries(SCALE.map((value) => [String(value), value])),
    '0': 'unknown',
    '?': 'unknown',
    v: 'unknown',
    '-': 'none',
  },
  pick: { '1': PICKED, x: PICKED, '0': 'none', '?': 'none', '-': 'none' },
};

/** What may stand between the signs. */
const BETWEEN = /[\s.,:;/|]/u;
/** Word processors make dashes of hyphens. */
const DASH = /[\p{Pd}_−]/u;

export type SheetFault =
  /** `place` is that of the character among the signs, from 1. */
  | { readonly kind: 'other-character'; readonly character: string; readonly place: number }
  /** Fewer signs than statements: `given` of `of`. */
  | { readonly kind: 'too-few'; readonly given: number; readonly of: number }
  | { readonly kind: 'too-many'; readonly given: number; readonly of: number };

export interface ReadSheet {
  /** Without a key for what is not answered. */
  readonly answers: Answers;
  /** How many signs there are, and how many there should be. */
  readonly given: number;
  readonly of: number;
  /** What is wrong first, from the left. */
  readonly fault: SheetFault | undefined;
}

/** Reads what has been typed in, with or without spaces. Never throws. */
export function readSheet(digits: string, instrument: Instrument): ReadSheet {
  const items = itemsOf(instrument);
  const signs = SIGNS[instrument.kind === 'pick' ? 'pick' : 'rated'];
  const characters = [...digits].filter((character) => !BETWEEN.test(character));
  const answers = new Map<string, Answer>();
  let fault: SheetFault | undefined;
  characters.forEach((character, at) => {
    const sign = DASH.test(character) ? '-' : character.toLowerCase();
    const answer = Object.hasOwn(signs, sign) ? signs[sign] : undefined;
    if (!answer) fault ??= { kind: 'other-character', character, place: at + 1 };
    else if (answer !== 'none' && items[at]) answers.set(items[at].id, answer);
  });
  const [given, of] = [characters.length, items.length];
  if (given !== of) fault ??= { kind: given < of ? 'too-few' : 'too-many', given, of };
  return { answers: Object.fromEntries(answers), given, of, fault };
}
