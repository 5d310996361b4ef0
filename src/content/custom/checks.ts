/**
 * Checks that put together say exactly where custom content is not as it should be. By hand, since a validator library would
 * weigh more than the widget.
 */
import { ContentFault, describe, EXPECTED, MAX_CUSTOM_CONTENT, pathTo, tooLarge, type Expected } from './fault.js';
import { scanJson, type JsonFault } from './json-fault.js';

/**
 * Reads JSON, and checks what it holds.
 * @throws ContentFault `too-large`, `not-json` or `schema`, at the first fault, with its line.
 */
export function readJson<T>(json: string, check: (value: unknown) => T): T {
  if (json.length > MAX_CUSTOM_CONTENT) throw tooLarge();
  const text = json.replace(/^\ufeff/, '');
  const scanned = scanJson(text);
  if ('fault' in scanned) throw notJson(scanned.fault);
  try {
    return check(JSON.parse(text));
  } catch (fault) {
    if (fault instanceof ContentFault) throw located(fault, scanned.lineOf);
    throw fault;
  }
}

function notJson({ kind, path, found, line, column }: JsonFault): ContentFault {
  const place = `line ${line}, column ${column}${path && ` (${path})`}`;
  return new ContentFault('not-json', `Own content: not JSON, ${kind} at ${place}`, {
    json: kind,
    path,
    found,
    line,
    column,
  });
}

/** With its line: that of what it is in, when it is missing. */
function located(fault: ContentFault, lineOf: (path: string) => number | undefined): ContentFault {
  const { path, found, expected, max } = fault;
  const line = lineOf(path) ?? lineOf(path.replace(/\.[^.]*$/, '')) ?? 1;
  return new ContentFault('schema', `${fault.message}, on line ${line}`, { path, found, expected, max, line }, fault);
}

/** Returns the value as what it should be, or throws the ContentFault that names `path`. A missing value is undefined. */
export type Check<T> = (value: unknown, path: string) => T;

/** Throws the fault that `value` at `path` is not what is expected. */
export function refuse(value: unknown, path: string, expected: Expected, max?: number): never {
  const found = describe(value);
  const wanted = EXPECTED[expected].replace('{max}', `${max}`);
  const message = `Own content: ${path || 'all of it'} should be ${wanted}, but is ${found || 'missing'}`;
  throw new ContentFault('schema', message, { path, found, expected, max });
}

/** A value that passes `test`. */
export function is<T>(expected: Expected, test: (value: unknown) => boolean, max?: number): Check<T> {
  return (value, path) => (test(value) ? (value as T) : refuse(value, path, expected, max));
}

/** 1 to `max` characters (code points, as in a JSON Schema), not only spaces. */
export const text = (max: number): Check<string> =>
  is('text', (value) => typeof value === 'string' && /\S/.test(value) && [...value].length <= max, max);

/** A whole number from 1 to `max`. */
export const wholeNumber = (max: number): Check<number> =>
  is('whole-number', (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= max, max);

/** Text of one form. */
export const matching = (expected: Expected, form: RegExp, max?: number): Check<string> =>
  is(expected, (value) => typeof value === 'string' && form.test(value), max);

export const boolean: Check<boolean> = is('boolean', (value) => typeof value === 'boolean');

export const kebabId = matching('kebab-id', /^(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, 40);

/** An id that also passes `test`. */
export const idThat = (expected: Expected, test: (id: string) => boolean): Check<string> => {
  const passes = is<string>(expected, (id) => test(id as string));
  return (value, path) => passes(kebabId(value, path), path);
};

/** An id that is not in `taken`, where it is then put. */
export const uniqueId = (taken = new Set<string>()): Check<string> =>
  idThat('unique-id', (id) => !taken.has(id) && !!taken.add(id));

export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

/** 1 to `max` of the same kind. */
export function list<T>(check: Check<T>, max: number): Check<readonly T[]> {
  const passes = is<unknown[]>('list', (value) => Array.isArray(value) && value.length > 0 && value.length <= max, max);
  return (value, path) => passes(value, path).map((each, at) => check(each, `${path}[${at}]`));
}

export type Shape = Readonly<Record<string, Check<unknown>>>;
type OptionalKey<S extends Shape> = { [K in keyof S]: undefined extends ReturnType<S[K]> ? K : never }[keyof S];
type Shaped<S extends Shape> = { readonly [K in Exclude<keyof S, OptionalKey<S>>]: ReturnType<S[K]> } & {
  readonly [K in OptionalKey<S>]?: Exclude<ReturnType<S[K]>, undefined>;
};

/** An object with these properties and no others, checked in the order of `shape`. */
export function object<S extends Shape>(shape: S): Check<Shaped<S>> {
  return (value, path) => {
    if (!isObject(value)) refuse(value, path, 'object');
    // First what is too much: a misspelt name says more than the one that is missing for it.
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shape, key)) refuse(value[key], pathTo(path, key), 'known-property');
    }
    const entries = Object.entries(shape).map(([key, check]) => [key, check(value[key], pathTo(path, key))] as const);
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined)) as Shaped<S>;
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
