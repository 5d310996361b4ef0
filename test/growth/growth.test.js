/**
 * The product grows as CONTRIBUTING says: a copy of the project gets a rated set, a file format and a third language by the edits that
 * the recipes name and no others. Then the checks pass, and the new things are everywhere. `npm run check:growth`; a few minutes.
 */
import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../runner/chromium.js';

const root = path.resolve(import.meta.dirname, '../..');
const project = mkdtempSync(path.join(tmpdir(), 'sos-widgets-growth-'));
const inProject = (/** @type {string} */ file) => path.join(project, file);
const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
  execFileSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

/** Writes a file anew; fails where there is nothing to change. */
function edit(/** @type {string} */ file, /** @type {(text: string) => string} */ change) {
  const text = readFileSync(inProject(file), 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, `${file} has changed its form`);
  writeFileSync(inProject(file), changed);
}

/** Everything that git knows, as it is now, and the packages that are installed. */
function copyProject() {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of list.trim().split('\n')) {
    mkdirSync(path.dirname(inProject(file)), { recursive: true });
    cpSync(path.join(root, file), inProject(file), { force: true });
  }
  symlinkSync(path.join(root, 'node_modules'), inProject('node_modules'), 'junction');
}

/** A set: its folder, a line in the catalogue, a line in the list of instruments. */
function addSet() {
  cpSync(inProject('src/content/practice'), inProject('src/content/trial'), { recursive: true });
  edit('src/content/trial/structure.ts', (text) => text.replace("id: 'practice'", "id: 'trial'"));
  edit('src/content/trial/index.ts', (text) => text.replaceAll('practice', 'trial'));
  for (const locale of ['sv', 'en']) {
    edit(`src/content/trial/start.${locale}.ts`, (text) => text.replace(/title: '[^']*'/, `title: 'Trial ${locale}'`));
    edit(`src/content/trial/${locale}.ts`, (text) => text.replace(/name: '[^']*'/, `name: 'Trial set ${locale}'`));
  }
  edit('src/catalog.ts', (text) => text.replace(/( +)need: 'factor-checklist',\n/, "$&$1trial: 'factor-checklist',\n"));
  edit('src/content/instruments.ts', (text) => `${text}export { trial } from './trial/index.js';\n`);
}

/** A UI language: its strings, a line in the catalogue. There is no content in it. */
function addLanguage() {
  const english = readFileSync(inProject('locales/en.xlf'), 'utf8');
  // A pseudo-locale: each text between marks that no other text has.
  const strings = english
    .replace('target-language="en"', 'target-language="fi"')
    .replace(/<target>/g, '<target>«')
    .replace(/<\/target>/g, '»</target>');
  writeFileSync(inProject('locales/fi.xlf'), strings);
  edit('src/catalog.ts', (text) => text.replace("LOCALES = ['sv', 'en']", "LOCALES = ['sv', 'en', 'fi']"));
}

/** A file format: its module, a line in the list. */
function addFormat() {
  writeFileSync(
    inProject('src/questionnaire/files/tsv.ts'),
    `import type { FileSource } from './formats.js';

export const make = ({ table }: FileSource): string =>
  table()
    .map((row) => row.join('\\t'))
    .join('\\n');
`,
  );
  edit('src/questionnaire/files/formats.ts', (text) =>
    text.replace(
      /\n\];\s*$/,
      `
  {
    extension: 'tsv',
    type: 'text/tab-separated-values',
    label: () => 'TSV',
    load: () => import('./tsv.js'),
  },
];
`,
    ),
  );
}

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {import('node:http').Server} */
let server;

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** A page with this markup, beside the site that has been built. */
async function open(/** @type {string} */ markup, lang = 'fi') {
  const page = await browser.newPage();
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await page.goto(`http://localhost:${port}/?${new URLSearchParams({ lang, markup })}`);
  /** The element that a selector finds in the widget's shadow root, as text and language. */
  const read = async (/** @type {string} */ tag, /** @type {string} */ selector) => {
    const find = (/** @type {string} */ tagName, /** @type {string} */ inside) =>
      document.querySelector(tagName)?.shadowRoot?.querySelector(inside);
    await page.waitForFunction(find, { polling: 'raf', timeout: 20_000 }, tag, selector);
    return page.$eval(`${tag} >>> ${selector}`, (element) => ({
      text: element.textContent?.trim() ?? '',
      lang: element.closest('[lang]')?.getAttribute('lang'),
    }));
  };
  return { page, read };
}

before(async () => {
  copyProject();
  addSet();
  addLanguage();
  addFormat();
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(project, { recursive: true, force: true });
});

it('the checks pass', () => {
  const npx = (/** @type {string[]} */ ...args) => run(process.platform === 'win32' ? 'npx.cmd' : 'npx', ...args);
  npx('tsx', 'build/check-catalog.ts');
  npx('tsx', 'build/locales.ts', '--check');
  npx('tsc', '--noEmit');
});

describe('when it is built', () => {
  before(async () => {
    run(process.execPath, 'build/build.js');
    const { executablePath, args, env } = await findChromium();
    browser = await puppeteer.launch({ executablePath, args, env });
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      response.setHeader(
        'Content-Type',
        TYPES[/** @type {keyof TYPES} */ (path.extname(pathname))] ?? 'text/html; charset=utf-8',
      );
      if (pathname === '/') {
        const head =
          '<meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/cdn/sos-widgets.js"></script>';
        return response.end(
          `<!doctype html><html lang="${searchParams.get('lang')}"><title>Growth</title>${head}${searchParams.get('markup')}`,
        );
      }
      response.end(readFileSync(inProject(`dist/site${pathname}`)));
    });
    await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  });

  it('the set is asked by the element and from a placeholder', async () => {
    const tag = await open('<sos-factor-checklist set="trial"></sos-factor-checklist>', 'en');
    assert.equal((await tag.read('sos-factor-checklist', '.title')).text, 'Trial en');
    const placeholder = await open('<div data-sos="factor-checklist" data-sos-set="trial"></div>', 'sv');
    assert.equal((await placeholder.read('sos-factor-checklist', '.title')).text, 'Trial sv');
  });

  it('the set is compared, from codes', async () => {
    const { encodeAnswers } = await import(inProject('dist/scoring/index.js'));
    const { trial } = await import(inProject('dist/content/index.js'));
    const [item] = trial.structure.dimensions[0].items;
    const codes = [2, 4].map((answer) => encodeAnswers(trial.structure, { answers: { [item.id]: answer } }));
    const { read } = await open(`<sos-samsyn instrument="trial" codes="${codes.join(' ')}"></sos-samsyn>`, 'sv');
    assert.match((await read('sos-samsyn', '.head')).text, /Trial set sv/);
  });

  it('the set is in the builder and on the page of the checklist', () => {
    assert.match(readFileSync(inProject('dist/site/bygg/index.html'), 'utf8'), /<option value="trial">/);
    assert.match(readFileSync(inProject('dist/site/factor-checklist/index.html'), 'utf8'), /id="trial"/);
  });

  it('the language is spoken by the interface, over content in Swedish that says so', async () => {
    const { read } = await open('<sos-five-k></sos-five-k>');
    const button = await read('sos-five-k', '.primary');
    assert.deepEqual(button, { text: '«Begin»', lang: 'fi' });
    const title = await read('sos-five-k', '.title');
    assert.equal(title.lang, 'sv');
    assert.doesNotMatch(title.text, /«/);
  });

  it('questions stay Swedish and say so, while their answers are in the language', async () => {
    const steps = { 'five-k': 'kompetens', 'factor-checklist': 'list', 'iop-quiz': 'several-providers' };
    for (const [name, step] of Object.entries(steps)) {
      const { page, read } = await open(`<sos-${name}></sos-${name}>`);
      await read(`sos-${name}`, '.primary');
      await page.$eval(`sos-${name}`, (element, to) => Object.assign(element, { step: to }), step);
      const statement = await read(`sos-${name}`, '[part=question] :is(legend, .step-title)');
      assert.doesNotMatch(statement.text, /«/, name);
      const languages = await page.$$eval(`sos-${name} >>> [part=question] :is(legend, .step-title)`, (all) =>
        all
          .filter((element) => !element.children.length)
          .map((element) => element.closest('[lang]')?.getAttribute('lang')),
      );
      assert.deepEqual([...new Set(languages)], ['sv'], name);
      const answer = await read(`sos-${name}`, '[part=option] > span:last-child');
      assert.match(answer.text, /«/, name);
      assert.equal(answer.lang, 'fi', name);
    }
  });

  it('the language is spoken by every widget', async () => {
    for (const name of ['factor-checklist', 'iop-quiz', 'samsyn', 'case-timeline']) {
      const { read } = await open(`<sos-${name}></sos-${name}>`);
      const { text, lang } = await read(`sos-${name}`, 'button:not(.term)');
      assert.match(text, /«/, name);
      assert.equal(lang, 'fi', name);
    }
  });

  it('the file format is offered for a result and for a comparison', async () => {
    const { encodeAnswers } = await import(inProject('dist/scoring/index.js'));
    const { fiveK } = await import(inProject('dist/content/index.js'));
    const items = fiveK.structure.dimensions.flatMap(
      (/** @type {{ items: { id: string }[] }} */ { items: some }) => some,
    );
    const codes = [2, 4].map((answer) =>
      encodeAnswers(fiveK.structure, {
        answers: Object.fromEntries(items.map((/** @type {{ id: string }} */ { id }) => [id, answer])),
      }),
    );
    const labels = (/** @type {import('puppeteer-core').Page} */ page, /** @type {string} */ tag) =>
      page.$$eval(`${tag} >>> [part=files] button`, (buttons) => buttons.map((button) => button.textContent?.trim()));
    const result = await open(`<sos-five-k code="${codes[0]}"></sos-five-k>`, 'sv');
    await result.read('sos-five-k', '[part=files] button');
    assert.ok((await labels(result.page, 'sos-five-k')).includes('TSV'));
    const comparison = await open(`<sos-samsyn codes="${codes.join(' ')}"></sos-samsyn>`, 'sv');
    await comparison.read('sos-samsyn', '[part=files]');
    await comparison.page.$eval('sos-samsyn >>> [part=files] summary', (summary) =>
      /** @type {HTMLElement} */ (summary).click(),
    );
    await comparison.read('sos-samsyn', '[part=files] button');
    assert.ok((await labels(comparison.page, 'sos-samsyn')).includes('TSV'));
  });
});
