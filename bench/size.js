/**
 * What a page loads for one widget in one language, seen from a browser: until its first view stands, and on to the end of its journey.
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
import { findChromium } from '../test/runner/chromium.js';

const cdn = path.join(import.meta.dirname, '../dist/cdn');

/**
 * Bytes, brotli. 1 kB is 1,000 bytes. One is where it is, not where it should be: everything in one file (aim: 45 kB; it holds all words of all
 * widgets in both languages).
 */
const BUDGETS = { loader: 1_500, frame: 600, first: 14_000, journey: 22_000, all: 78_000 };

const bytes = (/** @type {string | Uint8Array} */ content) => brotliCompressSync(content).length;
const kB = (/** @type {number} */ size) => `${(size / 1000).toFixed(2)} kB`;

/** A visitor of a page with one widget. */
class Visitor {
  /** @type {string[]} */
  files = [];

  /** @param {import('puppeteer-core').Page} page @param {string} tag */
  constructor(page, tag) {
    this.page = page;
    this.tag = tag;
    page.on(
      'requestfinished',
      (request) => request.url().endsWith('.js') && this.files.push(new URL(request.url()).pathname.slice(1)),
    );
  }

  /** Asked on every frame: puppeteer's own waiting does not see changes within a shadow root. @param {string} selector */
  wait(selector) {
    return this.page.waitForFunction(
      (tag, inside) => document.querySelector(tag)?.shadowRoot?.querySelector(inside),
      { polling: 'raf', timeout: 10_000 },
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

const checklist = async (/** @type {Visitor} */ visitor) => {
  await visitor.begin();
  await visitor.give('input:is([value="4"], [type="checkbox"])');
  await visitor.wait('[part=summary] .ticked');
};

/** Two parties' codes. @param {string} name of the instrument */
async function codesOf(name) {
  const { encodeAnswers } = await import('../dist/scoring/index.js');
  const { structure } = await import(`../dist/content/${name}/structure.js`);
  const items = structure.dimensions.flatMap(
    (/** @type {import('../src/scoring/index.js').Dimension} */ dimension) => dimension.items,
  );
  return ['public', 'civil'].map((sector, party) => {
    const answers = items.map((/** @type {{ id: string }} */ { id }, /** @type {number} */ at) => [
      id,
      structure.kind ? (at % 2 === party ? undefined : 5) : ((at * (party + 1)) % 5) + 1,
    ]);
    return encodeAnswers(structure, {
      answers: Object.fromEntries(answers),
      sector: /** @type {'public' | 'civil'} */ (sector),
    });
  });
}

const compareParties = async (/** @type {Visitor} */ visitor) => {
  const field = /** @type {import('puppeteer-core').ElementHandle<HTMLTextAreaElement>} */ (
    await visitor.wait('textarea')
  );
  const name = await visitor.page.$eval(visitor.tag, (widget) => widget.getAttribute('instrument') ?? '');
  await field.type((await codesOf(name)).join(' '));
  await visitor.click('#read');
  await visitor.wait('[part=first]');
};

/** What stands first in each widget, and the way to its end. @type {{ markup: string, first: string, journey?: (visitor: Visitor) => Promise<void> }[]} */
const WIDGETS = [
  {
    markup: '<sos-five-k>',
    first: '[part=start]',
    journey: (visitor) => visitor.answerAll('input[value="4"]', '[part=sentence]'),
  },
  ...['conditions', 'results', 'leadership', 'practice', 'motives', 'logics', 'need'].map((set) => ({
    markup: `<sos-factor-checklist set="${set}">`,
    first: '[part=start]',
    journey: checklist,
  })),
  {
    markup: '<sos-iop-quiz>',
    first: '[part=start]',
    journey: (visitor) => visitor.answerAll('input[value="5"]', '[part=route]'),
  },
  // The journey is from the field to the comparison of two parties.
  ...['five-k', 'conditions', 'leadership', 'motives', 'need'].map((instrument) => ({
    markup: `<sos-samsyn instrument="${instrument}">`,
    first: '[part=start]',
    journey: compareParties,
  })),
  // Nothing to answer: the first view is the whole.
  ...['crossroads', 'boras', 'three-cases'].map((name) => ({
    markup: `<sos-case-timeline case="${name}">`,
    first: '[part=phases]',
  })),
];

const chromium = await findChromium();
const browser = await puppeteer.launch({
  executablePath: chromium.executablePath,
  args: chromium.args,
  env: chromium.env,
});
const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(
      `<!doctype html><html lang="${searchParams.get('lang')}"><title>size</title><link rel="icon" href="data:,"><script type="module" src="/sos-widgets.js"></script>${searchParams.get('markup')}`,
    );
  }
  response.setHeader('Content-Type', 'text/javascript');
  response.end(await readFile(path.join(cdn, pathname)));
});
await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

/** The files that had come when the first view stood, and at the end. @param {(typeof WIDGETS)[number]} widget @param {string} lang */
async function visit({ markup, first, journey }, lang) {
  const page = await browser.newPage();
  try {
    const visitor = new Visitor(page, /** @type {RegExpExecArray} */ (/[\w-]+/.exec(markup))[0]);
    await page.goto(`http://localhost:${port}/?${new URLSearchParams({ lang, markup })}`, {
      waitUntil: 'networkidle0',
    });
    await visitor.wait(first);
    const before = [...visitor.files];
    await journey?.(visitor);
    await page.waitForNetworkIdle();
    return { first: before, journey: visitor.files };
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
      terser({ module: true, ecma: 2020, compress: { passes: 3 } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return bytes(output[0].code);
}

let passed = 0;
let failed = 0;
const tell = (/** @type {string} */ what, /** @type {number} */ size, /** @type {number | undefined} */ budget) => {
  const over = budget !== undefined && size > budget;
  if (over) failed++;
  else if (budget) passed++;
  console.log(
    `${what.padEnd(66)} ${kB(size).padStart(9)}${budget === undefined ? '' : `  of ${kB(budget)}${over ? '  TOO LARGE' : ''}`}`,
  );
};

try {
  const sizeOf = async (/** @type {string} */ file) => bytes(await readFile(path.join(cdn, file)));
  tell('loader, sos-widgets.js', await sizeOf('sos-widgets.js'), BUDGETS.loader);
  tell('height of frames, sos-frame.js', await sizeOf('sos-frame.js'), BUDGETS.frame);
  /** @type {{ markup: string, size: number, sizes: [string, number][] } | undefined} */
  let largest;
  for (const widget of WIDGETS) {
    for (const lang of ['sv', 'en']) {
      const markup = widget.markup.replace('>', ` lang="${lang}">`);
      try {
        const files = await visit(widget, lang);
        const sizes = await Promise.all(
          files.journey.map(async (file) => /** @type {[string, number]} */ ([file, await sizeOf(file)])),
        );
        const sum = (/** @type {string[]} */ some) =>
          sizes.reduce((all, [file, size]) => all + (some.includes(file) ? size : 0), 0);
        const size = sum(files.journey);
        tell(`${markup}, first view`, sum(files.first), BUDGETS.first);
        if (widget.journey) tell(`${markup}, whole journey`, size, BUDGETS.journey);
        if (size > (largest?.size ?? 0)) largest = { markup, size, sizes };
      } catch (error) {
        failed++;
        console.log(`${markup.padEnd(66)} ${error}`);
      }
    }
  }
  tell('everything in one file, sos-widgets.all.js', await sizeOf('sos-widgets.all.js'), BUDGETS.all);
  tell('for comparison: the radar of Chart.js alone', await chartJs(), undefined);
  console.log(`\nThe files of the largest, ${largest?.markup}:`);
  for (const [file, size] of largest?.sizes ?? []) console.log(`  ${file.padEnd(64)} ${kB(size).padStart(9)}`);
} finally {
  await browser.close();
  server.close();
}
console.log(`${passed} passed, ${failed} failed`);
if (failed && process.argv.includes('--check')) process.exit(1);
