/** Getting custom content, the value of the `src` attribute. Loaded only when `src` is used. */
import { encodingOf, firstFault } from './encoding.js';
import {
  ContentFault,
  describe,
  MAX_CUSTOM_CONTENT,
  placeOf,
  tooLarge,
  type FaultDetails,
  type FaultKind,
} from './fault.js';

/** Longest wait for a server, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Gets custom content as text: from the `<script type="application/json">` with the id in `#id`, in `root` or else in
 * the document, or from an http(s) address, relative to the page. Sends no cookies.
 * @param isAllowed where the content may come from, redirects included; anywhere unless given
 * @throws ContentFault of every kind but `schema`.
 */
export async function fetchCustomContent(
  src: string,
  root: Document | ShadowRoot,
  fetcher: typeof fetch = fetch,
  isAllowed?: (address: string) => boolean,
): Promise<string> {
  return src.startsWith('#') ? embedded(src, root) : download(src, root.baseURI, fetcher, isAllowed);
}

function embedded(src: string, root: Document | ShadowRoot): string {
  const script = [root, root.ownerDocument]
    .map((each) => each?.getElementById(src.slice(1)))
    .find((element) => element?.matches('script[type="application/json"]'));
  if (script) return script.textContent;
  throw loadingFault('not-found', src, 'is not the id of a <script type="application/json">');
}

async function download(
  src: string,
  base: string,
  fetcher: typeof fetch,
  isAllowed: ((address: string) => boolean) | undefined,
): Promise<string> {
  // `AbortSignal.timeout` is newer than the browsers that we run in.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  return read(src, address(src, base), fetcher, isAllowed, patience.signal).finally(() => clearTimeout(timer));
}

async function read(
  src: string,
  url: URL,
  fetcher: typeof fetch,
  isAllowed: ((address: string) => boolean) | undefined,
  signal: AbortSignal,
): Promise<string> {
  const unreachable = (cause: unknown): never => {
    throw loadingFault('unreachable', src, 'cannot be reached, or is not allowed (CORS, CSP)', {}, cause);
  };
  const foreign = (): never => {
    throw loadingFault('foreign', src, 'leads to another origin, which is not one that data-sos-origins lists');
  };
  if (isAllowed && !isAllowed(url.href)) foreign();
  // Of the page's own origin, the browser then does not even ask another one that it is sent on to.
  const staysHere = isAllowed && url.origin === globalThis.origin;
  const get = (more: RequestInit): Promise<Response> =>
    fetcher(url, { credentials: 'omit', ...(staysHere && { mode: 'same-origin' }), ...more, signal });
  const response = await get({}).catch(async (cause: unknown) => {
    // What is refused looks like a lost connection: whether it leads away is seen when it is not followed.
    const { type } = staysHere ? await get({ redirect: 'manual' }).catch(unreachable) : {};
    return type === 'opaqueredirect' ? foreign() : unreachable(cause);
  });
  if (isAllowed && response.redirected && !isAllowed(response.url)) foreign();
  const { ok, status, body } = response;
  if (!ok) throw loadingFault('not-found', src, `answers ${status}`, { status });
  const reader = body?.getReader();
  if (!reader) return '';

  // Piece by piece, so that an endless answer is left in time.
  const pieces: Uint8Array[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read().catch(unreachable);
    if (done) return decoded(pieces, src);
    pieces.push(value);
    size += value.length;
    if (size > MOST_BYTES) {
      reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
  }
}

/** Of content that is not too large: no character takes more than three bytes for each of its places in a text. */
const MOST_BYTES = MAX_CUSTOM_CONTENT * 3;

/** Strict, so that å in an old Windows file is not lost. */
function decoded(pieces: readonly Uint8Array[], src: string): string {
  const bytes = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return new TextDecoder().decode(bytes);
  // A page in place of the file, in any encoding, is told as such when it is read as JSON.
  const asLetters = new TextDecoder('windows-1252').decode(bytes);
  if (encoding === 'not-utf-8' && /^\s*</.test(asLetters)) return asLetters;
  const says = {
    'utf-16': 'is saved as UTF-16, not UTF-8',
    'not-utf-8': 'is not saved as UTF-8',
    'not-text': 'is no text',
  };
  const line = encoding === 'not-utf-8' ? placeOf(asLetters, firstFault(bytes)).line : undefined;
  throw loadingFault(encoding, src, `${says[encoding]}${line ? `: see line ${line}` : ''}`, { line });
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
