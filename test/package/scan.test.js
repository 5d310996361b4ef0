/**
 * Six phones held up to the camera, one after the other, become six parties: the built site in a Chromium of its own, whose camera is a film made
 * here, as only the command line of the browser can give it one.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { generate } from 'lean-qr';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../runner/chromium.js';

const site = path.join(import.meta.dirname, '../../dist/site');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

const { encodeAnswers } = await import('../../dist/scoring/index.js');
const { fiveK } = await import('../../dist/content/index.js');

const [WIDTH, HEIGHT, PER_SECOND] = [480, 360, 5];

/** A grey picture; with a text, a white screen on it that shows the text as a QR code. @param {string} [text] */
function picture(text) {
  const luma = Buffer.alloc(WIDTH * HEIGHT, 90);
  if (text) {
    const code = generate(text);
    const scale = Math.floor((HEIGHT - 60) / (code.size + 8));
    const side = (code.size + 8) * scale;
    const [left, top] = [(WIDTH - side) >> 1, (HEIGHT - side) >> 1];
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++)
        luma[(top + y) * WIDTH + left + x] = code.get(Math.floor(x / scale) - 4, Math.floor(y / scale) - 4) ? 20 : 230;
  }
  return Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
}

/** A film in plain YUV4MPEG2: each screen for two seconds, then none for one. @param {string[]} texts */
function film(texts) {
  const frames = texts.flatMap((text) => [
    ...Array(2 * PER_SECOND).fill(picture(text)),
    ...Array(PER_SECOND).fill(picture()),
  ]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${PER_SECOND}:1 Ip A1:1 C420jpeg\n`), ...frames]);
}

const items = fiveK.structure.dimensions.flatMap((/** @type {any} */ dimension) => dimension.items);
const codes = Array.from({ length: 6 }, (_none, party) =>
  encodeAnswers(fiveK.structure, {
    answers: Object.fromEntries(
      items.map((/** @type {{ id: string }} */ { id }, /** @type {number} */ at) => [id, ((at * (party + 1)) % 5) + 1]),
    ),
    sector: ['public', 'public', 'private', 'civil', 'civil', 'private'][party],
  }),
);

describe('six phones and a camera', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sos-widgets-scan-'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const content = readFileSync(file);
      // As strict as a site can be.
      response.writeHead(200, {
        'content-type': TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))] ?? 'application/octet-stream',
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
        'permissions-policy': 'camera=(self)',
      });
      response.end(content);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {string} */
  let address;

  before(async () => {
    const video = path.join(folder, 'phones.y4m');
    // Bare codes and addresses in turn.
    writeFileSync(
      video,
      film(codes.map((code, i) => (i % 2 ? `https://kommun.example/samverkan/#sos=${code}` : code))),
    );
    const chromium = await findChromium();
    browser = await puppeteer.launch({
      ...chromium,
      args: [
        ...chromium.args,
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${video}`,
      ],
    });
    await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    address = `http://localhost:${port}`;
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('become six parties with their answers and sectors, and the names that are typed in', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    /** Asked on every frame: puppeteer's own waiting does not see changes within a shadow root. @param {string} selector */
    const wait = (selector) =>
      page.waitForFunction(
        (inside) => document.querySelector('sos-samsyn')?.shadowRoot?.querySelector(inside),
        { polling: 'raf', timeout: 60_000 },
        selector,
      );
    /** @param {string} selector */
    const click = async (selector) => {
      await wait(selector);
      await page.$eval(`sos-samsyn >>> ${selector}`, (button) => /** @type {HTMLElement} */ (button).click());
    };
    await page.goto(`${address}/samsyn/`);
    await click('#scan');
    await wait('.scan-list li:nth-child(6) input');
    const said = await page.$eval('sos-samsyn >>> [part=scan] [role=status]', ({ textContent }) => textContent?.trim());
    assert.match(said ?? '', /^(Sex koder är inlästa|Koden är redan inläst)\. Håll fram nästa skärm\.$/);
    if (process.env.SCREENSHOTS) await page.screenshot({ path: path.join(process.env.SCREENSHOTS, 'scan-film.png') });
    const names = ['Kommunen', 'Regionen', 'Bygg AB', 'Stadsmissionen', 'Församlingen', 'Polisen'];
    await page.$$eval(
      'sos-samsyn >>> .scan-list input',
      (fields, given) =>
        fields.forEach((field, i) => {
          /** @type {HTMLInputElement} */ (field).value = /** @type {string} */ (given[i]);
          field.dispatchEvent(new Event('change'));
        }),
      names,
    );
    await click('[part=scan] .primary');
    await wait('[part=sentence]');
    const parties = await page.$eval('sos-samsyn', (element) =>
      /** @type {any} */ (element).responses.map((/** @type {any} */ { name, sector, answers }) => [
        name,
        sector,
        answers,
      ]),
    );
    // The film goes round: it may have begun in the middle.
    const { decodeAnswers } = await import('../../dist/scoring/index.js');
    const read = codes.map((code) => decodeAnswers(code, [fiveK.structure]).response);
    const sorted = (/** @type {unknown[]} */ list) => list.map((each) => JSON.stringify(each)).sort();
    assert.deepEqual(
      sorted(parties.map(([, sector, answers]) => [sector, answers])),
      sorted(read.map(({ sector, answers }) => [sector, answers])),
    );
    assert.deepEqual(
      parties.map(([name]) => name),
      names,
    );
    await page.close();
  });
});
