/** The package in an empty project of Vite and of Rollup: what is built from it, and that it shows a widget. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build } from 'vite';
import { openBrowser, serve, visit } from './browser.js';
import { folder, installed, project } from './project.js';

const TAGS = readdirSync(path.join(installed, 'dist/define'))
  .filter((file) => /^sos-.*\.js$/.test(file))
  .map((file) => file.slice(0, -'.js'.length));

/** Words of the Swedish start card, or of the case, of one widget each: they tell whose content has come. */
const WORDS = {
  'sos-five-k': 'Hur fungerar er samverkan?',
  'sos-factor-checklist': 'Vad främjar och hämmar er samverkan?',
  'sos-iop-quiz': 'Passar ett IOP för oss?',
  'sos-case-timeline': 'Crossroads i Linköping',
};

const page = (/** @type {string} */ body) => `<!DOCTYPE html>
<html lang="sv">
  <head><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,"></head>
  <body>${body}<script type="module" src="./main.js"></script></body>
</html>`;

/**
 * Each builds main.js, and index.html around it, into `built`, and tells the modules that it took from the package and from others.
 * @type {Record<string, (place: string) => Promise<string[]>>}
 */
const BUNDLERS = {
  Vite: async (place) => {
    /** @type {string[]} */
    const modules = [];
    await build({
      root: place,
      base: './',
      logLevel: 'silent',
      configFile: false,
      build: { outDir: 'built', minify: false, modulePreload: { polyfill: false } },
      plugins: [{ name: 'modules', generateBundle: (_options, bundle) => void modules.push(...included(bundle)) }],
    });
    return modules;
  },
  Rollup: async (place) => {
    const bundle = await rollup({
      input: path.join(place, 'main.js'),
      plugins: [nodeResolve({ browser: true })],
      onwarn: ({ message }) => assert.fail(message),
    });
    const { output } = await bundle.write({ dir: path.join(place, 'built'), format: 'es' });
    folder(path.relative(project, path.join(place, 'built')), {
      'index.html': readFileSync(path.join(place, 'index.html'), 'utf8'),
    });
    return included(Object.fromEntries(output.map((chunk) => [chunk.fileName, chunk])));
  },
};

/** The modules of which something is left, by their path in node_modules. @param {Record<string, any>} bundle */
function included(bundle) {
  return Object.values(bundle).flatMap(({ modules = {} }) =>
    Object.entries(modules)
      .filter(([id, { renderedLength }]) => id.includes('/node_modules/') && renderedLength > 0)
      .map(([id]) => id.slice(id.lastIndexOf('/node_modules/') + '/node_modules/'.length)),
  );
}

/** The room of the package that a module is in. */
const rooms = (/** @type {string[]} */ modules) =>
  [
    ...new Set(modules.map((module) => (module.startsWith('sos-widgets/') ? module.split('/')[2] : 'of others'))),
  ].sort();

const code = (/** @type {string} */ place) =>
  readdirSync(path.join(place, 'built'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(place, 'built', file), 'utf8'))
    .join('\n');

/** Whose words came to the visitor. Words are imported by name, so what is built has them all, each in a file of its own. @param {string} place @param {string[]} asked */
function wordsIn(place, asked) {
  const came = asked
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(place, 'built', file), 'utf8'))
    .join('\n');
  return Object.values(WORDS).filter((words) => came.includes(words));
}

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  describe(`built with ${name}`, () => {
    /** @type {import('puppeteer-core').Browser} */
    let browser;
    before(async () => {
      browser = await openBrowser();
    });
    after(() => browser.close());

    /** The built pages, until the test is over. @param {import('node:test').TestContext} t @param {string} place */
    const open = async (t, place) => {
      const { address, close } = await serve(path.join(place, 'built'));
      t.after(close);
      return visit(browser, address);
    };
    const site = async (/** @type {string} */ of, /** @type {string} */ main, body = '') => {
      const place = folder(`${name.toLowerCase()}-${of}`, { 'index.html': page(body), 'main.js': main });
      return { place, modules: await bundle(place) };
    };

    test('sos-widgets/define/sos-five-k.js registers this tag alone, and the page shows it', async (t) => {
      const { place, modules } = await site(
        'one',
        "import 'sos-widgets/define/sos-five-k.js';",
        '<sos-five-k><p>Words of the page</p></sos-five-k><sos-iop-quiz></sos-iop-quiz>',
      );
      const visitor = await open(t, place);
      assert.equal(await visitor.heading('sos-five-k'), WORDS['sos-five-k']);
      assert.deepEqual(await visitor.registered(TAGS), ['sos-five-k']);
      assert.deepEqual(visitor.faults, []);
      assert.deepEqual(
        rooms(modules).filter((room) =>
          ['factor-checklist', 'iop-quiz', 'case-timeline', 'cdn', 'index.js'].includes(room),
        ),
        [],
      );
      assert.deepEqual(wordsIn(place, visitor.asked), [WORDS['sos-five-k']]);
    });

    test('sos-widgets/define registers every tag, and all of them show themselves', async (t) => {
      const { place } = await site(
        'all',
        "import 'sos-widgets/define';",
        TAGS.map((tag) => `<${tag}></${tag}>`).join(''),
      );
      const visitor = await open(t, place);
      for (const tag of TAGS) assert.ok(await visitor.heading(tag), tag);
      assert.deepEqual(await visitor.registered(TAGS), TAGS);
      assert.deepEqual(visitor.faults, []);
    });

    test('a class from sos-widgets registers nothing, and brings no other widget', async (t) => {
      const { place, modules } = await site(
        'class',
        "import { SosFiveK } from 'sos-widgets'; document.title = SosFiveK.name;",
      );
      const visitor = await open(t, place);
      await visitor.page.waitForFunction(() => document.title !== 'A site');
      assert.deepEqual(await visitor.registered(TAGS), []);
      assert.deepEqual(
        rooms(modules).filter((room) =>
          ['define', 'factor-checklist', 'iop-quiz', 'case-timeline', 'cdn'].includes(room),
        ),
        [],
      );
      assert.doesNotMatch(code(place), /customElements\.define/);
      assert.deepEqual(wordsIn(place, visitor.asked), []);
    });

    test('sos-widgets/scoring brings itself alone: no Lit, no widget, no words, no page', async () => {
      const { place, modules } = await site(
        'scoring',
        "import { scoreInstrument } from 'sos-widgets/scoring'; globalThis.score = scoreInstrument;",
      );
      assert.deepEqual(rooms(modules), ['scoring']);
      assert.doesNotMatch(code(place), /customElements|document\.|window\.|shadowRoot/);
    });

    test('a type or a constant from sos-widgets costs no widget', async () => {
      const { modules } = await site('version', "import { VERSION } from 'sos-widgets'; document.title = VERSION;");
      assert.deepEqual(rooms(modules), ['version.js']);
    });

    test('there is one Lit', async () => {
      const { modules } = await site(
        'lit',
        "import 'sos-widgets/define'; import { html, render } from 'lit'; render(html`<p></p>`, document.body);",
      );
      const versions = readdirSync(path.join(project, 'node_modules'), { recursive: true, encoding: 'utf8' }).filter(
        (file) => /(^|\/)lit-html\/package\.json$/.test(file),
      );
      assert.equal(versions.length, 1);
      assert.equal(modules.filter((module) => /^lit-html\/(development\/)?lit-html\.js$/.test(module)).length, 1);
    });
  });
}
