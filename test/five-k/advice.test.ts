/** What the result points at: the lowest answers, one thing to do, one question; and the advice for every K in every band. */
import { expect } from '@open-wc/testing';
import { text as en } from '../../src/content/five-k/en.js';
import { text as sv } from '../../src/content/five-k/sv.js';
import { BANDS, type Band, type ScaleValue } from '../../src/index.js';
import { alike, atResult, DIMENSIONS, focus, MIXED, said, waitUntil, type Visitor } from './visitor.js';

type Words = Record<
  string,
  {
    readonly name: string;
    readonly inline: string;
    readonly advice: Record<Band, { readonly points: readonly string[]; readonly ask: string }>;
  }
>;
const WORDS = { sv: sv.dimensions as Words, en: en.dimensions as Words };

const first = (visitor: Visitor): string[] => [...(visitor.part('first')?.querySelectorAll('h3, p') ?? [])].map(said);
const lowest = (visitor: Visitor): string[] => [...(visitor.part('lowest')?.querySelectorAll('li') ?? [])].map(said);

describe('the lowest answers', () => {
  it('are at most three at 1 or 2, the lowest first, of equals those of the weakest area; each in full with digit and word', async () => {
    const visitor = await atResult({ ...alike(4, 4, 3, 4, 3), time: 1, politicians: 2, funding: 2, pace: 2 });
    expect(lowest(visitor)).to.deep.equal([
      'Kapital De som deltar från oss har avsatt tid för att samverka. 1 Stämmer inte alls',
      'Kapital Vår samverkan har de pengar som den behöver. 2 Stämmer dåligt',
      `Kontext ${sv.items.pace} 2 Stämmer dåligt`,
    ]);
    expect(said(visitor.part('lowest')), 'one is left').to.contain('Ett svar till ligger lika lågt.');
  });

  it('without any at 1 or 2 there is one, the very lowest', async () => {
    const visitor = await atResult({ ...alike(4, 5, 4, 4, 5), form: 3 });
    expect(lowest(visitor)).to.deep.equal([`Kontext ${sv.items.form} 3 Stämmer delvis`]);
    expect(visitor.headings).to.contain('Ert lägsta svar');
  });

  it('are not there when all answers are the same: none is lower', async () => {
    expect((await atResult(alike(3, 3, 3, 3, 3))).part('lowest')).to.be.null;
  });
});

describe('one thing to do, one question to ask', () => {
  it('is the step of the lowest statement, and the question of its area', async () => {
    const visitor = await atResult({ ...alike(4, 4, 3, 4, 3), time: 1 });
    expect(first(visitor)).to.deep.equal([
      'Gör det här först',
      sv.followUp.time.step,
      'Fråga varandra',
      WORDS.sv['kapital']!.advice.concern.ask,
    ]);
  });

  it('is something to keep when all is strong', async () => {
    const visitor = await atResult({ ...alike(5, 5, 5, 5, 4), pace: 5 });
    expect(first(visitor)).to.deep.equal([
      'Håll det levande',
      WORDS.sv['kontext']!.advice.strength.points[0],
      'Fråga varandra',
      WORDS.sv['kontext']!.advice.strength.ask,
    ]);
  });

  it('is a choice when all answers are the same', async () => {
    expect(first(await atResult(alike(2, 2, 2, 2, 2)))).to.deep.equal([
      'Gör det här först',
      'Välj en del här nedanför, och ett råd som ni kan följa redan i dag.',
      'Fråga varandra',
      'Vilken del betyder mest för oss just nu?',
    ]);
  });

  it('is to ask another when there is too little to go by', async () => {
    expect(first(await atResult({}))[1]).to.equal('Be en till hos er svara. Jämför sedan era svar.');
    expect(first(await atResult({ ...alike('unknown', 'unknown', 3, 2) }))[3]).to.equal(
      'Vem hos oss kan svara på det som är kvar?',
    );
  });
});

describe('the rows of the areas', () => {
  it('tell value, band and lowest answer; opened, advice and the four answers, and the way to them', async () => {
    const visitor = await atResult({ ...alike(4, 5, 3, 4), time: 1, funding: 'unknown' });
    const rows = visitor.parts('area') as HTMLDetailsElement[];
    expect(rows.map((row) => said(row.querySelector('summary')))).to.deep.equal([
      `Kompetens 4,0 styrka Lägst: ${sv.items.spanner} 4 stämmer ganska bra`,
      `Kontakt 5,0 styrka Lägst: ${sv.items.spanners} 5 stämmer helt`,
      `Kapital 2,3 svag punkt Lägst: ${sv.items.time} 1 stämmer inte alls`,
      `Kontinuitet 4,0 styrka Lägst: ${sv.items.inside} 4 stämmer ganska bra`,
      'Kontext – för få svar 0 av 4 påståenden har ett svar.',
    ]);
    rows[2]!.open = true;
    expect([...rows[2]!.querySelectorAll('.area-answers li')].map(said)).to.deep.equal([
      `${sv.items.funding} vet inte`,
      `${sv.items['public-share']} 3 stämmer delvis`,
      `${sv.items.complement} 3 stämmer delvis`,
      `${sv.items.time} 1 stämmer inte alls`,
    ]);
    await visitor.press('Ändra svaren om kapital');
    expect(said(visitor.heading)).to.equal('Kapital');
  });

  it('what is left out leads to the first of it', async () => {
    const skipped = await atResult({ ...alike(4, 5, 3, 2), time: 'unknown', form: 4, pace: 4 });
    await skipped.press('Svara på de 2 som är kvar');
    await waitUntil(() => focus() === 'input finances 1', `Focus is on ${focus()}`);
    const unknown = await atResult({ ...alike(4, 5, 3, 2, 3), time: 'unknown' });
    await unknown.press('Gå till påståendet');
    await waitUntil(() => focus() === 'input time unknown', `Focus is on ${focus()}`);
  });
});

describe('advice', () => {
  it('a dimension with too few answers gets none', async () => {
    const visitor = await atResult(alike(4, 5, 3));
    expect(visitor.parts('advice').length).to.equal(3);
  });

  it('is not there at all without a score', async () => {
    const visitor = await atResult({});
    expect(visitor.parts('advice')).to.deep.equal([]);
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
          const row = visitor.parts('area')[i] as HTMLDetailsElement;
          row.open = true;
          const { name, advice: words } = WORDS[lang][id]!;
          expect(said(row.querySelector('summary')).startsWith(`${name} `)).to.be.true;
          expect([...advice[i]!.querySelectorAll('li')].map(said)).to.deep.equal([...words[band].points]);
          expect(said(advice[i])).to.contain(words[band].ask);
        }
      });
    }
  }

  it('is followed by what has helped others, with its source', async () => {
    const visitor = await atResult(MIXED);
    const section = await visitor.unfold('Det verkar ha hjälpt andra');
    expect(section.querySelectorAll('li').length).to.equal(3);
    expect(said(section)).to.contain('Linköpings universitet (2018)');
  });
});

describe('headings of the result', () => {
  for (const [level, first, below] of [
    ['2', 'H2', ['H3', 'H4']],
    ['5', 'H5', ['H6']],
    ['6', 'H6', ['H6']],
  ] as const) {
    it(`heading-level="${level}": ${first} for the view, ${below.join(' and ')} below it`, async () => {
      const visitor = await atResult(MIXED, `<sos-five-k heading-level="${level}"></sos-five-k>`);
      const [title, ...others] = [...visitor.root.querySelectorAll('h2, h3, h4, h5, h6')].map(({ tagName }) => tagName);
      expect(title).to.equal(first);
      expect(new Set(others)).to.deep.equal(new Set(below));
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
