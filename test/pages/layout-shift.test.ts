/** How much a page moves when a widget comes: the builder's code in the middle of a page on a phone, with a script that is late. */
import { expect } from '@open-wc/testing';
import { FORMS } from '../../site/builder/snippets.js';
import { WIDGET_NAMES } from '../../src/catalog.js';
import { CONTENT_LOCALES } from '../../src/content/types.js';
import { ENGINE } from '../engine.js';
import { bringLetters, LETTERS } from '../letters.js';
import { openBuilder, subjectsOf } from './builder-page.js';
import { until } from './made-page.js';
import { closePages, openPage, type OpenPage } from './open-page.js';
import { showsFirst } from './visit-widget.js';

const MOST = 0.02;
const LATE = 1000;
/** From the top of a page to the code: the middle of the window, and somewhat above it. */
const PLACES = [400, 280];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** An article with the code, and the sum of what has moved in it. */
async function article(snippet: string, above: number): Promise<{ page: OpenPage; moved: () => number }> {
  const page = await openPage('/test/pages/no-script.html', { width: 412, height: 823 });
  const { document, window } = page;
  // Off the screen, or beside it, a frame is not painted.
  Object.assign((window.frameElement as HTMLElement).style, { position: 'fixed', top: '0', left: '0', border: '0' });
  await bringLetters(document);
  Object.assign(document.body.style, { margin: '16px', font: `16px/1.5 "${LETTERS}"`, height: 'auto' });
  document.body.innerHTML = `<div></div><p>Ett stycke som kommer före.</p>${snippet}${'<p>Ett stycke som kommer efter, och som är ungefär så långt som stycken brukar vara på en kommunal sida.</p>'.repeat(20)}`;
  const [space, before] = document.body.children as unknown as HTMLElement[];
  space!.style.height = `${above - before!.getBoundingClientRect().bottom - 16}px`;
  const frame = document.querySelector('iframe');
  if (frame) await dress(frame);
  await pause(200);
  let moved = 0;
  new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) moved += (entry as LayoutShift).value;
  }).observe({ type: 'layout-shift' });
  await pause(LATE);
  for (const src of ['/dist/cdn/sos-widgets.js', '/dist/cdn/sos-frame.js']) {
    const script = document.createElement('script');
    Object.assign(script, { src, type: src.includes('frame') ? '' : 'module' });
    document.head.append(script);
  }
  return { page, moved: () => moved };
}

/** Brings the letters to the page in a frame as well, before the page around can ask for its height. */
async function dress(frame: HTMLIFrameElement): Promise<void> {
  await until(
    () => frame.contentDocument!.URL === frame.src && frame.contentDocument!.readyState === 'complete',
    'the page in the frame',
  );
  await bringLetters(frame.contentDocument!);
  frame.contentDocument!.documentElement.style.fontFamily = `"${LETTERS}"`;
}

async function settled({ document }: OpenPage, name: string): Promise<void> {
  const frame = document.querySelector('iframe');
  const find = () => (frame ? frame.contentDocument! : document).querySelector(`sos-${name}`);
  while (!find()?.shadowRoot) await pause(50);
  await showsFirst(find()!);
  await pause(400);
}

// Other engines do not tell how much has moved.
(ENGINE === 'chromium' ? describe : describe.skip)('a page with the code of the builder', function () {
  this.timeout(60_000);
  afterEach(closePages);

  for (const name of WIDGET_NAMES) {
    for (const lang of CONTENT_LOCALES) {
      for (const subject of subjectsOf(name)) {
        it(`moves by ${MOST} at most when ${[name, ...Object.values(subject)].join(' ')} comes in ${lang}, in any form`, async () => {
          const builder = await openBuilder();
          builder.choose({ widget: name, lang, ...subject });
          const snippets = FORMS.map((form) => [form, builder.shown(form)] as const);
          closePages();
          const found = await Promise.all(
            PLACES.flatMap((place) =>
              snippets.map(async ([form, snippet]) => {
                const { page, moved } = await article(snippet, place);
                await settled(page, name);
                return [`${form} at ${place}: ${moved().toFixed(4)}`, moved()] as const;
              }),
            ),
          );
          expect(
            found.filter(([, value]) => value > MOST).map(([told]) => told),
            found.map(([told]) => told).join(', '),
          ).to.deep.equal([]);
        });
      }
    }
  }

  it('moves by far more where nothing stands in for the widget, so that the measure measures', async () => {
    const { page, moved } = await article('<sos-five-k></sos-five-k>', 280);
    await settled(page, 'five-k');
    // The browser tells of it when it has time.
    await until(() => moved() > 0.1, 'nothing has moved');
  });
});
