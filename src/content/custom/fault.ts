/** What can be wrong with custom content, in words for the console and as data for a widget to put into the visitor's words. */
import { CONTENT_LOCALES } from '../types.js';

/** Longest content that is read, in characters. Two hundred statements with advice take about a quarter of it. */
export const MAX_CUSTOM_CONTENT = 256 * 1024;

export const FAULT_KINDS = [
  'bad-address',
  'foreign',
  'not-found',
  'unreachable',
  'too-large',
  'not-json',
  'schema',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/**
 * What should have been there, as a code for the widget to put into the visitor's words,
 * and in English for the console. `{max}` is the fault's `max`.
 */
export const EXPECTED = {
  object: 'an object',
  list: 'a list of 1 to {max}',
  text: 'a text of 1 to {max} characters',
  'whole-number': 'a whole number from 1 to {max}',
  boolean: 'true or false',
  language: CONTENT_LOCALES.map((locale) => `"${locale}"`).join(' or '),
  'shared-language': 'in a language that all texts have',
  'kebab-id': 'an id like my-id-2, of at most {max} characters',
  'unique-id': 'an id that is not used before',
  'free-id': 'an id that the widgets do not use themselves',
  'known-source': 'the id of a source',
  'known-property': 'left out, as there is no such property',
  date: 'a year or a month like 2013 or 2013-11',
  'end-date': 'a year or a month like 2013 or 2013-11, or "ongoing"',
  'later-date': 'no earlier than its start',
  start: 'there when there is an end',
  'known-actor': 'the id of an actor',
  sign: '"+", "-" or "±"',
  'web-address': 'an address with https:// or http://',
  'utf-8': 'saved as UTF-8',
} as const;
export type Expected = keyof typeof EXPECTED;

export interface FaultDetails {
  readonly path?: string;
  readonly found?: string;
  readonly expected?: Expected;
  readonly max?: number | undefined;
  readonly status?: number;
}

/** Why custom content cannot be used. The message says it in English; with the fields, a widget says it in the page's language. */
export class ContentFault extends Error {
  readonly kind: FaultKind;
  /** Where in the JSON, like `dimensions[1].items[3].text`; '' for all of it. */
  readonly path: string;
  /**
   * What was there, in JSON's notation and cut: `"4"`, `{…}`, `[…] (13)`; '' when it is missing.
   * For `not-json` the browser's own words, for a fault in loading the address.
   */
  readonly found: string;
  readonly expected: Expected | undefined;
  /** Greatest length or value, where `expected` has one. */
  readonly max: number | undefined;
  /** HTTP status, for an address that answered with an error. */
  readonly status: number | undefined;

  constructor(
    kind: FaultKind,
    message: string,
    { path = '', found = '', expected, max, status }: FaultDetails,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'ContentFault';
    this.kind = kind;
    this.path = path;
    this.found = found;
    this.expected = expected;
    this.max = max;
    this.status = status;
  }
}

export function tooLarge(): ContentFault {
  return new ContentFault('too-large', `Own content: longer than ${MAX_CUSTOM_CONTENT} characters`, {
    max: MAX_CUSTOM_CONTENT,
  });
}

/** A value in JSON's notation, cut; '' for none. */
export function describe(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value !== 'string') return JSON.stringify(value);
  const characters = [...value];
  return characters.length <= 40
    ? JSON.stringify(value)
    : `${JSON.stringify(`${characters.slice(0, 40).join('')}…`)} (${characters.length})`;
}
