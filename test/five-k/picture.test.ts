/** Radar, dots and table: three ways to see the same facts. One stands first, and the others are folded below. */
import { expect } from '@open-wc/testing';
import { alike, atResult, MIXED, said, visit, type Visitor } from './visitor.js';
import { expectWarnings } from '../console.js';
import { waitUntil } from '../wait-until.js';

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly band: string;
}

/** The facts as each picture tells them to those who cannot see it. */
const FACTS = {
  radar: (visitor: Visitor): Fact[] =>
    [
      ...visitor
        .part('radar')!
        .getAttribute('aria-label')!
        .matchAll(/(Kompetens|Kontakt|Kapital|Kontinuitet|Kontext) ([\d,–]+) ([a-zåäö ]+)[;.]/g),
    ].map(([, name, value, band]) => ({
      name: name!,
      value: value!,
      band: band!,
    })),
  dots: (visitor: Visitor): Fact[] =>
    [...visitor.part('dots')!.querySelectorAll('li')].map((row) => {
      const [, name, value, band] = /^(\S+) ([\d,–]+) (.+)$/.exec(row.textContent.replace(/\s+/g, ' ').trim())!;
      return { name: name!, value: value!, band: band!.toLowerCase() };
    }),
  table: (visitor: Visitor): Fact[] =>
    [...visitor.part('table')!.querySelectorAll('tbody tr')].map((row) => {
      const [, name, band] = /^(\S+) (.+)$/.exec(row.querySelector('th')!.textContent.replace(/\s+/g, ' ').trim())!;
      return { name: name!, value: row.querySelector('td')!.textContent.trim(), band: band!.toLowerCase() };
    }),
};

const shown = (visitor: Visitor): string[] =>
  ['radar', 'dots', 'table'].filter((part) => visitor.part(part)?.checkVisibility({ contentVisibilityAuto: true }));

/** What a picture is folded under, where it does not stand first. */
const TITLES = { radar: 'Som stjärna', dots: 'Som prickar', table: 'Som tabell' } as const;

describe('the three views', () => {
  it('tell the same facts', async () => {
    const visitor = await atResult({ ...alike(4, 5, undefined, 2, 1), funding: 4, form: 5, time: 'unknown' });
    const facts: Fact[] = [
      { name: 'Kompetens', value: '4,0', band: 'styrka' },
      { name: 'Kontakt', value: '5,0', band: 'styrka' },
      { name: 'Kapital', value: '–', band: 'för få svar' },
      { name: 'Kontinuitet', value: '2,0', band: 'svag punkt' },
      { name: 'Kontext', value: '2,0', band: 'svag punkt' },
    ];
    for (const view of ['radar', 'dots', 'table'] as const) expect(FACTS[view](visitor), view).to.deep.equal(facts);
  });

  it('the radar is a named picture: what it is, its scale, and every value, not the sentence beside it once more', async () => {
    const visitor = await atResult(MIXED);
    const radar = visitor.part('radar')!;
    expect(radar.getAttribute('role')).to.equal('img');
    expect(radar.getAttribute('aria-label')).to.equal(
      'Stjärna, skala 1–5: Kompetens 4,0 styrka; Kontakt 5,0 styrka; Kapital 3,3 prata vidare; Kontinuitet 2,0 svag punkt; Kontext 1,0 svag punkt.',
    );
  });

  it('the table counts answers and "don\'t know" of each dimension', async () => {
    const visitor = await atResult({ ...alike(4, 5, 3, 2), funding: 4, time: 'unknown' });
    const rows = [...visitor.part('table')!.querySelectorAll('tr')].map((row) =>
      [...row.children].slice(1).map(({ textContent }) => textContent.trim()),
    );
    expect(rows).to.deep.equal([
      ['Medel', 'Svar', 'Vet inte'],
      ['4,0', '4', '0'],
      ['5,0', '4', '0'],
      ['3,3', '3', '1'],
      ['2,0', '4', '0'],
      ['–', '0', '0'],
    ]);
    expect(visitor.part('table')!.querySelector('caption')).to.not.be.null;
    expect(
      [...visitor.part('table')!.querySelectorAll('thead th')].every((each) => each.getAttribute('scope') === 'col'),
    ).to.be.true;
    expect(
      [...visitor.part('table')!.querySelectorAll('tbody th')].every((each) => each.getAttribute('scope') === 'row'),
    ).to.be.true;
  });

  for (const view of ['radar', 'dots', 'table'] as const) {
    it(`view="${view}": it stands first, and the others are there to open`, async () => {
      const visitor = await atResult(MIXED, `<sos-five-k view="${view}"></sos-five-k>`);
      expect(shown(visitor)).to.deep.equal([view]);
      for (const other of (['radar', 'dots', 'table'] as const).filter((each) => each !== view)) {
        await visitor.unfold(TITLES[other]);
        expect(visitor.part(other)!.getBoundingClientRect().height, other).to.be.above(20);
      }
    });
  }

  it('there is nothing to choose: a view set from code changes which stands first', async () => {
    const visitor = await atResult();
    expect(visitor.part('view-switch')).to.be.null;
    visitor.el.view = 'dots';
    await waitUntil(() => visitor.part('dots')?.checkVisibility(), 'The dots never came');
    await visitor.settled();
    expect(shown(visitor)).to.deep.equal(['dots']);
  });

  it('all bands are explained beside the star, "too few answers" only when there are', async () => {
    const key = (visitor: Visitor): string => said(visitor.part('radar')!.parentElement);
    const whole = key(await atResult(MIXED));
    expect(whole).to.contain('4,0–5,0 styrka').and.contain('3,0–3,9 prata vidare').and.contain('under 3,0 svag punkt');
    expect(whole).to.not.contain('för få svar');
    expect(key(await atResult(alike(4, 4, 4, 4)))).to.contain('för få svar');
  });

  for (const [what, answers, counts, way] of [
    ['no answers', {}, ['0 av 4', '0 av 4', '0 av 4', '0 av 4', '0 av 4'], 'Svara på de 20 som är kvar'],
    ['few answers', alike(4, 3), ['4 av 4', '4 av 4', '0 av 4', '0 av 4', '0 av 4'], 'Svara på de 12 som är kvar'],
    [
      'many “don’t know”',
      alike(4, 'unknown', 'unknown', 'unknown', 'unknown'),
      ['4 av 4', '0 av 4', '0 av 4', '0 av 4', '0 av 4'],
      'Gå till de 16 påståendena',
    ],
  ] as const) {
    it(`${what}: what is answered is counted, not drawn as an empty radar; the way back is right below the finding`, async () => {
      const visitor = await atResult(answers);
      expect(visitor.part('radar')).to.be.null;
      const rows = [...visitor.part('answered')!.querySelectorAll('li')].map((row) => said(row.lastElementChild));
      expect(rows).to.deep.equal([...counts]);
      expect(visitor.buttons.indexOf(way), 'after "Ändra svar"').to.equal(1);
    });
  }

  it('three areas are enough for a radar', async () => {
    const visitor = await atResult(alike(4, 3, 2));
    expect(visitor.part('radar')).to.not.be.null;
    expect(visitor.part('answered')).to.be.null;
  });
});

describe('a ready picture: scores', () => {
  it('shows name, sentence and picture, and neither questions, counts nor advice', async () => {
    const visitor = await visit('<sos-five-k scores="4 3.5 2 3 4"></sos-five-k>');
    await visitor.sees('De fem K');
    expect(visitor.sentence).to.equal(
      'Ni har personer som kan driva på, men pengarna och tiden räcker inte. Kompetens och kontext är styrkor (4,0). Kapital är en svag punkt (2,0).',
    );
    expect(FACTS.radar(visitor).map(({ value }) => value)).to.deep.equal(['4,0', '3,5', '2,0', '3,0', '4,0']);
    await visitor.unfold('Som tabell');
    expect([...visitor.part('table')!.querySelectorAll('thead th')].map(said)).to.deep.equal(['Område', 'Medel']);
    expect(visitor.parts('advice')).to.deep.equal([]);
    expect(visitor.parts('question')).to.deep.equal([]);
    expect(visitor.part('files')).to.be.null;
    expect(visitor.part('answers')).to.be.null;
    expect(visitor.part('sources')).to.not.be.null;
  });

  it('a minus sign is a dimension without a score', async () => {
    const visitor = await visit('<sos-five-k scores="4,2 3,1 - – 3,8" view="dots"></sos-five-k>');
    await visitor.sees('De fem K');
    expect(FACTS.dots(visitor)[2]).to.deep.equal({ name: 'Kapital', value: '–', band: 'för få svar' });
    expect(visitor.sentence).to.contain('Om kapital och kontinuitet vet vi inget än.');
  });

  it('takes an array as well as text', async () => {
    const visitor = await visit('<sos-five-k></sos-five-k>', { scores: [4, 3.5, null, '3', '-'] });
    await visitor.sees('De fem K');
    expect(FACTS.radar(visitor).map(({ value }) => value)).to.deep.equal(['4,0', '3,5', '–', '3,0', '–']);
  });

  for (const [what, scores] of [
    ['too few', [4, 3]],
    ['out of range', [4, 3, 2, 1, 9]],
    ['objects', [{}, [], 1, 2, 3]],
    ['a number', 4],
    [
      'a thing whose text cannot be read',
      {
        toString: () => {
          throw new Error('no');
        },
      },
    ],
  ] as const) {
    it(`${what}: falls back to the start, with one warning`, async () => {
      const told = await expectWarnings(async () => {
        const visitor = await visit('<sos-five-k></sos-five-k>', { scores: scores as unknown as string });
        expect(visitor.part('start')).to.not.be.null;
      });
      expect(told).to.have.lengthOf(1);
    });
  }
});

describe('compact', () => {
  it('shows finding, picture and lowest answers of a code, and no more', async () => {
    const visitor = await atResult(MIXED, '<sos-five-k compact></sos-five-k>');
    for (const part of ['sentence', 'radar', 'lowest']) expect(visitor.part(part), part).to.not.be.null;
    for (const part of ['first', 'areas', 'code', 'sources', 'as-table']) expect(visitor.part(part), part).to.be.null;
    expect(visitor.buttons).to.deep.equal([]);
  });

  it('of scores too; with "false", or before there is a result, nothing is different', async () => {
    const scores = await visit('<sos-five-k compact scores="4 3.5 2 3 4"></sos-five-k>');
    await scores.sees('De fem K');
    expect([scores.part('radar') !== null, scores.part('sources')]).to.deep.equal([true, null]);
    expect((await atResult(MIXED, '<sos-five-k compact="false"></sos-five-k>')).part('areas')).to.not.be.null;
    expect((await visit('<sos-five-k compact></sos-five-k>')).part('start')).to.not.be.null;
  });
});
