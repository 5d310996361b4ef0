/**
 * Run by `npm version`, after it has written the new version into package.json and before it commits and tags:
 * writes the version wherever else it stands, and closes the part "Unreleased" of the changelog.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { old = version } = /softwareVersion: (?<old>\S+)/.exec(read('publiccode.yml'))?.groups ?? {};
const day = new Date().toISOString().slice(0, 10);

/** @param {string} file */
function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

/**
 * @param {string} file
 * @param {string | RegExp} from
 * @param {string} to
 */
function replace(file, from, to) {
  const text = read(file);
  if (typeof from === 'string' ? !text.includes(from) : !from.test(text))
    throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(path.join(root, file), text.replaceAll(from, to));
  changed.push(file);
}

/** @type {string[]} */
const changed = [];
const released = /## \[Unreleased\]\n+(?!\n|## )/;
if (!released.test(read('CHANGELOG.md'))) throw new Error('CHANGELOG.md has nothing under "Unreleased".');
replace('CHANGELOG.md', '## [Unreleased]\n', `## [Unreleased]\n\n## [${version}] - ${day}\n`);
replace('src/version.ts', /VERSION = '[^']+'/g, `VERSION = '${version}'`);
replace('publiccode.yml', /softwareVersion: \S+/g, `softwareVersion: ${version}`);
replace('publiccode.yml', /releaseDate: \S+/g, `releaseDate: '${day}'`);
// Addresses in the documentation name a version.
for (const file of ['README.md', 'docs/web-team.md', 'docs/webbteamet.md']) replace(file, `/${old}/`, `/${version}/`);
replace('README.md', `\`${old}/\``, `\`${version}/\``);
execFileSync('git', ['add', ...changed], { cwd: root, stdio: 'inherit' });
