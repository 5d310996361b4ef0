/** Custom content from a script in the page or an address, and what can go wrong on the way. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { parseInstrument } from '../../../src/content/custom/custom-instrument.js';
import { ContentFault, FAULT_KINDS, MAX_CUSTOM_CONTENT, type FaultKind } from '../../../src/content/custom/fault.js';
import { fetchCustomContent } from '../../../src/content/custom/fetch.js';

const exampleJson = readFileSync(new URL('./example-instrument.json', import.meta.url), 'utf8');

/** As much of a document as loading needs: elements by id, and the address of the page. */
function page(scripts: Record<string, string>, ownerDocument: unknown = null): Document {
  return {
    baseURI: 'https://kommun.example/sida/index.html',
    ownerDocument,
    getElementById: (id: string) => {
      const textContent = Object.hasOwn(scripts, id) ? scripts[id] : undefined;
      const matches = (selector: string) => selector === 'script[type="application/json"]' && !id.startsWith('div');
      return textContent === undefined ? null : { textContent, matches };
    },
  } as unknown as Document;
}

async function loadFault(promise: Promise<string>): Promise<ContentFault> {
  const fault: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(fault instanceof ContentFault, String(fault));
  return fault;
}

const answering = (answer: () => Response | Promise<Response>) => {
  const calls: [url: string, options: RequestInit | undefined][] = [];
  const fetcher = (async (url: URL, options?: RequestInit) => {
    calls.push([String(url), options]);
    return answer();
  }) as typeof fetch;
  return { calls, fetcher };
};
const never = answering(() => assert.fail('must not be fetched')).fetcher;

test('#id: the script in the same root', async () => {
  assert.equal(await fetchCustomContent('#own', page({ own: '{"a": 1}' }), never), '{"a": 1}');
});

test('#id: the script in the document, when the root has none', async () => {
  const shadow = page({}, page({ own: '1' }));
  assert.equal(await fetchCustomContent('#own', shadow, never), '1');
});

test('#id: the root comes first, and an element of another kind does not count', async () => {
  assert.equal(await fetchCustomContent('#own', page({ own: 'near' }, page({ own: 'far' })), never), 'near');
  const divInRoot = {
    ...page({ 'div-own': 'text' }),
    ownerDocument: { ...page({}), getElementById: () => ({ textContent: 'far', matches: () => true }) },
  };
  assert.equal(await fetchCustomContent('#div-own', divInRoot as unknown as Document, never), 'far');
});

for (const src of ['#none', '#', '#div-own', '#constructor']) {
  test(`#id: ${src} is not there`, async () => {
    const fault = await loadFault(fetchCustomContent(src, page({ 'div-own': '{}' }), never));
    assert.deepEqual([fault.kind, fault.found, fault.status], ['not-found', `"${src}"`, undefined]);
    assert.ok(fault.message.includes('<script type="application/json">'));
  });
}

test('an address is read relative to the page, without cookies', async () => {
  const { calls, fetcher } = answering(() => new Response('{"å": "😀"}'));
  assert.equal(await fetchCustomContent('../data/egen.json?v=2', page({}), fetcher), '{"å": "😀"}');
  assert.equal(calls.length, 1);
  assert.equal(calls[0]![0], 'https://kommun.example/data/egen.json?v=2');
  assert.equal(calls[0]![1]?.credentials, 'omit');
  assert.ok(calls[0]![1]?.signal instanceof AbortSignal);
});

test('http and other sites are read too', async () => {
  const { calls, fetcher } = answering(() => new Response('1'));
  for (const src of ['http://a.example/x', 'HTTPS://b.example/y', '//c.example/z'])
    await fetchCustomContent(src, page({}), fetcher);
  assert.deepEqual(
    calls.map(([url]) => url),
    ['http://a.example/x', 'https://b.example/y', 'https://c.example/z'],
  );
});

for (const src of [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:1',
  'data:application/json,{}',
  'blob:https://a/b',
  'file:///etc/passwd',
  'ftp://a/b',
  'https://',
  'http://[',
]) {
  test(`an address that is refused before anything is fetched: ${JSON.stringify(src)}`, async () => {
    const fault = await loadFault(fetchCustomContent(src, page({}), never));
    assert.deepEqual([fault.kind, fault.found], ['bad-address', JSON.stringify(src)]);
  });
}

for (const status of [301, 401, 404, 500]) {
  test(`an answer of ${status} is not found, with its status`, async () => {
    const { fetcher } = answering(() => new Response('{}', { status }));
    const fault = await loadFault(fetchCustomContent('egen.json', page({}), fetcher));
    assert.deepEqual([fault.kind, fault.status, fault.found], ['not-found', status, '"egen.json"']);
    assert.ok(fault.message.includes(String(status)));
  });
}

test('no connection, or not allowed by CORS', async () => {
  const failure = new TypeError('Failed to fetch');
  const { fetcher } = answering(() => Promise.reject(failure));
  const fault = await loadFault(fetchCustomContent('egen.json', page({}), fetcher));
  assert.deepEqual([fault.kind, fault.cause], ['unreachable', failure]);
});

/** A body of `pieces`, or of one piece for ever; says whether it was left. */
function body(pieces: readonly Uint8Array[], then: 'close' | 'repeat' | 'break' = 'close') {
  const seen = { given: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[then === 'repeat' ? 0 : seen.given];
      if (piece) controller.enqueue(piece);
      else if (then === 'break') controller.error(new TypeError('connection lost'));
      else controller.close();
      seen.given++;
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { seen, stream };
}

test('an endless answer is left at the limit', async () => {
  const { seen, stream } = body([new Uint8Array(16 * 1024).fill(32)], 'repeat');
  const fault = await loadFault(
    fetchCustomContent('egen.json', page({}), answering(() => new Response(stream)).fetcher),
  );
  assert.deepEqual([fault.kind, fault.max], ['too-large', MAX_CUSTOM_CONTENT]);
  assert.ok(seen.cancelled);
  assert.ok(seen.given <= 20, `${seen.given} pieces were read`);
});

test('letters that are cut between two pieces stay whole, and a byte order mark is no content', async () => {
  const bytes = new TextEncoder().encode('\ufeff["å😀"]');
  const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
  const { fetcher } = answering(() => new Response(body(pieces).stream));
  assert.equal(await fetchCustomContent('egen.json', page({}), fetcher), '["å😀"]');
});

for (const [name, bytes] of [
  ['in the middle', [34, 0xe5, 34]],
  ['at the end', [34, 0xc3]],
] as const) {
  test(`a file that is not UTF-8 is named as such: ${name}`, async () => {
    const { fetcher } = answering(() => new Response(Uint8Array.from(bytes)));
    const fault = await loadFault(fetchCustomContent('egen.json', page({}), fetcher));
    assert.deepEqual([fault.kind, fault.expected], ['not-json', 'utf-8']);
  });
}

test('a connection that is lost on the way', async () => {
  const { stream } = body([Uint8Array.of(123)], 'break');
  const fault = await loadFault(
    fetchCustomContent('egen.json', page({}), answering(() => new Response(stream)).fetcher),
  );
  assert.equal(fault.kind, 'unreachable');
});

test('an answer without a body is empty, and then no JSON', async () => {
  const { fetcher } = answering(() => new Response(null, { status: 204 }));
  const json = await fetchCustomContent('egen.json', page({}), fetcher);
  assert.equal(json, '');
  assert.throws(() => parseInstrument(json), { kind: 'not-json' });
});

test('over a real connection: good, missing, endless, refused', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/egen.json') return void response.end(exampleJson);
    if (request.url !== '/endless') return void response.writeHead(404).end();
    const more = (): void => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const here = { ...page({}), baseURI: `${base}/sida/` } as Document;
    assert.equal(parseInstrument(await fetchCustomContent('/egen.json', here)).structure.id, 'samverkansmoten');
    assert.equal((await loadFault(fetchCustomContent('/none', here))).status, 404);
    assert.equal((await loadFault(fetchCustomContent('/endless', here))).kind, 'too-large');
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  assert.equal((await loadFault(fetchCustomContent(`${base}/egen.json`, page({})))).kind, 'unreachable');
});

test('every kind of fault is one of the list', () => {
  const kinds: readonly FaultKind[] = [
    'bad-address',
    'foreign',
    'not-found',
    'unreachable',
    'too-large',
    'not-json',
    'schema',
  ];
  assert.deepEqual(FAULT_KINDS, kinds);
});

/** What a link may bring: of the page's own origin, or of a listed one. */
const ALLOWED = (address: string): boolean => /^https:\/\/(kommun|listad)\.example\//.test(address);

/** An answer that has come from another address than was asked. */
const redirectedTo = (url: string): Response => {
  const response = new Response('{}');
  Reflect.defineProperty(response, 'redirected', { value: true });
  Reflect.defineProperty(response, 'url', { value: url });
  return response;
};

test('where only some origins are allowed: another one is not even asked', async () => {
  const fault = await loadFault(fetchCustomContent('//annan.example/x.json', page({}), never, ALLOWED));
  assert.equal(fault.kind, 'foreign');
});

test('where only some origins are allowed: a listed one may lead to the page’s own, and not to another', async () => {
  const get = (to: string) =>
    fetchCustomContent('https://listad.example/x.json', page({}), () => Promise.resolve(redirectedTo(to)), ALLOWED);
  assert.equal(await get('https://kommun.example/y.json'), '{}');
  assert.equal((await loadFault(get('https://annan.example/y.json'))).kind, 'foreign');
});

test('where only some origins are allowed: the browser is told not to ask another one that the page’s own leads to', async () => {
  Object.assign(globalThis, { origin: 'https://kommun.example' });
  try {
    const asked: RequestInit[] = [];
    const refuse = (leadsAway: boolean) => (_url: unknown, options: RequestInit) => {
      asked.push(options);
      return options.redirect === 'manual' && leadsAway
        ? Promise.resolve({ type: 'opaqueredirect' } as Response)
        : Promise.reject(new TypeError());
    };
    const get = (leadsAway: boolean) =>
      loadFault(fetchCustomContent('/x.json', page({}), refuse(leadsAway) as typeof fetch, ALLOWED));
    assert.equal((await get(true)).kind, 'foreign');
    assert.equal((await get(false)).kind, 'unreachable');
    assert.ok(asked.every(({ mode }) => mode === 'same-origin'));
  } finally {
    delete (globalThis as { origin?: string }).origin;
  }
});
