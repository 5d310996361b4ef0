/** What both measurements share: the built site on a server, pages made up for it, and answer codes. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/runner/chromium.js';

export const dist = path.join(import.meta.dirname, '../dist');
const { encodeAnswers } = await import('../src/scoring/index.ts');
const content = Object.values(await import('../src/content/index.ts'));

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** A browser, and the site at the address of a server; `/made?lang=…&body=…` is a page with that body and the loader. */
export async function openSite() {
  const chromium = await findChromium();
  const browser = await puppeteer.launch(chromium);
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const made = `<!doctype html><html lang="${searchParams.get('lang')}"><meta charset="utf-8"><title>made</title><link rel="icon" href="data:,"><script type="module" src="/cdn/sos-widgets.js"></script><body>${searchParams.get('body')}`;
    const sent = pathname === '/made' ? made : await readFile(path.join(dist, 'site', file)).catch(() => undefined);
    response.writeHead(sent ? 200 : 404, { 'content-type': TYPES[path.extname(file)] ?? 'text/html' });
    response.end(sent);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    browser,
    address: `http://localhost:${port}`,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Codes of this many parties, each with an answer to everything. @param {string} instrument @param {number} [parties] */
export function codesOf(instrument, parties = 1) {
  const { structure } = /** @type {any} */ (content).find(
    (/** @type {any} */ each) => each?.structure?.id === instrument,
  );
  const items = structure.dimensions.flatMap((/** @type {any} */ dimension) => dimension.items);
  return Array.from({ length: parties }, (_none, party) => {
    const answerAt = (/** @type {number} */ at) =>
      structure.kind === 'rated' || !structure.kind ? ((at * (party + 1)) % 5) + 1 : 5;
    const answers = items
      // Not all are picked, and not the same.
      .filter((/** @type {unknown} */ _item, /** @type {number} */ at) => structure.kind !== 'pick' || at % 2 === party)
      .map((/** @type {{ id: string }} */ { id }, /** @type {number} */ at) => [id, answerAt(at)]);
    return encodeAnswers(structure, { answers: Object.fromEntries(answers), sector: ['public', 'civil'][party] });
  });
}
