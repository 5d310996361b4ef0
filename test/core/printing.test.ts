/** Paper holds the one widget, all of it: whatever the page does to what is around it, and on the screen nothing moves. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { CAN, ENGINE } from '../engine.js';
import { atResult, MIXED, visit, type Visitor } from '../five-k/visitor.js';
import { pause, ready, said, Visitor as AnyVisitor } from '../visitor.js';
import { waitUntil } from '../wait-until.js';

const native = window.print;
let addedStyle: HTMLStyleElement | undefined;
const addStyle = (css: string): void => {
  addedStyle = document.createElement('style');
  addedStyle.textContent = css;
  document.head.append(addedStyle);
};
const setPrint = (print: unknown): void =>
  void Object.defineProperty(window, 'print', { configurable: true, writable: true, value: print });
const done = (): void => void window.dispatchEvent(new Event('afterprint'));

customElements.define(
  'test-card',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<style>:host{display:block!important;height:40px;overflow:hidden!important}@media print{.w{display:none!important}}</style><h2>Kort</h2><div class="w"><slot></slot><b>Bredvid</b></div>';
    }
  },
);

beforeEach(() => setPrint(() => undefined));
afterEach(async () => {
  done();
  setPrint(native);
  addedStyle?.remove();
  if (CAN.emulateMedia) await emulateMedia({ media: 'screen' });
});

const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

/** All of it: seen, not cut off by anything around it, upright and of the width of the paper. */
async function expectWhole({ el, root }: Visitor): Promise<void> {
  const sentence = root.querySelector('[part=sentence]')!;
  // What was skipped takes a frame to be drawn.
  await waitUntil(() => isShown(sentence), 'The finding is not shown');
  const box = el.getBoundingClientRect();
  expect(box.height).to.be.above(400);
  expect(box.left).to.be.within(0, 1);
  expect(box.width).to.be.closeTo(document.documentElement.clientWidth, 1);
  for (let at: Element | null = el.parentElement; at; at = at.parentElement) {
    const { overflowY, columnCount, transform, opacity, position, fontSize } = getComputedStyle(at);
    const name = at.localName;
    expect([overflowY, columnCount, transform, opacity, position], name).to.deep.equal([
      'visible',
      'auto',
      'none',
      '1',
      'static',
    ]);
    expect(fontSize, `${name}, for loose text`).to.equal('0px');
    expect(at.getBoundingClientRect().height, name).to.be.at.least(box.height);
  }
}

(CAN.emulateMedia ? describe : describe.skip)('paper', () => {
  const rules: [sentence: string, css: string][] = [
    ['hides everything with visibility', '@media print { body * { visibility: hidden } }'],
    ['hides an ancestor with a strong selector', '#a#a#a#a#a.b.b { display: none !important }'],
    ['hides an ancestor in a layer', '@layer x { @media print { main { display: none !important } } }'],
    ['makes an ancestor transparent', 'main { opacity: 0 !important }'],
    ['skips an ancestor', 'main { content-visibility: hidden }'],
    ['cuts an ancestor', 'main { height: 100px; overflow: hidden !important; clip-path: inset(50%) }'],
    ['fixes and turns an ancestor', 'main { position: fixed; inset: 20px; transform: rotate(9deg); width: 300px }'],
    ['has columns', 'main { columns: 3; padding: 5em; border: 9px solid }'],
    ['has a grid', 'body, main { display: grid; grid-template-columns: 1fr 1fr 1fr; zoom: 0.5 }'],
    ['hides the widget', '@media print { sos-five-k { display: none !important; visibility: hidden !important } }'],
    ['shows all the rest', '@media print { #beside#beside { display: block !important } }'],
    ['writes before it', "main::before, body::after { content: 'Sidan' !important; display: block !important }"],
  ];
  for (const [sentence, css] of rules)
    it(`holds the widget where the page ${sentence}`, async () => {
      addStyle(css);
      const visitor = await visit(
        '<main id="a" class="b">Lös text<p id="beside">Bredvid</p><div><sos-five-k></sos-five-k> text</div></main>',
        { answers: MIXED, step: 'result' },
      );
      visitor.el.print();
      await emulateMedia({ media: 'print' });
      await expectWhole(visitor);
      expect(isShown(document.querySelector('#beside')!)).to.be.false;
      for (const pseudo of ['::before', '::after'])
        expect(getComputedStyle(document.querySelector('main')!, pseudo).content).to.be.oneOf(['none', 'normal']);
    });

  it('leaves out other widgets, and others’ elements that insist on being shown', async () => {
    const visitor = await visit(
      '<div><sos-five-k></sos-five-k><sos-factor-checklist></sos-factor-checklist><test-card></test-card><p style="display: block !important">Fot</p></div>',
      { answers: MIXED, step: 'result' },
    );
    const others = [...visitor.el.parentElement!.children].slice(1);
    await ready(new AnyVisitor(others[0] as never));
    visitor.el.print();
    await emulateMedia({ media: 'print' });
    await expectWhole(visitor);
    expect(others.map((each) => each.getBoundingClientRect().height)).to.deep.equal([0, 0, 0]);
    await emulateMedia({ media: 'screen' });
    done();
    expect(others.every((each) => each.getBoundingClientRect().height > 0)).to.be.true;
  });

  it('holds a widget that stands in the slot of another element', async () => {
    const visitor = await visit('<test-card><sos-five-k></sos-five-k></test-card>', {
      answers: MIXED,
      step: 'result',
    });
    const card = visitor.el.parentElement!.shadowRoot!;
    visitor.el.print();
    await emulateMedia({ media: 'print' });
    await expectWhole(visitor);
    expect([...card.querySelectorAll('h2, b')].map(isShown)).to.deep.equal([false, false]);
    done();
    expect(card.querySelectorAll('[style], [data-sos-print]').length).to.equal(0);
    expect(card.adoptedStyleSheets.length).to.equal(0);
  });

  it('leaves out what the page adds just before it prints', async () => {
    const visitor = await atResult(MIXED);
    visitor.el.print();
    const late = document.createElement('p');
    late.textContent = 'Utskrivet från sidan';
    visitor.el.before(late);
    await emulateMedia({ media: 'print' });
    expect(isShown(late)).to.be.false;
  });
});

describe('while it prints', () => {
  const MARKUP =
    '<main style="color:red;columns:2"><p style="margin: 3px !important">Bredvid</p><div hidden>x</div><sos-five-k></sos-five-k></main>';

  it('nothing moves on the screen', async () => {
    const visitor = await visit(MARKUP, { answers: MIXED, step: 'result' });
    const all = [...document.querySelectorAll('body *, body, html')].filter((each) => !each.closest('head'));
    const places = (): number[][] =>
      all.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height];
      });
    const before = places();
    visitor.el.print();
    // Firefox rounds lines that are laid out anew in another way: a few of its sixtieths of a pixel.
    const least = ENGINE === 'firefox' ? 0.15 : 0.05;
    const moved = places().flatMap((place, i) =>
      place.every((value, side) => Math.abs(value - before[i]![side]!) < least) ? [] : [all[i]!.localName],
    );
    expect(moved).to.deep.equal([]);
  });

  it('and after it, the page is as it was, to the letter', async () => {
    const visitor = await visit(MARKUP, { answers: MIXED, step: 'result' });
    const page = (): string => document.documentElement.outerHTML;
    const before = page();
    visitor.el.print();
    expect(page()).to.not.equal(before);
    visitor.el.print();
    done();
    expect(page()).to.equal(before);
    expect(document.adoptedStyleSheets.length).to.equal(0);
  });
});

describe('where there is no printing', () => {
  const SAID = 'Det går inte att skriva ut härifrån.';
  const expectClean = (root: Document): void => {
    expect(root.querySelectorAll('[data-sos-print], [style*="--sos-paper"]').length).to.equal(0);
    expect(root.adoptedStyleSheets.length).to.equal(0);
  };

  for (const [sentence, print] of [
    ['the browser has none', undefined],
    [
      'it throws',
      () => {
        throw new Error('no');
      },
    ],
  ] as const)
    it(`because ${sentence}, the widget says so, and the page is as before`, async () => {
      setPrint(print);
      const visitor = await atResult(MIXED);
      await visitor.press('Skriv ut');
      await waitUntil(() => visitor.alert.includes(SAID));
      expectClean(document);
      setPrint(() => undefined);
      await visitor.press('Skriv ut');
      await waitUntil(() => !visitor.alert.includes(SAID), 'It is still said');
    });

  it('because the frame may open no dialogues, it is said as well', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.srcdoc = `<!DOCTYPE html><html lang="sv"><body><script type="module" src="/src/define/sos-five-k.ts"><\/script><sos-five-k scores="4 3 2 5 1"></sos-five-k>`;
    document.body.append(frame);
    try {
      await waitUntil(() => frame.contentDocument?.querySelector('sos-five-k')?.shadowRoot?.querySelector('[lang]'));
      const el = frame.contentDocument!.querySelector('sos-five-k')!;
      el.print();
      await waitUntil(() => said(el.shadowRoot!.querySelector('.print-fault')).includes(SAID));
      expectClean(frame.contentDocument!);
    } finally {
      frame.remove();
      await pause();
    }
  });
});
