/**
 * What a page loads for each widget in each language, seen from a browser: until its first view stands, and to the end of a whole visit.
 * Every file counts as a server would send it with brotli. `--check` fails when a budget is broken. Budgets are smoke alarms: look
 * whether something loads that nobody needs; if not, raise them with a line in CHANGELOG.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { LOCALES, optionsOf, WIDGET_NAMES, WIDGETS } from '../src/catalog.ts';
import { codesOf, dist, openSite } from './visits.js';

/** Bytes, brotli 11. 1 kB is 1,000 bytes. */
const BUDGETS = {
  loader: 4_500,
  frame: 1_200,
  first: 39_000,
  visit: 71_000,
  // The comparison brings what a facilitator needs before, during and after a meeting.
  comparison: 94_000,
  allFirst: 86_000,
  allVisits: 168_000,
  allInOne: 192_000,
};

const bytes = (/** @type {string | Uint8Array} */ content) => brotliCompressSync(content).length;
const kB = (/** @type {number} */ size) => `${(size / 1000).toFixed(2)} kB`;

/** A visitor of one widget in a page. */
class Visitor {
  /** @param {import('puppeteer-core').Page} page @param {string} tag */
  constructor(page, tag) {
    this.page = page;
    this.tag = tag;
  }

  /** Asked on every frame: puppeteer's own waiting does not see changes within a shadow root. @param {string} selector */
  wait(selector) {
    return this.page.waitForFunction(
      (tag, inside) => document.querySelector(tag)?.shadowRoot?.querySelector(inside),
      { polling: 'raf', timeout: 30_000 },
      this.tag,
      selector,
    );
  }

  async click(/** @type {string} */ selector) {
    await /** @type {import('puppeteer-core').ElementHandle<Element>} */ (await this.wait(selector)).click();
  }

  /** All inputs of the kind that are on show. @param {string} input */
  async give(input) {
    await this.wait(`[part=question] ${input}`);
    await this.page.$$eval(`${this.tag} >>> [part=question] ${input}`, (inputs) =>
      inputs.forEach((each) => /** @type {HTMLInputElement} */ (each).click()),
    );
  }

  async begin() {
    await this.click('[part=start] .primary');
  }

  /** Answers what is on show and goes on, until the last view is there. @param {string} input @param {string} end */
  async answerAll(input, end) {
    await this.begin();
    await this.wait('[part=question]');
    while (!(await this.page.$(`${this.tag} >>> ${end}`))) {
      if (await this.page.$(`${this.tag} >>> [part=question]`)) await this.give(input);
      await this.click('.foot .primary');
    }
  }
}

/** The way to the end of each widget. There is nothing to answer in the timeline. @type {Record<string, (visitor: Visitor) => Promise<void>>} */
const VISITS = {
  'five-k': (visitor) => visitor.answerAll('input[value="4"]', '[part=sentence]'),
  'factor-checklist': async (visitor) => {
    await visitor.begin();
    await visitor.give('input:is([value="4"], [type="checkbox"])');
    await visitor.wait('[part=summary] .ticked');
  },
  'iop-quiz': (visitor) => visitor.answerAll('input[value="5"]', '[part=next]'),
  samsyn: async (visitor) => {
    const field = /** @type {import('puppeteer-core').ElementHandle<HTMLTextAreaElement>} */ (
      await visitor.wait('textarea')
    );
    const instrument = await visitor.page.$eval(visitor.tag, (widget) => widget.getAttribute('instrument'));
    await field.type(codesOf(instrument ?? 'five-k', 2).join(' '));
    await visitor.click('#read');
    await visitor.wait('[part=differ]');
  },
};

const { browser, address, close } = await openSite();

/**
 * The files that had come when the first views stood, and at the end.
 * @param {string[]} names of the widgets in the page @param {string} body @param {string} lang
 */
async function visit(names, body, lang) {
  const page = await browser.newPage();
  try {
    /** @type {string[]} */
    const files = [];
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) files.push(pathname);
    });
    await page.goto(`${address}/made?${new URLSearchParams({ lang, body })}`, { waitUntil: 'networkidle0' });
    const visitors = names.map((name) => ({ name, visitor: new Visitor(page, `sos-${name}`) }));
    for (const { visitor } of visitors) await visitor.wait('[part=start], [part=phases]');
    const first = [...files];
    for (const { name, visitor } of visitors) await VISITS[name]?.(visitor);
    await page.waitForNetworkIdle();
    return { first, whole: files };
  } finally {
    await page.close();
  }
}

/** The least that draws a radar with Chart.js, built the same way. */
async function chartJs() {
  const source = `import { Chart, RadarController, RadialLinearScale, PointElement, LineElement, Filler } from 'chart.js';
    Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler);
    export { Chart };`;
  const bundle = await rollup({
    input: 'radar',
    plugins: [
      {
        name: 'radar',
        resolveId: (id) => (id === 'radar' ? id : null),
        load: (id) => (id === 'radar' ? source : null),
      },
      nodeResolve({ rootDir: path.join(import.meta.dirname, '..') }),
      terser({ module: true, ecma: 2020 }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return bytes(output[0].code);
}

let passed = 0;
let failed = 0;
function check(/** @type {string} */ what, /** @type {number} */ size, /** @type {number} */ budget) {
  const isOver = size > budget;
  if (isOver) failed++;
  else passed++;
  console.log(`${what.padEnd(66)} ${kB(size).padStart(9)}  of ${kB(budget)}${isOver ? '  TOO LARGE' : ''}`);
}
/** By file: most belong to many visits. @type {Map<string, Promise<number>>} */
const sizes = new Map();
function sizeOf(/** @type {string} */ file) {
  const size = sizes.get(file) ?? readFile(path.join(dist, 'site', file)).then(bytes);
  sizes.set(file, size);
  return size;
}
const sum = async (/** @type {string[]} */ files) =>
  (await Promise.all(files.map(sizeOf))).reduce((all, size) => all + size, 0);

try {
  const radar = await chartJs();
  console.log(`${'for comparison: the radar of Chart.js alone'.padEnd(66)} ${kB(radar).padStart(9)}`);
  check('loader, sos-widgets.js', await sizeOf('cdn/sos-widgets.js'), BUDGETS.loader);
  check('height of frames, sos-frame.js', await sizeOf('cdn/sos-frame.js'), BUDGETS.frame);
  /** @type {{ what: string, size: number, files: string[] } | undefined} */
  let largest;
  for (const lang of LOCALES) {
    for (const name of WIDGET_NAMES) {
      const { subject } = WIDGETS[name];
      const values = subject ? /** @type {any} */ (optionsOf(name)[subject]).values : [''];
      for (const value of values) {
        const what = `<sos-${name}${value && ` ${subject}="${value}"`} lang="${lang}">`;
        const files = await visit([name], what, lang);
        const size = await sum(files.whole);
        check(`${what}, first view`, await sum(files.first), Math.min(BUDGETS.first, radar));
        if (VISITS[name]) check(`${what}, whole visit`, size, name === 'samsyn' ? BUDGETS.comparison : BUDGETS.visit);
        if (size > (largest?.size ?? 0)) largest = { what, size, files: files.whole };
      }
    }
    const every = await visit(WIDGET_NAMES, WIDGET_NAMES.map((name) => `<sos-${name}></sos-${name}>`).join(''), lang);
    check(`all widgets in a page, lang="${lang}", first views`, await sum(every.first), BUDGETS.allFirst);
    check(`all widgets in a page, lang="${lang}", whole visits`, await sum(every.whole), BUDGETS.allVisits);
  }
  check('everything in one file, sos-widgets.all.js', await sizeOf('cdn/sos-widgets.all.js'), BUDGETS.allInOne);
  console.log(`\nThe files of the largest, ${largest?.what}:`);
  for (const file of largest?.files ?? []) console.log(`  ${file.padEnd(64)} ${kB(await sizeOf(file)).padStart(9)}`);
} finally {
  await close();
}
console.log(`${passed} passed, ${failed} failed`);
if (failed && process.argv.includes('--check')) process.exit(1);
