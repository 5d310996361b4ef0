/** Which language an element speaks, held against the browser's own answer, `:lang()`; and who is listening. */
import { expect, fixture } from '@open-wc/testing';
import { ENGINE } from '../engine.js';
import { localeOf, parseLocale, watchLanguage } from '../../src/localization/locale.js';

/** Firefox's :lang() knows nothing of what is around a shadow root. */
const SHADOWS = ENGINE === 'chromium';

describe('parseLocale', () => {
  for (const [code, locale] of [
    ['sv', 'sv'],
    ['SV', 'sv'],
    ['sv-SE', 'sv'],
    ['sv_SE', 'sv'],
    [' en ', 'en'],
    ['en-GB', 'en'],
    ['xx', undefined],
    ['', undefined],
    ['svenska', undefined],
    ['x-sv', undefined],
  ] as const) {
    it(`"${code}" is ${locale ?? 'none of ours'}`, () => expect(parseLocale(code)).to.equal(locale));
  }
});

describe('localeOf', () => {
  it('agrees with :lang() in trees of all kinds, with shadow roots in them', async () => {
    const page = await fixture('<div></div>');
    // A small generator, so that the trees are the same each time.
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    const codes = ['sv', 'en', 'en-GB', 'sv-FI', 'de', null, null, null];
    const elements: HTMLElement[] = [];
    let at: Node = page;
    for (let i = 0; i < 200; i += 1) {
      const element = document.createElement('div');
      const code = codes[random(codes.length)];
      if (code) element.lang = code;
      at.appendChild(element);
      elements.push(element);
      const next = elements[random(elements.length)]!;
      at = SHADOWS && random(3) === 0 ? (next.shadowRoot ?? next.attachShadow({ mode: 'open' })) : next;
    }
    for (const element of elements) expect(localeOf(element)).to.equal(element.matches(':lang(en)') ? 'en' : 'sv');
    expect(new Set(elements.map((each) => localeOf(each))).size, 'both occur').to.equal(2);
  });

  it('is Swedish outside of any page', () => expect(localeOf(document.createElement('div'))).to.equal('sv'));

  it('of an element in a link that is out of the page is no exception', () => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.append(document.createElement('div'));
    expect(localeOf(link.firstElementChild!)).to.equal('sv');
  });
});

describe('watchLanguage', () => {
  const { MutationObserver: Native } = window;
  let made = 0;
  let observing = 0;

  beforeEach(() => {
    made = observing = 0;
    window.MutationObserver = class extends Native {
      constructor(callback: MutationCallback) {
        super(callback);
        made += 1;
      }
      override observe(...args: Parameters<MutationObserver['observe']>): void {
        observing += 1;
        super.observe(...args);
      }
      override disconnect(): void {
        observing = 0;
        super.disconnect();
      }
    };
  });
  afterEach(() => {
    window.MutationObserver = Native;
  });

  const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it('shares one observer, and lets go of everything when the last has stopped', async () => {
    const page = await fixture('<div></div>');
    const elements = Array.from({ length: 50 }, () => page.appendChild(document.createElement('p')));
    let calls = 0;
    const stops = elements.map((element) => watchLanguage(element, () => (calls += 1)));
    expect(made, 'at most one').to.be.at.most(1);
    page.setAttribute('lang', 'en');
    await told();
    expect(calls).to.equal(50);
    for (const stop of stops.slice(1)) stop();
    page.setAttribute('lang', 'sv');
    await told();
    expect(calls).to.equal(51);
    stops[0]!();
    page.setAttribute('lang', 'en');
    await told();
    expect(calls, 'nobody listens').to.equal(51);
    expect(observing).to.equal(0);
  });

  it('begins again after all have stopped', async () => {
    const page = await fixture('<div></div>');
    let calls = 0;
    watchLanguage(page, () => (calls += 1))();
    const stop = watchLanguage(page, () => (calls += 1));
    page.setAttribute('lang', 'en');
    await told();
    stop();
    expect(calls).to.equal(1);
  });

  it('hears each of the roots around an element, and no other attribute', async () => {
    const page = await fixture('<div></div>');
    const inner = page.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const element = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    let calls = 0;
    const stop = watchLanguage(element, () => (calls += 1));
    for (const at of [element, inner, page, document.documentElement]) {
      at.setAttribute('title', 'x');
      await told();
      const before = calls;
      at.setAttribute('lang', 'en');
      await told();
      expect(calls - before, at.localName).to.equal(1);
    }
    stop();
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('title');
    expect(calls).to.equal(4);
  });
});
