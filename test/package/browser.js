/** A visitor of pages that are served from a folder, in Chromium. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../runner/chromium.js';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * @param {string} folder
 * @param {(path: string, content: Buffer) => Buffer | string} [altered] what is sent in place of a file
 */
export async function serve(folder, altered = (_path, content) => content) {
  const server = createServer(async ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const content = await readFile(path.join(folder, file)).catch(() => Buffer.alloc(0));
    const sent = altered(pathname, content);
    response.writeHead(sent.length ? 200 : 404, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain' });
    response.end(sent);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export async function openBrowser() {
  const { executablePath, args, env } = await findChromium();
  return puppeteer.launch({ executablePath, args, env });
}

/**
 * Opens a page and tells what it asked for and what went wrong.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 */
export async function visit(browser, address) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const asked = [];
  /** @type {string[]} */
  const faults = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on(
    'console',
    (message) =>
      ['error', 'warn'].includes(message.type()) &&
      !message.location().url?.endsWith('/favicon.ico') &&
      faults.push(message.text()),
  );
  await page.goto(address);
  return {
    page,
    asked,
    faults,
    /** What the first heading of a widget says, once it is there. @param {string} tag @param {number} [timeout] */
    heading: async (tag, timeout = 10_000) => {
      const heading = await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('.root h2')?.textContent?.trim(),
        { polling: 'raf', timeout },
        tag,
      );
      return heading.jsonValue();
    },
    /** Which of the tags are registered. @param {string[]} tags */
    registered: (tags) => page.evaluate((names) => names.filter((name) => customElements.get(name)), tags),
  };
}
