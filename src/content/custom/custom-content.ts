/**
 * Content of a site's own, from the `src` attribute: getting it, and saying exactly what is wrong with it.
 * Checked by hand, since a validator library would weigh more than the widget. Loaded only when `src` is used.
 */

/** Longest content that is read, in characters. Two hundred statements with advice take about a quarter of it. */
export const MAX_OWN_CONTENT = 256 * 1024;

/** Longest wait for a server, in milliseconds. */
const PATIENCE = 20_000;

export const FAULT_KINDS = ['bad-address', 'not-found', 'unreachable', 'too-large', 'not-json', 'schema'] as const;
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
  language: '"sv" or "en"',
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

interface FaultDetails {
  readonly path?: string;
  readonly found?: string;
  readonly expected?: Expected;
  readonly max?: number | undefined;
  readonly status?: number;
}

/** Why own content cannot be used. The message says it in English; with the fields, a widget says it in the page's language. */
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

/**
 * Gets own content as text: from the `<script type="application/json">` with the id in `#id`, in `root` or else in
 * the document, or from an http(s) address, relative to the page. Sends no cookies.
 * @throws ContentFault of every kind but `schema`.
 */
export async function loadOwnContent(
  src: string,
  root: Document | ShadowRoot,
  fetcher: typeof fetch = fetch,
): Promise<string> {
  return src.startsWith('#') ? embedded(src, root) : download(src, root.baseURI, fetcher);
}

function embedded(src: string, root: Document | ShadowRoot): string {
  const script = [root, root.ownerDocument]
    .map((each) => each?.getElementById(src.slice(1)))
    .find((element) => element?.matches('script[type="application/json"]'));
  if (script) return script.textContent;
  throw loadingFault('not-found', src, 'is not the id of a <script type="application/json">');
}

async function download(src: string, base: string, fetcher: typeof fetch): Promise<string> {
  const unreachable = (cause: unknown): never => {
    throw loadingFault('unreachable', src, 'cannot be reached, or is not allowed (CORS, CSP)', {}, cause);
  };
  const url = address(src, base);
  const response = await fetcher(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) }).catch(
    unreachable,
  );
  const { ok, status, body } = response;
  if (!ok) throw loadingFault('not-found', src, `answers ${status}`, { status });
  const reader = body?.getReader();
  if (!reader) return '';

  // Piece by piece, so that an endless answer is left in time; strict, so that å in an old Windows file is not lost.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let json = '';
  for (;;) {
    const { done, value } = await reader.read().catch(unreachable);
    try {
      json += decoder.decode(value, { stream: !done });
    } catch (cause) {
      throw loadingFault('not-json', src, `should be ${EXPECTED['utf-8']}`, { expected: 'utf-8' }, cause);
    }
    if (done) return json;
    if (json.length > MAX_OWN_CONTENT) {
      reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
  }
}

function address(src: string, base: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(src, base);
  } catch {
    // No address at all: the same fault as one of another kind.
  }
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw loadingFault('bad-address', src, 'is neither http, https nor #id');
}

function loadingFault(
  kind: FaultKind,
  src: string,
  says: string,
  details?: FaultDetails,
  cause?: unknown,
): ContentFault {
  const found = describe(src);
  return new ContentFault(kind, `Own content: ${found} ${says}`, { ...details, found }, cause);
}

function tooLarge(): ContentFault {
  return new ContentFault('too-large', `Own content: longer than ${MAX_OWN_CONTENT} characters`, {
    max: MAX_OWN_CONTENT,
  });
}

/**
 * Reads JSON.
 * @throws ContentFault `too-large` or `not-json`.
 */
export function readJson(json: string): unknown {
  if (json.length > MAX_OWN_CONTENT) throw tooLarge();
  try {
    return JSON.parse(json);
  } catch (cause) {
    const found = (cause as Error).message;
    throw new ContentFault('not-json', `Own content: not JSON: ${found}`, { found }, cause);
  }
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
      if (!Object.hasOwn(shape, key)) refuse(value[key], inside(path, key), 'known-property');
    }
    const entries = Object.entries(shape).map(([key, check]) => [key, check(value[key], inside(path, key))] as const);
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined)) as Shaped<S>;
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inside(path: string, key: string): string {
  if (!/^[$\w]{1,40}$/.test(key)) return `${path}[${describe(key)}]`;
  return path ? `${path}.${key}` : key;
}

function describe(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (isObject(value)) return '{…}';
  if (typeof value !== 'string') return JSON.stringify(value);
  const characters = [...value];
  return characters.length <= 40
    ? JSON.stringify(value)
    : `${JSON.stringify(`${characters.slice(0, 40).join('')}…`)} (${characters.length})`;
}
