import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from '../../site/hosted/html.js';
import { hostedPage } from '../../site/hosted/pages.js';

describe('the page of a widget, as it is built', () => {
  const page = (home?: string): string => hostedPage('five-k', 'en', { body: html`` }, ['five-k'], home).text;
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

  it('has no page without words of its own', () => {
    assert.throws(
      () => hostedPage('nothing', 'sv', { body: html`` }, ['nothing'], undefined),
      /words\.ts has no words for the page of "nothing" in sv/,
    );
  });

  it('takes all that is put into it for text', () => {
    assert.equal(
      html`<p title="${'"'}">${['<b>', 1, undefined, html`<i>${'&'}</i>`]}</p>`.text,
      '<p title="&quot;">&lt;b&gt;1<i>&amp;</i></p>',
    );
  });
});
