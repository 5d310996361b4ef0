/** A case of a site's own: from the page or an address; and when it has a fault, a clear message instead of an empty box. */
import { expect } from '@open-wc/testing';
import type { SosCaseTimeline, SosErrorDetail } from '../../src/index.js';
import { expectWarnings } from '../console.js';
import { said, visit, type Visitor } from '../visitor.js';
import { waitUntil } from '../wait-until.js';

type Reader = Visitor<SosCaseTimeline>;
type Change = Readonly<Record<string, unknown>>;

const EXAMPLE = '/test/content/custom/example-case.json';
const event = (changes: Change = {}): object => ({ id: 'e', text: 'Vi börjar.', ...changes });
const own = (changes: Change = {}): object => ({
  id: 'own',
  name: 'Vårt fall',
  phases: [{ id: 'p', title: 'Början', events: [event()] }],
  ...changes,
});
const ofEvent = (changes: Change): object => own({ phases: [{ id: 'p', title: 'Början', events: [event(changes)] }] });
const embedded = (content: object, attributes = ''): string =>
  `<div><script type="application/json" id="own">${JSON.stringify(content)}</script><sos-case-timeline src="#own" ${attributes}><p>Läs <a href="/">en annan sida</a>.</p></sos-case-timeline></div>`;
const show = (markup: string): Promise<Reader> => visit<SosCaseTimeline>('sos-case-timeline', markup);
const rows = (reader: Reader): string[][] =>
  [...reader.root.querySelectorAll('.bar-row')].map((row) => [
    said(row.querySelector('strong')),
    said(row.querySelector('.when')),
  ]);

describe('an own case', () => {
  it('comes from a script element in the page', async () => {
    const reader = await show(embedded(own()));
    expect(reader.headings).to.deep.equal(['Vårt fall', 'Början']);
    expect(reader.text).to.contain('Vi börjar.').and.to.contain('Utan datum');
    // Without conditions, actors, sources or a lead, nothing stands for them.
    expect(reader.root.querySelector('select, .conditions, .lead')).to.equal(null);
  });

  it('comes from an address, in the language of the page', async () => {
    const reader = await show(`<sos-case-timeline src="${EXAMPLE}" lang="en"></sos-case-timeline>`);
    expect(reader.headings).to.deep.equal([
      'The Harbour meeting place',
      'Background',
      'The activities',
      'Ahead',
      'What helped, and what hindered?',
    ]);
    expect(rows(reader)).to.deep.equal([
      ['The agreement is signed', 'May 2019'],
      ['Open evenings', 'September 2019 – ongoing'],
      ['Holiday camps', '2020 – August 2022, ended'],
      ['Help with homework', '2021'],
    ]);
    expect(reader.parts('phase').map((phase) => said(phase.querySelector('.when')))).to.deep.equal([
      'No date',
      '2019–2024',
      'No date',
    ]);
    expect([...reader.root.querySelectorAll('.conditions .vh')].map((each) => each.textContent.trim())).to.deep.equal([
      'Helped:',
      'Hindered:',
      'Did both:',
    ]);
    reader.el.lang = 'sv';
    await reader.sees('Mötesplats Hamnen');
    expect(rows(reader)[2]).to.deep.equal(['Läger på loven', '2020 – augusti 2022, avslutat']);
    const sources = await reader.unfold('Bakgrund och källor');
    expect(said(sources)).to.contain('Fem år med Hamnen');
  });

  it('is asked for once, without cookies, whatever the language', async () => {
    const { fetch } = window;
    const inits: (RequestInit | undefined)[] = [];
    window.fetch = (input, init) => {
      inits.push(init);
      return fetch(input, init);
    };
    try {
      const reader = await show(`<sos-case-timeline src="${EXAMPLE}"></sos-case-timeline>`);
      reader.el.lang = 'en';
      await reader.sees('The Harbour meeting place');
      await reader.unfold('Background and sources');
    } finally {
      window.fetch = fetch;
    }
    expect(inits.map((init) => init?.credentials)).to.deep.equal(['omit']);
  });

  it('filters by its own actors', async () => {
    const reader = await show(`<sos-case-timeline src="${EXAMPLE}"></sos-case-timeline>`);
    const select = reader.root.querySelector('select')!;
    select.value = 'idrotten';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await reader.settled();
    expect(reader.status).to.equal('Visar 3 av 6 händelser.');
    expect(rows(reader).map(([name]) => name)).to.deep.equal(['Avtalet skrivs under', 'Öppna kvällar']);
  });

  it('in one language shows that, and says which', async () => {
    const reader = await show(`<div lang="en">${embedded(own())}</div>`);
    expect(reader.root.querySelector('[lang]')!.getAttribute('lang')).to.equal('sv');
    expect(reader.buttons).to.deep.equal(['Skriv ut']);
  });

  it('of many years names as many of them as there is room for', async () => {
    const reader = await show(embedded(ofEvent({ start: '1850', end: '2024' })));
    const years = [...reader.root.querySelectorAll('.years text')].map(({ textContent }) => textContent);
    expect(years).to.have.length.within(4, 10);
    expect(years[0]).to.equal('1850');
    expect(rows(reader)).to.deep.equal([['Vi börjar.', '1850 – 2024, avslutat']]);
  });

  it('that goes on, without a year of its own, has an open end', async () => {
    const reader = await show(embedded(ofEvent({ start: '2021-03', end: 'ongoing' })));
    expect(said(reader.part('phase')!.querySelector('.when'))).to.equal('2021–');
    expect(said(reader.part('bars')))
      .to.contain('mars 2021 – pågår')
      .and.to.contain('Pil: pågår.');
  });

  it('is shown letter by letter when it has HTML in it', async () => {
    const evil = '<img src=x onerror=alert(1)><b>fet</b> &amp;';
    const json = JSON.stringify(
      own({
        name: evil,
        lead: evil,
        phases: [{ id: 'p', title: evil, events: [event({ text: evil }), { id: 'f', text: evil, start: '2020' }] }],
        conditions: [{ id: 'c', sign: '+', text: evil }],
      }),
    );
    const reader = await show(
      `<div><script type="application/json" id="own">${json.replaceAll('<', '\\u003c')}</script><sos-case-timeline src="#own"></sos-case-timeline></div>`,
    );
    expect(reader.headings.slice(0, 2)).to.deep.equal([evil, evil]);
    expect(reader.root.querySelector('img, b')).to.equal(null);
  });

  it('gives way to the built-in one when src is removed or empty', async () => {
    const reader = await show(embedded(own()));
    reader.el.removeAttribute('src');
    await reader.sees('Crossroads i Linköping');
    reader.el.src = '#own';
    await reader.sees('Vårt fall');
    reader.el.src = '';
    await reader.sees('Crossroads i Linköping');
    reader.el.case = 'boras';
    await reader.sees('Socialt hållbart Borås');
  });
});

describe('a fault in an own case', () => {
  interface Faulty {
    readonly reader: Reader;
    readonly errors: readonly SosErrorDetail[];
    readonly console: readonly string[];
  }

  /** Shows markup whose case has a fault, with what the page and the developer are told. */
  async function faulty(markup: string): Promise<Faulty> {
    const errors: SosErrorDetail[] = [];
    const hear = ({ detail }: CustomEvent<SosErrorDetail>): unknown => errors.push(detail);
    document.addEventListener('sos-error', hear);
    let reader!: Reader;
    const messages = await expectWarnings(async () => {
      reader = await show(markup);
      await waitUntil(() => reader.part('fault'), 'No fault is shown');
    });
    document.removeEventListener('sos-error', hear);
    return { reader, errors, console: messages };
  }

  type Row = [sentence: string, markup: string, sv: string, en: string];
  const place = 'phases[0].events[0]';
  const faults: Row[] = [
    [
      'an id that is not in the page',
      '<sos-case-timeline src="#borta"><p>Text</p></sos-case-timeline>',
      '”#borta” finns inte på sidan. Kontrollera att id:t stämmer och att skriptet har type="application/json".',
      '“#borta” is not on this page. Check that the id is right and that the script has type="application/json".',
    ],
    [
      'a date',
      embedded(ofEvent({ start: '2013-13' })),
      `Fel i ${place}.start (rad 1): här står "2013-13", men här ska stå ett år eller en månad, som 2013 eller 2013-11.`,
      `Fault in ${place}.start (line 1): it says "2013-13", but should be a year or a month, like 2013 or 2013-11.`,
    ],
    [
      'an end',
      embedded(ofEvent({ start: '2013', end: 'nu' })),
      `Fel i ${place}.end (rad 1): här står "nu", men här ska stå ett år eller en månad, som 2013 eller 2013-11, eller ”ongoing”.`,
      `Fault in ${place}.end (line 1): it says "nu", but should be a year or a month, like 2013 or 2013-11, or “ongoing”.`,
    ],
    [
      'an end before its start',
      embedded(ofEvent({ start: '2013-11', end: '2013-02' })),
      `Fel i ${place}.end (rad 1): här står "2013-02", men här ska stå ett slut som inte kommer före början.`,
      `Fault in ${place}.end (line 1): it says "2013-02", but should be an end that is not before the start.`,
    ],
    [
      'an end without a start',
      embedded(ofEvent({ end: '2013' })),
      `Fel i ${place}.start (rad 1): här saknas en början (start), eftersom det finns ett slut.`,
      `Fault in ${place}.start (line 1): the start of what has an end is missing.`,
    ],
    [
      'an unknown actor',
      embedded(ofEvent({ actors: ['kyrkan'] })),
      `Fel i ${place}.actors[0] (rad 1): här står "kyrkan", men här ska stå id för en av aktörerna i actors.`,
      `Fault in ${place}.actors[0] (line 1): it says "kyrkan", but should be the id of one of the actors.`,
    ],
    [
      'an unknown source',
      embedded(ofEvent({ source: 'lag' })),
      `Fel i ${place}.source (rad 1): här står "lag", men här ska stå id för en av källorna i sources.`,
      `Fault in ${place}.source (line 1): it says "lag", but should be the id of one of the sources.`,
    ],
    [
      'a sign',
      embedded(own({ conditions: [{ id: 'c', sign: 'x', text: 'C' }] })),
      'Fel i conditions[0].sign (rad 1): här står "x", men här ska stå ”+”, ”-” eller ”±”.',
      'Fault in conditions[0].sign (line 1): it says "x", but should be “+”, “-” or “±”.',
    ],
    [
      'a misspelt property',
      embedded(ofEvent({ strat: '2013' })),
      `Fel i ${place}.strat (rad 1): egenskapen finns inte. Rätta stavningen, eller ta bort den.`,
      `Fault in ${place}.strat (line 1): there is no such property. Correct the spelling, or remove it.`,
    ],
  ];
  for (const [sentence, markup, sv, en] of faults) {
    it(`${sentence}: told to the visitor in their language, to the page once, and to the developer`, async () => {
      const { reader, errors, console: messages } = await faulty(markup);
      expect(reader.alert).to.equal(`Innehållet kan inte visas. ${sv}`);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.match(/^console\.error: <sos-case-timeline>: content could not be loaded /);
      expect(errors.map(({ message }) => message)).to.deep.equal(['<sos-case-timeline>: content could not be loaded']);
      expect(reader.el.querySelector('p')!.checkVisibility(), 'the fallback').to.equal(true);
      await expectWarnings(async () => {
        reader.el.lang = 'en';
        await reader.sees(en);
      });
      expect(reader.alert).to.equal(`The content cannot be shown. ${en}`);
      expect(reader.part('phases')).to.equal(null);
    });
  }

  it('is gone when src is put right', async () => {
    const { reader } = await faulty(embedded(ofEvent({ end: '2013' })));
    reader.el.src = EXAMPLE;
    await reader.sees('Mötesplats Hamnen');
    expect(reader.part('fault')).to.equal(null);
    expect(reader.el.querySelector('p')!.checkVisibility()).to.equal(false);
  });
});
