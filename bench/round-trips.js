/**
 * Round trips until the first view of a widget stands, the document's own among them: for every widget, language and form of
 * embedding. They are counted by generation and not by time: all requests are held until the page has nothing more to ask for, and then
 * let through together. Fails where there are more than three, with the files that came late.
 */
import { LOCALES, WIDGET_NAMES, WIDGETS } from '../src/catalog.ts';
import { codesOf, openSite } from './visits.js';

const MOST = 3;
/** A view that is not there after so many milliseconds with nothing on its way will not come. */
const PATIENCE = 10_000;
/** In so many idle moments one after the other, the page has asked for nothing. */
const IDLE_ROUNDS = 3;

/** What stands first, by the option that a widget opens with. @type {Record<string, Record<string, string>>} */
const FIRST_VIEWS = {
  'five-k': { code: '[part=sentence]', scores: '[part=sentence]' },
  'factor-checklist': { code: '[part=summary]' },
  'iop-quiz': { code: '[part=route]' },
  samsyn: { codes: '[part=differ]' },
  'case-timeline': { '': '[part=phases]', case: '[part=phases]' },
};

/** A value of each option that changes what has to be loaded. @param {string} name @param {string} option */
function valueOf(name, option) {
  if (option === 'scores') return '4 3 2 5 1';
  if (option === 'allow-save') return '';
  if (option === 'codes') return codesOf('five-k', 2).join(' ');
  if (option === 'code') return codesOf({ 'factor-checklist': 'conditions', 'iop-quiz': 'iop' }[name] ?? name)[0];
  return WIDGETS[name].options[option].values.at(-1);
}

/** The address of a page with the widget in each form of embedding. */
const FORMS = {
  tag: (/** @type {string} */ name, /** @type {string} */ lang, /** @type {[string, string][]} */ options) =>
    made(lang, `<sos-${name} ${attributes(options)}><p>text</p></sos-${name}>`),
  placeholder: (/** @type {string} */ name, /** @type {string} */ lang, /** @type {[string, string][]} */ options) =>
    made('sv', `<div data-sos="${name}" ${attributes([['lang', lang], ...options], 'data-sos-')}>text</div>`),
  link: (/** @type {string} */ name, /** @type {string} */ lang, /** @type {[string, string][]} */ options) =>
    made('sv', `<p><a href="/${name}/?${new URLSearchParams([['lang', lang], ...options])}#embed">text</a></p>`),
  'frame page': (/** @type {string} */ name, /** @type {string} */ lang, /** @type {[string, string][]} */ options) =>
    `/embed/${name}.html?${new URLSearchParams([['lang', lang], ...options])}`,
  'hosted page': (/** @type {string} */ name, /** @type {string} */ lang, /** @type {[string, string][]} */ options) =>
    `/${name}/${lang === LOCALES[0] ? '' : `${lang}/`}?${new URLSearchParams(options)}`,
};
const attributes = (/** @type {[string, string][]} */ options, prefix = '') =>
  options.map(([option, value]) => `${prefix}${option}="${value}"`).join(' ');
const made = (/** @type {string} */ lang, /** @type {string} */ body) => `/made?${new URLSearchParams({ lang, body })}`;

/**
 * Opens a page, and gives the requests of each generation, until the first view stands. When all that was asked for has come and
 * nothing more is, it has failed.
 * @param {import('puppeteer-core').Page} page @param {string} address @param {string[]} selectors that all of it has
 */
async function generationsOf(page, address, selectors) {
  /** @type {import('puppeteer-core').HTTPRequest[]} */
  let held = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.url().startsWith('data:') ? void request.continue() : held.push(request)));
  const idle = () => page.evaluate(() => scheduler.postTask(() => undefined, { priority: 'background' }));
  const stands = async () => (await Promise.all(selectors.map((each) => page.$(each)))).every(Boolean);
  /** Until the page has asked for all that it can ask for without an answer. */
  const settle = async () => {
    for (let quiet = 0, before = held.length; quiet < IDLE_ROUNDS; before = held.length) {
      await idle();
      quiet = held.length === before ? quiet + 1 : 0;
    }
  };
  const committed = new Promise((resolve) => page.once('framenavigated', resolve));
  const asked = new Promise((resolve) => page.once('request', resolve));
  // Closing the page ends it.
  page.goto(address, { timeout: 0 }).catch(() => undefined);
  await asked;
  const generations = [];
  while (held.length) {
    const generation = held;
    held = [];
    generations.push(generation.map((request) => new URL(request.url()).pathname));
    const finished = generation.map(
      (request) =>
        new Promise((resolve) => {
          for (const event of /** @type {const} */ (['requestfinished', 'requestfailed']))
            page.on(event, (each) => each === request && resolve(undefined));
        }),
    );
    for (const request of generation) void request.continue();
    await Promise.all([committed, ...finished]);
    await settle();
    for (const start = Date.now(); !held.length && Date.now() - start < PATIENCE; await settle())
      if (await stands()) return generations;
  }
  throw new Error(`the first view is not there after ${generations.flat().join(' ')}`);
}

const { browser, address, close } = await openSite();

/**
 * Why the first view of a page does not stand in time; undefined when it does. On a busy machine a page may ask for something so late
 * that it is counted in the next generation, never the other way round: the least of three counts is right.
 * @param {string} url @param {string[]} selectors
 */
async function faultOf(url, selectors, attempts = 3) {
  const page = await browser.newPage();
  try {
    const late = (await generationsOf(page, url, selectors)).slice(MOST);
    if (!late.length) return undefined;
    if (attempts === 1) return late.map((files, i) => `${files.join(' ')} in trip ${i + MOST + 1}`).join(', ');
  } catch (error) {
    if (attempts === 1) return /** @type {Error} */ (error).message;
  } finally {
    await page.close();
  }
  return faultOf(url, selectors, attempts - 1);
}

let passed = 0;
let failed = 0;
try {
  for (const name of WIDGET_NAMES) {
    const { subject, opensWith, options } = WIDGETS[name];
    const variants = [
      '',
      ...(subject ? [subject] : []),
      ...opensWith,
      ...('allow-save' in options ? ['allow-save'] : []),
    ];
    for (const variant of variants) {
      /** @type {[string, string][]} */
      const given = variant ? [[variant, valueOf(name, variant)]] : [];
      for (const lang of LOCALES) {
        for (const [form, addressOf] of Object.entries(FORMS)) {
          const what = `${name} (${form}, ${lang}${variant && `, ${variant}`})`;
          const view = [FIRST_VIEWS[name]?.[variant] ?? '[part=start]', `.root[lang=${lang}]`];
          const fault = await faultOf(
            `${address}${addressOf(name, lang, given)}`,
            view.map((selector) => `sos-${name} >>> ${selector}`),
          );
          if (fault) console.log(`${what}: ${fault}`);
          if (fault) failed++;
          else passed++;
        }
      }
    }
  }
} finally {
  await close();
}
console.log(`Round trips to the first view, at most ${MOST}: ${passed} passed, ${failed} failed`);
if (failed) process.exit(1);
