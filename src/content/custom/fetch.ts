/** Getting custom content, the value of the `src` attribute. Loaded only when `src` is used. */
import {
  ContentFault,
  describe,
  EXPECTED,
  MAX_CUSTOM_CONTENT,
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
    if (json.length > MAX_CUSTOM_CONTENT) {
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
