/** The pictures of the guides for web editors: `npm run build && npm run guide-pictures` takes them anew, into docs/. */
import path from 'node:path';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/runner/chromium.js';

const root = path.join(import.meta.dirname, '..');
const PAGES = { 'bygg/': ['bygg-valj', 'bygg-klistra'], 'build/': ['build-choose', 'build-paste'] };
/** An address that anybody can open, so that no warning stands in the picture. */
const HOME = 'https://samverkan.example/';

const server = await startDevServer({
  config: { rootDir: path.join(root, 'dist/site'), port: 0, watch: false, open: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { port } = /** @type {import('node:net').AddressInfo} */ (server.server.address());
const { executablePath, args, env } = await findChromium();
const browser = await puppeteer.launch({ executablePath, args, env });
try {
  for (const [folder, [choose, paste]] of Object.entries(PAGES)) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const query = new URLSearchParams({ home: HOME, script: `${HOME}cdn/` });
    await page.goto(`http://localhost:${port}/${folder}index.html?${query}`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => document.querySelector('#preview > *')?.shadowRoot?.querySelector('[part=start]'));
    await page.screenshot({ path: path.join(root, `docs/${choose}.png`) });
    const step = await page.$('.paste');
    await step?.screenshot({ path: path.join(root, `docs/${paste}.png`) });
  }
} finally {
  await browser.close();
  await server.stop();
}
