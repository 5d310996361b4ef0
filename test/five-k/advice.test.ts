/** Advice: for the weakest first, and for every K in every band. */
import { expect } from '@open-wc/testing';
import { text as en } from '../../src/content/five-k/en.js';
import { text as sv } from '../../src/content/five-k/sv.js';
import { BANDS, type Band, type ScaleValue } from '../../src/index.js';
import { alike, atResult, DIMENSIONS, MIXED, said, type Visitor } from './visitor.js';

type Words = Record<
  string,
  {
    readonly name: string;
    readonly inline: string;
    readonly advice: Record<Band, { readonly points: readonly string[]; readonly ask: string }>;
  }
>;
const WORDS = { sv: sv.dimensions as Words, en: en.dimensions as Words };

/** The headings of the advice that is open from the start. */
const pointedAt = (visitor: Visitor): string[] =>
  visitor
    .parts('advice')
    .filter((each) => each.localName === 'section')
    .map((each) => said(each.querySelector('h3')));
const folded = (visitor: Visitor): string[] =>
  visitor
    .parts('advice')
    .filter((each) => each.localName === 'details')
    .map((each) => said(each.querySelector('summary')));

describe('advice', () => {
  it('begins with the weakest, and folds the others', async () => {
    const visitor = await atResult(alike(4, 5, 3, 2, 3));
    expect(pointedAt(visitor)).to.deep.equal(['Börja med kontinuitet']);
    expect(visitor.headings).to.contain('Råd för de andra områdena');
    expect(folded(visitor)).to.deep.equal([
      'Kompetens 4,0, styrka',
      'Kontakt 5,0, styrka',
      'Kapital 3,0, prata vidare',
      'Kontext 3,0, prata vidare',
    ]);
  });

  it('points at two that are equally weak', async () => {
    const visitor = await atResult(alike(4, 2, 4, 2, 3));
    expect(pointedAt(visitor)).to.deep.equal(['Börja med kontakt', 'Börja med kontinuitet']);
    expect(folded(visitor).length).to.equal(3);
  });

  it('points at none when more than two are: the visitor chooses', async () => {
    for (const answers of [alike(2, 2, 4, 2, 3), alike(3, 3, 3, 3, 3), alike(1, 1, 1, 1, 1)]) {
      const visitor = await atResult(answers);
      expect(pointedAt(visitor)).to.deep.equal([]);
      expect(visitor.headings).to.contain('Råd för varje område');
      expect(folded(visitor).length).to.equal(5);
    }
  });

  it('does not call a strength weak', async () => {
    const visitor = await atResult(alike(4, 5, 5, 5, 5));
    expect(pointedAt(visitor)).to.deep.equal(['Ta vara på kompetens']);
  });

  it('a dimension with too few answers gets none', async () => {
    const visitor = await atResult(alike(4, 5, 3));
    expect([...pointedAt(visitor), ...folded(visitor)].join()).to.not.match(/kontinuitet|kontext/i);
  });

  it('is not there at all without a score', async () => {
    const visitor = await atResult({});
    expect(visitor.parts('advice')).to.deep.equal([]);
    expect(visitor.headings.join()).to.not.contain('Råd');
  });

  it('is told apart from what research says', async () => {
    const visitor = await atResult(MIXED);
    expect(visitor.text).to.contain(
      'Bygger på Tillmar m.fl. (2018), enligt Linköpings universitet (2018). Påståenden, råd och nästa steg är formulerade av sos-widgets.',
    );
  });

  const VALUES = { strength: 5, discuss: 3, concern: 1 } as const satisfies Record<Band, ScaleValue>;
  for (const lang of ['sv', 'en'] as const) {
    for (const band of BANDS) {
      it(`is there for each K as ${band}, in ${lang}`, async () => {
        // All equal: none is pointed at, so that each is found in the same way.
        const visitor = await atResult(
          alike(...DIMENSIONS.map(() => VALUES[band])),
          `<sos-five-k lang="${lang}"></sos-five-k>`,
        );
        const advice = visitor.parts('advice');
        expect(advice.length).to.equal(5);
        for (const [i, id] of DIMENSIONS.entries()) {
          (advice[i] as HTMLDetailsElement).open = true;
          const { name, advice: words } = WORDS[lang][id]!;
          expect(said(advice[i]!.querySelector('summary')).startsWith(`${name} `)).to.be.true;
          expect([...advice[i]!.querySelectorAll('li')].map(said)).to.deep.equal([...words[band].points]);
          expect(said(advice[i])).to.contain(words[band].ask);
        }
      });
    }
  }

  it('is followed by what has helped others, with its source', async () => {
    const visitor = await atResult(MIXED);
    const section = [...visitor.root.querySelectorAll('section')].find(
      (each) => said(each.querySelector('h3')) === 'Det verkar ha hjälpt andra',
    )!;
    expect(section.querySelectorAll('li').length).to.equal(3);
    expect(said(section)).to.contain('Linköpings universitet (2018)');
  });
});

describe('headings of the result', () => {
  for (const [level, first, second] of [
    ['2', 'H2', 'H3'],
    ['5', 'H5', 'H6'],
    ['6', 'H6', 'H6'],
  ] as const) {
    it(`heading-level="${level}": ${first} for the view, ${second} below it`, async () => {
      const visitor = await atResult(MIXED, `<sos-five-k heading-level="${level}"></sos-five-k>`);
      const [title, ...others] = [...visitor.root.querySelectorAll('h2, h3, h4, h5, h6')].map(({ tagName }) => tagName);
      expect(title).to.equal(first);
      expect(new Set(others)).to.deep.equal(new Set([second]));
    });
  }

  it('each section has one, what is named by an id is there, and no id is there twice', async () => {
    const visitor = await atResult(MIXED);
    await visitor.unfold('Era svar');
    for (const section of visitor.root.querySelectorAll('section'))
      expect(section.querySelector('h2, h3, h4, h5, h6'), said(section)).to.not.equal(null);
    for (const each of visitor.root.querySelectorAll('[aria-labelledby]'))
      expect(visitor.root.getElementById(each.getAttribute('aria-labelledby')!)?.tagName).to.match(/^H\d$/);
    const ids = [...visitor.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
