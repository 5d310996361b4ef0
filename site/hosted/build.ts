/**
 * Writes the page of each widget in each language, and its page for frames, into dist/site.
 * SITE_URL=https://example.org/samverkan/ adds what needs the whole address: the canonical link and og:url.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_LOCALES } from '../../src/content/index.js';
import { NAMES } from '../../src/embed/options.js';
import { folderOf, framePage, hostedPage } from './pages.js';
import { TEXTS } from './texts.js';

const site = path.resolve(import.meta.dirname, '../../dist/site');
const { SITE_URL } = process.env;
if (SITE_URL && !/^https?:\/\//.test(SITE_URL))
  throw new Error(`SITE_URL is "${SITE_URL}"; it must begin with https:// or http://`);
const home = SITE_URL?.replace(/\/*$/, '/');

async function write(file: string, text: string): Promise<void> {
  const target = path.join(site, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text.replace(/^\s+\n/gm, ''));
}

for (const name of NAMES) {
  await write(`embed/${name}.html`, framePage(name).text);
  for (const locale of CONTENT_LOCALES) {
    const text = TEXTS[name];
    if (!text) throw new Error(`site/hosted/texts.ts has no text for the page of "${name}"`);
    await write(`${folderOf(name, locale)}index.html`, hostedPage(name, locale, await text(locale), NAMES, home).text);
  }
}
console.log(
  `${NAMES.length} widgets: pages in ${CONTENT_LOCALES.join(' and ')}, and a page for frames each${home ? `, at ${home}` : ''}`,
);
