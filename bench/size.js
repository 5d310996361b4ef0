/**
 * What a page loads for one widget in one language, seen from a browser: until the start card stands, and on to the result.
 * Every file counts as a server would send it with brotli. `--check` fails when a budget is broken.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { findChromium } from '../scripts/chromium.js';

const cdn = path.join(import.meta.dirname, '../dist/cdn');

/** Bytes, brotli. 1 kB is 1,000 bytes. */
const BUDGETS = { loader: 1_500, start: 14_000, journey: 22_000 };

const bytes = (/** @type {string | Uint8Array} */ content) => brotliCompressSync(content).length;
const kB = (/** @type {number} */ size) => `${(size / 1000).toFixed(2)} kB`;

const chromium = await findChromium();
const browser = await puppeteer.launch({ executablePath: chromium.executablePath, args: chromium.args, env: chromium.env });
const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(`<!doctype html><html lang="${searchParams.get('lang')}"><title>size</title><link rel="icon" href="data:,"><script type="module" src="/sos-widgets.js"></script><sos-five-k></sos-five-k>`);
  }
  response.setHeader('Content-Type', 'text/javascript');
  response.end(await readFile(path.join(cdn, pathname)));
});
await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

/** Takes the check as a visitor does, and tells which files came by when. @param {string} lang */
async function journey(lang) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const files = [];
  page.on('requestfinished', (request) => request.url().endsWith('.js') && files.push(new URL(request.url()).pathname.slice(1)));
  // Asked on every frame: puppeteer's own waiting does not see changes within a shadow root.
  const wait = (/** @type {string} */ selector) =>
    page.waitForFunction((inside) => document.querySelector('sos-five-k')?.shadowRoot?.querySelector(inside), { polling: 'raf' }, selector);
  const click = async (/** @type {string} */ selector) => /** @type {import('puppeteer-core').ElementHandle<Element>} */ (await wait(selector)).click();
  await page.goto(`http://localhost:${port}/?lang=${lang}`, { waitUntil: 'networkidle0' });
  await wait('[part=start]');
  const start = [...files];
  await click('[part=start] .primary');
  for (let step = 0; step < 5; step++) {
    await wait('[part=question]');
    await page.$$eval('sos-five-k >>> [part=question] input[value="4"]', (inputs) => inputs.forEach((input) => /** @type {HTMLInputElement} */ (input).click()));
    await click('.foot .primary');
  }
  await wait('[part=sentence]');
  await page.waitForNetworkIdle();
  await page.close();
  const sizes = new Map(await Promise.all(files.map(async (file) => /** @type {[string, number]} */ ([file, bytes(await readFile(path.join(cdn, file)))]))));
  const sum = (/** @type {string[]} */ some) => some.reduce((all, file) => all + (sizes.get(file) ?? 0), 0);
  return { sizes, start: sum(start), journey: sum(files) };
}

/** The least that draws a radar with Chart.js, built the same way. */
async function chartJs() {
  const source = `import { Chart, RadarController, RadialLinearScale, PointElement, LineElement, Filler } from 'chart.js';
    Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler);
    export { Chart };`;
  const bundle = await rollup({
    input: 'radar',
    plugins: [
      { name: 'radar', resolveId: (id) => (id === 'radar' ? id : null), load: (id) => (id === 'radar' ? source : null) },
      nodeResolve({ rootDir: path.join(import.meta.dirname, '..') }),
      terser({ module: true, ecma: 2020, compress: { passes: 3 } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return bytes(output[0].code);
}

let broken = 0;
const tell = (/** @type {string} */ what, /** @type {number} */ size, /** @type {number | undefined} */ budget) => {
  const over = budget !== undefined && size > budget;
  if (over) broken++;
  console.log(`${what.padEnd(44)} ${kB(size).padStart(9)}${budget === undefined ? '' : `  of ${kB(budget)}${over ? '  TOO LARGE' : ''}`}`);
};

try {
  tell('loader, sos-widgets.js', bytes(await readFile(path.join(cdn, 'sos-widgets.js'))), BUDGETS.loader);
  for (const lang of ['sv', 'en']) {
    const { sizes, start, journey: whole } = await journey(lang);
    tell(`<sos-five-k lang="${lang}"> until its start card`, start, BUDGETS.start);
    tell(`<sos-five-k lang="${lang}"> to the result`, whole, BUDGETS.journey);
    for (const [file, size] of sizes) console.log(`    ${file.padEnd(40)} ${kB(size).padStart(9)}`);
  }
  tell('everything in one file, sos-widgets.all.js', bytes(await readFile(path.join(cdn, 'sos-widgets.all.js'))));
  tell('for comparison: the radar of Chart.js alone', await chartJs());
} finally {
  await browser.close();
  server.close();
}
console.log(`${3 * 2 - 1 - broken} passed, ${broken} failed`);
if (broken && process.argv.includes('--check')) process.exit(1);
