/**
 * Pictures of the stories, in each language and width, in the dark theme, in forced colours and on paper.
 *
 *   npm run build:storybook && npm run screenshots     all of them, into screenshots/
 *   npm run screenshots -- results dark                those whose name has one of the words
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';
import { findChromium } from '../test/runner/chromium.js';

/** @type {typeof import('../src/catalog.js')} */
const { LOCALES } = await tsImport('../src/catalog.ts', import.meta.url);

/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {Record<string, string>} globals of Storybook's toolbar, see .storybook/preview.ts
 * @property {number} [width] of the window
 * @property {Record<string, string>} [media] features
 * @property {boolean} [onPaper]
 */

/** A narrow phone, or a page of 1280 pixels enlarged to 400 %; the column of an article; a desktop. */
const WIDTHS = [320, 690, 1280];

/** @type {Variant[]} */
const VARIANTS = [
  ...LOCALES.flatMap((locale) =>
    WIDTHS.map((width) => ({ name: `${locale}-${width}`, width, globals: { locale, width: 'full' } })),
  ),
  { name: 'dark', globals: { theme: 'dark' } },
  { name: 'forced-colours', globals: {}, media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  { name: 'paper', globals: {}, onPaper: true },
];

const root = path.join(import.meta.dirname, '..');
const storybook = path.join(root, 'dist-storybook');
const target = path.join(root, 'screenshots');

/** @param {import('puppeteer-core').Browser} browser @param {string} address @param {Variant} variant @param {string} file without extension */
async function take(browser, address, { width = 690, media = {}, onPaper = false }, file) {
  // With storage of its own.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const note = (/** @type {unknown} */ text) => console.log(`  ${path.basename(file)}: ${text}`);
    page.on('pageerror', note);
    await page.setViewport({ width, height: 800 });
    // puppeteer's own emulateMediaFeatures does not know forced-colors.
    const features = Object.entries(media).map(([name, value]) => ({ name, value }));
    await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
    await page.goto(address);
    // The widget replaces the slot with the page's own text when it is ready. When it cannot be shown, it has a fault beside the slot.
    await page.waitForFunction(() => {
      const widgets = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('sos-'));
      return widgets.length && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.root, [part=fault]'));
    });
    await page.evaluate(async () => {
      await document.fonts.ready;
      const animations = [...document.querySelectorAll('main *')].flatMap((each) =>
        each.shadowRoot ? each.shadowRoot.getAnimations() : [],
      );
      await Promise.allSettled(animations.map(({ finished }) => finished));
    });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) note(`${overflow} px wider than the window`);
    if (onPaper) await page.pdf({ path: `${file}.pdf`, format: 'A4' });
    else await page.screenshot({ path: `${file}.png`, fullPage: true });
  } finally {
    await context.close();
  }
}

if (!existsSync(path.join(storybook, 'index.json'))) {
  console.error('dist-storybook is not there yet. Run "npm run build:storybook" first.');
  process.exit(1);
}
/** @type {{entries: Record<string, {id: string, type: string}>}} */
const { entries } = JSON.parse(await readFile(path.join(storybook, 'index.json'), 'utf8'));
const words = process.argv.slice(2);
const pictures = Object.values(entries)
  .filter(({ type }) => type === 'story')
  .flatMap(({ id }) => VARIANTS.map((variant) => ({ id, variant, name: `${id}--${variant.name}` })))
  .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

await mkdir(target, { recursive: true });
const server = await startDevServer({
  config: { rootDir: storybook, hostname: 'localhost', watch: false, open: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { name: browserName, ...launch } = await findChromium();
console.log(`Browser: ${browserName}`);
const browser = await puppeteer.launch(launch);
let failed = 0;
for (const { id, variant, name } of pictures) {
  const globals = Object.entries(variant.globals).map(([global, value]) => `${global}:${value}`);
  const query = new URLSearchParams({ id, viewMode: 'story', globals: globals.join(';') });
  const address = `http://localhost:${server.config.port}/iframe.html?${query}`;
  await take(browser, address, variant, path.join(target, name)).catch((error) => {
    failed++;
    console.error(`  ${name}: ${error}`);
  });
}
await browser.close();
await server.stop();
console.log(`${pictures.length - failed} pictures in ${target}${failed ? `, ${failed} failed` : ''}`);
process.exitCode = failed ? 1 : 0;
