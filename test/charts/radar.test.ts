/** The star: its geometry against an oracle, and its labels as the browser draws them. */
import { expect, fixture } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { Band } from '../../src/index.js';
import { fitsRadar, radar } from '../../src/charts/radar.js';
import type { ResultRow } from '../../src/charts/result-rows.js';

const row = (name: string, mean: number | null = 3, value = mean === null ? '–' : mean.toFixed(1)): ResultRow => ({
  id: name,
  name,
  inline: name,
  mean,
  value,
  band: mean === null ? null : ((mean >= 4 ? 'strength' : mean >= 3 ? 'discuss' : 'concern') satisfies Band),
  bandName: '',
  answered: 4,
  unknown: 0,
  total: 4,
});

/** On the page's own tree, and by the Lit that the element tests run on. */
class Star extends LitElement {
  declare rows: readonly ResultRow[];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return radar(this.rows, 'The facts');
  }
}
customElements.define('test-star', Star);

/** Draws a star in a typeface, as wide as it is on a page. */
async function draw(rows: readonly ResultRow[], family = 'sans-serif'): Promise<SVGSVGElement> {
  const page = await fixture<HTMLElement>('<div></div>');
  const star = new Star();
  star.rows = rows;
  page.append(star);
  await star.updateComplete;
  page.style.inlineSize = '384px';
  page.style.fontFamily = family;
  // In the widget, a rule makes the value bold.
  for (const each of page.querySelectorAll<SVGTextElement>('[part="radar"] text'))
    if (/^[\d.,–]+$/.test(each.textContent) && each.getAttribute('font-size') === '16') each.style.fontWeight = '700';
  return page.querySelector('svg')!;
}

interface Box {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxOf = (text: SVGTextElement): Box => {
  const { x, y, width, height } = text.getBBox();
  return { text: text.textContent, x, y, width, height };
};
/** The labels around the star: names and values, not the numbers of the grid. */
const labels = (star: SVGSVGElement): Box[] =>
  [...star.querySelectorAll('text')].filter((each) => each.getAttribute('font-size') === '16').map(boxOf);

/** Letters without the empty room that a line of text has over and under them. */
const ink = ({ text, x, y, width, height }: Box): Box => ({
  text,
  x,
  y: y + height * 0.2,
  width,
  height: height * 0.7,
});
const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Words of municipal life, short and long, on one line and on two. */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['short names', ['Ett', 'Mål', 'Tid', 'Vi', 'Nu', 'Sen']],
  ['the five K, and one more', ['Kompetens', 'Kontakt', 'Kapital', 'Kontinuitet', 'Kontext', 'Kunskap']],
  [
    'names as long as a line',
    ['Kommunikation.', 'Samordningarna', 'Förväntningars', 'Målgruppernas.', 'Ansvarstagande', 'Organisationen'],
  ],
  [
    'names on two lines',
    [
      'Gemensamma mål',
      'Tydliga roller och ansvar',
      'Kommunikation och möten',
      'Förtroende för varandra',
      'Ledning och uppföljning',
      'Resurser och uthållighet',
    ],
  ],
  [
    'two lines, both full',
    [
      'Kommunikation. Samordningarna',
      'Förväntningars Målgruppernas.',
      'Ansvarstagande Organisationen',
      'Samordningarna Kommunikation.',
      'Målgruppernas. Ansvarstagande',
      'Organisationen Förväntningars',
    ],
  ],
  ['one long among short ones', ['A', 'Förväntningars Målgruppernas.', 'B', 'C', 'Ledning och uppföljning', 'D']],
];

describe('the labels of the star', () => {
  // Verdana, or DejaVu Sans where it is missing, is the widest face in common use on such sites.
  for (const family of ['Arial, sans-serif', 'Verdana, "DejaVu Sans", sans-serif', 'Georgia, serif']) {
    for (const n of [3, 4, 5, 6]) {
      for (const [sentence, names] of NAMES) {
        it(`${n} axes, ${sentence}, ${family.split(',')[0]!}: none touches another or leaves the picture`, async () => {
          const rows = names.slice(0, n).map((name) => row(name, 5));
          expect(fitsRadar(rows), 'there is a star').to.be.true;
          const star = await draw(rows, family);
          const boxes = labels(star);
          expect(
            boxes
              .map(({ text }) => text)
              .filter((text) => text !== '5.0')
              .join(' '),
          ).to.equal(names.slice(0, n).join(' '));
          const { x, y, width, height } = star.viewBox.baseVal;
          for (const box of boxes) {
            const { text } = box;
            expect(box.x, `"${text}" at the left`).to.be.at.least(x);
            expect(box.x + box.width, `"${text}" at the right`).to.be.at.most(x + width);
            expect(ink(box).y, `"${text}" at the top`).to.be.at.least(y);
            expect(ink(box).y + ink(box).height, `"${text}" at the bottom`).to.be.at.most(y + height);
          }
          const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
          expect(
            pairs.filter(([a, b]) => touch(ink(a), ink(b))).map(([a, b]) => `${a.text} × ${b.text}`),
          ).to.deep.equal([]);
        });
      }
    }
  }

  it('do not lie on the outer ring, where the signs of the highest values are', async () => {
    for (const n of [3, 4, 5, 6]) {
      for (const [, names] of NAMES) {
        const star = await draw(names.slice(0, n).map((name) => row(name, 5)));
        const signs = corners(star).map(([x, y]) => ({ text: 'sign', x: x - 8, y: y - 8, width: 16, height: 16 }));
        for (const box of labels(star)) {
          expect(
            signs.some((sign) => touch(ink(box), sign)),
            `"${box.text}" of ${n}`,
          ).to.be.false;
        }
      }
    }
  });
});

describe('fitsRadar', () => {
  const three = (name: string): { name: string }[] => [{ name }, { name: 'B' }, { name: 'C' }];
  const rows: [sentence: string, rows: { name: string }[], star: boolean][] = [
    ['two axes are no star', [{ name: 'A' }, { name: 'B' }], false],
    ['three are', three('A'), true],
    ['six are', Array.from({ length: 6 }, (_none, i) => ({ name: `N${i}` })), true],
    ['seven are too many', Array.from({ length: 7 }, (_none, i) => ({ name: `N${i}` })), false],
    ['none is no star', [], false],
    ['a word of 14 letters fits', three('A'.repeat(14)), true],
    ['a word of 15 does not', three('A'.repeat(15)), false],
    ['two lines fit', three('Förväntningars Målgruppernas.'), true],
    ['three do not', three('Gemensamma mål och mycket tydliga roller'), false],
    ['a long word among short ones does not', three('Vår kommunikationsplan i år'), false],
    ['a name of spaces alone', three('  '), false],
  ];
  for (const [sentence, given, star] of rows) {
    it(sentence, () => expect(fitsRadar(given)).to.equal(star));
  }
});

/** The numbers of a path. */
const numbers = (path: Element): number[] =>
  [...path.getAttribute('d')!.matchAll(/-?\d+(\.\d+)?/g)].map(([each]) => Number(each));
const pairs = (all: readonly number[]): [number, number][] =>
  Array.from({ length: all.length / 2 }, (_none, i) => [all[2 * i]!, all[2 * i + 1]!]);

/** The rings, from 1 to 5: closed, with as many corners as the star has axes. */
const rings = (star: SVGSVGElement): [number, number][][] =>
  [...star.querySelectorAll('.radar-ring')]
    .filter((each) => each.getAttribute('d')!.endsWith('z'))
    .map((each) => pairs(numbers(each)));
const corners = (star: SVGSVGElement): [number, number][] => rings(star).at(-1)!;

describe('the geometry of the star', () => {
  for (const n of [3, 4, 5, 6]) {
    it(`${n} axes: regular polygons around the centre, one for each step of the scale`, async () => {
      const star = await draw(Array.from({ length: n }, (_none, i) => row(`N${i}`)));
      const all = rings(star);
      expect(all).to.have.length(5);
      for (const [i, ring] of all.entries()) {
        expect(ring).to.have.length(n);
        const radii = ring.map(([x, y]) => Math.hypot(x - 160, y - 160));
        for (const radius of radii) expect(radius, `ring ${i + 1}`).to.be.closeTo((108 * (i + 1)) / 5, 0.11);
        const sides = ring.map(([x, y], at) => Math.hypot(x - ring[(at + 1) % n]![0], y - ring[(at + 1) % n]![1]));
        for (const side of sides) expect(side).to.be.closeTo(sides[0]!, 0.25);
      }
      const [first, second] = corners(star) as [[number, number], [number, number]];
      if (n === 4) expect(first[1], 'none lies flat').to.be.closeTo(corners(star)[3]![1], 0.01);
      else expect(first, 'the first points up').to.deep.equal([160, 52]);
      expect(second[0], 'clockwise').to.be.greaterThan(160);
    });
  }

  it('a value of v lies v fifths of the way from the centre', async () => {
    const means = [1, 2.5, 5, 3.3, 4];
    const star = await draw(means.map((mean, i) => row(`N${i}`, mean)));
    const spokes = [...star.querySelectorAll('.radar-spoke')].map((each) => pairs(numbers(each)));
    for (const [i, mean] of means.entries()) {
      const angle = (i * 2 * Math.PI) / 5 - Math.PI / 2;
      const [from, to] = spokes[i] as [[number, number], [number, number]];
      expect(from).to.deep.equal([160, 160]);
      expect(to[0]).to.be.closeTo(160 + Math.cos(angle) * 21.6 * mean, 0.051);
      expect(to[1]).to.be.closeTo(160 + Math.sin(angle) * 21.6 * mean, 0.051);
    }
    expect(pairs(numbers(star.querySelector('.radar-area')!)), 'the area joins their ends').to.deep.equal(
      spokes.map(([, to]) => to),
    );
  });

  it('an axis without a value has no spoke, and then there is no area', async () => {
    const star = await draw([row('A', 4), row('B', null), row('C', 2)]);
    expect(star.querySelectorAll('.radar-spoke').length).to.equal(2);
    expect(star.querySelector('.radar-area')).to.be.null;
  });

  it('has the numbers of the grid, each at its ring, clear of the axis', async () => {
    for (const n of [3, 4, 5, 6]) {
      const star = await draw(Array.from({ length: n }, (_none, i) => row(`N${i}`, 2)));
      const found = [...star.querySelectorAll('text')].filter((each) => each.getAttribute('font-size') !== '16');
      expect(found.map((each) => each.textContent)).to.deep.equal(['1', '2', '3', '4', '5']);
      for (const [i, each] of found.entries()) {
        const { x, y, width, height } = each.getBBox();
        const corner = rings(star)[i]![0]!;
        expect(x + width, `${i + 1} of ${n}`).to.be.at.most(corner[0] - 3);
        expect(y + height / 2).to.be.closeTo(corner[1], 4);
      }
    }
  });

  it('says the facts to those who do not see it, and hides nothing else', async () => {
    const star = await draw([row('A'), row('B'), row('C')]);
    expect([star.getAttribute('role'), star.getAttribute('aria-label')]).to.deep.equal(['img', 'The facts']);
  });
});
