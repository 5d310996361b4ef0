/** Where the timeline puts things: bars on common years, what fits a narrow column, and what is left out on paper. */
import { expect } from '@open-wc/testing';
import type { SosCaseTimeline } from '../../src/index.js';
import { said, visit, type Visitor } from '../visitor.js';

type Reader = Visitor<SosCaseTimeline>;
const FALLBACK = '<p>Läs om fallet <a href="/">på en annan sida</a>.</p>';
const show = (attributes = '', width = '50em'): Promise<Reader> =>
  visit<SosCaseTimeline>(
    'sos-case-timeline',
    `<div class="page"><sos-case-timeline ${attributes}>${FALLBACK}</sos-case-timeline></div>`,
  ).then((reader) => {
    reader.el.parentElement!.style.inlineSize = width;
    return reader;
  });
const showOwn = (content: object): Promise<Reader> =>
  visit<SosCaseTimeline>(
    'sos-case-timeline',
    `<div><script type="application/json" id="own">${JSON.stringify(content)}</script><sos-case-timeline src="#own">${FALLBACK}</sos-case-timeline></div>`,
  );
const own = (...events: object[]): object => ({
  id: 'own',
  name: 'Vårt fall',
  phases: [{ id: 'p', title: 'Början', events }],
});
const all = (reader: Reader, selector: string): HTMLElement[] => [
  ...reader.root.querySelectorAll<HTMLElement>(selector),
];
const events = (reader: Reader): string[] => all(reader, '[part=phase] li').map(said);
const row = (reader: Reader, name: string): HTMLElement =>
  all(reader, '.bar-row').find((each) => said(each).startsWith(name))!;
const box = (element: Element): DOMRect => element.getBoundingClientRect();

async function choose(reader: Reader, label: string, option: string): Promise<void> {
  const select = all(reader, 'label')
    .find((each) => said(each).startsWith(label))!
    .querySelector('select')!;
  select.value = [...select.options].find((each) => each.text === option)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await reader.settled();
}

describe('the bars', () => {
  for (const width of ['15em', '50em']) {
    it(`of a month on an axis of 60 years are thicker than the lines of the years, ${width} wide`, async () => {
      const reader = await showOwn(
        own(
          { id: 'e0', text: 'Sextio år', start: '1960', end: '2019' },
          { id: 'e1', text: 'En månad', start: '1988-04' },
          { id: 'e2', text: 'Ett år', start: '1999' },
          { id: 'e3', text: 'Den sista månaden', start: '2019-12' },
        ),
      );
      reader.el.parentElement!.style.inlineSize = width;
      for (const name of ['En månad', 'Ett år', 'Den sista månaden']) {
        const [bar] = row(reader, name).querySelectorAll('rect');
        expect(box(bar!).width, name).to.be.at.least(4);
        expect(box(bar!).right).to.be.at.most(box(reader.el).right);
      }
      expect(reader.el.scrollWidth).to.be.at.most(reader.el.clientWidth);
    });
  }

  it('have words apart: a name and when it was', async () => {
    const reader = await show();
    expect(row(reader, 'Rådgivning').textContent.replace(/\s+/g, ' ')).to.contain('Rådgivning november 2013');
  });

  it('stand on common years: November 2013 begins at 10/12 of its year, and what only has a year is dashed through it', async () => {
    const reader = await show();
    const { left, width } = box(row(reader, 'Rådgivning').querySelector('svg')!);
    const year = width / 7;
    const at = (years: number): number => left + years * year;
    const pieces = (name: string): { kind: string; from: number; to: number }[] =>
      [...row(reader, name).querySelectorAll('rect')].map((each) => ({
        kind: each.getAttribute('class')!,
        from: box(each).left,
        to: box(each).right,
      }));
    const near = (found: number, wanted: number): unknown => expect(found).to.be.closeTo(wanted, 1.5);

    const [advice] = pieces('Rådgivning');
    near(advice!.from, at(10 / 12));
    near(advice!.to, at(7));
    const shelter = pieces('Härbärge');
    expect(shelter.map(({ kind }) => kind)).to.deep.equal(['bar-sure', 'bar-vague']);
    near(shelter[0]!.from, at(1 + 1 / 12));
    near(shelter[0]!.to, at(4));
    near(shelter[1]!.to, at(5));
    const health = pieces('Stadsmissionshälsan');
    expect(health.map(({ kind }) => kind)).to.deep.equal(['bar-vague', 'bar-sure']);
    near(health[0]!.from, at(4));
    near(health[1]!.from, at(5));
  });

  it('end in an arrow past the last year where they go on, and in a stop where they ended, within the widget', async () => {
    for (const width of ['20em', '50em']) {
      const reader = await show('', width);
      const edge = box(reader.el).right;
      const end = (name: string): DOMRect => box(row(reader, name).querySelector('path')!);
      const axis = box(row(reader, 'Matservering').querySelector('svg')!);
      expect(end('Matservering').right).to.be.within(axis.right + 4, edge);
      expect(end('Härbärge').right).to.be.closeTo(axis.left + (axis.width * 5) / 7, 1.5);
    }
  });

  it('have the first and the last year when narrow, and all of them when wide', async () => {
    const years = (reader: Reader): string[] =>
      all(reader, '.years text')
        .filter((each) => getComputedStyle(each).display !== 'none')
        .map((each) => each.textContent);
    expect(years(await show('', '20em'))).to.deep.equal(['2013', '2019']);
    expect(years(await show('', '50em'))).to.deep.equal(['2013', '2014', '2015', '2016', '2017', '2018', '2019']);
  });

  it('have years that do not cover each other, however many there are', async () => {
    const reader = await showOwn(own({ id: 'a', text: 'Länge', start: '0213-11', end: '2019' }));
    const labels = all(reader, '.years text')
      .filter((each) => getComputedStyle(each).display !== 'none')
      .map(box);
    expect(labels.length).to.be.within(2, 8);
    labels.slice(1).forEach((each, i) => expect(each.left).to.be.greaterThan(labels[i]!.right));
    expect(all(reader, '.year-line').length).to.be.at.most(9);
  });

  it('are explained only as far as they are there', async () => {
    const reader = await showOwn(own({ id: 'a', text: 'Möte', start: '2020-02' }));
    expect(said(reader.part('bars'))).to.match(/Möte februari 2020$/);
  });

  it('stand among what has no date, in the order of the case', async () => {
    const reader = await showOwn(
      own(
        { id: 'a', text: 'Först' },
        { id: 'b', text: 'Mötet', start: '2020', end: '2020' },
        { id: 'c', text: 'Sist' },
      ),
    );
    expect(events(reader)).to.deep.equal(['Först', 'Mötet 2020', 'Sist']);
  });
});

describe('the layout', () => {
  it('holds every event once, and no list without an entry', async () => {
    const reader = await show();
    expect(events(reader)).to.have.length(26);
    expect(all(reader, 'ul:empty, ul:not(:has(li))')).to.deep.equal([]);
  });

  it('fits 320 px without anything that sticks out', async () => {
    const reader = await show('', '18em');
    const { right } = box(reader.el);
    for (const each of all(reader, 'select, p, li, h2, h3, .bar-row > svg'))
      expect(box(each).right, each.outerHTML.slice(0, 80)).to.be.at.most(right + 0.5);
  });

  it('is printed when something is left out, and only then', async () => {
    const reader = await show();
    expect(reader.parts('filter').map((each) => each.classList.contains('screen'))).to.deep.equal([true, true]);
    await choose(reader, 'Visa händelser med', 'Medier');
    expect(reader.parts('filter').map((each) => each.classList.contains('screen'))).to.deep.equal([false, true]);
  });
});
