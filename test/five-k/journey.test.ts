/** From the start card to the result and back, as a visitor goes. */
import { expect } from '@open-wc/testing';
import 'axe-core';
import { SCALE } from '../../src/index.js';
import { text as en } from '../../src/content/five-k/en.js';
import { text as sv } from '../../src/content/five-k/sv.js';
import { ALMOST, alike, atResult, atStep, DIMENSIONS, focus, ITEMS, said, visit } from './visitor.js';

describe('the start card', () => {
  for (const [lang, facts] of [
    ['sv', ['20 påståenden', 'ungefär 10 minuter', 'inget sparas eller skickas']],
    ['en', ['20 statements', 'about 10 minutes', 'nothing is stored or sent']],
  ] as const) {
    it(`says in ${lang} what it is, how much, how long, and that nothing leaves the page`, async () => {
      const visitor = await visit(`<sos-five-k lang="${lang}"></sos-five-k>`);
      expect(visitor.heading.localName).to.equal('h2');
      expect(said(visitor.heading)).to.equal(
        lang === 'sv' ? 'Hur fungerar er samverkan?' : 'How is your collaboration working?',
      );
      expect([...visitor.part('start')!.querySelectorAll('li')].map(said)).to.deep.equal([...facts]);
    });
  }

  it('offers one thing to do, and no answers to those who have given none', async () => {
    const visitor = await visit();
    expect(visitor.buttons).to.deep.equal(['Börja']);
    expect(visitor.text).to.not.contain('Du har svarat');
  });

  it('is named by its heading', async () => {
    const visitor = await visit();
    expect(visitor.part('start')!.getAttribute('aria-labelledby')).to.equal(visitor.heading.id);
  });

  it('tells those who come back how far they are, and lets them go on or see the result', async () => {
    const visitor = await visit(undefined, { answers: { spanner: 4, network: 'unknown' } });
    expect(visitor.text).to.contain('Ni har svarat på 2 av 20 påståenden.');
    expect(visitor.buttons).to.deep.equal(['Fortsätt', 'Visa resultatet']);
    await visitor.press('Visa resultatet');
    expect(said(visitor.heading)).to.equal('Er bild i dag');
  });

  it('leaves the page where it is and the focus where it was', async () => {
    await visit();
    expect(focus()).to.equal('body');
  });
});

describe('a step', () => {
  it('shows the statements of one dimension, in the words of the content', async () => {
    for (const [i, id] of DIMENSIONS.entries()) {
      const visitor = await atStep(id);
      expect(visitor.parts('question').map((each) => said(each.querySelector('legend')))).to.deep.equal(
        ITEMS[i]!.map((item) => (sv.items as Record<string, string>)[item]),
      );
      expect(visitor.text).to.contain(`Steg ${i + 1} av 5`);
    }
  });

  it('asks with native radio buttons in a fieldset, each with its full name', async () => {
    for (const [lang, statement, names] of [
      [
        'sv',
        sv.items.spanner,
        [
          '1 Stämmer inte alls',
          '2 Stämmer dåligt',
          '3 Stämmer delvis',
          '4 Stämmer ganska bra',
          '5 Stämmer helt',
          'Vet inte',
        ],
      ],
      [
        'en',
        en.items.spanner,
        ['1 Not true at all', '2 Not very true', '3 Partly true', '4 Mostly true', '5 Completely true', 'Don’t know'],
      ],
    ] as const) {
      const visitor = await atStep('kompetens', {}, `<sos-five-k lang="${lang}"></sos-five-k>`);
      const radios = [...visitor.question(statement).querySelectorAll('input')];
      expect(radios.map(({ type }) => type)).to.deep.equal(Array(6).fill('radio'));
      expect(new Set(radios.map(({ name }) => name)).size, 'one group').to.equal(1);
      // The names as an independent implementation computes them, whatever is visible at this width.
      const { commons, setup, teardown } = (
        window as unknown as {
          axe: {
            commons: { text: { accessibleText(element: Element): string } };
            setup(root: Element): void;
            teardown(): void;
          };
        }
      ).axe;
      setup(document.documentElement);
      expect(radios.map((radio) => commons.text.accessibleText(radio).replace(/\s+/g, ' ').trim())).to.deep.equal([
        ...names,
      ]);
      teardown();
    }
  });

  it('takes one answer for each statement, on any step of the scale or "don\'t know", and holds it', async () => {
    const visitor = await atStep('kompetens');
    for (const answer of [...SCALE, 'unknown'] as const) {
      await visitor.answer('spanner', answer);
      expect(visitor.chosen).to.deep.equal([String(answer), undefined, undefined, undefined]);
      expect(visitor.el.answers).to.deep.equal({ spanner: answer });
    }
  });

  it('does not move on by itself, not even when all is answered', async () => {
    const visitor = await atStep('kompetens');
    for (const item of ITEMS[0]!) await visitor.answer(item, 3);
    expect(said(visitor.heading)).to.equal('Kompetens');
    const last = await atStep('kontext', ALMOST);
    await last.answer('pace', 3);
    expect(last.el.result.complete).to.be.true;
    expect(said(last.heading)).to.equal('Kontext');
  });

  it('says that statements may be skipped, and lets them be', async () => {
    const visitor = await atStep('kompetens');
    expect(visitor.text).to.contain('Du kan hoppa över påståenden');
    for (const name of ['Kontakt', 'Kapital', 'Kontinuitet', 'Kontext']) {
      await visitor.press(`Nästa: ${name}`);
      expect(said(visitor.heading)).to.equal(name);
    }
    await visitor.press('Visa resultatet');
    expect(said(visitor.heading)).to.equal('Er bild i dag');
    expect(visitor.el.answers).to.deep.equal({});
  });

  it('goes back step by step, to the start card at last', async () => {
    const visitor = await atStep('kapital');
    for (const title of ['Kontakt', 'Kompetens', 'Hur fungerar er samverkan?']) {
      await visitor.press('Tillbaka');
      expect(said(visitor.heading)).to.equal(title);
    }
  });

  it('shows every answer where it was given, however often one goes back and forth', async () => {
    const visitor = await atStep('kompetens');
    await visitor.answer('spanner', 4);
    await visitor.answer('network', 'unknown');
    await visitor.next();
    await visitor.answer('spanners', 2);
    await visitor.answer('officials', 5);
    const first = ['4', undefined, 'unknown', undefined];
    const second = ['2', undefined, '5', undefined];
    for (let round = 0; round < 3; round += 1) {
      await visitor.press('Tillbaka');
      expect(visitor.chosen, `back, round ${round}`).to.deep.equal(first);
      await visitor.next();
      expect(visitor.chosen, `forward, round ${round}`).to.deep.equal(second);
    }
  });

  it('begins at the first statement without an answer', async () => {
    const visitor = await visit(undefined, { answers: alike(4, 'unknown') });
    await visitor.press('Fortsätt');
    expect(said(visitor.heading)).to.equal('Kapital');
  });

  it('explains a word of the glossary when it is pressed', async () => {
    const visitor = await atStep('kompetens');
    const term = visitor.parts('term').find((each) => said(each) === 'gränsgångare') as HTMLButtonElement;
    const shown = (): boolean =>
      [...visitor.root.querySelectorAll('[popover]')].some((each) => each.matches(':popover-open'));
    expect(shown()).to.be.false;
    term.click();
    expect(shown()).to.be.true;
    expect(said(visitor.root.querySelector(':popover-open'))).to.match(/^Gränsgångare: \S/);
  });
});

describe('the links of the steps', () => {
  it('lead to each step, and tell how much of it is answered', async () => {
    const visitor = await atStep('kapital', { ...alike(4), funding: 3, time: 'unknown' });
    expect(
      [...visitor.part('progress')!.querySelectorAll('button')].map((each) => said(each).replace(' ,', ',')),
    ).to.deep.equal([
      'Kompetens, allt besvarat',
      'Kontakt, inga svar',
      'Kapital, 2 av 4 besvarade',
      'Kontinuitet, inga svar',
      'Kontext, inga svar',
    ]);
    visitor.stepLink('Kontext')!.click();
    await visitor.settled();
    expect(said(visitor.heading)).to.equal('Kontext');
  });

  it('say which one is the present', async () => {
    const visitor = await atStep('kapital');
    const current = (): string[] =>
      [...visitor.part('progress')!.querySelectorAll('[aria-current="step"]')].map((each) => said(each).split(' ')[0]!);
    expect(current()).to.deep.equal(['Kapital']);
    await visitor.next();
    expect(current()).to.deep.equal(['Kontinuitet']);
  });
});

describe('from the result', () => {
  it('answers can be changed, and the result follows', async () => {
    const visitor = await atResult(alike(4, 4, 4, 4, 2));
    expect(visitor.sentence).to.contain('Kontext är en svag punkt (2,0).');
    await visitor.press('Ändra svar');
    expect(said(visitor.heading)).to.equal('Kompetens');
    visitor.stepLink('Kontext')!.click();
    await visitor.settled();
    expect(visitor.chosen).to.deep.equal(['2', '2', '2', '2']);
    for (const item of ITEMS[4]!) await visitor.answer(item, 5);
    await visitor.press('Visa resultatet');
    expect(visitor.sentence).to.contain('Alla fem delar är styrkor.');
  });

  it('beginning again removes all answers, and can be undone', async () => {
    const visitor = await atResult(alike(4, 4, 4, 4, 2));
    await visitor.press('Börja om');
    expect(visitor.el.answers).to.deep.equal({});
    expect(visitor.status).to.equal('Svaren är borttagna.');
    await visitor.press('Ångra och få tillbaka svaren');
    expect(visitor.el.answers).to.deep.equal(alike(4, 4, 4, 4, 2));
    expect(said(visitor.heading)).to.equal('Er bild i dag');
  });

  it('what was removed is not offered again once new answers are given', async () => {
    const visitor = await atResult(alike(4, 4, 4, 4, 2));
    await visitor.press('Börja om');
    await visitor.press('Börja');
    await visitor.answer('spanner', 1);
    await visitor.press('Tillbaka');
    expect(visitor.buttons).to.deep.equal(['Fortsätt', 'Visa resultatet']);
  });
});
