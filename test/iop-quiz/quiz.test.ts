/** The quiz as a visitor meets it: one question at a time, all answers to go through, then the route. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { iop } from '../../src/content/iop/index.js';
import { text as en } from '../../src/content/iop/en.js';
import { text as sv } from '../../src/content/iop/sv.js';
import { adviseIop, type Answers, type IopAdvice, type SosAnswerDetail, type SosIopQuiz } from '../../src/index.js';
import { BEGUN, CONTRADICTING, DENIED, EARLY, GRANT, JOIN, PROCURE, UNCLEAR } from '../../stories/iop-quiz-answers.js';
import { expectWarnings } from '../console.js';
import { ENGINE } from '../engine.js';
import { handed } from '../captured-download.js';
import { focus, said, visit, type Visitor } from '../visitor.js';
import { waitUntil } from '../wait-until.js';

type Quiz = Visitor<SosIopQuiz>;
const show = (props?: Partial<SosIopQuiz>, attributes = ''): Promise<Quiz> =>
  visit<SosIopQuiz>('sos-iop-quiz', `<sos-iop-quiz ${attributes}><p>Fallback</p></sos-iop-quiz>`, props);
const at = (step: string, answers: Answers = {}, attributes = ''): Promise<Quiz> => show({ answers, step }, attributes);

const IDS: readonly string[] = iop.structure.dimensions.flatMap(({ items }) =>
  (items as readonly { id: string }[]).map(({ id }) => id),
);
const question = (id: string): string => (sv.items as Record<string, string>)[id]!;
const input = (visitor: Quiz, value: string): HTMLInputElement =>
  visitor.root.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
const lines = (visitor: Quiz, part: string): string[] =>
  [...(visitor.part(part)?.querySelectorAll('li') ?? [])].map(said);

/** What the events have told since. */
function listen(visitor: Quiz): { type: string; detail: SosAnswerDetail<IopAdvice> }[] {
  const heard: { type: string; detail: SosAnswerDetail<IopAdvice> }[] = [];
  for (const type of ['sos-change', 'sos-complete'] as const)
    visitor.el.addEventListener(type, (event) =>
      heard.push({ type, detail: event.detail as unknown as SosAnswerDetail<IopAdvice> }),
    );
  return heard;
}

describe('the journey', () => {
  it('begins with a card that says how many questions there are, and that nothing is stored', async () => {
    const visitor = await show();
    expect(said(visitor.part('start')))
      .to.contain('21 frågor')
      .and.to.contain('inget sparas eller skickas');
    await visitor.begin();
    expect(focus()).to.equal(`h2 ${question('several-providers')}`);
  });

  it('asks one question at a time, whose heading names its answers, and says why', async () => {
    const visitor = await at('initiative');
    expect(visitor.parts('question')).to.have.length(1);
    const named = visitor.part('question')!.getAttribute('aria-labelledby')!;
    expect(said(visitor.root.getElementById(named))).to.equal('Kommer initiativet från den idéburna parten?');
    expect(visitor.root.querySelector('legend'), 'which would be read once more').to.be.null;
    expect(visitor.parts('option').map(said)).to.deep.equal(['Ja', 'Delvis', 'Nej', 'Vet inte']);
    expect(visitor.text).to.contain('Fråga 7 av 21').and.to.contain('tar den idéburna parten initiativet');
  });

  it('has no "partly" where the route is asked for', async () => {
    const visitor = await at('profit');
    expect(visitor.parts('option').map(said)).to.deep.equal(['Ja', 'Nej', 'Vet inte']);
  });

  // The drivers of the other engines send no real keys.
  (ENGINE === 'chromium' ? it : it.skip)('can be walked with the keyboard, and nothing moves by itself', async () => {
    const visitor = await at('funding');
    input(visitor, '5').focus();
    await sendKeys({ press: 'ArrowDown' });
    await visitor.settled();
    expect(visitor.el.answers).to.deep.equal({ funding: 3 });
    expect(said(visitor.heading)).to.equal(question('funding'));
    await sendKeys({ press: 'Tab' });
    expect(focus()).to.equal('button Nästa fråga');
    await sendKeys({ press: 'Enter' });
    await visitor.settled();
    expect(focus()).to.equal(`h2 ${question('agreement')}`);
  });

  it('asks what decides first, says where that points, then asks the rest and shows all answers and the route', async () => {
    const visitor = await show();
    await visitor.begin();
    for (const [i, id] of IDS.entries()) {
      expect(said(visitor.heading)).to.equal(question(id));
      expect(visitor.text).to.contain(`Fråga ${i + 1} av 21`);
      input(visitor, String(JOIN[id])).click();
      await visitor.settled();
      await visitor.press({ 6: 'Nästa: vägen hittills', 20: 'Gå igenom svaren' }[i] ?? 'Nästa fråga');
      if (i !== 6) continue;
      expect(focus()).to.equal(`h2 ${sv.early.iop}`);
      await visitor.press('Fortsätt: Formen');
    }
    expect(focus()).to.equal('h2 Gå igenom svaren');
    await visitor.press('Visa resultatet');
    expect(focus()).to.equal('h2 Er väg');
    expect(visitor.el.answers).to.deep.equal(JOIN);
    expect(visitor.el.result).to.deep.equal(adviseIop(JOIN));
  });

  it('can skip a question and go back, to the start too', async () => {
    const visitor = await at('several-providers');
    await visitor.press('Nästa fråga');
    expect(visitor.el.answers).to.deep.equal({});
    await visitor.press('Tillbaka');
    expect(said(visitor.heading)).to.equal(question('several-providers'));
    await visitor.press('Tillbaka');
    expect(visitor.part('start')).to.exist;
  });

  it('shows what has been chosen, whichever question one comes from', async () => {
    const answers: Answers = {
      funding: 3,
      'no-market': 5,
      initiative: 1,
      agreement: 'unknown',
      'specific-activity': 'unknown',
      'own-idea': 1,
    };
    const visitor = await at('funding', answers);
    for (const id of [
      'no-market',
      'funding',
      'initiative',
      'agreement',
      'specific-activity',
      'own-idea',
      'long-term',
      'funding',
    ]) {
      visitor.el.step = id;
      await visitor.settled();
      expect(visitor.chosen, id).to.deep.equal([answers[id] === undefined ? undefined : String(answers[id])]);
    }
  });

  it('goes on at the first question without an answer', async () => {
    const visitor = await show({ answers: { ...BEGUN, priority: 5 } });
    await visitor.press('Fortsätt');
    expect(said(visitor.heading)).to.equal(question('general-support'));
  });

  it('goes on with all answers when only the last view has not been seen', async () => {
    const visitor = await at('start', JOIN);
    expect(visitor.el.step, 'complete answers show the result').to.equal('result');
    visitor.el.step = 'start';
    await visitor.settled();
    await visitor.press('Fortsätt');
    expect(said(visitor.heading)).to.equal('Gå igenom svaren');
  });

  it('shows in three parts where one is, each a way to its first question', async () => {
    const visitor = await at('experience', { ...BEGUN, priority: 5, engagement: 'unknown' });
    const links = [...visitor.part('progress')!.querySelectorAll('button')];
    expect(links.map((link) => link.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Avgörande frågor, 3 av 7 besvarade',
      'Formen, inga svar',
      'Villkoren, 2 av 10 besvarade',
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).to.deep.equal(['false', 'false', 'step']);
    links[1]!.click();
    await visitor.settled();
    expect(said(visitor.heading)).to.equal(question('funding'));
  });

  it('brings the head of a new step into view', async () => {
    const visitor = await at('funding');
    visitor.el.parentElement!.style.padding = '150vh 0';
    visitor.button('Nästa fråga').scrollIntoView({ block: 'start' });
    await visitor.press('Nästa fråga');
    const { top, bottom } = visitor.part('head')!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    expect(bottom).to.be.within(0, innerHeight);
    scrollTo(0, 0);
  });

  it('opens the glossary where a term stands', async () => {
    const visitor = await at('spanners');
    visitor.part('term')!.click();
    const definition = visitor.root.querySelector<HTMLElement>('.definition')!;
    expect(definition.matches(':popover-open')).to.be.true;
    expect(said(definition)).to.contain('Gränsgångare:');
  });
});

describe('all answers, before the result', () => {
  it('stand in their parts, with those that are missing named', async () => {
    const visitor = await at('review', { ...BEGUN, legal: 'unknown', funding: 3, 'long-term': 5 });
    expect(visitor.headings).to.deep.equal(['Gå igenom svaren', 'Avgörande frågor', 'Formen', 'Villkoren']);
    const rows = [...visitor.root.querySelectorAll('.rows li')].map((row) => [
      said(row.children[0]),
      said(row.children[1]),
    ]);
    expect(rows.map(([asked]) => asked)).to.deep.equal(IDS.map(question));
    const given = Object.fromEntries(IDS.map((id, i) => [id, rows[i]![1]]));
    expect([given['long-term'], given.funding, given.profit, given.legal, given.trust]).to.deep.equal([
      'Ja',
      'Delvis',
      'Nej',
      'Vet inte',
      'Inget svar',
    ]);
    expect(visitor.text).to.contain('15 av 21 frågor saknar svar.');
  });

  it('say so when none is missing', async () => {
    const visitor = await at('review', JOIN);
    expect(visitor.text).to.contain('Alla frågor har ett svar.');
  });

  it('can each be changed, by a button that says which, and from there forward leads back', async () => {
    const visitor = await at('review', JOIN);
    const buttons = [...visitor.root.querySelectorAll<HTMLButtonElement>('.rows button')];
    expect(buttons).to.have.length(21);
    expect(buttons[9]!.textContent.replace(/\s+/g, ' ').trim()).to.equal(`Ändra: ${question('long-term')}`);
    buttons[9]!.click();
    await visitor.settled();
    expect(said(visitor.heading)).to.equal(question('long-term'));
    input(visitor, '1').click();
    await visitor.settled();
    // What nobody knows is still open.
    expect(visitor.buttons.filter((name) => name === 'Gå igenom svaren')).to.have.length(1);
    await visitor.press('Nästa fråga');
    expect(said(visitor.heading)).to.equal(question('equality'));
    await visitor.press('Gå igenom svaren');
    expect(said(visitor.root.querySelectorAll('.rows li')[9]!.children[1])).to.equal('Nej');
  });

  it('lead forward at both ends', async () => {
    const visitor = await at('review', JOIN);
    expect(visitor.buttons.filter((name) => name === 'Visa resultatet')).to.have.length(2);
  });

  it('can be left backwards', async () => {
    const visitor = await at('review');
    await visitor.press('Tillbaka');
    expect(said(visitor.heading)).to.equal(question('shared-view'));
  });
});

// The drivers of the other engines send no real keys.
(ENGINE === 'chromium' ? describe : describe.skip)('with the keyboard alone', () => {
  /** Presses Tab until something with this name has the focus, and says how often. */
  async function tabsTo(name: RegExp): Promise<number> {
    for (let n = 1; n <= 40; n++) {
      await sendKeys({ press: 'Tab' });
      if (name.test(focus())) return n;
    }
    throw new Error(`No ${name.source} in reach`);
  }

  it('the answers to all questions are given with at most 60 Tabs, and the result is one more away', async () => {
    const visitor = await show();
    let tabs = 0;
    /** To the button that leads on, and on. */
    const forward = async (): Promise<void> => {
      tabs += await tabsTo(/^button (Börja|Nästa|Fortsätt|Gå igenom)/);
      await sendKeys({ press: 'Enter' });
      await visitor.settled();
    };
    await forward();
    await waitUntil(() => visitor.part('question'));
    await visitor.settled();
    for (const id of IDS) {
      expect(focus()).to.equal(`h2 ${question(id)}`);
      tabs += await tabsTo(/^input/);
      await sendKeys({ press: 'Space' });
      await visitor.settled();
      const before = tabs;
      await forward();
      expect(tabs - before, id).to.equal(1);
      if (visitor.el.step === 'early') await forward();
    }
    expect(visitor.el.step).to.equal('review');
    expect(Object.keys(visitor.el.answers)).to.have.length(21);
    expect(tabs).to.be.at.most(60);

    expect(await tabsTo(/^button Visa resultatet/)).to.equal(1);
    await sendKeys({ press: 'Enter' });
    await visitor.settled();
    expect(focus()).to.equal('h2 Er väg');
  });
});

describe('after the decisive questions', () => {
  const seven = (answers: Answers): Answers => Object.fromEntries(IDS.slice(0, 7).map((id) => [id, answers[id]!]));

  it('the heading says where the answers point, and the text what decides it, what it depends on and what is left', async () => {
    const visitor = await at('early', { ...seven(JOIN), initiative: 5 });
    const early = said(visitor.part('early'));
    expect(visitor.headings).to.deep.equal([sv.early.iop]);
    for (const each of [
      `Det här avgör: ${sv.reasons.join}`,
      sv.statements.initiative,
      sv.statements['no-market'],
      sv.ifForm,
    ])
      expect(early).to.contain(each);
    expect(visitor.text).to.contain('14 frågor är kvar, om formen och villkoren. Det tar ungefär fem minuter.');
    expect(lines(visitor, 'route')).to.deep.equal([
      `${sv.routes.iop.name} Passar bäst hittills. ${sv.reasons.join}`,
      `${sv.routes.procurement.name} Passar sämre hittills. ${sv.reasons.free}`,
      `${sv.routes.grant.name} Passar sämre hittills. ${sv.reasons.specific}`,
    ]);
  });

  it('the way forward is the filled one, and comes first', async () => {
    const visitor = await at('early', seven(JOIN));
    const [forward, stop] = [...visitor.root.querySelectorAll('.foot button')];
    expect([said(forward), said(stop)]).to.deep.equal(['Fortsätt: Formen', 'Stanna här och se svaret']);
    expect(forward).to.have.class('primary');
    expect(stop).not.to.have.class('primary');
  });

  it('who stops sees the whole result as far as it goes, called early, with the way to go on', async () => {
    const visitor = await at('early', seven(JOIN));
    await visitor.press('Stanna här och se svaret');
    expect(focus()).to.equal('h2 Er väg');
    expect(visitor.sentence).to.equal('Hittills pekar svaren mot ett IOP.');
    expect(said(visitor.part('early'))).to.contain('14 av 21 frågor är inte besvarade. Gå till de 14');
    expect(visitor.part('next')).to.exist;
    await visitor.press('Svara på de 14');
    expect(focus()).to.equal(`h2 ${question('funding')}`);
    await visitor.press('Nästa fråga');
    expect(focus()).to.equal(`h2 ${question('agreement')}`);
  });

  it('no route is named while none is clear, and what is open is one step away', async () => {
    const visitor = await at('early', { ...seven(JOIN), 'no-market': 'unknown' });
    expect(said(visitor.heading)).to.equal('Det är inte klart än vilken väg som passar. Ta reda på en sak först.');
    expect(said(visitor.part('early')))
      .to.contain(sv.reasons['market-open'])
      .and.to.contain('En av 7 frågor är ”vet inte”. Gå till den');
    await visitor.press('Gå till den');
    expect(said(visitor.heading)).to.equal(question('no-market'));
  });

  it('forward skips what is answered, to all answers when nothing is left', async () => {
    const visitor = await at('early', { ...seven(JOIN), funding: 5, agreement: 5, 'long-term': 5, 'not-detailed': 5 });
    await visitor.press('Fortsätt: Villkoren');
    expect(said(visitor.heading)).to.equal(question('priority'));
    visitor.el.answers = JOIN;
    visitor.el.step = 'early';
    await visitor.settled();
    expect(visitor.text).to.contain('Alla andra frågor har ett svar.');
    await visitor.press('Gå igenom svaren');
    expect(focus()).to.equal('h2 Gå igenom svaren');
  });
});

describe('the result', () => {
  const routes: [string, Answers, string, string[]][] = [
    [
      'an IOP',
      JOIN,
      'Era svar talar för ett IOP. Två saker talar emot, och en behöver ni reda ut.',
      [
        'Passar bäst. Den offentliga parten vill delta',
        'Passar sämre. Ni ser ingen marknad',
        'Passar sämre. Det gäller en viss verksamhet',
      ],
    ],
    [
      'procurement',
      PROCURE,
      'Era svar talar för upphandling. Fyra saker talar emot ett IOP, och en behöver ni reda ut.',
      [
        'Passar sämre. Flera gör samma sak',
        'Passar bäst. Flera gör samma sak',
        'Passar sämre. Inget svar räcker för att peka ut den här vägen.',
      ],
    ],
    [
      'a grant',
      GRANT,
      'Era svar talar för verksamhetsstöd. Fyra saker talar emot ett IOP, och en behöver ni reda ut.',
      [
        'Passar sämre. Den offentliga parten vill stödja',
        'Passar sämre. Ni ser ingen marknad',
        'Passar bäst. Den offentliga parten vill stödja',
      ],
    ],
    [
      'procurement against two others that are spoken for',
      { ...CONTRADICTING, 'several-providers': 5, profit: 5 },
      'Era svar talar för upphandling. Fem saker talar emot ett IOP, och en behöver ni reda ut.',
      [
        'Passar sämre. Flera gör samma sak',
        'Passar bäst. Flera gör samma sak',
        'Passar sämre. Det gäller en viss verksamhet',
      ],
    ],
    [
      'procurement against a grant that nothing speaks against',
      { 'several-providers': 5, profit: 5, 'general-support': 5 },
      'Hittills pekar svaren mot upphandling. Tre saker talar emot ett IOP.',
      [
        'Passar sämre hittills. Flera gör samma sak',
        'Passar bäst hittills. Flera gör samma sak',
        'Passar sämre hittills. Svaren talar mindre för den här vägen.',
      ],
    ],
    [
      'no route yet',
      UNCLEAR,
      'Det är inte klart än vilken väg som passar. Ta reda på en sak först.',
      [
        'Inget svar räcker för att peka ut den här vägen.',
        'Talar emot: Ni ser ingen marknad',
        'Inget svar räcker för att peka ut den här vägen.',
      ],
    ],
  ];
  for (const [name, answers, sentence, whys] of routes) {
    it(`shows ${name}, and keeps all three routes in sight with why`, async () => {
      const visitor = await at('result', answers);
      expect(visitor.sentence).to.equal(sentence);
      const told = lines(visitor, 'route');
      expect(told).to.have.length(3);
      for (const [i, why] of whys.entries()) expect(told[i]).to.contain(why);
      const names = [...visitor.root.querySelectorAll('.route-name')].map(said);
      expect(names).to.deep.equal(['Idéburet offentligt partnerskap (IOP)', 'Upphandling', 'Verksamhetsstöd']);
      expect(visitor.root.querySelectorAll('.way-on')).to.have.length(name === 'no route yet' ? 0 : 1);
    });
  }

  it('tells every reason for the route, one line each', async () => {
    const visitor = await at('result', PROCURE);
    const told = [...visitor.root.querySelectorAll('.chosen .small')].map(said);
    expect(told).to.deep.equal([`Passar bäst. ${sv.reasons.several}`, sv.reasons.market]);
  });

  it('names what is missing when it is unclear', async () => {
    const visitor = await at('result', {});
    expect(visitor.sentence).to.equal(`Det är inte klart än vilken väg som passar. ${sv.reasons['no-situation']}`);
    expect(visitor.text).to.contain('Ingen fråga är besvarad än.');
    expect(visitor.part('for')).to.equal(null);
    expect(visitor.part('against')).to.equal(null);
    expect(visitor.buttons).to.include('Svara på de 21');
  });

  it('says that the form denies a partnership, and names nothing in its place', async () => {
    const visitor = await at('result', DENIED);
    expect(visitor.sentence).to.equal(`Det är inte klart än vilken väg som passar. ${sv.reasons['pays-service']}`);
    expect(lines(visitor, 'route')[0]).to.contain(`Talar emot: ${sv.reasons['pays-service']}`);
  });

  it('names answers that do not go together, only when there are any', async () => {
    const visitor = await at('result', CONTRADICTING);
    expect(said(visitor.part('contradictions')))
      .to.contain('De här svaren går inte ihop')
      .and.to.contain(sv.contradictions['general-specific']);
    expect(visitor.text).to.contain(sv.reasons.tie);
    visitor.el.answers = JOIN;
    await visitor.settled();
    expect(visitor.part('contradictions')).to.equal(null);
  });

  it('says of a route that is reached early that it is so far, how many questions are left, and leads to the first', async () => {
    const visitor = await at('result', EARLY);
    expect(said(visitor.part('early'))).to.equal(
      'Hittills pekar svaren mot upphandling. Tre saker talar emot ett IOP. 18 av 21 frågor är inte besvarade. Gå till de 18',
    );
    await visitor.press('Gå till de 18');
    expect(focus()).to.equal(`h2 ${question('own-idea')}`);
    visitor.el.answers = { ...PROCURE };
    visitor.el.step = 'result';
    await visitor.settled();
    expect(visitor.part('early')).to.equal(null);
  });

  it('counts one question as one', async () => {
    const { funding: _left, ...rest } = { ...PROCURE, equality: 5 } as Answers;
    const visitor = await at('result', rest);
    expect(said(visitor.part('early'))).to.contain('En av 21 frågor är inte besvarad. Gå till den');
    expect(visitor.buttons).to.include('Svara på den');
    visitor.el.lang = 'en';
    await visitor.sees('One of 21 questions has no answer. Go to it');
    expect(visitor.buttons).to.include('Answer it');
    visitor.el.answers = EARLY;
    await visitor.sees('So far your answers point to procurement. Three things count against an IOP.');
  });

  it('calls a route early when nobody knows what decides it, and counts that apart from what has no answer', async () => {
    const { trust: _left, ...rest } = { ...PROCURE, profit: 'unknown', funding: 'unknown', equality: 5 } as Answers;
    const visitor = await at('result', rest);
    expect(visitor.sentence).to.match(/^Hittills pekar svaren mot upphandling\. /);
    expect(said(visitor.part('early'))).to.contain(
      'En av 21 frågor är inte besvarad, och två är ”vet inte”. Gå till de tre',
    );
  });

  it('says for each reason whether it speaks for or against, also while no route is clear', async () => {
    const visitor = await at('result', CONTRADICTING);
    expect(lines(visitor, 'route')[0])
      .to.contain(`Talar för: ${sv.reasons.join}`)
      .and.to.contain(`Talar emot: ${sv.reasons.general}`);
  });

  it('says what is for an IOP, against it, in part and open, each of the visitor’s own answers once', async () => {
    const visitor = await at('result', { ...JOIN, 'long-term': 1, agreement: 'unknown' });
    await visitor.unfold('Fyra till');
    expect(lines(visitor, 'for')).to.deep.equal([
      sv.reasons.join,
      ...(
        [
          ...['no-market', 'funding', 'not-detailed'],
          ...['priority', 'engagement', 'spanners', 'courage', 'purposes', 'shared-view'],
        ] as (keyof typeof sv.statements)[]
      ).map((id) => sv.statements[id]),
    ]);
    expect(lines(visitor, 'against')).to.deep.equal([sv.denials['long-term'], sv.denials.experience, sv.denials.legal]);
    expect(lines(visitor, 'partly')).to.deep.equal([sv.statements.initiative, sv.statements.trust]);
    expect(lines(visitor, 'unclear')).to.deep.equal([
      `${sv.items.agreement} Vet inte`,
      `${sv.items.equality} Vet inte`,
    ]);
  });

  it('folds the lines after the sixth, and counts them in words', async () => {
    const visitor = await at('result', JOIN);
    expect(said(visitor.part('for')!.querySelector('summary'))).to.equal('Sex till');
    await visitor.unfold('Sex till');
    expect(lines(visitor, 'for')).to.have.length(12);
    expect(visitor.part('against')!.querySelector('details')).to.equal(null);
  });

  it('counts in the finding what the columns show', async () => {
    for (const answers of [JOIN, PROCURE, GRANT]) {
      const visitor = await at('result', { ...answers, legal: 1, courage: 1 });
      const [against, open] = ['against', 'unclear'].map((part) => lines(visitor, part).length);
      const words = ['', 'en', 'två', 'tre', 'fyra', 'fem', 'sex'];
      expect(visitor.sentence.toLowerCase()).to.match(
        new RegExp(`\\. ${words[against!]} saker talar emot.*, och ${words[open!]} behöver ni reda ut\\.$`),
      );
    }
  });

  it('never shows law as in place: that nobody sees a question is something to check', async () => {
    const visitor = await at('result', { ...JOIN, legal: 1 });
    expect(lines(visitor, 'unclear')).to.include(`${sv.toCheck.legal} Kontrollera`);
    await visitor.unfold('Sex till');
    expect(said(visitor.part('for'))).to.not.match(/juridisk/);
    expect(said(visitor.part('legal'))).to.equal(sv.legal);
  });

  it('tells in words what the signs mean, and of Crossroads only where Crossroads is told', async () => {
    const visitor = await at('result', JOIN);
    expect(visitor.text).to.contain('Tecknen visar era egna svar: + talar för, − talar emot, ± stämmer delvis.');
    expect(visitor.text).to.not.contain('Underlättade');
    const told = await visitor.unfold('Så var det i Crossroads');
    expect(said(told)).to.contain(sv.signs);
    const rows = [...told.querySelectorAll('li')].map(said);
    expect(rows).to.have.length(10);
    expect(rows[0]).to.equal('Underlättade: I Crossroads, ett IOP i Linköping, prioriterade parterna frågan.');
    expect(rows[4]).to.match(/^Försvårade: I Crossroads var rättsläget oklart/);
    expect(rows[6]).to.match(/^Gjorde både och: /);
  });

  const next: [string, Answers, keyof typeof sv.steps, boolean][] = [
    ['an IOP', JOIN, 'iop', true],
    ['procurement', PROCURE, 'procurement', false],
    ['procurement reached early', EARLY, 'procurement', false],
    ['a grant', GRANT, 'grant', false],
    ['no route yet', UNCLEAR, 'unclear', true],
  ];
  for (const [name, answers, route, partnership] of next) {
    it(`gives the next steps of ${name}, whose they are, ${partnership ? 'and' : 'but not'} what a partnership asks, and that it is no legal advice`, async () => {
      const visitor = await at('result', answers);
      const { title: step, lines: told, source } = sv.steps[route];
      expect(said(visitor.part('next'))).to.equal([step, ...told, sv.cited[source]].join(' '));
      const title = route === 'unclear' ? 'Om det blir ett partnerskap' : 'Mer att tänka på i ett partnerskap';
      expect(visitor.part('partnership') !== null).to.equal(partnership);
      if (partnership) await visitor.unfold(title);
      for (const each of [...sv.further, ...sv.keys, sv.cited.borlange, sv.cited.mucf])
        expect(visitor.text.includes(each), each).to.equal(partnership);
      for (const each of sv.steps.iop.lines) expect(visitor.text.includes(each), each).to.equal(partnership);
      expect(visitor.part('settle') !== null).to.equal(route === 'unclear');
      expect(said(visitor.part('legal'))).to.equal(sv.legal);
    });
  }

  it('names Malmö beside the questions that are Malmö’s, wherever they stand', async () => {
    const visitor = await at('result', UNCLEAR);
    await visitor.unfold('Om det blir ett partnerskap');
    expect(said(visitor.part('settle'))).to.match(/Hur löser ni en tvist\? Malmö stad$/);
  });

  it('has headings in order, below the level that the page gives', async () => {
    const visitor = await at('result', CONTRADICTING, 'heading-level="3"');
    const levels = [...visitor.root.querySelectorAll('h2, h3, h4, h5')].map(({ localName }) => localName);
    expect(levels[0]).to.equal('h3');
    expect(levels.slice(1).join(' '), 'those below what can be taken along are deeper').to.match(
      /^(h4 )+(h5 )+(h4 ?)+$/,
    );
  });

  it('leads back to all answers', async () => {
    const visitor = await at('result', JOIN);
    await visitor.press('Ändra svar');
    expect(focus()).to.equal('h2 Gå igenom svaren');
  });

  it('is copied as text', async () => {
    const visitor = await at('result', CONTRADICTING);
    let copied = '';
    const original = navigator.clipboard.writeText;
    navigator.clipboard.writeText = async (text) => {
      copied = text;
      return Promise.resolve();
    };
    try {
      await visitor.press('Kopiera som text');
      await waitUntil(() => visitor.status);
    } finally {
      navigator.clipboard.writeText = original;
    }
    expect(visitor.status).to.equal('Resultatet är kopierat.');
    const blocks = copied.split('\n\n');
    expect(blocks.slice(0, 2)).to.deep.equal([
      'Passar ett IOP?',
      `${sv.routes.unclear.sentence} ${sv.reasons.tie} En av 21 frågor är ”vet inte”.\n- ${sv.contradictions['general-specific']}`,
    ]);
    for (const each of [
      `Stämmer delvis\n- ${sv.statements.initiative}`,
      `- ${sv.denials.legal}`,
      `- ${sv.items.equality} Vet inte.`,
      `- Talar för: ${sv.reasons.join} (eumedborgareisverige.se)`,
      `Om det blir ett partnerskap: ${sv.steps.iop.title} (Malmö stad)`,
      ...sv.steps.iop.lines,
      `${sv.steps.unclear.title} (sos-widgets)`,
      ...sv.keys,
      sv.legal,
    ])
      expect(copied).to.contain(each);
    expect(copied).to.not.contain('undefined');
  });

  it('is written as on the page into the files, with whose each part is', async () => {
    const visitor = await at('result', EARLY);
    await visitor.unfold('Spara som fil');
    const table = await (await handed(visitor, 'Tabell (CSV)')).blob.text();
    const { text, result } = JSON.parse(await (await handed(visitor, 'Alla svar (JSON)')).blob.text()) as {
      text: string;
      result: IopAdvice;
    };
    for (const file of [table, text])
      for (const each of [
        'Hittills pekar svaren mot upphandling. Tre saker talar emot ett IOP. 18 av 21 frågor är inte besvarade.',
        `Passar bäst hittills. ${sv.reasons.several} (eumedborgareisverige.se)`,
        `${sv.steps.procurement.title} (sos-widgets)`,
        sv.legal,
      ])
        expect(file).to.contain(each);
    expect(table.split('\r\n')[22]).to.equal(
      '"Hittills pekar svaren mot upphandling. Tre saker talar emot ett IOP. 18 av 21 frågor är inte besvarade.";"";""',
    );
    expect(result).to.deep.include({ route: 'procurement', early: true, missing: 18 });
    visitor.el.answers = JOIN;
    await visitor.settled();
    expect(await (await handed(visitor, 'Tabell (CSV)')).blob.text()).to.contain(
      `"${sv.steps.iop.title} (Malmö stad)";"${sv.steps.iop.lines[0]}";""`,
    );
  });

  it('unfolds the answers, the files and the sources', async () => {
    const visitor = await at('result', JOIN);
    const answers = await visitor.unfold('Era svar');
    expect([...answers.querySelectorAll('dd')].map(said))
      .to.have.length(21)
      .and.to.include('Delvis')
      .and.to.include('Vet inte');
    const files = await visitor.unfold('Spara som fil');
    expect([...files.querySelectorAll('button')].map(said)).to.deep.equal(['Tabell (CSV)', 'Alla svar (JSON)']);
    const sources = await visitor.unfold('Bakgrund och källor');
    expect(said(sources)).to.contain('Malmö stad').and.to.contain('Borlänge kommun').and.to.contain('MUCF');
  });

  it('begins again, and can bring the answers back', async () => {
    const visitor = await at('result', JOIN);
    await visitor.press('Börja om');
    expect(visitor.el.answers).to.deep.equal({});
    await visitor.press('Ångra och få tillbaka svaren');
    expect(visitor.el.answers).to.deep.equal(JOIN);
  });
});

describe('answers and events', () => {
  it('tell each answer of the visitor with the advice, and once that all are there', async () => {
    const { 'shared-view': last, ...rest } = JOIN;
    const visitor = await at('shared-view', rest);
    const heard = listen(visitor);
    input(visitor, String(last)).click();
    await visitor.settled();
    expect(heard.map(({ type }) => type)).to.deep.equal(['sos-change', 'sos-complete']);
    expect(heard[0]!.detail).to.deep.equal({
      instrument: 'iop',
      version: 1,
      answers: JOIN,
      result: adviseIop(JOIN),
      code: visitor.el.code,
    });
    input(visitor, '1').click();
    await visitor.settled();
    expect(heard.map(({ type }) => type)).to.deep.equal(['sos-change', 'sos-complete', 'sos-change']);
  });

  it('are set in silence', async () => {
    const visitor = await at('funding');
    const heard = listen(visitor);
    visitor.el.answers = JOIN;
    await visitor.settled();
    expect(heard).to.deep.equal([]);
    expect(input(visitor, '5').checked).to.be.true;
    visitor.el.reset();
    await visitor.settled();
    expect(visitor.el.result).to.deep.equal(adviseIop({}));
    expect(heard).to.deep.equal([]);
  });

  it('leave out what is neither yes, partly nor no, with a warning', async () => {
    const visitor = await show();
    const told = await expectWarnings(() => {
      visitor.el.answers = { funding: 4, initiative: 5 };
    });
    expect(told.join()).to.contain('"funding"');
    expect(visitor.el.answers).to.deep.equal({ initiative: 5 });
  });

  it('stay when the language changes', async () => {
    const visitor = await at('initiative', { ...BEGUN, initiative: 3 });
    visitor.el.lang = 'en';
    await visitor.sees(en.items.initiative);
    expect(input(visitor, '3').checked).to.be.true;
    expect(visitor.text).to.contain('Question 7 of 21');
    visitor.el.step = 'result';
    await visitor.sees(en.routes.unclear.sentence);
    expect(visitor.el.answers).to.deep.equal({ ...BEGUN, initiative: 3 });
  });

  it('are carried by a form as one line', async () => {
    const visitor = await visit<SosIopQuiz>('sos-iop-quiz', '<form><sos-iop-quiz name="iop"></sos-iop-quiz></form>', {
      answers: JOIN,
    });
    const form = visitor.el.closest('form')!;
    await waitUntil(() => new FormData(form).get('iop'));
    expect(new FormData(form).get('iop')).to.equal(
      'Passar ett IOP? Era svar talar för ett IOP. Två saker talar emot, och en behöver ni reda ut. En av 21 frågor är ”vet inte”.',
    );
  });

  it('are saved on the device where the page allows it, only when asked', async () => {
    localStorage.clear();
    const visitor = await at('initiative', BEGUN, 'allow-save');
    expect(localStorage).to.have.length(0);
    await visitor.press('Spara på den här enheten');
    expect(JSON.parse(localStorage.getItem(`sos-widgets:iop:${location.pathname}`)!)).to.deep.include({
      answers: BEGUN,
    });
    localStorage.clear();
  });

  it('fall back to the start at a step that does not exist', async () => {
    const visitor = await show();
    await expectWarnings(async () => {
      visitor.el.step = 'nowhere';
      await visitor.settled();
    });
    expect(visitor.part('start')).to.exist;
  });
});
