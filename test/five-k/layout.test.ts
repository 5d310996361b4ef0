/** In real pixels: narrow and wide, in flex rows, tables, with small rem, right to left; nothing sticks out, nothing is too small to hit. */
import { expect, fixture } from '@open-wc/testing';
import { MIXED, ready, Visitor } from './visitor.js';

const VIEWS: readonly (readonly [string, Partial<Visitor['el']>])[] = [
  ['the start card', {}],
  ['a step', { step: 'kapital', answers: MIXED }],
  ['the result as star', { step: 'result', answers: MIXED }],
  ['the result as dots', { step: 'result', answers: MIXED, view: 'dots' }],
  ['the result as table', { step: 'result', answers: MIXED, view: 'table' }],
];

/** Shows a view in a place of the page; the last element of the markup is where it goes. */
async function place(markup: string, props: object): Promise<Visitor> {
  const page = await fixture<HTMLElement>(markup);
  const inner = page.matches('.here') ? page : page.querySelector('.here')!;
  const el = Object.assign(document.createElement('sos-five-k'), { allowSave: true, ...props });
  inner.append(el);
  const visitor = new Visitor(el);
  await ready(visitor);
  if (el.step === 'result') await visitor.unfold(el.lang === 'en' ? 'Save as a file' : 'Spara som fil');
  return visitor;
}

/** Those that a visitor presses, with the area that takes the press: a label is as good as its field. */
function targets({ root }: Visitor): [string, DOMRect][] {
  return (
    [...root.querySelectorAll<HTMLElement>('button, summary, input, a')]
      .filter((each) => each.checkVisibility())
      // Words within a sentence are exempt (WCAG 2.5.8, inline).
      .filter((each) => !each.matches('[part~="term"], p a, li a'))
      .map((each) => [
        each.innerText || `${(each as HTMLInputElement).name} ${(each as HTMLInputElement).value}`,
        each.getBoundingClientRect(),
      ])
  );
}

/** What sticks out of the widget on either side, by more than rounding. */
function outside({ el, root }: Visitor): string[] {
  const { left, right } = el.getBoundingClientRect();
  // The empty edge of a circle that stands in line with the text.
  const edge = 0.15 * parseFloat(getComputedStyle(root.querySelector('[lang]')!).fontSize);
  return (
    [...root.querySelectorAll<HTMLElement>('[lang] *')]
      // Within a picture, engines do not agree on what a box is.
      .filter((each) => each.checkVisibility() && !each.closest('[popover]') && !each.parentElement?.closest('svg'))
      .filter((each) => {
        const box = each.getBoundingClientRect();
        // What only screen readers get is cut to a pixel.
        return box.width > 1.5 && (box.left < left - edge || box.right > right + edge);
      })
      .map((each) => `${each.localName} ${each.textContent.trim().slice(0, 30)}`)
  );
}

function expectFits(visitor: Visitor): void {
  const inner = visitor.root.querySelector<HTMLElement>('[lang]')!;
  expect(outside(visitor), 'what sticks out').to.deep.equal([]);
  // From right to left, it is that edge which can be scrolled to.
  const slack = getComputedStyle(visitor.el).direction === 'rtl' ? 2 : 0;
  expect(visitor.el.scrollWidth, 'host').to.be.at.most(visitor.el.clientWidth + slack);
  expect(inner.scrollWidth, 'root').to.be.at.most(inner.clientWidth + slack);
}

for (const width of [200, 320, 690]) {
  describe(`${width} pixels wide`, () => {
    for (const lang of ['sv', 'en']) {
      for (const [sentence, props] of VIEWS) {
        it(`${sentence}, ${lang}: nothing sticks out, and all can be hit`, async () => {
          const visitor = await place(`<div class="here" style="inline-size: ${width}px"></div>`, { ...props, lang });
          expect(visitor.el.getBoundingClientRect().width).to.be.closeTo(width, 0.5);
          expectFits(visitor);
          const all = targets(visitor);
          expect(all.length).to.be.greaterThan(0);
          for (const [name, { width: w, height: h }] of all) expect(Math.min(w, h), name).to.be.at.least(24);
        });
      }
    }

    it('the options of a scale are at least 44 pixels, and do not lie on each other', async () => {
      const visitor = await place(`<div class="here" style="inline-size: ${width}px"></div>`, { step: 'kapital' });
      const options = [...visitor.parts('question')[0]!.querySelectorAll('label')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(options).to.have.length(6);
      for (const { width: w, height: h } of options) expect(Math.min(w, h)).to.be.at.least(44);
      for (const [i, a] of options.entries()) {
        for (const b of options.slice(i + 1))
          expect(a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
            .to.be.false;
      }
    });
  });
}

describe('in pages of all kinds', () => {
  const places: [sentence: string, markup: string][] = [
    [
      'a flex row',
      '<div style="display: flex; inline-size: 690px"><div class="here" style="flex: 1"></div><p>Text</p></div>',
    ],
    [
      'a flex row without a width of its own',
      '<div style="display: flex; inline-size: 690px"><div class="here"></div></div>',
    ],
    [
      'a grid',
      '<div style="display: grid; grid-template-columns: 1fr 1fr; inline-size: 690px"><div class="here"></div><p>Text</p></div>',
    ],
    ['a table cell', '<table style="inline-size: 690px"><tr><td class="here"></td><td>Text</td></tr></table>'],
    ['a table cell in a table without a width', '<table><tr><td class="here"></td></tr></table>'],
    ['a float', '<div style="inline-size: 690px"><div class="here" style="float: left"></div></div>'],
    ['a page from right to left', '<div dir="rtl" style="inline-size: 400px"><div class="here"></div></div>'],
    [
      'a column with centred, huge, spaced text',
      '<div style="inline-size: 400px; text-align: center; letter-spacing: 1em; word-spacing: 2em; line-height: 3; text-transform: uppercase; text-indent: 4em; white-space: nowrap"><div class="here"></div></div>',
    ],
  ];
  for (const [sentence, markup] of places) {
    for (const [view, props] of VIEWS) {
      it(`${sentence}: ${view} is there, and fits`, async () => {
        const visitor = await place(markup, props);
        expect(visitor.el.getBoundingClientRect().width, 'not collapsed').to.be.at.least(190);
        expectFits(visitor);
      });
    }
  }

  it('from right to left, the widget itself is from left to right', async () => {
    const visitor = await place('<div dir="rtl" style="inline-size: 400px"><div class="here"></div></div>', {});
    expect(getComputedStyle(visitor.root.querySelector('[lang]')!).direction).to.equal('ltr');
    expect(getComputedStyle(visitor.heading).textAlign).to.equal('start');
  });

  it('where rem is 10 pixels, text is not smaller', async () => {
    const size = async (): Promise<number> =>
      parseFloat(
        getComputedStyle(
          (await place('<div class="here" style="inline-size: 400px; font-size: 16px"></div>', {}))
            .part('start')!
            .querySelector('p')!,
        ).fontSize,
      );
    const before = await size();
    document.documentElement.style.fontSize = '62.5%';
    const after = await size();
    document.documentElement.removeAttribute('style');
    expect([before, after]).to.deep.equal([16, 16]);
  });

  it('where the page has small text, ours is 16 pixels; where it has large, ours is as large', async () => {
    for (const [page, own] of [
      ['10px', 16],
      ['24px', 24],
    ] as const) {
      const visitor = await place(`<div class="here" style="inline-size: 400px; font-size: ${page}"></div>`, {});
      expect(parseFloat(getComputedStyle(visitor.part('start')!.querySelector('p')!).fontSize)).to.equal(own);
    }
  });

  for (const [view, props] of VIEWS) {
    it(`with text twice as large, 320 pixels hold ${view}`, async () =>
      expectFits(await place('<div class="here" style="inline-size: 320px; font-size: 32px"></div>', props)));
  }

  it('a page that styles everything does not reach inside, nor hide it', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { display: inline; margin: 40px; padding: 40px; font-size: 8px; color: red; box-sizing: content-box; min-width: 3000px } :not(:defined) { display: none }',
    );
    const visitor = await place('<div class="here" style="inline-size: 400px"></div>', {});
    const before = visitor.heading.getBoundingClientRect().height;
    document.adoptedStyleSheets.push(sheet);
    const [display, height, colour] = [
      getComputedStyle(visitor.el).display,
      visitor.heading.getBoundingClientRect().height,
      getComputedStyle(visitor.heading).color,
    ];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    expect(display).to.equal('block');
    expect(colour).to.not.equal('rgb(255, 0, 0)');
    expect(height).to.be.greaterThan(20);
    expect(before).to.be.greaterThan(20);
  });

  it('hidden, it takes no room', async () => {
    const visitor = await place('<div class="here" style="inline-size: 400px"></div>', {});
    visitor.el.hidden = true;
    expect(visitor.el.getBoundingClientRect().height).to.equal(0);
  });
});
