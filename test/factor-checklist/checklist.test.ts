/** The checklist as a visitor meets it: statements on one page, and a summary that follows. */
import { expect } from '@open-wc/testing';
import { handed } from '../captured-download.js';
import { CONTENT_SETS } from './sets.js';
import type { Answers, SosChangeEvent, SosFactorChecklist } from '../../src/index.js';
import { expectWarnings } from '../console.js';
import { focus, said, visit, type Visitor } from '../visitor.js';
import { waitUntil } from '../wait-until.js';

type Checklist = Visitor<SosFactorChecklist>;
const show = (markup?: string, props?: Partial<SosFactorChecklist>): Promise<Checklist> =>
  visit<SosFactorChecklist>('sos-factor-checklist', markup, props);
const set = (name: string, attributes = ''): string =>
  `<sos-factor-checklist set="${name}" ${attributes}></sos-factor-checklist>`;
const legends = (visitor: Checklist): string[] => [...visitor.root.querySelectorAll('legend')].map(said);
const MIXED: Answers = {
  'clarity-decisions': 4,
  trust: 2,
  balance: 3,
  endurance: 'unknown',
  costs: 1,
  language: 5,
  status: 4,
};

describe('the checklist', () => {
  for (const [name, { ids, sv, en }] of Object.entries(CONTENT_SETS)) {
    it(`asks all of ${name} on one page, in both languages`, async () => {
      const visitor = await show(set(name));
      expect(visitor.part('start'), 'start card').to.exist;
      await visitor.begin();
      const inputs = [...visitor.root.querySelectorAll<HTMLInputElement>('input')];
      expect([...new Set(inputs.map((input) => input.name))]).to.deep.equal(ids);
      expect(visitor.text).to.contain(sv);
      visitor.el.lang = 'en';
      await visitor.sees(en);
      expect([
        ...new Set([...visitor.root.querySelectorAll<HTMLInputElement>('input')].map((input) => input.name)),
      ]).to.deep.equal(ids);
    });
  }

  it('has the scale beside the statement where there is room, and below it where there is not', async () => {
    const visitor = await show(set('conditions'));
    await visitor.begin();
    for (const [width, beside] of [
      [700, true],
      [320, false],
      [700, true],
    ] as const) {
      visitor.el.style.inlineSize = `${width}px`;
      const [question] = visitor.parts('question');
      const left = (part: string): number => question!.querySelector(part)!.getBoundingClientRect().left;
      // WebKit lays a container within a container out a moment later.
      await waitUntil(() => left('.scale') > left('legend') + 100 === beside, `${width} pixels`);
      const [statement, scale] = ['legend', '.scale'].map((part) =>
        question!.querySelector(part)!.getBoundingClientRect(),
      );
      expect(scale!.left >= statement!.right, `${width}: beside`).to.equal(beside);
      expect(scale!.top >= statement!.bottom, `${width}: below`).to.equal(!beside);
      expect(statement!.top - question!.getBoundingClientRect().top, `${width}: below the line`).to.be.above(5);
    }
  });

  it('lays its statements out anew when it gets narrower', async () => {
    const visitor = await show(set('conditions'));
    await visitor.begin();
    const widest = (): number =>
      Math.max(...[...visitor.root.querySelectorAll('legend')].map((each) => each.getBoundingClientRect().width));
    for (const width of [800, 600, 500, 300]) {
      visitor.el.style.inlineSize = `${width}px`;
      expect(widest()).to.be.within(1, width);
    }
  });

  it('groups the statements under headings, each in a fieldset of its own', async () => {
    const visitor = await show(set('conditions'));
    await visitor.begin();
    expect(visitor.headings).to.deep.equal([
      'Det som främjar och hämmar',
      'Det som främjar',
      'Det som hämmar',
      'Hittills',
      'Ert svar',
      'Ta med resultatet',
      'Spara',
      'Nästa gång',
    ]);
    expect(legends(visitor)).to.have.length(18);
    const levels = [...visitor.root.querySelectorAll('h2, h3, h4')].map((each) => each.localName);
    expect(levels).to.deep.equal(['h2', 'h3', 'h3', 'h3', 'h3', 'h3', 'h4', 'h4']);
    expect(focus()).to.equal('h2 Det som främjar och hämmar');
  });

  it('names every step of a scale in full', async () => {
    const visitor = await show(set('practice'));
    await visitor.begin();
    // WebKit leaves what is clipped out of innerText.
    const names = [...visitor.parts('question')[0]!.querySelectorAll('label')].map((label) =>
      label.textContent.replace(/[\d?\s]+/, '').trim(),
    );
    expect(names).to.deep.equal([
      'Stämmer inte alls',
      'Stämmer dåligt',
      'Stämmer delvis',
      'Stämmer ganska bra',
      'Stämmer helt',
      'Vet inte',
    ]);
  });

  it('has a question to talk about for each of the weakest areas, at most three', async () => {
    const visitor = await show(set('results'), {
      answers: Object.fromEntries(CONTENT_SETS['results']!.ids.map((id) => [id, 2])),
    });
    expect(visitor.headings).to.contain('Fråga varandra');
    expect(visitor.root.querySelectorAll('[part="summary"] .ticked li')).to.have.length(3);
  });

  it('tells of line and network with leadership, and cites it', async () => {
    const visitor = await show(set('leadership'));
    await visitor.begin();
    expect(visitor.headings).to.contain('Bra att veta');
    expect(visitor.text)
      .to.match(/linje/i)
      .and.to.match(/nätverk/i)
      .and.to.contain('Löfström');
  });

  it('shows the list at once for answers that come from code, and fires nothing', async () => {
    let fired = 0;
    const count = (): unknown => fired++;
    document.addEventListener('sos-change', count);
    document.addEventListener('sos-complete', count);
    const visitor = await show(set('conditions'), { answers: MIXED });
    visitor.el.answers = { trust: 1 };
    visitor.el.set = 'practice';
    await waitUntil(
      () => visitor.text.includes('Så fungerar det i praktiken') || !visitor.text.includes('Det som hämmar'),
    );
    document.removeEventListener('sos-change', count);
    document.removeEventListener('sos-complete', count);
    expect(fired).to.equal(0);
  });

  it('explains a term in place', async () => {
    const visitor = await show(set('practice'));
    await visitor.begin();
    const term = visitor.parts('term')[0]!;
    term.click();
    const open = visitor.root.querySelector<HTMLElement>('[popover]:popover-open');
    expect(said(open)).to.have.length.above(20);
  });

  it('shows its sources when they are asked for', async () => {
    const visitor = await show(set('conditions'));
    await visitor.begin();
    const details = await visitor.unfold('Bakgrund och källor');
    expect(said(details)).to.contain('Lindberg (2009)').and.to.contain('sos-widgets');
  });

  it('begins again, and brings the answers back', async () => {
    const visitor = await show(set('conditions'), { answers: MIXED });
    await visitor.press('Börja om');
    expect(visitor.el.answers).to.deep.equal({});
    expect(visitor.status).to.contain('Svaren är borttagna.');
    await visitor.press('Ångra och få tillbaka svaren');
    expect(visitor.el.answers).to.deep.equal(MIXED);
    expect(visitor.chosen.filter(Boolean)).to.have.length(7);
  });

  it('saves every statement with its answer as a file', async () => {
    const visitor = await show(set('conditions'), { answers: MIXED });
    const details = await visitor.unfold('Spara som fil');
    expect([...details.querySelectorAll('button')].map(said)).to.deep.equal(['Tabell (CSV)', 'Alla svar (JSON)']);
    const { blob } = await handed(visitor, 'Tabell (CSV)');
    const rows = (await blob.text()).split('\r\n');
    // The heads, the statements, the sources, and the end.
    expect(rows).to.have.length(1 + 18 + 1 + 1);
    expect(rows[19]).to.match(/^"Bygger på Lindberg \(2009\), återgiven i Högberg \(2019\)\. .+";"";""$/);
    expect(rows[1]).to.equal(
      '"Det som främjar";"Alla parter vet hur våra gemensamma beslut går till.";"4. Stämmer ganska bra"',
    );
    expect(rows[9]).to.equal('"Det som främjar";"Parterna litar på varandra.";"2. Stämmer dåligt"');
    expect(rows[10]).to.contain('"Vet inte"');
  });

  it('tells forms the summary, when the page asks for it', async () => {
    const visitor = await show(`<form>${set('conditions', 'name="koll"')}</form>`, { answers: MIXED });
    await waitUntil(
      () =>
        new FormData(visitor.el.closest('form')!).get('koll') ===
        'Det som främjar och hämmar: Svaren räcker inte till en bild än. Två är på plats. Tre är svaga punkter. En kan ni prata vidare om. Ett svar är ”vet inte”.',
    );
  });

  it('takes an own instrument, and its advice', async () => {
    const visitor = await show(
      '<sos-factor-checklist src="/test/content/custom/example-instrument.json"></sos-factor-checklist>',
    );
    await visitor.begin();
    for (const [i, question] of visitor.parts('question').entries())
      question.querySelector<HTMLInputElement>(`input[value="${[5, 2, 5, 1, 3, 3, 'unknown'][i]}"]`)!.click();
    await visitor.settled();
    expect(visitor.sentence).to.match(/^En av sju är på plats\. Börja med det här: ”.+”\.$/);
    const strengthen = visitor.part('strengthen')!;
    expect(strengthen.querySelectorAll('li')).to.have.length(3);
    expect(said(strengthen)).to.contain('Vi börjar ofta om med frågor som redan är avgjorda. 5 stämmer helt');
    expect(visitor.part('summary')!.querySelectorAll('.ticked li').length, 'its own advice').to.be.above(0);
  });

  it('warns once of an unknown set, naming the known ones, and shows the first', async () => {
    const warnings = await expectWarnings(async () => {
      const visitor = await show(set('villkor'));
      await visitor.begin();
      expect(visitor.text).to.contain('Det som hämmar');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(
      'set="villkor" is not known; allowed: conditions, results, leadership, practice, motives, logics, need.',
    );
  });
});

describe('a set to pick from', () => {
  it('is one question with a checkbox for each, and says what the choice means', async () => {
    const visitor = await show(set('logics'));
    await visitor.begin();
    expect(legends(visitor)).to.deep.equal(['Vilka logiker styr hos er?']);
    const boxes = [...visitor.root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    expect(boxes.map((box) => said(box.closest('label')))).to.deep.equal([
      'Staten',
      'Marknaden',
      'Professionen',
      'Företaget',
      'Familjen',
      'Samfundet (gemenskapen)',
      'Religionen',
    ]);
    expect(visitor.sentence).to.equal('Ni har inte valt något än.');
    boxes[0]!.click();
    await visitor.settled();
    expect(visitor.sentence).to.equal('Ni har valt 1 av 7: staten.');
    const one = visitor.text;
    boxes[1]!.click();
    await visitor.settled();
    expect(visitor.sentence).to.equal('Ni har valt 2 av 7: staten och marknaden.');
    expect(visitor.text)
      .to.match(/problem/)
      .and.to.match(/kreativa lösningar/)
      .and.to.contain('Högberg (2019)');
    expect(one).to.not.match(/kreativa lösningar/);
  });

  it('fires for each pick and each that is taken back, and completes with the first', async () => {
    const visitor = await show(set('motives'));
    await visitor.begin();
    const heard: string[] = [];
    const hear = (event: Event): unknown =>
      heard.push(`${event.type} ${Object.keys((event as SosChangeEvent).detail.answers).join()}`);
    visitor.el.addEventListener('sos-change', hear);
    visitor.el.addEventListener('sos-complete', hear);
    const box = (id: string): HTMLInputElement => visitor.root.querySelector<HTMLInputElement>(`input[name="${id}"]`)!;
    box('learning').click();
    box('crisis').click();
    box('learning').click();
    expect(heard).to.deep.equal([
      'sos-change learning',
      'sos-complete learning',
      'sos-change learning,crisis',
      'sos-change crisis',
    ]);
    expect(visitor.el.answers).to.deep.equal({ crisis: 5 });
    expect(visitor.el.result.complete).to.equal(true);
  });

  it('refuses an answer that is no pick, and says so', async () => {
    const warnings = await expectWarnings(async () => {
      const visitor = await show(set('need'), { answers: { elderly: 5, children: 2 } });
      await waitUntil(() => visitor.sentence);
      expect(visitor.el.answers).to.deep.equal({ elderly: 5 });
    });
    expect(warnings[0]).to.contain('Answer to "children" must be 5, not 2');
  });
});
