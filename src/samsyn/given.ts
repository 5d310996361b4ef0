/** What a page sets, read with care: it may be anything, also what throws when it is looked at. */

import type { NamedResponse } from './respondents.js';

/** Who takes part. */
export type Given = { readonly codes: string } | { readonly responses: readonly NamedResponse[] };

export const isEmpty = (given: Given): boolean => ('codes' in given ? !given.codes.trim() : !given.responses.length);

/** What could not be used is undefined, and told. */
export type Warn = (why: string) => void;

/** The text with codes: as it is, or that of a list of texts, a line each. Null for none. */
export function codesText(value: unknown, warn: Warn): string | null {
  if (value == null) return null;
  if (typeof value === 'string') return value;
  const list = listOf(value);
  const texts = list?.filter((each) => typeof each === 'string');
  if (texts?.length !== list?.length || !texts)
    warn('codes must be text, or an array of texts; anything else is left out.');
  return texts?.length ? texts.join('\n') : null;
}

/** The elements of an array; undefined for what is none, and for one that cannot be read. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(value) ? [...Array(value.length).keys()].map((at) => elementOf(value, at)) : undefined;
  } catch {
    // A revoked Proxy, say.
    return undefined;
  }
}

/** Undefined for one that throws. */
function elementOf(list: readonly unknown[], at: number): unknown {
  try {
    return list[at];
  } catch {
    return undefined;
  }
}
