/** Star, dots and table: three ways to see the same facts, and the visitor chooses. */
import { expect } from '@open-wc/testing';
import { alike, atResult, MIXED, said, visit, type Visitor } from './visitor.js';
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
        .matchAll(/(Kompetens|Kontakt|Kapital|Kontinuitet|Kontext): ([\d,–]+), ([a-zåäö ]+)\./g),
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
      return { name: name!, value: said(row.querySelector('td')), band: band!.toLowerCase() };
    }),
};

const shown = (visitor: Visitor): string[] =>
  ['radar', 'dots', 'table'].filter((part) => visitor.part(part)?.checkVisibility());

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
    for (const view of ['radar', 'dots', 'table'] as const) {
      await visitor.choose(view);
      expect(FACTS[view](visitor), view).to.deep.equal(facts);
    }
  });

  it('the star is a named picture whose description begins with the sentence', async () => {
    const visitor = await atResult(MIXED);
    const star = visitor.part('radar')!;
    expect(star.getAttribute('role')).to.equal('img');
    expect(star.getAttribute('aria-label')!.startsWith(visitor.sentence)).to.be.true;
  });

  it('the table counts answers and "don\'t know" of each dimension', async () => {
    const visitor = await atResult({ ...alike(4, 5, 3, 2), funding: 4, time: 'unknown' });
    await visitor.choose('table');
    const rows = [...visitor.part('table')!.querySelectorAll('tr')].map((row) => [...row.children].slice(1).map(said));
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

  it('one is shown at a time, the star first', async () => {
    const visitor = await atResult();
    expect(shown(visitor)).to.deep.equal(['radar']);
    for (const view of ['table', 'dots', 'radar'] as const) {
      await visitor.choose(view);
      expect(shown(visitor)).to.deep.equal([view]);
      expect(visitor.el.view, 'the choice changes the property').to.equal(view);
    }
  });

  for (const view of ['radar', 'dots', 'table'] as const) {
    it(`view="${view}" is where the page begins`, async () => {
      const visitor = await atResult(MIXED, `<sos-five-k view="${view}"></sos-five-k>`);
      expect(shown(visitor)).to.deep.equal([view]);
      expect(visitor.part('view-switch')!.querySelector<HTMLInputElement>('input:checked')!.value).to.equal(view);
    });
  }

  it('the choice is a named group of native radio buttons', async () => {
    const group = (await atResult()).part('view-switch')!;
    expect(group.localName).to.equal('fieldset');
    expect(said(group.querySelector('legend'))).to.equal('Visa resultatet som');
    expect([...group.querySelectorAll('label')].map(said)).to.deep.equal(['Stjärna', 'Prickar', 'Tabell']);
    expect([...group.querySelectorAll('input')].map(({ type }) => type)).to.deep.equal(['radio', 'radio', 'radio']);
  });

  it('a view set from code moves the choice too, also after the visitor has chosen', async () => {
    const visitor = await atResult();
    await visitor.choose('table');
    visitor.el.view = 'dots';
    await waitUntil(() => visitor.part('dots'), 'The dots never came');
    expect(visitor.part('view-switch')!.querySelector<HTMLInputElement>('input:checked')!.value).to.equal('dots');
    expect(shown(visitor)).to.deep.equal(['dots']);
  });

  it('the choice outlives new answers, and a way back to the questions', async () => {
    const visitor = await atResult();
    await visitor.choose('dots');
    visitor.stepLink('Kontext')!.click();
    await visitor.settled();
    await visitor.answer('pace', 5);
    await visitor.next();
    expect(shown(visitor)).to.deep.equal(['dots']);
  });

  it('all bands are explained beside the star, "too few answers" only when there are', async () => {
    const key = (visitor: Visitor): string => said(visitor.part('radar')!.parentElement!.parentElement);
    const whole = key(await atResult(MIXED));
    expect(whole).to.contain('4,0–5,0: Styrka').and.contain('3,0–3,9: Prata vidare').and.contain('1,0–2,9: Svag punkt');
    expect(whole).to.not.contain('För få svar');
    expect(key(await atResult(alike(4, 4, 4, 4)))).to.contain('–: För få svar');
  });

  it('no answers: a star without spokes or area, a dash for each', async () => {
    const visitor = await atResult({});
    expect(FACTS.radar(visitor).map(({ value }) => value)).to.deep.equal(['–', '–', '–', '–', '–']);
    expect(visitor.parts('radar')[0]!.textContent).to.not.contain('NaN');
  });
});

describe('a ready picture: scores', () => {
  it('shows name, sentence and picture, and neither questions, counts nor advice', async () => {
    const visitor = await visit('<sos-five-k scores="4 3.5 2 3 4"></sos-five-k>');
    await visitor.sees('De fem K');
    expect(visitor.sentence).to.equal('Starkast är kompetens och kontext (4,0). Svagast är kapital (2,0).');
    expect(FACTS.radar(visitor).map(({ value }) => value)).to.deep.equal(['4,0', '3,5', '2,0', '3,0', '4,0']);
    await visitor.choose('table');
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
    expect(visitor.sentence).to.contain('Det är för få svar om kapital och kontinuitet.');
  });
});
