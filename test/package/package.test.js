/** What is in the package: all that it promises, and nothing else. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { project, installed, root } from './project.js';

const json = (/** @type {string[]} */ ...at) => JSON.parse(readFileSync(path.join(...at), 'utf8'));
const packed = json(project, 'packed.json');
const { exports, dependencies, ...manifest } = json(installed, 'package.json');
/** @type {string[]} */
const files = packed.files.map((/** @type {{ path: string }} */ file) => file.path);
const inDist = files.filter((file) => file.startsWith('dist/')).map((file) => file.slice('dist/'.length));
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(0)} kB`;

console.log(`${packed.filename}: ${files.length} files, ${kB(packed.size)}, unpacked ${kB(packed.unpackedSize)}`);

test('outside of dist there are the read-me, the licence, the changes and package.json only', () => {
  assert.deepEqual(files.filter((file) => !file.startsWith('dist/')).sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
  ]);
});

test('dist has what was compiled, the browser files with their licences and the data for editors, and no tests, no pages, no sources', () => {
  const strange = inDist.filter(
    (file) =>
      !/\.(js|d\.ts)$/.test(file) &&
      !/^(content\/custom\/(instrument|case)\.schema|custom-elements|vscode\.(html|css)-custom-data|web-types|cdn\/integrity)\.json$/.test(
        file,
      ) &&
      file !== 'cdn/LICENSE',
  );
  assert.deepEqual(strange, []);
  assert.deepEqual(
    inDist.filter((file) => /(^|\/)(site|test|stories|embed)\/|\.test\.|\.stories\.|\.map$/.test(file)),
    [],
  );
});

test('every source module is there as code and types, and nothing that has no source', () => {
  const all = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('embed/'));
  const sources = all.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length));
  // UI strings are generated, and typed where they are loaded.
  const strings = all.filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -'.js'.length));
  assert.ok(strings.every((file) => file.startsWith('localization/generated/')));
  const typed = inDist.filter((file) => file.endsWith('.d.ts')).map((file) => file.slice(0, -'.d.ts'.length));
  assert.deepEqual(typed.sort(), sources.sort());
  const coded = inDist
    .filter((file) => file.endsWith('.js') && !file.startsWith('cdn/'))
    .map((file) => file.slice(0, -'.js'.length));
  assert.deepEqual(
    coded.filter((file) => !sources.includes(file) && !strings.includes(file)),
    [],
  );
});

test('the browser files are there once, without the folder of the version', () => {
  const built = readdirSync(path.join(root, 'dist/cdn'), {
    recursive: true,
    encoding: 'utf8',
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  const plain = built
    .map((entry) =>
      path.relative(path.join(root, 'dist'), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .filter((file) => !/^cdn\/\d/.test(file));
  assert.deepEqual(inDist.filter((file) => file.startsWith('cdn/')).sort(), plain.sort());
  assert.equal(existsSync(path.join(installed, 'dist/cdn', manifest.version)), false);
});

test('it depends on Lit, on lean-qr to draw QR codes and qr to read them, and asks for no framework', () => {
  assert.deepEqual(Object.keys(dependencies), ['@lit/localize', 'lean-qr', 'lit', 'qr']);
  assert.equal(manifest.peerDependencies, undefined);
  assert.equal(manifest.optionalDependencies, undefined);
  const brought = readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(brought.sort(), [
    '@lit',
    '@lit-labs',
    '@types',
    'lean-qr',
    'lit',
    'lit-element',
    'lit-html',
    'qr',
    'sos-widgets',
  ]);
});

test('nothing runs when it is installed', () => {
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    assert.equal(manifest.scripts[script], undefined, script);
});

test('every address of the package leads to a file that is there', () => {
  for (const [name, target] of Object.entries(exports)) {
    for (const place of typeof target === 'string' ? [target] : Object.values(target)) {
      const [before, after] = place.replace('./', '').split('*');
      assert.ok(
        files.some(
          (file) => file.startsWith(before) && file.endsWith(after ?? '') && (after !== undefined || file === before),
        ),
        `${name} → ${place}`,
      );
    }
  }
  for (const field of ['customElements', 'web-types', 'types'])
    assert.ok(existsSync(path.join(installed, manifest[field])), field);
});

test('what has no address cannot be imported', async () => {
  await assert.rejects(import('sos-widgets/ui/sos-element.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
});

test('scoring and content run in Node, without a browser', async () => {
  const at = (/** @type {string} */ name) => path.join(installed, exports[name].default);
  const { scoreInstrument, encodeAnswers, decodeAnswers } = await import(at('./scoring'));
  const { fiveK } = await import(at('./content'));
  const answers = Object.fromEntries(fiveK.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => [id, 4])));
  const result = scoreInstrument(fiveK.structure, answers);
  assert.equal(result.complete, true);
  assert.deepEqual(
    decodeAnswers(encodeAnswers(fiveK.structure, { answers }), [fiveK.structure]).response.answers,
    answers,
  );
});

test('the version is the same in package.json, in the code and in the folder of the browser files', async () => {
  const { VERSION } = await import(path.join(installed, 'dist/version.js'));
  assert.equal(VERSION, manifest.version);
  assert.ok(existsSync(path.join(root, 'dist/cdn', VERSION, 'sos-widgets.js')));
});
