/**
 * Pictures to look at: the site, and the widgets in their states, widths and modes.
 *
 *   npm run build && npm run screenshots             all of them, into screenshots/; those of docs/ too
 *   npm run screenshots -- result forced             those whose name has one of the words
 */
import { createServer } from 'node:http';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/runner/chromium.js';
import { palettePng } from './palette-png.js';

const root = join(import.meta.dirname, '..');
const site = join(root, 'dist/site');
const out = join(root, 'screenshots');

/** A narrow phone, or a page at 1280 pixels enlarged to 400 %. With the page's margins, the widget has 288. */
const NARROW = 320;
/** The column of an article of 690 pixels, and the page's margins. */
const ARTICLE = 722;

/** Of the page's widgets, the one that a picture is of: the first but for the second in the README's picture. */
const WIDGET = ':is(sos-five-k, sos-factor-checklist, sos-iop-quiz, sos-case-timeline, sos-samsyn):not([id=step])';

/** Strengths, things to talk about, and a weak point; one "don't know". */
const ANSWERS = {
  ...{ spanner: 5, intersectoral: 4, network: 4, commitment: 4 },
  ...{ spanners: 4, politicians: 3, officials: 4, 'target-group': 'unknown' },
  ...{ funding: 1, 'public-share': 3, complement: 2, time: 2 },
  ...{ inside: 3, outside: 3, horizon: 4, people: 3 },
  ...{ form: 4, finances: 4, learning: 5, pace: 3 },
};
const some = (/** @type {string[]} */ ...ids) => Object.fromEntries(ids.map((id) => [id, ANSWERS[id]]));
/** The first step done, the second begun. */
const BEGUN = some('spanner', 'intersectoral', 'network', 'commitment', 'spanners', 'target-group');
/** Enough for two dimensions. */
const FEW = some('spanner', 'intersectoral', 'network', 'funding', 'public-share', 'form');
const all = (/** @type {number} */ value) => Object.fromEntries(Object.keys(ANSWERS).map((id) => [id, value]));

const each = (/** @type {string} */ ids, /** @type {(number | string)[]} */ ...values) =>
  Object.fromEntries(ids.split(' ').map((id, i) => [id, values[i % values.length]]));
const CONDITIONS = each(
  'clarity-decisions clarity-mandate clarity-costs legitimacy commitment balance trust purposes status costs language short-term',
  ...[4, 2, 3, 5, 4, 'unknown', 5, 2, 4],
);
/** The form of a partnership holds but in one point, and some conditions are missing. */
const JOIN = {
  ...each(
    'funding no-market agreement long-term not-detailed priority engagement spanners courage purposes shared-view specific-activity',
    5,
  ),
  ...{ initiative: 3, trust: 3, equality: 'unknown' },
  ...each('experience legal several-providers profit own-idea general-support', 1),
};

const STEP = { props: { answers: BEGUN, step: 'kontakt' }, ready: '[part=question]' };
const RESULT = { props: { answers: ANSWERS }, ready: '[part=result]' };

/**
 * @typedef {object} Shot
 * @property {string} [path] a page of the site, instead of one made from the rest
 * @property {string} [lang]
 * @property {string} [tag] of the element; the five K unless it is given
 * @property {string} [attributes] of the element
 * @property {(element: string) => string} [around] the element's place in the page
 * @property {string} [css] of the page
 * @property {Record<string, unknown>} [props] set on the element
 * @property {string} [ready] what the shadow root has when the state is reached
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [act] then done before the picture
 * @property {number} [width] of the window
 * @property {number} [height] of the window; only as much is shown. Without it, the whole page
 * @property {Record<string, string>} [features] media features
 * @property {string} [media] media type
 * @property {boolean} [noScript]
 * @property {boolean} [pdf] on A4, not as a picture
 * @property {number} [scale] device pixels for each CSS pixel
 * @property {string} [file] elsewhere than in screenshots/, and made small
 */

/** The same state in each width. @returns {Record<string, Shot>} */
const widths = (/** @type {string} */ name, /** @type {Shot} */ shot) => ({
  [`${name}-article`]: { width: ARTICLE, ...shot },
  [`${name}-320`]: { width: NARROW, ...shot },
});

/** Puts the focus there as the Tab key would, so that it is shown. */
const focus = (/** @type {string} */ selector) => async (/** @type {import('puppeteer-core').Page} */ page) => {
  await page.keyboard.press('Tab');
  await page.$eval(WIDGET, (el, wanted) => el.shadowRoot?.querySelector(wanted)?.focus(), selector);
};
const click = (/** @type {string} */ selector) => (/** @type {import('puppeteer-core').Page} */ page) =>
  page.$eval(WIDGET, (el, wanted) => el.shadowRoot?.querySelector(wanted)?.click(), selector);
const hover = (/** @type {string} */ selector) => (/** @type {import('puppeteer-core').Page} */ page) =>
  page.locator(`sos-five-k >>> ${selector}`).hover();
const open = (/** @type {string} */ selector) => (/** @type {import('puppeteer-core').Page} */ page) =>
  page.$eval(
    WIDGET,
    (el, wanted) => el.shadowRoot?.querySelectorAll(wanted).forEach((each) => each.setAttribute('open', '')),
    selector,
  );
/** Scrolls to it. */
const top = (/** @type {string} */ selector) => (/** @type {import('puppeteer-core').Page} */ page) =>
  page.$eval(selector, (el) => el.scrollIntoView());

/** WCAG 2.2, 1.4.12: what must be possible to set without loss. */
const spaceText = (/** @type {import('puppeteer-core').Page} */ page) =>
  page.$eval(WIDGET, (el) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    );
    if (el.shadowRoot) el.shadowRoot.adoptedStyleSheets = [...el.shadowRoot.adoptedStyleSheets, sheet];
  });

/** As the visitor's "print": the widget alone. */
const printAlone = async (/** @type {import('puppeteer-core').Page} */ page) => {
  await page.$eval(WIDGET, (el) => {
    window.print = () => {};
    dispatchEvent(new Event('beforeprint'));
    /** @type {any} */ (el).print();
  });
  await page.waitForSelector('[data-sos-print]');
};

const FORCED = { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' };
const FAULTY =
  '<script type="application/json" id="fel">{"id":"mote","version":1,"title":{"sv":"Möten"},"dimensions":[{"id":"syfte","name":{"sv":7}}]}</script>';

/** The same states in the ways that a visitor may need, and on pages that make it hard. @param {Record<string, Shot>} states @returns {Record<string, Shot>} */
const modes = (states) =>
  Object.fromEntries(
    Object.entries(states).flatMap(([name, shot]) =>
      Object.entries({
        ...widths(`dark-${name}`, { ...shot, attributes: `theme="dark" ${shot.attributes ?? ''}` }),
        ...widths(`forced-colours-${name}`, { ...shot, features: FORCED }),
        ...widths(`forced-colours-light-${name}`, {
          ...shot,
          features: { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
        }),
        ...widths(`text-spacing-${name}`, { ...shot, act: spaceText }),
        ...widths(`html-62-5-${name}`, { ...shot, css: 'html{font-size:62.5%}body{font-size:1.4rem}' }),
        [`width-200-${name}`]: { ...shot, width: 232 },
        [`text-200-${name}`]: { ...shot, width: ARTICLE, css: 'html{font-size:200%}' },
      }),
    ),
  );

/** @type {Record<string, Shot>} */
const CHECKLIST = {
  'checklist-start': { tag: 'sos-factor-checklist' },
  'checklist-answered': {
    tag: 'sos-factor-checklist',
    props: { answers: CONDITIONS },
    ready: '[part=summary] .ticked',
  },
  ...Object.fromEntries(
    ['conditions', 'results', 'leadership', 'practice', 'motives', 'logics', 'need'].map((set) => [
      `checklist-${set}`,
      { tag: 'sos-factor-checklist', attributes: `set="${set}"`, props: { step: 'list' }, ready: '[part=question]' },
    ]),
  ),
  'checklist-picked': {
    tag: 'sos-factor-checklist',
    attributes: 'set="logics"',
    props: { answers: each('state market family', 5) },
    ready: '[part=summary] .ticked',
  },
};
/** @type {Record<string, Shot>} */
const QUIZ = {
  'quiz-start': { tag: 'sos-iop-quiz' },
  'quiz-question': {
    tag: 'sos-iop-quiz',
    props: { step: 'initiative', answers: each('funding no-market initiative', 5, 5, 3) },
    ready: '[part=question]',
  },
  'quiz-last-question': { tag: 'sos-iop-quiz', props: { step: 'specific-activity' }, ready: '[part=question]' },
  'quiz-review': {
    tag: 'sos-iop-quiz',
    props: { step: 'review', answers: each('funding no-market initiative', 5, 5, 3) },
    ready: '[part=review]',
  },
  'quiz-route': { tag: 'sos-iop-quiz', props: { step: 'result', answers: JOIN }, ready: '[part=route]' },
  'quiz-procurement': {
    tag: 'sos-iop-quiz',
    props: { step: 'result', answers: { ...JOIN, ...each('no-market several-providers specific-activity', 1, 5, 1) } },
    ready: '[part=route]',
  },
  'quiz-contradiction': {
    tag: 'sos-iop-quiz',
    props: { step: 'result', answers: { ...JOIN, 'general-support': 5 } },
    ready: '[part=contradictions]',
  },
  'quiz-no-answers': { tag: 'sos-iop-quiz', props: { step: 'result' }, ready: '[part=route]' },
};
/** @type {Record<string, Shot>} */
const TIMELINE = Object.fromEntries(
  ['crossroads', 'boras', 'three-cases'].map((name) => [
    `timeline-${name}`,
    { tag: 'sos-case-timeline', attributes: `case="${name}"`, ready: '[part=phases]' },
  ]),
);
const OTHERS = { ...CHECKLIST, ...QUIZ, ...TIMELINE };
/** Of these, those that show most. @type {[string, Shot][]} */
const KEY_STATES = ['checklist-answered', 'checklist-picked', 'quiz-question', 'quiz-route', 'timeline-crossroads'].map(
  (name) => [name, OTHERS[name]],
);

/** @type {Record<string, Shot>} */
const SHOTS = {
  'site-1280': { path: 'index.html', width: 1280, ready: '[part=start]' },
  'site-1280-first-screen': { path: 'index.html', width: 1280, height: 900, ready: '[part=start]' },
  'site-768': { path: 'index.html', width: 768, ready: '[part=start]' },
  'site-320': { path: 'index.html', width: NARROW, ready: '[part=start]' },
  'site-no-script': { path: 'index.html', width: 1280, noScript: true },
  'site-forced-colours': { path: 'index.html', width: 1280, ready: '[part=start]', features: FORCED },
  'site-print': { path: 'index.html', ready: '[part=start]', pdf: true },
  'site-english-1280': { path: 'in-english.html', width: 1280, ready: '[part=start]' },
  'site-english-320': { path: 'in-english.html', width: NARROW, ready: '[part=start]' },
  'site-about-1280': { path: 'om-webbplatsen.html', width: 1280 },
  'site-about-320': { path: 'om-webbplatsen.html', width: NARROW },

  ...Object.fromEntries(
    ['sv', 'en'].flatMap((lang) =>
      Object.entries({
        ...widths(`start-${lang}`, { lang }),
        ...widths(`step-${lang}`, { lang, ...STEP }),
        ...widths(`result-star-${lang}`, { lang, ...RESULT }),
        ...widths(`result-dots-${lang}`, { lang, ...RESULT, attributes: 'view="dots"' }),
        ...widths(`result-table-${lang}`, { lang, ...RESULT, attributes: 'view="table"' }),
        ...widths(`few-answers-${lang}`, { lang, props: { answers: FEW, step: 'result' }, ready: '[part=result]' }),
        ...widths(`ready-scores-${lang}`, { lang, attributes: 'scores="4 3.5 2 3 -"', ready: '[part=result]' }),
        ...widths(`own-instrument-start-${lang}`, { lang, attributes: 'src="/example-instrument.json"' }),
        ...widths(`own-instrument-step-${lang}`, {
          lang,
          attributes: 'src="/example-instrument.json"',
          props: { step: 'syfte' },
          ready: '[part=question]',
        }),
        ...widths(`own-instrument-result-${lang}`, {
          lang,
          attributes: 'src="/example-instrument.json"',
          props: {
            answers: {
              dagordning: 4,
              'ratt-personer': 5,
              omtag: 4,
              'till-tals': 2,
              begripligt: 3,
              ansvar: 5,
              uppfoljning: 'unknown',
            },
          },
          ready: '[part=result]',
        }),
        ...widths(`faulty-instrument-${lang}`, {
          lang,
          attributes: 'src="#fel"',
          around: (element) => FAULTY + element,
          ready: '[part=fault]',
        }),
        ...widths(`allow-save-${lang}`, {
          lang,
          attributes: 'allow-save',
          ...STEP,
          act: click('.screen > .actions .action'),
        }),
      }),
    ),
  ),

  ...widths('result-all-strong', { props: { answers: all(5) }, ready: '[part=result]' }),
  ...widths('result-all-weak', { props: { answers: all(1) }, ready: '[part=result]' }),
  ...widths('result-all-open', { ...RESULT, act: open('details') }),
  ...widths('result-no-answers', { props: { step: 'result' }, ready: '[part=result]' }),
  ...widths('start-begun', { props: { answers: BEGUN }, ready: '[part=start]' }),
  ...widths('removed', { ...RESULT, act: click('[part=actions] .action:last-child') }),
  ...widths('term', { ...STEP, act: click('[part=term]') }),
  ...widths('last-step', {
    props: { answers: some('spanner', 'form', 'pace'), step: 'kontext' },
    ready: '[part=question]',
  }),

  ...modes({
    start: {},
    step: STEP,
    'result-star': RESULT,
    'result-dots': { ...RESULT, attributes: 'view="dots"' },
    'result-table': { ...RESULT, attributes: 'view="table"' },
  }),
  ...Object.fromEntries(
    Object.entries(OTHERS).flatMap(([name, shot]) =>
      ['sv', 'en'].flatMap((lang) =>
        Object.entries({
          ...widths(`${name}-${lang}`, { lang, ...shot }),
          [`${name}-${lang}-1280`]: { lang, width: 1280, ...shot },
        }),
      ),
    ),
  ),
  ...modes(Object.fromEntries(KEY_STATES)),
  ...Object.fromEntries(
    KEY_STATES.flatMap(([name, shot]) => [
      [`${name}-all-open-${NARROW}`, { ...shot, width: NARROW, act: open('details') }],
      [`print-${name}-a4`, { ...shot, pdf: true, act: printAlone }],
    ]),
  ),
  ...widths('focus-pick', { ...CHECKLIST['checklist-picked'], act: focus('input[type=checkbox]') }),
  ...widths('focus-choice', { ...QUIZ['quiz-question'], act: focus('input[type=radio]:checked') }),
  ...widths('focus-change', { ...QUIZ['quiz-review'], act: focus('[part=review] .action') }),
  ...widths('focus-filter', { ...TIMELINE['timeline-crossroads'], act: focus('[part=filter] select') }),

  ...widths('dark-page', {
    ...RESULT,
    attributes: 'theme="dark"',
    css: 'body{background:#14181d;color:#eef0f2;--sos-color-background:#14181d;--sos-color-text:#eef0f2;--sos-padding:0}',
  }),
  ...widths('yellow', { ...RESULT, css: ':root{--sos-color-accent:#ffcd00}' }),
  ...widths('yellow-dark', { ...RESULT, attributes: 'theme="dark"', css: ':root{--sos-color-accent:#ffcd00}' }),
  ...widths('yellow-step', { ...STEP, css: ':root{--sos-color-accent:#ffcd00}' }),
  ...widths('auto-in-dark', { ...RESULT, attributes: 'theme="auto"', features: { 'prefers-color-scheme': 'dark' } }),
  'reduced-motion-step': { width: ARTICLE, ...STEP, features: { 'prefers-reduced-motion': 'reduce' } },
  'wide-1100': { width: 1132, ...RESULT },

  'flex-row': {
    width: ARTICLE,
    ...STEP,
    css: '.row{display:flex;gap:1rem}.row>p{flex:none;inline-size:12rem;margin:0}',
    around: (element) => `<div class="row"><p>En spalt bredvid i samma rad.</p>${element}</div>`,
  },
  'flex-row-start': {
    width: ARTICLE,
    css: '.row{display:flex;gap:1rem}',
    around: (element) => `<div class="row">${element}<p>Text bredvid.</p></div>`,
  },
  'table-cell': {
    width: ARTICLE,
    ...RESULT,
    css: 'table{inline-size:100%;border-collapse:collapse}td{border:1px solid #999;padding:.5rem;vertical-align:top}',
    around: (element) => `<table><tr><td>En cell</td><td>${element}</td></tr></table>`,
  },
  float: {
    width: ARTICLE,
    css: 'sos-five-k{float:right}',
    around: (element) => `${element}<p>${'Text som flyter runt. '.repeat(30)}</p>`,
  },
  'host-css': {
    width: ARTICLE,
    ...STEP,
    css: '*{box-sizing:content-box;margin:7px;letter-spacing:.05em}p,label,button,legend{font-size:30px;color:red;text-transform:uppercase}body{text-align:center;line-height:2.4;text-transform:uppercase;color:#060}',
  },

  ...widths('print-step', { ...STEP, media: 'print' }),
  ...widths('print-result', { ...RESULT, media: 'print', act: open('details') }),
  'print-result-a4': { ...RESULT, pdf: true, act: printAlone },
  'print-result-dark-a4': { ...RESULT, attributes: 'theme="dark" view="table" lang="en"', pdf: true, act: printAlone },
  'print-from-site-a4': { path: 'index.html', ...RESULT, pdf: true, act: printAlone },

  ...widths('focus-radio', { ...STEP, act: focus('input[value="5"]') }),
  ...widths('focus-unknown', { ...STEP, act: focus('input[value="unknown"]') }),
  ...widths('focus-button', { ...STEP, act: focus('.button.primary') }),
  ...widths('focus-step-link', { ...STEP, act: focus('.step-link[aria-current=step]') }),
  ...widths('focus-term', { ...STEP, act: focus('[part=term]') }),
  ...widths('focus-view-switch', { ...RESULT, act: focus('[part=view-switch] input:checked') }),
  ...widths('focus-summary', { ...RESULT, act: focus('[part=sources] summary') }),
  ...widths('focus-action', { ...RESULT, act: focus('[part=actions] .action') }),
  ...widths('focus-start', { act: focus('.button.primary') }),
  'focus-radio-dark': { width: ARTICLE, ...STEP, attributes: 'theme="dark"', act: focus('input[value="5"]') },
  'focus-radio-forced-colours': { width: ARTICLE, ...STEP, features: FORCED, act: focus('input[value="5"]') },
  'hover-button': { width: ARTICLE, ...STEP, act: hover('.button.primary') },
  'hover-option': { width: ARTICLE, ...STEP, act: hover('input[value="2"]') },

  ...Object.fromEntries(
    [
      ['bygg', 'bygg-valj', 'bygg-klistra'],
      ['build', 'build-choose', 'build-paste'],
    ].flatMap(([folder, choose, paste]) => [
      [`site-${folder}-1280`, { path: `${folder}/index.html`, width: 1280 }],
      [`site-${folder}-${NARROW}`, { path: `${folder}/index.html`, width: NARROW }],
      [`site-${folder}-no-script`, { path: `${folder}/index.html`, width: 1280, noScript: true }],
      [
        `docs-${choose}`,
        {
          path: `${folder}/index.html?home=https://www.example.org/sos/`,
          file: `docs/${choose}.png`,
          width: 1180,
          height: 900,
          act: top('#choose'),
        },
      ],
      [
        `docs-${paste}`,
        {
          path: `${folder}/index.html?home=https://www.example.org/sos/`,
          file: `docs/${paste}.png`,
          width: 1180,
          height: 1040,
          act: top('#paste'),
        },
      ],
    ]),
  ),
  readme: {
    file: 'docs/screenshot.png',
    width: 1180,
    height: 722,
    scale: 2,
    ...RESULT,
    css: 'body{margin:0;padding:2rem 2.25rem}.pair{display:grid;grid-template-columns:minmax(0,41.5rem) minmax(0,1fr);gap:4.5rem}',
    around: (element) => `<div class="pair">${element}<div lang="en"><sos-five-k id="step"></sos-five-k></div></div>`,
  },
};

/** @param {Shot} shot */
function stateOf({ lang = 'sv', tag = 'sos-five-k', attributes = '', around = (element) => element, css = '' }) {
  return `<!DOCTYPE html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>sos-widgets</title>
<style>body{margin:1rem;font-family:'Source Sans 3','Open Sans','Segoe UI',Roboto,Arial,sans-serif}${css}</style>
<script type="module" src="/cdn/sos-widgets.js"></script>
${around(`<${tag} ${attributes}><p>Här visas ett självtest.</p></${tag}>`)}
</html>`;
}

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const state = /^\/state\/(.+)$/.exec(pathname)?.[1];
  const file =
    pathname === '/example-instrument.json'
      ? join(root, 'test/content', pathname)
      : join(site, decodeURIComponent(pathname));
  if (state && SHOTS[state]) response.setHeader('Content-Type', TYPES['.html']).end(stateOf(SHOTS[state]));
  else if (file.startsWith(root + sep) && (await stat(file).catch(() => undefined))?.isFile()) {
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream').end(await readFile(file));
  } else response.writeHead(404).end();
});

/** Sets an element's properties and waits for what they lead to. */
async function setState(
  /** @type {import('puppeteer-core').Page} */ page,
  /** @type {Shot} */ { props = {}, ready = '[part=start]' },
  selector = WIDGET,
) {
  const has = (/** @type {string} */ part) =>
    page.waitForFunction(
      (place, wanted) => document.querySelector(place)?.shadowRoot?.querySelector(wanted),
      { timeout: 5000 },
      selector,
      part,
    );
  await has('.root');
  await page.$eval(selector, (el, values) => Object.assign(el, values), props);
  await has(ready);
}

/** @param {import('puppeteer-core').Browser} browser @param {string} name @param {Shot} shot */
async function take(browser, name, shot) {
  const {
    path = `state/${name}`,
    act,
    width = ARTICLE,
    height,
    features = {},
    media = '',
    noScript = false,
    pdf = false,
    scale = 1,
    file,
  } = shot;
  // Storage of its own.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.on('console', (message) => console.log(`  ${name}: ${message.text()}`));
    page.on('pageerror', (error) => console.log(`  ${name}: ${error}`));
    await page.setViewport({ width, height: height ?? 800, deviceScaleFactor: scale });
    await page.setJavaScriptEnabled(!noScript);
    // puppeteer's own emulateMediaFeatures does not know forced-colors.
    const client = await page.createCDPSession();
    const setMedia = (/** @type {string} */ type) =>
      client.send('Emulation.setEmulatedMedia', {
        media: type,
        features: Object.entries(features).map(([feature, value]) => ({ name: feature, value })),
      });
    await setMedia('');
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    await page.goto(`http://localhost:${port}/${path}`, { waitUntil: 'load' });
    if (!noScript && (await page.$(WIDGET))) await setState(page, shot);
    // Of the site: all of them.
    if (!noScript)
      await page.waitForFunction(
        (place) => [...document.querySelectorAll(place)].every((el) => el.shadowRoot?.querySelector('.root')),
        { timeout: 5000 },
        WIDGET,
      );
    if (await page.$('#step')) await setState(page, STEP, '#step');
    await act?.(page);
    if (!pdf) await setMedia(media);
    await page.evaluate(() => document.fonts.ready);
    // Past the transitions of colours.
    await new Promise((resolve) => setTimeout(resolve, 250));
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0 && !pdf) console.log(`  ${name}: ${wider} px wider than the window`);
    if (pdf)
      return await page.pdf({
        path: join(out, `${name}.pdf`),
        format: 'A4',
        margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
      });
    const picture = await page.screenshot({ fullPage: height === undefined });
    await writeFile(join(root, file ?? `screenshots/${name}.png`), file ? palettePng(picture) : picture);
  } finally {
    await context.close();
  }
}

if (!existsSync(join(site, 'index.html'))) {
  console.error('dist/site is not there yet. Run "npm run build" first.');
  process.exit(1);
}
const words = process.argv.slice(2);
const names = Object.keys(SHOTS).filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
await mkdir(out, { recursive: true });
await mkdir(join(root, 'docs'), { recursive: true });
await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
const { name: browserName, ...launch } = await findChromium();
console.log(`Browser: ${browserName}`);
const browser = await puppeteer.launch(launch);
let failed = 0;
for (const name of names) {
  await take(browser, name, SHOTS[name]).catch((error) => {
    failed++;
    console.error(`  ${name}: ${error}`);
  });
}
await browser.close();
server.close();
console.log(`${names.length - failed} pictures in ${out}${failed ? `, ${failed} failed` : ''}`);
process.exitCode = failed ? 1 : 0;
