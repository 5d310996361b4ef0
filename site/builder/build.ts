/** Writes the builder's page in each language into dist/site, with the hashes of the browser files as they have been built. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { INSTRUMENTS, type InstrumentName } from '../../src/catalog.js';
import { CONTENT_LOCALES } from '../../src/content/types.js';
import { VERSION } from '../../src/version.js';
import { BUILDER_FOLDERS } from '../hosted/paths.js';
import { makeFallbackTexts } from './fallback-texts.js';
import type { Built } from './outputs.js';
import { builderPage } from './page.js';
import { sampleOf } from './samples.js';

const dist = path.resolve(import.meta.dirname, '../../dist');
const hashes = JSON.parse(await readFile(path.join(dist, 'cdn/integrity.json'), 'utf8')) as Readonly<
  Record<string, string>
>;
const files = ['sos-widgets.js', 'sos-widgets.all.js', 'sos-frame.js'];
const missing = files.filter((file) => !hashes[file]);
if (missing.length) throw new Error(`dist/cdn/integrity.json has no hash of ${missing.join(', ')}`);
const built = {
  texts: await makeFallbackTexts(),
  samples: Object.fromEntries(
    (Object.keys(INSTRUMENTS) as InstrumentName[]).map((name) => [name, sampleOf(name)]),
  ) as Built['samples'],
  integrity: Object.fromEntries(files.map((file) => [file, hashes[file]!])),
};

for (const locale of CONTENT_LOCALES) {
  const folder = path.join(dist, 'site', BUILDER_FOLDERS[locale]);
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'index.html'),
    builderPage(locale, built, `cdn/${VERSION}/`).text.replace(/^\s+\n/gm, ''),
  );
}
