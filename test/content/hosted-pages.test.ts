import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { makeFallbackTexts } from '../../site/builder/fallback-texts.js';
import { guidePage } from '../../site/hosted/guide.js';
import { html } from '../../site/hosted/html.js';
import { hostedPage } from '../../site/hosted/pages.js';
import { subjectsOf } from '../../site/hosted/subjects.js';
import { COMPARED_INSTRUMENTS, SECTORS, WIDGET_NAMES, type WidgetName } from '../../src/catalog.js';
import { sheetPage } from '../../site/hosted/sheet.js';
import { instrumentContent } from '../../src/content/instrument-content.js';
import { CONTENT_LOCALES, type AnyInstrumentContent } from '../../src/content/types.js';
import { itemsOf } from '../../src/scoring/instrument.js';

/** Without the marks of terms, and as markup has it. */
const plain = (text: string): string => html`${text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')}`.text;

describe('the page of a widget, as it is built', () => {
  const page = (home?: string): string => hostedPage('five-k', 'en', { body: html`` }, home).text;
  const addresses = (text: string): string[] =>
    [
      ...text.matchAll(/<(?:link rel="(?:canonical|alternate)"[^>]* href|meta property="og:url" content)="([^"]*)"/g),
    ].map(([, address]) => address!);

  it('names its own address where that is known, to search engines and where it is shared', () => {
    const home = 'https://example.org/samverkan/';
    assert.deepEqual(addresses(page(home)), [
      `${home}five-k/en/`,
      `${home}five-k/`,
      `${home}five-k/en/`,
      `${home}five-k/en/`,
    ]);
    assert.match(page(home), /rel="canonical"[\s\S]*og:url/);
  });

  it('has relative addresses only where it is not', () => {
    assert.deepEqual(addresses(page()), ['../../five-k/', '../../five-k/en/']);
    assert.doesNotMatch(page(), /https?:/);
  });

  it('escapes everything that is put into its markup', () => {
    assert.equal(
      html`<p title="${'"'}">${['<b>', 1, undefined, html`<i>${'&'}</i>`]}</p>`.text,
      '<p title="&quot;">&lt;b&gt;1<i>&amp;</i></p>',
    );
  });
});

describe('the fallback text that the builder writes', () => {
  it('is there for everything that a widget in the catalogue can be about, with a height like that of a first view', async () => {
    const texts = await makeFallbackTexts();
    for (const widget of WIDGET_NAMES) {
      assert.deepEqual(Object.keys(texts[widget]), subjectsOf(widget));
      for (const subject of subjectsOf(widget)) {
        for (const locale of CONTENT_LOCALES) {
          const { title, items, height } = texts[widget][subject]![locale];
          assert.ok(title && items.length > 1, `${widget} ${subject} ${locale}`);
          assert.ok(height > 350 && height <= 620, `${widget} ${subject} ${locale}: ${height}`);
        }
      }
    }
  });
});

describe('the blank form of an instrument', () => {
  for (const instrument of COMPARED_INSTRUMENTS)
    for (const locale of CONTENT_LOCALES)
      it(`${instrument}, ${locale}: numbers its statements through, with boxes for each and a square for each digit`, async () => {
        const { text: page } = await sheetPage(instrument, locale);
        const { structure, words }: AnyInstrumentContent = instrumentContent(instrument);
        const { text } = await words(locale);
        const items = itemsOf(structure);
        const numbers = [...page.matchAll(/<li value="(\d+)">\s*<p>\s*(\d+)\.\s/g)].map(([, value, shown]) => [
          value,
          shown,
        ]);
        assert.deepEqual(
          numbers,
          items.map((_item, i) => [`${i + 1}`, `${i + 1}`]),
        );
        const boxes = structure.kind === 'pick' ? 1 : 6;
        assert.equal(page.match(/<span class="box">/g)!.length, SECTORS.length + items.length * boxes);
        const [, squares] = /<ol class="squares">([\s\S]*?)<\/ol>/.exec(page)!;
        assert.equal(squares!.match(/<li>/g)!.length, items.length);
        for (const { id } of items) assert.ok(page.includes(plain(text.items[id]!)), id);
        assert.doesNotMatch(page, /\]\(|undefined|style=|<script(?! src)/);
      });

  it('is linked from the page of its widget, and from none that cannot be compared', () => {
    const link = (widget: WidgetName): string | undefined =>
      /class="to-form"><a href="([^"]*)"/.exec(hostedPage(widget, 'sv', { body: html`` }, undefined).text)?.[1];
    assert.deepEqual(WIDGET_NAMES.map(link), [
      'sheet-five-k.html',
      'sheet-conditions.html',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the guide for meetings', () => {
  it('is a page in each language, and names buttons as the widget does', async () => {
    for (const [locale, file] of [
      ['sv', 'workshop.md'],
      ['en', 'workshop.en.md'],
    ] as const) {
      const text = await readFile(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
      const page = guidePage(text, locale, undefined).text;
      assert.match(page, /<h1>/);
      assert.equal(page.match(/<h2>/g)?.length, text.match(/^## /gm)?.length);
      assert.doesNotMatch(page.replace(/<[^>]+>/g, ''), /\*\*|\|/);
      assert.match(page, new RegExp(`href="${locale === 'sv' ? '../samsyn/' : '../../samsyn/en/'}"`));
      const { strings } = (await import(`../../src/localization/generated/samsyn.${locale}.js`)) as {
        strings: Readonly<Record<string, string>>;
      };
      const said = new Set(Object.values(strings));
      const buttons = [...text.matchAll(/(?:Choose|choose|from|under|välj|Välj|från|under) \*\*([^*]+)\*\*/g)].map(
        ([, name]) => name!,
      );
      assert.ok(buttons.length > 4, `${file} names ${buttons.length} buttons`);
      assert.deepEqual(
        buttons.filter((name) => !said.has(name)),
        [],
      );
    }
  });
});
