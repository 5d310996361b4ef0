/** A case as a visitor meets it: phases in order, periods on common years, conditions with their signs, and two choices of what to show. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { WIDGETS } from '../../src/catalog.js';
import { text as en } from '../../src/content/cases/crossroads/en.js';
import { text as sv } from '../../src/content/cases/crossroads/sv.js';
import { text as borasSv } from '../../src/content/cases/boras/sv.js';
import type { SosCaseTimeline } from '../../src/index.js';
import { expectWarnings } from '../console.js';
import { focus, said, visit, type Visitor } from '../visitor.js';
import { waitUntil } from '../wait-until.js';

type Reader = Visitor<SosCaseTimeline>;
const show = (attributes = '', props?: Partial<SosCaseTimeline>): Promise<Reader> =>
  visit<SosCaseTimeline>(
    'sos-case-timeline',
    `<sos-case-timeline ${attributes}><p>Fallback</p></sos-case-timeline>`,
    props,
  );

const whole = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const plain = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
const phases = (reader: Reader): HTMLElement[] => reader.parts('phase');
/** Events as they are read: the name of a period, or the sentence. */
const events = (reader: Reader): string[] =>
  [...reader.part('phases')!.querySelectorAll('.bar-row > strong, .ticked > li')].map(said);
const conditions = (reader: Reader): string[] =>
  [...reader.root.querySelectorAll('.conditions > li')].map((line) => said(line.querySelector('span')));

/** The choice whose label begins with some words. */
function choice(reader: Reader, label: string): HTMLSelectElement {
  const found = [...reader.root.querySelectorAll('label')].find((each) => whole(each).startsWith(label));
  if (!found) throw new Error(`No choice "${label}"`);
  return found.control as HTMLSelectElement;
}
const options = (select: HTMLSelectElement): string[] => [...select.options].map(({ text }) => text);
const chosen = (select: HTMLSelectElement): string => select.selectedOptions[0]!.text;

/** Chooses by what the option says, as a visitor does. */
async function choose(reader: Reader, label: string, option: string): Promise<void> {
  const select = choice(reader, label);
  const at = options(select).indexOf(option);
  if (at < 0) throw new Error(`No "${option}" among ${options(select).join(', ')}`);
  select.selectedIndex = at;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await reader.settled();
}

describe('a case in order', () => {
  it('reads as name, lead, phases and conditions, under headings of their levels', async () => {
    const reader = await show();
    const headings = [...reader.root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      (each) => `${each.localName} ${said(each)}`,
    );
    expect(headings).to.deep.equal([
      'h2 Crossroads i Linköping',
      'h3 Bakgrund',
      'h3 Verksamheten',
      'h3 Partnerskapet (IOP)',
      'h3 Läget förändras',
      'h3 Vad underlättade, och vad försvårade?',
    ]);
    let from = 0;
    for (const each of [
      sv.name,
      sv.lead,
      sv.events['new-situation'],
      'Rådgivning',
      plain(sv.events['first-iop']),
      sv.events['second-iop'],
      sv.conditions.priority,
      plain(sv.conditions['shared-view']),
      'Högberg (2019)',
      'Bakgrund och källor',
    ]) {
      const at = reader.text.indexOf(each, from);
      expect(at, each).to.be.at.least(from);
      from = at;
    }
  });

  it('begins at the level that the page gives, and no deeper than there are headings', async () => {
    const levels = async (level: string): Promise<string[]> =>
      [...(await show(`heading-level="${level}"`)).root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
        ({ localName }) => localName,
      );
    expect(await levels('4')).to.deep.equal(['h4', 'h5', 'h5', 'h5', 'h5', 'h5']);
    expect(new Set(await levels('6'))).to.deep.equal(new Set(['h6']));
  });

  it('has its phases as an ordered list, with years, or that there is no date', async () => {
    const reader = await show();
    expect(reader.part('phases')!.localName).to.equal('ol');
    expect(phases(reader).map((phase) => said(phase.querySelector('.when')))).to.deep.equal([
      'Utan datum',
      '2013–2019',
      'Utan datum',
      'Utan datum',
    ]);
    expect(phases(reader).map((phase) => phase.querySelectorAll('.ticked > li').length)).to.deep.equal([6, 0, 7, 9]);
  });

  it('tells all its events in order', async () => {
    const reader = await show('lang="en"');
    expect(events(reader)).to.deep.equal(Object.values(en.events).map(plain));
  });

  for (const [lang, rows, keys] of [
    [
      'sv',
      [
        ['Rådgivning', 'november 2013 – pågår'],
        ['Matservering', 'november 2013 – pågår'],
        ['Härbärge', 'februari 2014 – 2017, avslutat'],
        ['Stadsmissionshälsan', '2017 – pågår'],
      ],
      'Streckat: någon gång under året. Pil: pågick när källan skrevs 2019.',
    ],
    [
      'en',
      [
        ['Advice', 'November 2013 – ongoing'],
        ['Meals', 'November 2013 – ongoing'],
        ['Night shelter', 'February 2014 – 2017, ended'],
        ['Stadsmissionshälsan (health)', '2017 – ongoing'],
      ],
      'Dashed: some time that year. Arrow: going on when the source was written in 2019.',
    ],
  ] as const) {
    it(`says in words what its bars show (${lang})`, async () => {
      const reader = await show(`lang="${lang}"`);
      expect(
        [...reader.root.querySelectorAll('.bar-row')].map((row) => [
          said(row.querySelector('strong')),
          said(row.querySelector('.when')),
        ]),
      ).to.deep.equal(rows);
      expect(said(reader.part('bars')!.querySelector(':scope > p'))).to.equal(keys);
      for (const picture of reader.part('bars')!.querySelectorAll('svg.years, .bar-row > svg'))
        expect(picture.getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('draws the bars on common years, with an end where it has ended', async () => {
    const reader = await show();
    expect([...reader.root.querySelectorAll('.years text')].map(({ textContent }) => textContent)).to.deep.equal([
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
    ]);
    const rects = [...reader.root.querySelectorAll('.bar-row')].map((row) =>
      [...row.querySelectorAll('rect')].map((each) => each.getAttribute('class')),
    );
    expect(rects).to.deep.equal([['bar-sure'], ['bar-sure'], ['bar-sure', 'bar-vague'], ['bar-vague', 'bar-sure']]);
    const ends = [...reader.root.querySelectorAll('.bar-row')].map((row) =>
      row.querySelector('path')!.getAttribute('d'),
    );
    expect(ends.map((each) => each === ends[0])).to.deep.equal([true, true, false, true]);
  });

  it('has each condition with its sign in a word for those who do not see it', async () => {
    const reader = await show();
    expect(conditions(reader)).to.deep.equal([
      `Underlättade: ${sv.conditions.priority}`,
      `Underlättade: ${sv.conditions.engagement}`,
      `Underlättade: ${sv.conditions.experience}`,
      `Underlättade: ${plain(sv.conditions.spanners)}`,
      `Försvårade: ${sv.conditions.legal}`,
      `Underlättade: ${sv.conditions.courage}`,
      `Gjorde både och: ${sv.conditions.equality}`,
      `Gjorde både och: ${sv.conditions.purposes}`,
      `Underlättade: ${sv.conditions.trust}`,
      `Underlättade: ${plain(sv.conditions['shared-view'])}`,
    ]);
    expect(said(reader.part('conditions'))).to.contain(
      '7 av 10 förutsättningar underlättade, 1 försvårade och 2 gjorde både och.',
    );
  });

  it('shows Borås without dates, bars or a choice among one sign', async () => {
    const reader = await show('case="boras"');
    expect(reader.headings).to.deep.equal([
      'Socialt hållbart Borås',
      'Styrgruppen',
      'Familjecentralerna',
      'Skolan som arena',
      'Vad underlättade, och vad försvårade?',
    ]);
    expect(reader.part('bars')).to.equal(null);
    expect(reader.root.querySelectorAll('select')).to.have.length(1);
    expect(events(reader)).to.deep.equal(Object.values(borasSv.events).map(plain));
  });

  it('shows the three cases by name, and invents nothing', async () => {
    const reader = await show('case="three-cases"');
    expect(reader.headings).to.deep.equal(['Fallen bakom de fem K', 'Kooperativet', 'Projektet', 'Partnerskapet']);
    expect(reader.root.querySelector('select, .bars, .conditions, .phase li')).to.equal(null);
  });

  it('follows its attribute and its property', async () => {
    const reader = await show();
    reader.el.setAttribute('case', 'boras');
    await reader.sees('Styrgruppen');
    reader.el.case = 'crossroads';
    await reader.sees('Härbärget stänger.');
    expect(reader.text).not.to.contain('Styrgruppen');
  });

  it('is Crossroads where the case is not known, and says once which there are', async () => {
    let reader!: Reader;
    const told = await expectWarnings(async () => {
      reader = await show('case="crossroad"');
      reader.el.case = 'crossroad' as never;
      await reader.settled();
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('case="crossroad" is not known; allowed: crossroads, boras, three-cases.');
    expect(said(reader.heading)).to.equal('Crossroads i Linköping');
    expect(reader.el.case).to.equal('crossroads');
  });
});

describe('a choice of what to show', () => {
  it('of an actor offers those who take part in something, and leaves their events', async () => {
    const reader = await show();
    expect(options(choice(reader, 'Visa händelser med'))).to.deep.equal([
      'alla',
      'Kommunen',
      'Stadsmissionen',
      'Region Östergötland',
      'Medier',
      'Politiker',
    ]);
    await choose(reader, 'Visa händelser med', 'Stadsmissionen');
    expect(events(reader)).to.deep.equal(['Stadsmissionshälsan', sv.events['second-iop']]);
    expect(reader.status).to.equal('Visar 2 av 26 händelser.');
    // The phases stay, with their years.
    expect(phases(reader).map((phase) => said(phase.querySelector('.when')))).to.deep.equal([
      'Utan datum',
      '2013–2019',
      'Utan datum',
      'Utan datum',
    ]);
    expect(phases(reader).map((phase) => said(phase).includes('Inga händelser med det urvalet.'))).to.deep.equal([
      true,
      false,
      true,
      false,
    ]);
    expect(conditions(reader)).to.have.length(10);
    await choose(reader, 'Visa händelser med', 'alla');
    expect(events(reader)).to.have.length(26);
    expect(reader.status).to.equal('Visar alla 26 händelser.');
  });

  it('of a sign leaves the conditions that have it', async () => {
    const reader = await show('lang="en"');
    expect(options(choice(reader, 'Show conditions that'))).to.deep.equal([
      'helped or hindered',
      'helped',
      'hindered',
      'did both',
    ]);
    for (const [option, count] of [
      ['did both', 2],
      ['hindered', 1],
      ['helped', 7],
      ['helped or hindered', 10],
    ] as const) {
      await choose(reader, 'Show conditions that', option);
      expect(conditions(reader), option).to.have.length(count);
      expect(reader.status).to.equal(`Showing ${count < 10 ? `${count} of 10` : 'all 10'} conditions.`);
    }
    expect(events(reader)).to.have.length(26);
  });

  it('of both hold beside each other', async () => {
    const reader = await show();
    await choose(reader, 'Visa händelser med', 'Politiker');
    await choose(reader, 'Visa förutsättningar som', 'försvårade');
    expect([events(reader), conditions(reader)]).to.deep.equal([
      [sv.events.disagreement],
      [`Försvårade: ${sv.conditions.legal}`],
    ]);
  });

  it('stays when the language changes, in its words, and the old status is gone', async () => {
    const reader = await show();
    await choose(reader, 'Visa händelser med', 'Medier');
    await choose(reader, 'Visa förutsättningar som', 'försvårade');
    reader.el.lang = 'en';
    await reader.sees('The media take up the issue');
    expect(events(reader)).to.deep.equal([en.events['media-demand']]);
    expect(conditions(reader)).to.deep.equal([`Hindered: ${en.conditions.legal}`]);
    expect([chosen(choice(reader, 'Show events with')), chosen(choice(reader, 'Show conditions that'))]).to.deep.equal([
      'The media',
      'hindered',
    ]);
    expect(reader.status).to.equal('');
  });

  it('is gone with another case', async () => {
    const reader = await show();
    await choose(reader, 'Visa händelser med', 'Medier');
    reader.el.case = 'boras';
    await reader.sees('Styrgruppen');
    expect(chosen(choice(reader, 'Visa händelser med'))).to.equal('alla');
    expect(events(reader)).to.have.length(15);
  });

  it('can be made with the keyboard', async () => {
    const reader = await show();
    const select = choice(reader, 'Visa förutsättningar som');
    select.focus();
    await sendKeys({ press: 'ArrowDown' });
    await reader.settled();
    if (!reader.status) await sendKeys({ press: 'Enter' });
    await waitUntil(() => reader.status, 'Nothing was chosen');
    expect(conditions(reader)).to.have.length(7);
    expect(reader.root.activeElement).to.equal(select);
  });
});

describe('what a reader can open', () => {
  it('is a term, where it stands', async () => {
    const reader = await show();
    const term = reader.parts('term').find((each) => said(each) === 'gränsgångare')!;
    term.click();
    const definition = reader.root.querySelector<HTMLElement>(`#${term.getAttribute('popovertarget')}`)!;
    expect(definition.matches(':popover-open')).to.equal(true);
    expect(said(definition)).to.match(/^Gränsgångare: \S/);
    const ids = reader.parts('term').map((each) => each.getAttribute('popovertarget'));
    expect([ids.length, new Set(ids).size]).to.deep.equal([3, 3]);
  });

  it('is where the case comes from, with every source, in the language of the page', async () => {
    const reader = await show();
    const sources = await reader.unfold('Bakgrund och källor');
    expect(
      [...sources.querySelectorAll('.sources li')].map((each) => /^[\wåäöÅÄÖ-]+/.exec(said(each))![0]),
    ).to.deep.equal(['Högberg', 'Linköpings', 'Tillmar', 'Andersson', 'Andersson', 'Lindberg', 'sos-widgets']);
    expect(said(sources)).to.contain('Det som saknar datum i källan står utan datum här.');
    reader.el.lang = 'en';
    await reader.sees('What has no date in the source has none here.');
  });

  it('is the print dialogue, by the button and by the method', async () => {
    const reader = await show();
    const original = window.print;
    let printed = 0;
    window.print = () => {
      printed++;
    };
    try {
      await reader.press('Skriv ut');
      await waitUntil(() => printed === 1, 'Not printed');
      reader.el.print();
      await waitUntil(() => printed === 2, 'Not printed by the method');
    } finally {
      window.print = original;
      window.dispatchEvent(new Event('afterprint'));
    }
    // The sources are part of what is printed.
    expect(reader.root.querySelectorAll('.sources li')).to.have.length(7);
  });

  it('is all that takes the focus, in the order that it is read', async () => {
    const reader = await show();
    const stops = [...reader.root.querySelectorAll<HTMLElement>('*')]
      .filter((each) => each.tabIndex >= 0 && each.checkVisibility())
      .map((each) => `${each.localName} ${each instanceof HTMLSelectElement ? '' : said(each)}`.trim());
    expect(stops).to.deep.equal([
      'select',
      'button IOP',
      'select',
      'button gränsgångare',
      'button samsyn',
      'button Skriv ut',
      'summary Bakgrund och källor',
    ]);
    reader.el.focus();
    expect(focus()).to.equal('body');
  });
});

describe('the life of a timeline', () => {
  it('brings no event but for faults, whatever one does', async () => {
    const heard: string[] = [];
    const hear = ({ type }: Event): unknown => heard.push(type);
    const types = ['sos-change', 'sos-complete', 'sos-error'];
    for (const type of types) document.addEventListener(type, hear);
    const reader = await show();
    await choose(reader, 'Visa händelser med', 'Medier');
    await choose(reader, 'Visa förutsättningar som', 'underlättade');
    await reader.unfold('Bakgrund och källor');
    reader.el.case = 'boras';
    await reader.sees('Styrgruppen');
    for (const type of types) document.removeEventListener(type, hear);
    expect(heard).to.deep.equal([]);
  });

  it('goes on with its choice when it is moved in the page', async () => {
    const reader = await show();
    await choose(reader, 'Visa händelser med', 'Medier');
    const page = reader.el.parentElement!;
    reader.el.remove();
    page.append(reader.el);
    await reader.settled();
    expect(events(reader)).to.deep.equal([sv.events['media-demand']]);
    page.lang = 'en';
    await reader.sees('Crossroads in Linköping');
    expect(events(reader)).to.deep.equal([en.events['media-demand']]);
  });

  it('hides the fallback when it is shown', async () => {
    const reader = await show();
    expect(reader.el.querySelector('p')!.checkVisibility()).to.equal(false);
  });
});

describe('in English', () => {
  for (const name of WIDGETS['case-timeline'].options.case.values) {
    it(`the Swedish names of ${name} are marked as Swedish`, async () => {
      const reader = await visit<SosCaseTimeline>(
        'sos-case-timeline',
        `<sos-case-timeline lang="en" case="${name}"></sos-case-timeline>`,
      );
      const unmarked: string[] = [];
      const texts = document.createTreeWalker(reader.root.querySelector('[lang]')!, NodeFilter.SHOW_TEXT);
      for (let at = texts.nextNode(); at; at = texts.nextNode()) {
        const { parentElement, nodeValue } = at;
        // A choice holds nothing but text. Bibliographic data has a language of its own where it is a title.
        if (!parentElement!.closest('[lang=sv], option, style') && /[åäöÅÄÖ]/.test(nodeValue!))
          unmarked.push(nodeValue!.trim());
      }
      expect(unmarked).to.deep.equal([]);
    });
  }
});
