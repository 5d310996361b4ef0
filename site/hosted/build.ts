/**
 * Writes the page of each widget in each language, its page for frames, blank forms to print, and the guide for meetings, into
 * dist/site.
 * SITE_URL=https://example.org/samverkan/ adds what needs the whole address: the canonical link and og:url.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { COMPARED_INSTRUMENTS, WIDGET_NAMES } from '../../src/catalog.js';
import { CONTENT_LOCALES } from '../../src/content/types.js';
import { guidePage } from './guide.js';
import { framePage, hostedPage } from './pages.js';
import { framePath, guideFolder, pageFolder } from './paths.js';
import { sheetPage, sheetPath } from './sheet.js';
import { TEXTS } from './texts/index.js';

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

for (const widget of WIDGET_NAMES) {
  await write(framePath(widget), framePage(widget).text);
  for (const locale of CONTENT_LOCALES)
    await write(
      `${pageFolder(widget, locale)}index.html`,
      hostedPage(widget, locale, await TEXTS[widget](locale), home).text,
    );
}
for (const instrument of COMPARED_INSTRUMENTS)
  for (const locale of CONTENT_LOCALES)
    await write(sheetPath(instrument, locale), (await sheetPage(instrument, locale)).text);
/** The guide is one text in each language: to read in the repository, and as a page. */
const GUIDES = { sv: 'docs/workshop.md', en: 'docs/workshop.en.md' } as const;
for (const locale of CONTENT_LOCALES) {
  const text = await readFile(path.resolve(import.meta.dirname, '../..', GUIDES[locale]), 'utf8');
  await write(`${guideFolder(locale)}index.html`, guidePage(text, locale, home).text);
}
console.log(
  `${WIDGET_NAMES.length} widgets: pages in ${CONTENT_LOCALES.join(' and ')}, and a page for frames each${home ? `, at ${home}` : ''}`,
);
