/** The pictures of the guides for web editors: `npm run build && npm run guide-pictures` takes them anew, into docs/. */
import path from 'node:path';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';
import { findChromium } from '../test/runner/chromium.js';

/** @typedef {import('puppeteer-core').Page} Page @typedef {'sv' | 'en'} Lang */
const load = (/** @type {string} */ file) => tsImport(file, import.meta.url);
/** @type {typeof import('../stories/samsyn-responses.js')} */
const { asText, THREE } = await load('../stories/samsyn-responses.ts');
/** @type {typeof import('../site/builder/fallback-texts.js')} */
const { makeFallbackTexts } = await load('../site/builder/fallback-texts.ts');
/** @type {typeof import('../site/builder/samples.js')} */
const { sampleOf } = await load('../site/builder/samples.ts');
/** @type {typeof import('../site/builder/snippets.js')} */
const { SNIPPETS } = await load('../site/builder/snippets.ts');
/** @type {typeof import('../build/trouble-list.js')} */
const { TROUBLES } = await load('../build/trouble-list.ts');

const root = path.join(import.meta.dirname, '..');
const BUILDERS = { 'bygg/': ['bygg-valj', 'bygg-klistra'], 'build/': ['build-choose', 'build-paste'] };
/** An address that anybody can open, so that no warning stands in the picture. */
const HOME = 'https://samverkan.example/';
const SCRIPT = '<script type="module" src="/cdn/sos-widgets.js"></script>';
const texts = await makeFallbackTexts();

/** The tag as the builder writes it. @param {'five-k' | 'samsyn'} widget @param {Lang} lang @param {Record<string, string>} [options] */
const tag = (widget, lang, options = {}) => {
  const { [widget]: bySubject } = texts;
  const { [lang]: text } = Object.values(bySubject)[0];
  return SNIPPETS.tag({ widget, lang, options, home: HOME, text });
};

/** A comma is missing after the version. @param {Lang} lang */
const ownContent = (lang) =>
  `<script type="application/json" id="own">{\n  "id": "own",\n  "version": 1\n  "${lang}": {}\n}</script>`;

const NAMES = { sv: ['Kommunen', 'Företaget', 'Föreningen'], en: ['Council', 'Company', 'Association'] };
/** Of three parties; in the last code one letter stands for another. */
function codes(/** @type {Lang} */ lang) {
  const named = THREE.map((party, i) => ({ ...party, name: NAMES[lang][i] ?? '' }));
  const text = asText(named);
  const at = text.length - 3;
  return text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1);
}

/** What is within the widget, as soon as it is there: puppeteer's own waiting does not see changes within a shadow root. @param {Page} page @param {string} selector */
async function seen(page, selector) {
  const found = await page.waitForFunction(
    (inside) => document.querySelector('sos-five-k, sos-samsyn')?.shadowRoot?.querySelector(inside),
    { polling: 'raf' },
    selector,
  );
  return /** @type {import('puppeteer-core').ElementHandle<Element>} */ (found);
}

/**
 * The pages that the pictures of troubles are taken of, by the names of the pictures in English: what is in them, and how one gets there.
 * @type {Record<string, { body: (lang: Lang) => string, reach: (page: Page) => Promise<unknown>, stops?: RegExp, height?: number }>}
 */
const TROUBLE_PAGES = {
  'trouble-only-text': { body: (lang) => tag('five-k', lang), reach: (page) => page.waitForSelector('sos-five-k li') },
  'trouble-fetching': {
    body: (lang) => SCRIPT + tag('five-k', lang),
    stops: /\/five-k-views-/,
    async reach(page) {
      await (await seen(page, '[part=start] .primary')).click();
      await seen(page, '[part=start] [role=alert]');
    },
  },
  'trouble-own-content': {
    body: (lang) => SCRIPT + ownContent(lang) + tag('five-k', lang, { src: '#own' }),
    reach: (page) => seen(page, '[part=fault]'),
  },
  'trouble-code': {
    body: (lang) => SCRIPT + tag('samsyn', lang, { codes: codes(lang) }),
    reach: (page) => seen(page, '[part=fault] input'),
  },
  'trouble-saving': {
    body: (lang) => SCRIPT + tag('five-k', lang, { code: sampleOf('five-k').code ?? '', 'allow-save': 'true' }),
    async reach(page) {
      const button = await seen(page, '.save-here');
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('', 'SecurityError');
        };
      });
      await button.click();
      await page.waitForFunction(
        () =>
          document.querySelector('sos-five-k')?.shadowRoot?.querySelector('.takes [role=status], .status:not(:empty)'),
        { polling: 'raf' },
      );
    },
  },
};

/** @param {import('puppeteer-core').Browser} browser @param {string} address @param {string} name in English @param {Lang} lang @param {string} file */
async function takeTrouble(browser, address, name, lang, file) {
  const { body, reach, stops } = TROUBLE_PAGES[name];
  const page = await browser.newPage();
  await page.setViewport({ width: 690, height: 560 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/trouble') {
      const style = '<link rel="stylesheet" href="/site.css"><style>body { padding: 1.5rem }</style>';
      const html = `<!DOCTYPE html><html lang="${lang}"><meta charset="utf-8">${style}<main>${body(lang)}</main></html>`;
      void request.respond({ contentType: 'text/html', body: html });
    } else if (stops?.test(pathname)) void request.abort();
    else void request.continue();
  });
  await page.goto(`${address}trouble`);
  await reach(page);
  // Fonts and transitions have come to rest.
  await page.waitForNetworkIdle();
  await page.screenshot({ path: path.join(root, `docs/${file}.png`) });
  await page.close();
}

const server = await startDevServer({
  config: { rootDir: path.join(root, 'dist/site'), port: 0, watch: false, open: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { port } = /** @type {import('node:net').AddressInfo} */ (server.server.address());
const { executablePath, args, env } = await findChromium();
const browser = await puppeteer.launch({ executablePath, args, env });
const address = `http://localhost:${port}/`;
try {
  for (const [folder, [choose, paste]] of Object.entries(BUILDERS)) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const query = new URLSearchParams({ home: HOME, script: `${HOME}cdn/` });
    await page.goto(`${address}${folder}index.html?${query}`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => document.querySelector('#preview > *')?.shadowRoot?.querySelector('[part=start]'));
    await page.screenshot({ path: path.join(root, `docs/${choose}.png`) });
    const step = await page.$('.paste');
    await step?.screenshot({ path: path.join(root, `docs/${paste}.png`) });
  }
  for (const { picture } of TROUBLES) {
    if (!picture) continue;
    for (const lang of /** @type {const} */ (['sv', 'en']))
      await takeTrouble(browser, address, picture.file.en, lang, picture.file[lang]);
  }
} finally {
  await browser.close();
  await server.stop();
}
