/** What `npm version` does to the files that name a version, and what the browser files say of their licences. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'sos-release-'));
after(() => rmSync(copy, { recursive: true, force: true }));
const FILES = [
  'CHANGELOG.md',
  'README.md',
  'package.json',
  'package-lock.json',
  'publiccode.yml',
  'src/version.ts',
  'scripts/version.js',
  'docs/web-team.md',
  'docs/webbteamet.md',
];
const read = (/** @type {string} */ file) => readFileSync(path.join(copy, file), 'utf8');
const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
  execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const commit = () => run('git', '-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-qam', 'all');

test('a new version is written wherever a version stands, and closes what is unreleased', () => {
  for (const file of FILES) cpSync(path.join(root, file), path.join(copy, file), { recursive: true });
  run('git', 'init', '-q');
  run('git', 'add', '.');
  commit();
  run('npm', 'version', '99.1.0', '--no-git-tag-version');
  assert.match(read('CHANGELOG.md'), /## \[Unreleased\]\n\n## \[99\.1\.0\] - \d{4}-\d\d-\d\d\n/);
  assert.match(read('publiccode.yml'), /softwareVersion: 99\.1\.0\nreleaseDate: '\d{4}-\d\d-\d\d'\n/);
  assert.match(read('src/version.ts'), /'99\.1\.0'/);
  const old = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
  for (const file of ['README.md', 'docs/web-team.md', 'docs/webbteamet.md']) {
    assert.match(read(file), /sos-widgets\/99\.1\.0\/sos-widgets\.js/);
    assert.doesNotMatch(read(file), new RegExp(`\\b${old.replaceAll('.', '\\.')}/`));
  }
});

test('a version with nothing to tell is refused', () => {
  commit();
  assert.throws(() => run('npm', 'version', '99.2.0', '--no-git-tag-version'), /nothing under "Unreleased"/);
});

test('beside the browser files stand their licence and those of all libraries in them', () => {
  const licence = readFileSync(path.join(root, 'dist/cdn/LICENSE'), 'utf8');
  assert.match(licence, /^MIT License/);
  assert.deepEqual(
    [...licence.matchAll(/^--- (\S+) /gm)].map(([, name]) => name),
    ['@lit/reactive-element', 'lean-qr', 'lit-element', 'lit-html', 'qr'],
  );
  assert.match(licence, /BSD 3-Clause License\s+Copyright \(c\) 2017 Google LLC/);
  for (const folder of readdirSync(path.join(root, 'dist/cdn')).filter((each) => /^\d/.test(each)))
    assert.equal(readFileSync(path.join(root, 'dist/cdn', folder, 'LICENSE'), 'utf8'), licence);
});

test('a release is these files, with their sums', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  execFileSync(process.execPath, [path.join(root, 'scripts/release-files.js')], { cwd: root, stdio: 'ignore' });
  const made = path.join(root, 'dist-release');
  const files = readdirSync(made);
  assert.deepEqual(files.sort(), [
    'NOTES.md',
    'SHA256SUMS',
    'sbom.cdx.json',
    ...['-browser.zip', '-site.zip', '-wordpress.zip', '.tgz'].map((end) => `sos-widgets-${version}${end}`),
  ]);
  const sums = readFileSync(path.join(made, 'SHA256SUMS'), 'utf8').trim().split('\n');
  assert.deepEqual(
    sums.map((line) => line.split('  ')[1]),
    files.filter((file) => file !== 'SHA256SUMS'),
  );
  for (const line of sums) {
    const [sum, file = ''] = line.split('  ');
    assert.equal(
      createHash('sha256')
        .update(readFileSync(path.join(made, file)))
        .digest('hex'),
      sum,
    );
  }
  const { bomFormat, components } = JSON.parse(readFileSync(path.join(made, 'sbom.cdx.json'), 'utf8'));
  assert.equal(bomFormat, 'CycloneDX');
  for (const name of ['lit', 'lean-qr', 'qr'])
    assert.ok(
      components.some((/** @type {{ name: string }} */ each) => each.name === name),
      name,
    );
});
