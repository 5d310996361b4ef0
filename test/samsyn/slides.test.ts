/** Pictures for a presentation: one for each question, ready for a slide. */
import { expect } from '@open-wc/testing';
import { answered, FIVE, many, PICKED } from '../../stories/samsyn-responses.js';
import { fiveK } from '../../src/content/index.js';
import type { NamedResponse } from '../../src/index.js';
import { handed } from '../captured-download.js';
import { compare, waitUntil, whole, type Reader } from './visitor.js';

/** Nine who all answer the same but one, with names as long as names are. */
const CROWD: readonly NamedResponse[] = Array.from({ length: 9 }, (_none, i) =>
  answered(fiveK.structure, (i < 5 ? '5' : '1').repeat(20), undefined, `Arbetsmarknadsförvaltningen ${i}`),
);

async function withSlides(responses: readonly NamedResponse[], attributes = ''): Promise<Reader> {
  const reader = await compare(responses, attributes);
  const isEnglish = attributes.includes('"en"');
  await reader.unfold(isEnglish ? 'Save as a file' : 'Spara som fil');
  await reader.unfold(isEnglish ? 'Pictures for a presentation' : 'Bilder till presentation');
  await waitUntil(() => reader.root.querySelector('.slide'), 'No picture is drawn');
  await reader.settled();
  return reader;
}

const slidesIn = (reader: Reader): SVGSVGElement[] => [...reader.root.querySelectorAll<SVGSVGElement>('.slide')];

/** Lines are texts of their own. */
const wordsOn = (slide: SVGSVGElement): string => [...slide.querySelectorAll('text')].map(whole).join(' ');

describe('pictures for a presentation', () => {
  it('are the finding, what is agreed, and each question with its statement and names', async () => {
    const reader = await withSlides(FIVE, 'group="Nätverket för unga"');
    const [finding, agreed, ...questions] = slidesIn(reader).map(wordsOn);
    expect(finding).to.match(/Nätverket för unga Ni är eniga om/);
    expect(agreed).to.match(/^Här är ni eniga/);
    const points = [...reader.root.querySelectorAll('[part=differ] .points > li')];
    expect(questions).to.have.length(points.length);
    points.forEach((point, i) => {
      // Broken into lines.
      for (const part of ['.statement', '.ask'])
        expect(questions[i]!.replace(/\s/g, '')).to.contain(whole(point.querySelector(part)).replace(/\s/g, ''));
      expect(questions[i]).to.match(/Kommunen/);
    });
  });

  for (const [what, responses, attributes] of [
    ['few', FIVE, ''],
    ['few, with an earlier time', FIVE, 'baseline'],
    ['nine with long names', CROWD, ''],
    ['many', many(40), ''],
    ['many in English', many(40), 'lang="en"'],
    ['what is picked', PICKED, 'instrument="motives"'],
  ] as const)
    it(`of ${what}: letters of at least 4 % of the height, and all within the picture`, async () => {
      const reader = await withSlides(responses, attributes === 'baseline' ? '' : attributes);
      if (attributes === 'baseline') {
        reader.el.baseline = FIVE.map((each) => ({ ...each, answers: { ...each.answers, time: 3 } }));
        await reader.settled();
      }
      for (const [i, slide] of slidesIn(reader).entries()) {
        const { width, height } = slide.viewBox.baseVal;
        expect(width / height, `${i}`).to.be.closeTo(16 / 9, 0.001);
        for (const text of slide.querySelectorAll('text')) {
          const size = Number(text.getAttribute('font-size'));
          if (!text.classList.contains('source')) expect(size / height, whole(text)).to.be.at.least(0.04);
          const box = text.getBBox();
          expect(box.x, whole(text)).to.be.at.least(0);
          expect(box.x + box.width, whole(text)).to.be.at.most(width);
          expect(box.y + box.height, whole(text)).to.be.at.most(height);
          expect(box.y, whole(text)).to.be.at.least(0);
        }
      }
    });

  it('as PNG are 1920 by 1080 pixels, as SVG a file with a name', async () => {
    const reader = await withSlides(FIVE);
    const png = await handed(reader, 'Bild 3 (PNG)');
    expect(png.name).to.match(/^samsyn-five-k-3-\d{4}-\d\d-\d\d\.png$/);
    const picture = await createImageBitmap(png.blob);
    expect([picture.width, picture.height]).to.deep.equal([1920, 1080]);
    const paint = new OffscreenCanvas(1920, 1080).getContext('2d')!;
    paint.drawImage(picture, 0, 0);
    expect(new Set(new Uint32Array(paint.getImageData(0, 0, 1920, 1080).data.buffer)).size).to.be.above(20);
    const svg = new DOMParser().parseFromString(
      await (await handed(reader, 'Bild 3 (SVG)')).blob.text(),
      'image/svg+xml',
    );
    const statement = whole(reader.root.querySelector('[part=differ] .statement'));
    expect(svg.querySelector('svg > title')!.textContent).to.equal(statement);
    expect(svg.querySelector('svg > desc')!.textContent).to.match(/Tillmar/);
    expect(svg.documentElement.getAttribute('viewBox')).to.equal('0 0 896 504');
    await reader.sees('Webbläsaren har fått filen');
  });
});
