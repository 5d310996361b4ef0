/** The files themselves: a table that spreadsheet programs open, data that can be read back, and pictures that stand alone. */
import { expect } from '@open-wc/testing';
import { fiveK } from '../../src/content/five-k/index.js';
import { encodeAnswers, scoreInstrument } from '../../src/index.js';
import { answerFile } from '../../src/questionnaire/files/answer-file.js';
import { download } from '../../src/questionnaire/files/download.js';
import { captions, wrapped } from '../../src/questionnaire/files/captions.js';
import { csv } from '../../src/questionnaire/files/csv.js';
import { pngFile } from '../../src/questionnaire/files/png.js';
import { svgFile } from '../../src/questionnaire/files/svg.js';
import { atResult, MIXED } from '../five-k/visitor.js';

const BOM = '\ufeff';

describe('csv', () => {
  const cells: [sentence: string, cell: string, written: string][] = [
    ['plain text', 'Kontakt', '"Kontakt"'],
    ['the separator', 'a;b,c', '"a;b,c"'],
    ['a number with a sign', '-0,7', '"-0,7"'],
    ['what only begins like a number', '+1,0+cmd', '"\'+1,0+cmd"'],
    ['a quote is doubled', 'sa "ja"', '"sa ""ja"""'],
    ['a line break stays within its cell', 'a\r\nb', '"a\r\nb"'],
    ['letters that are not English', 'Område å 😀', '"Område å 😀"'],
    ['nothing', '', '""'],
    ['a decimal comma', '3,5', '"3,5"'],
    ['a formula is not run', '=1+1', `"'=1+1"`],
    ['nor one with plus', '+1', `"'+1"`],
    ['nor with minus', '-1', `"'-1"`],
    ['nor with @', '@SUM(A1)', `"'@SUM(A1)"`],
    ['nor after a tab', '\t=1', `"'\t=1"`],
    ['nor after a carriage return', '\r=1', `"'\r=1"`],
    ['a formula sign further on is only a sign', 'a=1', '"a=1"'],
    ['a dash is no minus', '–', '"–"'],
  ];
  for (const [sentence, cell, written] of cells) {
    it(sentence, () => expect(csv([[cell]], ';')).to.equal(`${BOM}${written}\r\n`));
  }

  it('begins with a byte order mark, separates as asked, and ends each row', () => {
    expect(
      csv(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ';',
      ),
    ).to.equal(`${BOM}"a";"b"\r\n"c";"d"\r\n`);
    expect(csv([['a', 'b']], ',')).to.equal(`${BOM}"a","b"\r\n`);
  });
});

describe('answerFile', () => {
  const result = scoreInstrument(fiveK.structure, MIXED);
  const answered = {
    instrument: result.instrument,
    version: result.version,
    result,
    answers: MIXED,
    sector: 'civil',
    code: encodeAnswers(fiveK.structure, { answers: MIXED, sector: 'civil' }),
  } as const;

  it('is read back as what it was, named as a format with a version', () => {
    const file: unknown = answerFile(answered, new Date('2026-03-04T05:06:07Z'));
    expect(file).to.deep.equal({
      format: 'sos-widgets/answers',
      formatVersion: 1,
      instrument: 'five-k',
      version: 1,
      date: '2026-03-04',
      sector: 'civil',
      answers: MIXED,
      code: answered.code,
      result,
    });
  });

  it('names the earlier answers that the present ones were compared with', () => {
    expect(answerFile({ ...answered, baseline: 'S' }, new Date())).to.have.property('baseline', 'S');
  });

  it('has the day of the visitor’s clock, which just after midnight is another than that of UTC', () => {
    const inStockholm = { getFullYear: () => 2027, getMonth: () => 0, getDate: () => 1 };
    const now = Object.assign(new Date('2026-12-31T23:30:00Z'), inStockholm);
    expect(answerFile(answered, now).date).to.equal('2027-01-01');
  });

  it('says null for a sector that is not told', () => {
    expect(answerFile({ ...answered, sector: null }, new Date()).sector).to.be.null;
  });
});

describe('svgFile', () => {
  const TITLE = 'A < B & "C" å';
  const star = async (markup?: string): Promise<SVGSVGElement> =>
    (await atResult(MIXED, markup)).part('radar') as unknown as SVGSVGElement;

  it('is well-formed, with its title first and a size', async () => {
    const file = new DOMParser().parseFromString(svgFile(await star(), TITLE), 'image/svg+xml');
    const root = file.documentElement;
    expect(file.querySelector('parsererror')).to.be.null;
    expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(root.firstElementChild!.localName).to.equal('title');
    expect(root.firstElementChild!.textContent).to.equal(TITLE);
    expect([root.getAttribute('role'), root.getAttribute('aria-hidden')]).to.deep.equal(['img', null]);
    const [, , width, height] = root.getAttribute('viewBox')!.split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    expect(Number(root.getAttribute('width'))).to.be.closeTo(2 * width, 0.1);
    expect(Number(root.getAttribute('height'))).to.be.closeTo(2 * height, 0.1);
  });

  it('needs nothing from the page: no class, part, comment, style or reference', async () => {
    const text = svgFile(await star(), TITLE);
    expect(text).to.not.match(/\sclass=|\spart=|<!--|\sstyle=|<style|url\(|var\(|href/);
  });

  it('opens although a name holds control characters', async () => {
    const picture = (await star()).cloneNode(true) as SVGSVGElement;
    document.body.append(picture);
    picture.querySelector('text')!.textContent = 'Kommu\u000Bnen\u0001';
    const file = new DOMParser().parseFromString(svgFile(picture, TITLE), 'image/svg+xml');
    picture.remove();
    expect(file.querySelector('parsererror')).to.be.null;
    expect(file.querySelector('text')!.textContent).to.equal('Kommunen');
  });

  it('has every shape and text of the picture', async () => {
    const picture = await star();
    const file = new DOMParser().parseFromString(svgFile(picture, TITLE), 'image/svg+xml');
    // One more: the background.
    expect(file.querySelectorAll('path').length).to.equal(picture.querySelectorAll('path').length + 1);
    expect([...file.querySelectorAll('text')].map((each) => each.textContent)).to.deep.equal(
      [...picture.querySelectorAll('text')].map((each) => each.textContent),
    );
  });

  it('stands alone: title, name and date above it, the signs and the sources below, in lines that fit', async () => {
    const picture = await star();
    const { basis, name } = await fiveK.text('sv');
    const key = picture.getRootNode() as ShadowRoot;
    const heading = `Er samverkan är byggd för att hålla länge, men ${'ord'.repeat(30)} räcker inte.`;
    const around = captions(
      { heading, subject: name, basis, locale: 'sv', key: key.querySelector('.key') },
      picture.viewBox.baseVal,
      new Date(2026, 10, 30),
    );
    const file = new DOMParser().parseFromString(svgFile(picture, TITLE, { basis, around }), 'image/svg+xml');
    expect(file.querySelector('parsererror')).to.be.null;
    expect(file.querySelector('desc')!.textContent).to.equal(basis);
    const own = picture.querySelectorAll('text').length;
    const added = [...file.querySelectorAll('text')].slice(own);
    const words = added.map((each) => each.textContent).join(' ');
    expect(words.replaceAll(' ', '')).to.contain(heading.replaceAll(' ', ''));
    for (const each of ['De fem K, 30 november 2026', '4,0–5,0', basis]) expect(words).to.contain(each);
    // Each sign of the key is drawn beside its words.
    expect(file.querySelectorAll('g').length).to.equal(key.querySelectorAll('.key li svg').length);
    expect(file.querySelectorAll('g').length).to.be.above(2);
    const [, top, , height] = file.documentElement.getAttribute('viewBox')!.split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    document.body.append(document.importNode(file.documentElement, true));
    const shown = document.body.lastElementChild as unknown as SVGSVGElement;
    const boxes = [...shown.querySelectorAll('text')].slice(own).map((each) => each.getBBox());
    const parts = [...shown.querySelectorAll<SVGGraphicsElement>('g, text')].map((each) => each.getBBox());
    shown.remove();
    expect(parts.length).to.be.above(own);
    const drawn = picture.viewBox.baseVal;
    for (const box of boxes) {
      expect(box.x).to.be.at.least(drawn.x);
      expect(box.x + box.width).to.be.at.most(drawn.x + drawn.width);
      expect(box.y).to.be.at.least(top);
      expect(box.y + box.height).to.be.at.most(top + height);
      // Nothing is written over the picture.
      expect(box.y + box.height <= drawn.y + 4 || box.y >= drawn.y + drawn.height).to.be.true;
    }
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrapped('en förvaltningsövergripande sak', 10)).to.deep.equal([
      'en',
      'förvaltnin',
      'gsövergrip',
      'ande sak',
    ]);
  });

  for (const theme of ['light', 'dark']) {
    it(`${theme}: colours are written so that any program reads them`, async () => {
      const file = new DOMParser().parseFromString(
        svgFile(await star(`<sos-five-k theme="${theme}"></sos-five-k>`), TITLE),
        'image/svg+xml',
      );
      const colours = [...file.querySelectorAll('path, text')].flatMap((each) => [
        each.getAttribute('fill'),
        each.getAttribute('stroke'),
      ]);
      // Word, Inkscape and older browsers know neither oklch() nor color().
      expect([
        ...new Set(colours.filter((each) => each !== null && !/^(none|#[\da-f]{6}|rgba?\([\d., ]+\))$/.test(each))),
      ]).to.deep.equal([]);
    });
  }

  it('looks the same outside of the page', async () => {
    const picture = await star();
    const frame = document.body.appendChild(document.createElement('div'));
    frame.append(
      document.importNode(
        new DOMParser().parseFromString(svgFile(picture, TITLE), 'image/svg+xml').documentElement,
        true,
      ),
    );
    const paint = (root: Element): string[] =>
      [...root.querySelectorAll('text')].map((each) =>
        [
          getComputedStyle(each).fontWeight,
          getComputedStyle(each).fontFamily,
          getComputedStyle(each).strokeWidth,
        ].join(),
      );
    const [alone, inside] = [paint(frame.firstElementChild!), paint(picture)];
    frame.remove();
    expect(alone).to.deep.equal(inside);
  });

  it('is the whole star also when the table is on show', async () => {
    const [shown, hidden] = [
      svgFile(await star(), TITLE),
      svgFile(await star('<sos-five-k view="table"></sos-five-k>'), TITLE),
    ];
    expect(hidden).to.equal(shown);
  });
});

describe('pngFile', () => {
  it('is a PNG of the expected size, four times the picture, and not blank', async () => {
    const picture = (await atResult(MIXED)).part('radar') as unknown as SVGSVGElement;
    const blob = await pngFile(picture, 4);
    expect(blob.type).to.equal('image/png');
    const image = await createImageBitmap(blob);
    const { width, height } = picture.viewBox.baseVal;
    expect([image.width, image.height]).to.deep.equal([Math.ceil(4 * width), Math.ceil(4 * height)]);

    const canvas = new OffscreenCanvas(image.width, image.height);
    const paint = canvas.getContext('2d')!;
    paint.drawImage(image, 0, 0);
    const { data } = paint.getImageData(0, 0, image.width, image.height);
    const pixels = new Uint32Array(data.buffer);
    const count = new Map<number, number>();
    for (const pixel of pixels) count.set(pixel, (count.get(pixel) ?? 0) + 1);
    const [[, background]] = [...count].sort(([, a], [, b]) => b - a) as [[number, number]];
    expect(count.size, 'colours').to.be.greaterThan(20);
    expect(background / pixels.length, 'mostly background').to.be.within(0.4, 0.95);
    expect(
      pixels.every((pixel) => pixel >>> 24 === 255),
      'nothing transparent',
    ).to.be.true;
  });

  it('says below the picture what it builds on', async () => {
    const picture = (await atResult(MIXED)).part('radar') as unknown as SVGSVGElement;
    const source = { heading: '', subject: 'De fem K', basis: (await fiveK.text('sv')).basis, locale: 'sv', key: null };
    const box = picture.viewBox.baseVal;
    const around = captions(source, box, new Date());
    const image = await createImageBitmap(await pngFile(picture, 1, around));
    const drawn = Math.ceil(box.height + box.y - around.y);
    expect(image.height).to.be.above(drawn + 20);
    const paint = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    paint.drawImage(image, 0, 0);
    const below = new Uint32Array(paint.getImageData(0, drawn, image.width, image.height - drawn).data.buffer);
    expect(below.filter((pixel) => pixel !== below[0]).length, 'inked').to.be.above(200);
  });

  it('paints the spokes and the names where they are in the picture', async () => {
    const picture = (await atResult(MIXED)).part('radar') as unknown as SVGSVGElement;
    const image = await createImageBitmap(await pngFile(picture, 1));
    const paint = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    paint.drawImage(image, 0, 0);
    const { x, y, width, height } = picture.viewBox.baseVal;
    const background = paint.getImageData(width - 1, height - 1, 1, 1).data.join();
    for (const text of picture.querySelectorAll('text')) {
      const box = text.getBBox();
      const { data } = paint.getImageData(
        Math.floor(box.x - x),
        Math.floor(box.y - y),
        Math.ceil(box.width),
        Math.ceil(box.height),
      );
      const inked = Array.from({ length: data.length / 4 }, (_none, i) => data.slice(4 * i, 4 * i + 4).join()).filter(
        (each) => each !== background,
      ).length;
      expect(inked, text.textContent).to.be.greaterThan(5);
    }
  });
});

describe('download', () => {
  it('hands a file with its name and type to the browser, and lets go of it later', async () => {
    const { createObjectURL, revokeObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const handed: { name: string; blob: Blob | undefined; href: string }[] = [];
    let blob: Blob | undefined;
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return createObjectURL(given);
    };
    const revoked: string[] = [];
    URL.revokeObjectURL = (url) => revoked.push(url);
    HTMLAnchorElement.prototype.click = function click() {
      handed.push({ name: this.download, blob, href: this.href });
    };
    try {
      download('a;b', 'namn.csv', 'text/csv');
    } finally {
      HTMLAnchorElement.prototype.click = click;
      Object.assign(URL, { createObjectURL, revokeObjectURL });
    }
    expect(handed.map(({ name }) => name)).to.deep.equal(['namn.csv']);
    expect(handed[0]!.href).to.match(/^blob:/);
    expect(handed[0]!.blob!.type).to.match(/^text\/csv/);
    expect(await handed[0]!.blob!.text()).to.equal('a;b');
    expect(revoked, 'not before the browser has read it').to.deep.equal([]);
  });
});
