/** The licences of all that is in the browser files, as a file beside them: those of the libraries ask for that. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Writes the licence of this project, and of each library that a module of the bundle comes from, into a file `LICENSE`.
 *
 * @returns {import('rollup').Plugin}
 * @throws when a library has no text of its licence
 */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const libraries = [
        ...new Set(modules.flatMap((id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? [])),
      ];
      const texts = libraries.map(licenceOf).sort();
      const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
      const intro = 'sos-widgets contains these libraries, under their own licences:';
      this.emitFile({ type: 'asset', fileName: 'LICENSE', source: `${[own, intro, ...texts].join('\n\n')}\n` });
    },
  };
}

/** @param {string} folder of an installed package */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  // Of a choice of licences, ours.
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  const file = files.find((each) => /mit/i.test(each)) ?? files[0];
  if (!file) throw new Error(`${name} has no file with its licence`);
  const text = readFileSync(path.join(folder, file), 'utf8').trim();
  return `--- ${name} ${version} (${file.endsWith('MIT') ? 'MIT' : license})\n\n${text}`;
}
