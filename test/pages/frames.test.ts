import { expect } from '@open-wc/testing';
import { WIDGET_NAMES } from '../../src/catalog.js';
import { ENGINE, hasFocus } from '../engine.js';
import { closePages, openPage, type OpenPage } from './open-page.js';
import { all, inside, shows, showsFirst, type Widget } from './visit-widget.js';
import { waitUntil } from '../wait-until.js';

const EMBED = '/dist/site/embed';
/** The same server under another name: another origin. */
const ELSEWHERE = location.origin.replace('localhost', '127.0.0.1');
const GIVEN = 300;

interface Frame {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly widget: Widget;
}

function put(
  { document }: Pick<OpenPage, 'document'>,
  address: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({ src: address, width: '700', height: `${GIVEN}`, ...attributes }))
    frame.setAttribute(name, value);
  document.body.append(frame);
  return frame;
}

/** A frame whose widget is on show. */
async function putWidget(
  page: Pick<OpenPage, 'document'>,
  address: string,
  attributes?: Readonly<Record<string, string>>,
): Promise<Frame> {
  const frame = put(page, `${EMBED}/${address}`, attributes);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Frame['window'];
  const widget = window.document.body.firstElementChild as Widget;
  await showsFirst(widget);
  return { frame, window, document: window.document, widget };
}

const contentOf = ({ document }: Frame): number => Math.ceil(document.body.getBoundingClientRect().height);
const heightOf = ({ frame }: Frame): number => frame.clientHeight;
const fits = (shown: Frame): Promise<void> =>
  waitUntil(() => heightOf(shown) === contentOf(shown), `${heightOf(shown)} px for ${contentOf(shown)}`);
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 200));

async function begin({ widget }: Frame): Promise<void> {
  inside(widget, '[part=start] .primary').click();
  await shows(widget, '[part=question]');
}

/** A script on the page that says whatever it likes from within the frame. */
function say({ window }: Frame, message: unknown): void {
  // From the frame's own realm: the source of a message is the window of the code that sends it.
  (window as unknown as { eval(code: string): void }).eval(`parent.postMessage(${JSON.stringify(message)}, '*')`);
}

async function withScript(address = '/test/pages/frames.html'): Promise<OpenPage> {
  return openPage(address, { width: 900, height: 500 });
}

describe('a page for frames', () => {
  afterEach(closePages);

  for (const name of WIDGET_NAMES) {
    it(`shows sos-${name} on a strict page, and asks for nothing but files of its own site`, async () => {
      const { document, window, violations } = await openPage(`${EMBED}/${name}.html?csp=strict`);
      const widget = document.querySelector<Widget>(`sos-${name}`)!;
      await showsFirst(widget);
      expect(violations).to.deep.equal([]);
      const asked = window.performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
      expect(
        asked.filter(({ pathname, origin }) => origin !== location.origin || !pathname.startsWith('/dist/site/')),
      ).to.deep.equal([]);
    });

    it(`of sos-${name} leads to its own pages in both languages when there is no script, and has none of it within`, async () => {
      const text = await (await fetch(`${EMBED}/${name}.html`)).text();
      const page = new DOMParser().parseFromString(text, 'text/html');
      const links = [...page.querySelectorAll<HTMLAnchorElement>(`sos-${name} a`)];
      expect(
        links.map((link) => [
          link.getAttribute('href'),
          link.lang || link.closest('[lang]')?.getAttribute('lang'),
          link.target,
        ]),
      ).to.deep.equal([
        [`../${name}/`, 'sv', '_top'],
        [`../${name}/en/`, 'en', '_top'],
      ]);
      for (const link of links)
        expect(
          (await fetch(new URL(`${link.getAttribute('href')}index.html`, `${location.origin}${EMBED}/`))).ok,
        ).to.equal(true);
      expect(page.querySelectorAll('script:not([src]), style, [style]')).to.have.length(0);
      expect(text).not.to.match(/ on\w+=/);
    });
  }

  it('takes the options of the widget from its address', async () => {
    const { document } = await openPage(
      `${EMBED}/factor-checklist.html?set=leadership&theme=dark&accent=%23b00020&heading-level=3&lang=en`,
    );
    const widget = document.querySelector<Widget>('sos-factor-checklist')!;
    await showsFirst(widget);
    expect(['set', 'theme', 'heading-level'].map((name) => widget.getAttribute(name))).to.deep.equal([
      'leadership',
      'dark',
      '3',
    ]);
    expect(widget.style.getPropertyValue('--sos-color-accent')).to.equal('#b00020');
    expect(inside(widget, 'h3').textContent).to.contain('lead');
  });

  it('is in the language of its address, title and all, and in Swedish when that is not one of ours', async () => {
    for (const [query, lang, title] of [
      ['?lang=en', 'en', 'The five\u00a0K'],
      ['?lang=EN_gb', 'en', 'The five\u00a0K'],
      ['?lang=fi', 'sv', 'De fem\u00a0K'],
      ['', 'sv', 'De fem\u00a0K'],
    ] as const) {
      const { document } = await openPage(`${EMBED}/five-k.html${query}`);
      const widget = document.querySelector<Widget>('sos-five-k')!;
      await showsFirst(widget);
      expect([document.documentElement.lang, document.title, inside(widget, '.root').lang], query).to.deep.equal([
        lang,
        title,
        lang,
      ]);
    }
  });

  it('leaves out an option that is not as it should be, and keeps the others', async () => {
    const { document } = await openPage(
      `${EMBED}/factor-checklist.html?set=%3Cscript%3E&theme=dark&onclick=alert(1)&style=color:red&accent=url(x)`,
    );
    const widget = document.querySelector<Widget>('sos-factor-checklist')!;
    await showsFirst(widget);
    expect(widget.getAttributeNames().filter((name) => name !== 'class')).to.deep.equal(['theme']);
  });

  it('takes own content from its own site only, since anyone can write the address', async () => {
    const foreign = await openPage(`${EMBED}/five-k.html?src=${encodeURIComponent(`${ELSEWHERE}/x.json`)}`);
    const own = await openPage(`${EMBED}/five-k.html?src=own.json`);
    expect(foreign.document.querySelector('sos-five-k')!.hasAttribute('src')).to.equal(false);
    expect(own.document.querySelector('sos-five-k')!.getAttribute('src')).to.equal('own.json');
  });

  it('lets the page around be seen through, and has no margin', async () => {
    const { document, window } = await openPage(`${EMBED}/five-k.html`);
    for (const element of [document.documentElement, document.body]) {
      expect(window.getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(window.getComputedStyle(element).margin).to.equal('0px');
    }
  });

  it('can be scrolled where nothing gives it its height', async () => {
    const page = await openPage('/test/pages/no-script.html');
    const shown = await putWidget(page, 'five-k.html');
    await begin(shown);
    const { document, window } = shown;
    expect(contentOf(shown)).to.be.above(GIVEN);
    window.scrollTo(0, 10_000);
    expect(Math.round(window.scrollY) + window.innerHeight).to.be.closeTo(contentOf(shown), 1);
    expect(window.getComputedStyle(document.documentElement).scrollbarWidth).not.to.equal('none');
  });
});

describe('sos-frame.js', () => {
  afterEach(closePages);

  it('gives a frame the height of its content, growing and shrinking with it, without scrollbars', async () => {
    const shown = await putWidget(await withScript(), 'five-k.html');
    await fits(shown);
    const first = heightOf(shown);
    await begin(shown);
    await fits(shown);
    expect(heightOf(shown)).to.be.above(first + 100);
    shown.frame.width = '320';
    await settled();
    await fits(shown);
    (shown.widget as unknown as { reset(): void }).reset();
    shown.frame.width = '700';
    await waitUntil(() => all(shown.widget, '[part=start]').length);
    await waitUntil(() => heightOf(shown) === first, 'the first height again');
    expect(shown.window.getComputedStyle(shown.document.documentElement).scrollbarWidth, 'while it changes').to.equal(
      'none',
    );
    expect(shown.document.documentElement.clientWidth, 'no scrollbar').to.equal(shown.window.innerWidth);
    expect(shown.document.documentElement.scrollHeight).to.be.at.most(shown.window.innerHeight);
  });

  it('counts the borders of the frame where the page does', async () => {
    const page = await withScript();
    const style = page.document.head.appendChild(page.document.createElement('style'));
    style.textContent = '* { box-sizing: border-box } iframe { border: 7px solid }';
    const shown = await putWidget(page, 'five-k.html');
    await fits(shown);
    expect(shown.frame.offsetHeight).to.equal(contentOf(shown) + 14);
  });

  it('serves several frames on a page, those that came before it and those that come later', async () => {
    const page = await openPage('/test/pages/no-script.html');
    const before = [await putWidget(page, 'five-k.html'), await putWidget(page, 'factor-checklist.html?lang=en')];
    expect(before.map(heightOf)).to.deep.equal([GIVEN, GIVEN]);
    const script = page.document.createElement('script');
    script.src = '/dist/cdn/sos-frame.js';
    page.document.head.append(script);
    for (const shown of before) await fits(shown);
    await fits(await putWidget(page, 'iop-quiz.html'));
  });

  it('may be loaded twice', async () => {
    const page = await withScript();
    const listened: string[] = [];
    const { addEventListener } = page.window;
    page.window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listened.push(args[0]);
      addEventListener.apply(page.window, args);
    };
    const script = page.document.createElement('script');
    script.src = '/dist/cdn/sos-frame.js?again';
    await new Promise((resolve) => {
      script.onload = resolve;
      page.document.head.append(script);
    });
    expect(listened).to.deep.equal([]);
    await fits(await putWidget(page, 'five-k.html'));
  });

  it('works for a frame from another origin, also where nobody sees it yet', async () => {
    const page = await withScript();
    page.document.body.style.paddingTop = '3000px';
    const frame = put(page, `${ELSEWHERE}${EMBED}/five-k.html`);
    await waitUntil(() => frame.style.height, 'the height');
    expect(parseInt(frame.style.height, 10)).to.be.within(150, 600).and.not.equal(GIVEN);
  });

  for (const csp of ['', '?csp=strict']) {
    // To WebKit, 'self' is nothing where there is no origin: a header for such frames has to name the site.
    const test = csp && ENGINE === 'webkit' ? it.skip : it;
    test(`works for a frame in a sandbox, which has no origin and gets no modules (${csp})`, async () => {
      const frame = put(await withScript(), `${EMBED}/five-k.html${csp}`, { sandbox: 'allow-scripts' });
      // The text that stands in for the widget is lower.
      await waitUntil(() => parseInt(frame.style.height, 10) > 200, 'the height');
    });
  }

  /** As many pictures of the screen later. */
  async function drawn({ window }: Frame, pictures = 40): Promise<void> {
    for (let i = 0; i < pictures; i++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }

  // WebKit on a busy machine sometimes does not say that a frame's content has another size.
  (ENGINE === 'webkit' ? it.skip : it)('does not grow without end with what is as high as the window', async () => {
    const shown = await putWidget(await withScript(), 'samsyn.html');
    await fits(shown);
    const first = heightOf(shown);
    const sized = shown.document.createElement('div');
    sized.style.height = '100vh';
    shown.document.body.append(sized);
    await waitUntil(() => heightOf(shown) > first, 'nothing is asked for');
    await drawn(shown);
    const then = heightOf(shown);
    // The window, as high as the first content, twice: some engines see it one step later.
    expect(then).to.be.at.most(3 * first + 2);
    // Neither when something else changes meanwhile.
    for (let i = 0; i < 3; i++) {
      inside(shown.widget, '.root').append(shown.document.createElement('span'));
      await drawn(shown, 10);
    }
    expect(heightOf(shown)).to.equal(then);
    sized.remove();
    await fits(shown);
    expect(heightOf(shown)).to.be.closeTo(first, 40);
  });

  it('is as high as the window of the page while a meeting fills it, and as its content after that', async () => {
    const page = await withScript();
    const shown = await putWidget(page, 'samsyn.html');
    await fits(shown);
    const dialog = shown.document.createElement('dialog');
    inside(shown.widget, '.root').append(dialog);
    dialog.showModal();
    await waitUntil(() => heightOf(shown) === page.window.innerHeight, 'the height of the window');
    await drawn(shown);
    expect(heightOf(shown)).to.equal(page.window.innerHeight);
    dialog.close();
    await fits(shown);
  });

  it('works on a strict page', async () => {
    const { document, violations } = await openPage('/test/pages/strict-frame.html');
    const frame = document.querySelector('iframe')!;
    await waitUntil(() => parseInt(frame.style.height, 10) > 150, 'the height');
    expect(violations).to.deep.equal([]);
  });

  describe('leaves alone', () => {
    const untouched: readonly (readonly [string, unknown])[] = [
      ['a height that is too small', { type: 'sos-frame', height: 49 }],
      ['a height that is too large', { type: 'sos-frame', height: 20_001 }],
      ['a negative height', { type: 'sos-frame', height: -500 }],
      ['a height that is no number', { type: 'sos-frame', height: '500' }],
      ['a height that JSON cannot say', { type: 'sos-frame', height: null }],
      ['a message of another kind', { type: 'resize', height: 500 }],
      ['a message without a kind', { height: 500 }],
      ['a message that is a text', 'sos-frame'],
      ['a message that is nothing', null],
    ];
    for (const [what, message] of untouched) {
      it(what, async () => {
        const shown = await putWidget(await withScript(), 'five-k.html');
        await fits(shown);
        const { height } = shown.frame.style;
        say(shown, message);
        await settled();
        expect(shown.frame.style.height).to.equal(height);
      });
    }

    it('what the page says to itself', async () => {
      const page = await withScript();
      const shown = await putWidget(page, 'five-k.html');
      await fits(shown);
      const { height } = shown.frame.style;
      (page.window as unknown as { eval(code: string): void }).eval(
        "postMessage({ type: 'sos-frame', height: 999 }, '*')",
      );
      await settled();
      expect(shown.frame.style.height).to.equal(height);
    });

    it('frames of others, which it does not even greet', async () => {
      const page = await withScript();
      const frame = put(page, '/test/pages/no-script.html');
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const window = frame.contentWindow as Frame['window'];
      const heard: unknown[] = [];
      window.addEventListener('message', ({ data }) => heard.push(data));
      say({ window } as Frame, { type: 'sos-frame', height: 999 });
      await settled();
      expect([frame.style.height, heard]).to.deep.equal(['', []]);
    });

    it('a frame that has gone to another origin than its address says', async () => {
      const page = await withScript();
      const frame = put(page, `${ELSEWHERE}${EMBED}/five-k.html`);
      await waitUntil(() => frame.style.height, 'the height');
      const { height } = frame.style;
      frame.contentWindow!.location.replace(`${location.origin}${EMBED}/factor-checklist.html`);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      say({ window: frame.contentWindow } as Frame, { type: 'sos-frame', height: 999 });
      await settled();
      expect(frame.style.height).to.equal(height);
    });
  });
});

describe('a new view in a frame', () => {
  afterEach(closePages);

  /** A frame that is lower down than a screen, scrolled to its middle. */
  async function scrolledInto(active: boolean): Promise<{ page: OpenPage; shown: Frame }> {
    const page = await withScript();
    // Not told by a test, which presses no real button.
    Object.defineProperty(page.window.navigator, 'userActivation', { value: { hasBeenActive: active } });
    const filler = page.document.createElement('div');
    filler.style.height = '900px';
    page.document.body.append(filler);
    const shown = await putWidget(page, 'five-k.html');
    page.document.body.append(filler.cloneNode());
    // As it is when the visitor presses a button in it.
    shown.window.focus();
    await begin(shown);
    await fits(shown);
    page.window.scrollTo(0, page.window.scrollY + shown.frame.getBoundingClientRect().top + 400);
    await settled();
    return { page, shown };
  }
  const topOf = ({ frame }: Frame): number => Math.round(frame.getBoundingClientRect().top);
  const next = async ({ widget }: Frame): Promise<void> => {
    const button = inside(widget, '.foot .primary');
    // A press takes the focus from where it was.
    button.focus({ preventScroll: true });
    button.click();
    await widget.updateComplete;
    await settled();
  };

  it('is brought into view on the page around it', async function () {
    if (!hasFocus()) this.skip();
    const { shown } = await scrolledInto(true);
    expect(topOf(shown)).to.be.below(-300);
    await next(shown);
    expect(topOf(shown)).to.be.within(-20, 20);
    expect(inside(shown.widget, '#title').matches(':focus')).to.equal(true);
  });

  it('keeps the distance that the page asks for, under a header that stays', async function () {
    if (!hasFocus()) this.skip();
    const { page, shown } = await scrolledInto(true);
    page.document.documentElement.style.scrollPaddingTop = '80px';
    await next(shown);
    expect(topOf(shown)).to.be.within(60, 100);
  });

  it('moves nothing when its heading is on show already', async () => {
    const { page, shown } = await scrolledInto(true);
    page.window.scrollTo(0, page.window.scrollY + topOf(shown) - 100);
    await settled();
    const { scrollY } = page.window;
    await next(shown);
    expect(page.window.scrollY).to.equal(scrollY);
  });

  it('moves nothing before the visitor has done something', async () => {
    const { page, shown } = await scrolledInto(false);
    const { scrollY } = page.window;
    await next(shown);
    expect(page.window.scrollY).to.equal(scrollY);
  });

  for (const wish of [
    { top: -1, bottom: 20 },
    { top: 30_000, bottom: 30_001 },
    { top: '0', bottom: 20 },
    { top: 40, bottom: 20 },
    { top: 0 },
  ]) {
    it(`moves nothing for a wish like ${JSON.stringify(wish)}`, async () => {
      const { page, shown } = await scrolledInto(true);
      const { scrollY } = page.window;
      say(shown, { type: 'sos-frame', ...wish });
      await settled();
      expect(page.window.scrollY).to.equal(scrollY);
    });
  }
});
