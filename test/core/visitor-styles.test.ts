/** What a visitor sets for all elements of the page (WCAG 1.4.12), words that are longer than the widget is wide, and accents that nobody can read. */
import { expect, fixture } from '@open-wc/testing';
import type { SosElement } from '../../src/index.js';
import { CAN } from '../engine.js';
import { alike, MIXED } from '../five-k/visitor.js';
import { ready, said, Visitor, waitUntil } from '../visitor.js';

const VIEWS: readonly (readonly [sentence: string, tag: string, props: object])[] = [
  ['the start', 'sos-five-k', { answers: { spanner: 1 } }],
  ['a step', 'sos-five-k', { step: 'kapital', answers: MIXED }],
  ['the result', 'sos-five-k', { step: 'result', answers: MIXED }],
  ['the checklist', 'sos-factor-checklist', { step: 'list' }],
  ['a question of the quiz', 'sos-iop-quiz', { step: 'funding' }],
  ['a case', 'sos-case-timeline', {}],
  ['the comparison before it begins', 'sos-samsyn', {}],
];

async function place(width: number, tag: string, props: object): Promise<Visitor<SosElement>> {
  const page = await fixture<HTMLElement>(`<div style="inline-size: ${width}px"></div>`);
  const el = document.createElement(tag as 'sos-five-k') as SosElement;
  Object.assign(el, props);
  page.append(el);
  const visitor = new Visitor(el);
  await ready(visitor);
  return visitor;
}

/** Elements with text of their own that is on show. */
const withText = ({ root }: Visitor<SosElement>): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('.root *')].filter(
    (each) =>
      each.checkVisibility() &&
      !each.closest('svg, [popover], .vh') &&
      [...each.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue!.trim()),
  );

function expectFits({ el, root }: Visitor<SosElement>): void {
  const inner = root.querySelector<HTMLElement>('.root')!;
  expect(el.scrollWidth, 'host').to.be.at.most(el.clientWidth);
  expect(inner.scrollWidth, 'root').to.be.at.most(inner.clientWidth);
}

async function underStyle(css: string, test: () => Promise<void>): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  try {
    await test();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  }
}

describe('the visitor’s own spacing', () => {
  const SPACING = '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 2 !important }';
  const linesOf = (each: Element): number => {
    const { lineHeight, fontSize } = getComputedStyle(each);
    return parseFloat(lineHeight) / parseFloat(fontSize);
  };

  for (const [sentence, tag, props] of VIEWS) {
    it(`${sentence}: all text follows, and nothing sticks out of 320 pixels`, async () => {
      const visitor = await place(320, tag, props);
      await underStyle(SPACING, async () => {
        const all = withText(visitor);
        expect(all.length).to.be.greaterThan(3);
        await waitUntil(() => all.every((each) => linesOf(each) > 1.95), 'The lines stay close');
        for (const each of all) {
          const { letterSpacing, wordSpacing } = getComputedStyle(each);
          expect(parseFloat(letterSpacing), said(each)).to.be.greaterThan(1.5);
          expect(parseFloat(wordSpacing), said(each)).to.be.greaterThan(2);
        }
        expectFits(visitor);
      });
      await waitUntil(() => linesOf(visitor.heading) < 1.5, 'The lines stay wide');
    });
  }

  it('is not taken from what the page has for its own text, nor are lines that are closer than ours', async () => {
    const visitor = await place(320, 'sos-five-k', {});
    const lead = visitor.part('start')!.querySelector('p')!;
    await underStyle(
      'body { letter-spacing: 2px; word-spacing: 4px; line-height: 3 } * { line-height: 3 !important }',
      async () => {
        await waitUntil(() => Math.abs(linesOf(lead) - 1.5) < 0.01, 'The lines stay close');
        const { letterSpacing, wordSpacing } = getComputedStyle(lead);
        expect([letterSpacing, wordSpacing]).to.deep.equal(['normal', '0px']);
      },
    );
  });
});

describe('a name of one word', () => {
  const LONG = 'Arbetsmarknadsdepartementetssamverkanskommitte';

  for (const width of [240, 320]) {
    for (const [sentence, tag, props] of VIEWS.slice(0, 4)) {
      it(`${sentence}, ${width} pixels: it is broken, and nothing sticks out`, async () => {
        const visitor = await place(width, tag, props);
        // As if the content had it: wherever the name of an area is.
        const texts = document.createTreeWalker(visitor.root, NodeFilter.SHOW_TEXT);
        for (let at = texts.nextNode(); at; at = texts.nextNode())
          if (!at.parentElement?.closest('style')) at.nodeValue = at.nodeValue!.replace(/Kapital|Kontakt/g, LONG);
        expectFits(visitor);
        for (const button of visitor.root.querySelectorAll('button')) {
          expect(button.scrollWidth, said(button)).to.be.at.most(button.clientWidth + 1);
        }
      });
    }
  }
});

describe('an accent of any lightness can be read', () => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  /** Red, green and blue, 0–255, of a colour on white. */
  function rgb(colour: string): number[] {
    canvas.fillStyle = '#fff';
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }
  /** WCAG 2.2, relative luminance. */
  function luminance(colour: string): number {
    const [r, g, b] = rgb(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(a: string, b: string): number {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (high + 0.05) / (low + 0.05);
  }

  /** The styles of the widget as an engine reads them that knows fewer colours. */
  function without(visitor: Visitor<SosElement>, unknown: RegExp): void {
    const { root } = visitor;
    root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
      const rules = [...sheet.cssRules].filter(
        (rule) => !(rule instanceof CSSSupportsRule && unknown.test(rule.conditionText)),
      );
      const copy = new CSSStyleSheet();
      copy.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
      return copy;
    });
  }

  const ACCENTS = [
    '#ffffff',
    '#ffff00',
    '#00ffff',
    '#ff69b4',
    '#7fff00',
    '#ffd700',
    '#c0c0c0',
    '#14487a',
    '#000000',
    '',
  ];
  for (const [engine, unknown] of [
    ['with all colours', /nothing/],
    ['without relative colours', /from/],
    ['without mixed colours', /from|color-mix/],
  ] as const) {
    it(engine, async () => {
      for (const accent of ACCENTS) {
        const visitor = await place(690, 'sos-five-k', { step: 'kapital', answers: alike(4) });
        visitor.el.style.setProperty('--sos-color-accent', accent);
        without(visitor, unknown);
        const { color, backgroundColor } = getComputedStyle(visitor.root.querySelector('.primary')!);
        expect(contrast(color, backgroundColor), `${accent}: the filled button`).to.be.at.least(4.5);
        const back = getComputedStyle(visitor.button('Tillbaka')).color;
        expect(contrast(back, '#fff'), `${accent}: on the page`).to.be.at.least(4.5);
        const probe = visitor.root.querySelector('.root')!.appendChild(document.createElement('p'));
        probe.className = 'panel';
        const { backgroundColor: tinted } = getComputedStyle(probe);
        expect(contrast(back, tinted), `${accent}: on a tinted surface`).to.be.at.least(4.5);
      }
    });
  }

  (CAN.setViewport ? it : it.skip)(
    'the ticks of the progress, and its numbers where there is no room for names',
    async () => {
      const visitor = await place(320, 'sos-five-k', { step: 'kapital', answers: alike(4) });
      const links = [...visitor.part('progress')!.querySelectorAll('button')];
      const numberOf = (link: Element): CSSStyleDeclaration => getComputedStyle(link, '::before');
      for (const link of links) {
        expect(numberOf(link).content).to.match(/^counter\(step\)/);
        expect(numberOf(link).display).to.not.equal('none');
      }
      for (const link of links) {
        const { width, height } = link.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
        for (const tick of link.querySelectorAll('path')) {
          const { fill, stroke } = getComputedStyle(tick);
          expect(contrast(tick.matches('.on') ? fill : stroke, '#fff')).to.be.at.least(3);
        }
      }
      const [first, , present] = links.map((each) => numberOf(each).fontWeight);
      expect(present).to.not.equal(first);
      expect(said(links[2])).to.contain('Kapital');
    },
  );
});
