/** What a hash in a page protects, and what it does not: dist/cdn/integrity.json against the files, and in Chromium. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openBrowser, serve, visit } from './browser.js';
import { root } from './project.js';

const cdn = path.join(root, 'dist/cdn');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
/** @type {Record<string, string>} */
const integrity = JSON.parse(readFileSync(path.join(cdn, 'integrity.json'), 'utf8'));
const scripts = readdirSync(cdn, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'));

test('every script is named with the hash of its bytes, and nothing else is', () => {
  assert.deepEqual(Object.keys(integrity).sort(), scripts.sort());
  for (const [file, hash] of Object.entries(integrity))
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(readFileSync(path.join(cdn, file)))
        .digest('base64')}`,
      file,
    );
});

test('the folder of the version has the same files, and hashes of its own', () => {
  const own = JSON.parse(readFileSync(path.join(cdn, version, 'integrity.json'), 'utf8'));
  const plain = Object.fromEntries(Object.entries(integrity).filter(([file]) => !file.startsWith(`${version}/`)));
  assert.deepEqual(own, plain);
  assert.ok('sos-widgets.js' in own && 'sos-widgets.all.js' in own);
  for (const [file, hash] of Object.entries(own)) assert.equal(integrity[`${version}/${file}`], hash, file);
});

test('what a script imports is named too, and lies in the same folder', () => {
  for (const file of scripts) {
    for (const [, name] of readFileSync(path.join(cdn, file), 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g,
    )) {
      const target = path.posix.join(path.posix.dirname(file), name);
      assert.ok(target in integrity, `${file} imports ${target}`);
      assert.equal(target.startsWith(`${version}/`), file.startsWith(`${version}/`), `${file} imports ${target}`);
    }
  }
});

test('every script is plain ASCII, so that no server can send it in a wrong encoding', () => {
  for (const file of scripts) assert.doesNotMatch(readFileSync(path.join(cdn, file), 'latin1'), /[^\t\n\r -~]/, file);
});

test('the site has the same browser files', () => {
  assert.deepEqual(JSON.parse(readFileSync(path.join(root, 'dist/site/cdn/integrity.json'), 'utf8')), integrity);
  for (const file of scripts)
    assert.ok(readFileSync(path.join(root, 'dist/site/cdn', file)).equals(readFileSync(path.join(cdn, file))), file);
});

describe('in Chromium', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  const LOADER = `/${version}/sos-widgets.js`;
  const ALL = `/${version}/sos-widgets.all.js`;
  const hashOf = (/** @type {string} */ file) => integrity[file.slice(1)];
  const loader = `<script type="module" src="${LOADER}" integrity="${hashOf(LOADER)}"></script>`;

  /** Whether a widget came, on a page with this head, when one file is not as it was. @param {string} head @param {(path: string) => boolean} changed */
  async function comes(head, changed = () => false) {
    const page = `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body><sos-five-k><p>Words of the page</p></sos-five-k></body></html>`;
    const { address, close } = await serve(cdn, (file, content) =>
      file === '/' ? page : changed(file) ? `${content}\n` : content,
    );
    const visitor = await visit(browser, address);
    try {
      // What is refused is refused at once, and is told.
      const refused = () => visitor.faults.some((fault) => fault.includes('integrity'));
      let text;
      for (let i = 0; i < 100 && !text && !refused(); i += 1)
        text = await visitor.heading('sos-five-k', 100).catch(() => undefined);
      if (refused()) text = await visitor.heading('sos-five-k', 500).catch(() => undefined);
      const shown = await visitor.page.evaluate(
        () => /** @type {HTMLElement} */ (document.querySelector('sos-five-k')).innerText,
      );
      return { text, shown, asked: visitor.asked.filter((file) => file.endsWith('.js')), faults: visitor.faults };
    } finally {
      await visitor.page.close();
      close();
    }
  }

  test('a widget comes from the folder of the version, with the hash of the loader in the page, and asks for named files only', async () => {
    const { text, asked, faults } = await comes(loader);
    assert.equal(text, 'Hur fungerar er samverkan?');
    assert.deepEqual(faults, []);
    assert.deepEqual(
      asked.filter((file) => !hashOf(file)),
      [],
    );
    assert.ok(asked.length > 1 && asked.every((file) => file.startsWith(`/${version}/`)));
  });

  test('a loader with one byte more is refused, and the words of the page stay', async () => {
    const { text, shown, asked, faults } = await comes(loader, (file) => file === LOADER);
    assert.deepEqual([text, shown, asked], [undefined, 'Words of the page', [LOADER]]);
    assert.match(faults.join('\n'), /integrity/);
  });

  for (const kind of ['type="module"', 'defer']) {
    test(`everything in one file, with ${kind}: the one hash covers it all`, async () => {
      const head = `<script ${kind} src="${ALL}" integrity="${hashOf(ALL)}"></script>`;
      const { text, asked, faults } = await comes(head);
      assert.deepEqual([text, asked, faults], ['Hur fungerar er samverkan?', [ALL], []]);
      const changed = await comes(head, (file) => file === ALL);
      assert.deepEqual([changed.text, changed.shown], [undefined, 'Words of the page']);
    });
  }

  test('the hash of the loader does not cover its chunks', async () => {
    const { text } = await comes(loader, (file) => file.includes('/chunks/'));
    assert.equal(text, 'Hur fungerar er samverkan?');
  });

  describe('with an import map that has the hashes of the chunks', () => {
    const map = { integrity: Object.fromEntries(Object.entries(integrity).map(([file, hash]) => [`/${file}`, hash])) };
    const head = `<script type="importmap">${JSON.stringify(map)}</script>${loader}`;

    test('the widget comes', async () => {
      const { text, faults } = await comes(head);
      assert.deepEqual([text, faults], ['Hur fungerar er samverkan?', []]);
    });

    test('a chunk with one byte more is refused, and the words of the page stay', async () => {
      const { asked } = await comes(head);
      for (const chunk of asked.filter((file) => file.includes('/chunks/'))) {
        const { text, shown, faults } = await comes(head, (file) => file === chunk);
        assert.deepEqual([text, shown], [undefined, 'Words of the page'], chunk);
        assert.match(faults.join('\n'), /integrity/, chunk);
      }
    });
  });
});
