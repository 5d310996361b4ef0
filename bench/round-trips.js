/**
 * Round trips until the first view of a widget stands, the document's own among them: for every widget, language and form of
 * embedding. They are counted by generation and not by time: all requests are held until the page has nothing more to ask for, and then
 * let through together. Fails where there are more than three, with the files that came late.
 */
import { LOCALES, WIDGET_NAMES, WIDGETS } from '../src/catalog.ts';
import { codesOf, openSite } from './visits.js';

const MOST = 3;

/** What stands first, by the option that a widget opens with. @type {Record<string, Record<string, string>>} */
const FIRST_VIEWS = {
  'five-k': { code: '[part=sentence]', scores: '[part=sentence]' },
  'factor-checklist': { code: '[part=summary]' },
  'iop-quiz': { code: '[part=route]' },
  samsyn: { codes: '[part=first]' },
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
 * Opens a page, and gives the requests of each generation.
 * @param {import('puppeteer-core').Page} page @param {string} address
 */
async function generationsOf(page, address) {
  /** @type {import('puppeteer-core').HTTPRequest[]} */
  let held = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.url().startsWith('data:') ? void request.continue() : held.push(request)));
  /** Until the page has done all that it can without an answer. */
  const settle = async () => {
    for (let before = -1; before !== held.length;) {
      before = held.length;
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve))));
    }
  };
  const asked = new Promise((resolve) => page.once('request', resolve));
  const committed = new Promise((resolve) => page.once('framenavigated', resolve));
  const loaded = page.goto(address);
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
  }
  await loaded;
  return generations;
}

const { browser, address, close } = await openSite();
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
          const page = await browser.newPage();
          const what = `${name} (${form}, ${lang}${variant && `, ${variant}`})`;
          try {
            const generations = await generationsOf(page, `${address}${addressOf(name, lang, given)}`);
            const stands = await page.$(`sos-${name} >>> ${FIRST_VIEWS[name]?.[variant] ?? '[part=start]'}`);
            const spoken = await page.$(`sos-${name} >>> .root[lang=${lang}]`);
            if (stands && spoken && generations.length <= MOST) passed++;
            else {
              failed++;
              const late = generations
                .slice(MOST)
                .flatMap((files, i) => files.map((file) => `${file} in trip ${i + MOST + 1}`));
              console.log(
                `${what}: ${[...(stands && spoken ? [] : ['the first view is not there']), ...late].join(', ')}`,
              );
            }
          } catch (error) {
            failed++;
            console.log(`${what}: ${error}`);
          } finally {
            await page.close();
          }
        }
      }
    }
  }
} finally {
  await close();
}
console.log(`Round trips to the first view, at most ${MOST}: ${passed} passed, ${failed} failed`);
if (failed) process.exit(1);
