/** The files and pages on another server than the site: what each side has to send. docs/web-team.md tells it. */
import { expect } from '@open-wc/testing';
import { WIDGET_NAMES } from '../../src/catalog.js';
import { Cdn, expectTexts, FALLBACK, FORMS, openMade, until } from './made-page.js';
import { closePages } from './open-page.js';
import { showsFirst, type Widget } from './visit-widget.js';

/** The same server under another name: another origin. */
const ELSEWHERE = location.origin.replace('localhost', '127.0.0.1');
const TAGS = WIDGET_NAMES.map(FORMS.tag).join('');
const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' } as const;

const scriptFrom = (address: string, attributes = 'type="module"'): string =>
  `<script ${attributes} src="${ELSEWHERE}${address}"></script>`;

async function works(head: string, headers = {}): Promise<void> {
  const page = await openMade(TAGS, { head, headers });
  for (const name of WIDGET_NAMES) await showsFirst(page.document.querySelector<Widget>(`sos-${name}`)!);
  expect(page.notes).to.deep.equal([]);
}

describe('the browser files on another origin than the page', function () {
  this.timeout(60_000);
  afterEach(closePages);

  it('as modules, sent without Access-Control-Allow-Origin: every text and its link stay', async () => {
    const head = scriptFrom('/dist/cdn/sos-widgets.js', 'type="module" onerror="document.title = \'Inget skript\'"');
    const page = await openMade(TAGS, { head });
    expect(page.document.title).to.equal('Inget skript');
    expectTexts(page, WIDGET_NAMES.length);
  });

  it('as modules, sent with it: every widget works', async () => {
    const cdn = await new Cdn().fail('shared');
    await works(scriptFrom(`${cdn.address}sos-widgets.js`));
  });

  it('as one classic script, without any header: every widget works', async () => {
    await works(scriptFrom('/dist/cdn/sos-widgets.all.js', 'defer'));
  });

  it('with it, on a page that isolates itself: every widget works', async () => {
    const cdn = await new Cdn().fail('shared');
    await works(scriptFrom(`${cdn.address}sos-widgets.js`), ISOLATED);
  });
});

describe('a page for frames on another origin, on a page that isolates itself', function () {
  this.timeout(60_000);
  afterEach(closePages);

  const heightOf = async (query: string): Promise<HTMLIFrameElement> => {
    const body = `<iframe src="${ELSEWHERE}/dist/site/embed/five-k.html${query}" title="five-k" height="300"></iframe>${FALLBACK}`;
    const page = await openMade(body, {
      head: '<script src="/dist/cdn/sos-frame.js"></script>',
      headers: ISOLATED,
    });
    return page.document.querySelector('iframe')!;
  };

  it('is shown, and gets its height, when it is sent with both headers', async () => {
    const frame = await heightOf('?isolated');
    await until(() => frame.style.height, 'No height is told');
  });

  it('is not shown without them, while one of the same page that has them is', async () => {
    const frame = await heightOf('');
    const other = frame.cloneNode() as HTMLIFrameElement;
    other.src += '?isolated';
    frame.after(other);
    await until(() => other.style.height, 'No height is told');
    expect(frame.style.height).to.equal('');
  });
});
