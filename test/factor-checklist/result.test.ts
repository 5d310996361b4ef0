/** What the answers to a checklist come to: the summary that follows them, and the result below. */
import { expect } from '@open-wc/testing';
import { conditions } from '../../src/content/conditions/index.js';
import { today } from '../../src/core/today.js';
import type { Answer, Answers, SosFactorChecklist } from '../../src/index.js';
import { encodeAnswers } from '../../src/scoring/index.js';
import { focus, said, visit, type Visitor } from '../visitor.js';
import { waitUntil } from '../wait-until.js';
import { CONTENT_SETS } from './sets.js';

type Checklist = Visitor<SosFactorChecklist>;
const IDS = CONTENT_SETS['conditions']!.ids;
const show = (answers: Answers | undefined, attributes = ''): Promise<Checklist> =>
  visit<SosFactorChecklist>(
    'sos-factor-checklist',
    `<sos-factor-checklist ${attributes}></sos-factor-checklist>`,
    answers ? { answers } : {},
  );
const inOrder = (all: readonly (Answer | undefined)[]): Answers =>
  Object.fromEntries(IDS.flatMap((id, i) => (all[i] === undefined ? [] : [[id, all[i]] as const])));
/** Of the eight last, which hinder, 1 is good. */
const MIXED = inOrder([4, 5, 3, 2, 4, 5, 3, 'unknown', 4, 2, 5, 1, 4, 2, 3, 5, 2, 3]);
const WEAK = inOrder(IDS.map((_id, i) => (i < 10 ? 2 : 4)));
const list = (visitor: Checklist, title: string): string[] => {
  const heading = [...visitor.part('summary')!.querySelectorAll('h4')].find((each) => said(each) === title);
  return [...(heading?.nextElementSibling?.children ?? [])].map(said);
};
/** Resolves when the widget is laid out for it: WebKit does that a moment later for a container within a container. */
const sizes = async (visitor: Checklist, width: number): Promise<void> => {
  visitor.el.parentElement!.style.width = `${width}px`;
  const isWide = (): boolean => !visitor.root.querySelector('.so-far-bar')!.checkVisibility();
  await waitUntil(() => isWide() === width >= 800, `${width} pixels`);
};
const within = (visitor: Checklist, selector: string): HTMLElement =>
  visitor.root.querySelector<HTMLElement>(selector)!;

describe('the result of a checklist', () => {
  it('begins with the finding, and the rest in numbers', async () => {
    const visitor = await show(MIXED);
    expect(visitor.sentence).to.equal('Åtta av 18 är på plats. Börja med det här: vad var och en vill.');
    expect(said(within(visitor, '.finding-sub'))).to.equal(
      'Fem är svaga punkter. Fyra kan ni prata vidare om. Ett svar är ”vet inte”.',
    );
    const size = (selector: string): number => parseFloat(getComputedStyle(within(visitor, selector)).fontSize);
    for (const other of ['.finding-sub', '.what', '#result-title', '.step-title'])
      expect(size('.finding'), other).to.be.above(size(other));
    visitor.el.lang = 'en';
    await visitor.sees('Eight of 18 are in place. Start with this: what each of you wants.');
  });

  it('has the weakest first, each with what, a next step, the statement and the answer', async () => {
    const visitor = await show(MIXED);
    const weak = [...visitor.part('strengthen')!.querySelectorAll('li')].map(said);
    expect(weak).to.have.length(5);
    expect(weak[0]).to.equal(
      'Vad var och en vill Låt varje part skriva sitt syfte i en mening. Stryk under det som är lika. ' +
        'Parterna vill olika saker med vår samverkan. 5 stämmer helt',
    );
    expect(weak.map((each) => each.split(' ').slice(0, 2).join(' '))).to.deep.equal([
      'Vad var',
      'Olika sätt',
      'Vem som',
      'Att hålla',
      'Skillnader i',
    ]);
  });

  it('says what is in place without denying anything, and what to talk about', async () => {
    const visitor = await show(MIXED);
    expect(list(visitor, 'Det här är på plats')).to.include.members([
      'Parterna litar på varandra.',
      'Era uppdrag går att förena.',
      'Ni möter varandra med öppna kort.',
    ]);
    expect(list(visitor, 'Prata vidare om')).to.deep.equal([
      'Utrymmet att handla',
      'Att se frågan som de andra',
      'Orden',
      'Tiden',
      'Plats för olikheter (vet inte)',
    ]);
    expect(said(visitor.part('summary')))
      .to.contain('Ett hinder räknas omvänt')
      .and.to.contain('Lindberg (2009)');
  });

  it('shows five of many weak points, and the rest when asked', async () => {
    const visitor = await show(WEAK);
    expect(visitor.sentence).to.equal('Ni har mycket kvar att bygga. Välj en sak och börja där.');
    const shown = (): number =>
      [...visitor.part('strengthen')!.querySelectorAll('li')].filter((each) => each.checkVisibility()).length;
    expect(shown()).to.equal(5);
    await visitor.unfold('Visa 13 till');
    expect(shown()).to.equal(18);
  });

  it('leads back to the first statement without an answer', async () => {
    const visitor = await show(inOrder([5, 5, undefined, 1]));
    expect(visitor.sentence).to.equal('Svaren räcker inte till en bild än.');
    expect(said(within(visitor, '.left-out'))).to.contain('15 påståenden är inte besvarade.');
    await visitor.press('Svara på de 15 som är kvar');
    expect(focus()).to.equal('input clarity-room 1');
  });

  it('keeps the sentence of an earlier answer', async () => {
    const visitor = await show(MIXED, `baseline="${encodeAnswers(conditions.structure, { answers: WEAK })}"`);
    await waitUntil(() => visitor.part('change'));
    expect(visitor.part('summary')!.contains(visitor.part('change'))).to.equal(true);
  });

  it('is copied with finding, steps, what to talk about, date, code and sources', async () => {
    const visitor = await show(MIXED);
    let copied = '';
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = (text) => Promise.resolve(void (copied = text));
    await visitor.press('Kopiera som text');
    await waitUntil(() => copied);
    navigator.clipboard.writeText = writeText;
    for (const part of [
      'Åtta av 18 är på plats.',
      '– Vad var och en vill. Låt varje part skriva sitt syfte i en mening.',
      '– Plats för olikheter (vet inte)',
      '– Era uppdrag går att förena.',
      today('sv'),
      visitor.el.code,
      'Bygger på Lindberg (2009)',
    ])
      expect(copied).to.contain(part);
  });

  it('explains each logic that is picked', async () => {
    const visitor = await visit<SosFactorChecklist>(
      'sos-factor-checklist',
      '<sos-factor-checklist set="logics"></sos-factor-checklist>',
      { answers: { state: 5, family: 5 } },
    );
    expect(visitor.sentence).to.equal('Ni har valt 2 av 7: staten och familjen.');
    expect([...visitor.part('summary')!.querySelectorAll('dt')].map(said)).to.deep.equal(['Staten', 'Familjen']);
    expect(said(visitor.part('summary')!.querySelector('dd'))).to.equal('Lagar, demokrati och allas lika rätt styr.');
  });
});

describe('the summary so far', () => {
  it('stands beside the statements where there is room, and is a bar below them where there is not', async () => {
    const visitor = await show(MIXED);
    const box = (selector: string): DOMRect => within(visitor, selector).getBoundingClientRect();
    await sizes(visitor, 1000);
    expect(said(visitor.part('so-far'))).to.contain(
      '8 av 18 är på plats. 5 är svaga punkter, 4 att prata vidare om och 1 ”vet inte”.',
    );
    expect(said(visitor.part('so-far'))).to.contain('Stärk det här först Vad var och en vill');
    expect(box('.so-far').left).to.be.above(box('.statements').right);
    expect(within(visitor, '.so-far-bar').checkVisibility()).to.equal(false);
    await sizes(visitor, 390);
    expect(within(visitor, '.so-far-panel').checkVisibility()).to.equal(false);
    expect(box('.so-far-bar').height).to.be.within(48, 60);
    // WebKit puts no blanks between boxes.
    expect(said(within(visitor, '.bar-counts')).replaceAll(' ', '')).to.equal('18av18845');
    // Clipped: heard, and left out of innerText by WebKit.
    expect(within(visitor, '.so-far-bar .vh').textContent).to.contain('8 av 18 är på plats.');
  });

  it('has a sign for each statement in their order, and says them in words', async () => {
    const visitor = await show({ ...MIXED, ...inOrder([1]), balance: 'unknown' });
    const rows = [...visitor.root.querySelectorAll('.so-far [role="img"]')];
    expect(rows.map((row) => row.children.length)).to.deep.equal([10, 8]);
    expect(rows[0]!.getAttribute('aria-label')).to.equal(
      '4 på plats, 2 att prata vidare om, 3 svaga punkter och 1 ”vet inte”',
    );
    expect(!!rows[0]!.children[0]!.querySelector('.sign-fill'), 'the first is weak').to.equal(false);
    expect(!!rows[0]!.children[1]!.querySelector('.sign-fill'), 'the second is in place').to.equal(true);
  });

  it('leads to the result, whose heading gets the focus and stands near the top', async () => {
    for (const [width, name] of [
      [1000, 'Se hela svaret'],
      [390, 'Se svaret'],
    ] as const) {
      const visitor = await show(MIXED);
      await sizes(visitor, width);
      await visitor.press(name);
      expect(focus()).to.equal('h3 Ert svar');
      await waitUntil(() => {
        const { top } = within(visitor, '#result-title').getBoundingClientRect();
        return top >= 0 && top < innerHeight / 4;
      }, `${width}: not near the top`);
    }
  });

  it('never moves the statement that is answered, nor hides what has the focus', async () => {
    for (const width of [1000, 690, 390, 240]) {
      const visitor = await show(undefined);
      await visitor.begin();
      await sizes(visitor, width);
      for (const [i, question] of visitor.parts('question').entries()) {
        const input = question.querySelectorAll('input')[i % 6]!;
        input.focus();
        const bar = within(visitor, '.so-far-bar').getBoundingClientRect();
        const { top, bottom } = input.getBoundingClientRect();
        expect(bar.height > 0 && bottom > bar.top + 1 && top < bar.bottom, `${width}: ${input.name} hidden`).to.equal(
          false,
        );
        input.click();
        await visitor.settled();
        expect(input.getBoundingClientRect().top, `${width}: ${input.name} moved`).to.be.closeTo(top, 1);
      }
      visitor.el.remove();
    }
  });

  it('says once how far the visitor has come, after a pause', async () => {
    const visitor = await show(undefined);
    await visitor.begin();
    const statuses = [...visitor.root.querySelectorAll('[role="status"]')];
    expect(statuses).to.have.length(1);
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(said(statuses[0])));
    observer.observe(statuses[0]!, { childList: true, characterData: true, subtree: true });
    await visitor.answer('trust', 4);
    await visitor.answer('costs', 4);
    await visitor.answer('missions', 1);
    await waitUntil(() => visitor.status);
    observer.disconnect();
    expect(heard.filter(Boolean)).to.deep.equal(['Ni har svarat på 3 av 18 påståenden.']);
    expect(statuses[0]!.isConnected).to.equal(true);
  });
});

describe('"don’t know" in a narrow checklist', () => {
  it('stands in the row of the circles from 18em', async () => {
    const visitor = await show(MIXED);
    const tops = (): number[] =>
      [visitor.radio('trust', 5), visitor.radio('trust', 'unknown')].map((each) => each.getBoundingClientRect().top);
    await sizes(visitor, 320);
    const [five, unknown] = tops();
    expect(unknown).to.equal(five);
    expect(visitor.root.querySelector('.root')!.scrollWidth).to.be.at.most(320);
    await sizes(visitor, 240);
    const [above, below] = tops();
    expect(below).to.be.above(above!);
  });
});
