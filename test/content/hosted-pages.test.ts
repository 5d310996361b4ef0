import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeFallbackTexts } from '../../site/builder/fallback-texts.js';
import { html } from '../../site/hosted/html.js';
import { hostedPage } from '../../site/hosted/pages.js';
import { subjectsOf } from '../../site/hosted/subjects.js';
import { WIDGET_NAMES } from '../../src/catalog.js';
import { CONTENT_LOCALES } from '../../src/content/types.js';

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
