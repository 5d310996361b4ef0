/** With the keyboard alone. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ENGINE } from '../engine.js';
import { atResult, atStep, focus, ITEMS, MIXED, said, visit, type Visitor } from './visitor.js';

const press = async (visitor: Visitor, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await visitor.settled();
  }
};

/** Tabs until the focus is there; at most `most` times. */
async function tabTo(visitor: Visitor, wanted: RegExp, most = 30): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < most; i += 1) {
    await press(visitor, 'Tab');
    passed.push(focus());
    if (wanted.test(focus())) return;
  }
  throw new Error(`Tab never came to ${wanted}, but to ${passed.join(' | ')}`);
}

// Firefox and WebKit are not driven by real keys here.
(ENGINE === 'chromium' ? describe : describe.skip)('with the keyboard alone', () => {
  it('a visitor begins, answers, skips and comes to the result', async () => {
    const visitor = await visit();
    await tabTo(visitor, /^button Börja/);
    await press(visitor, 'Enter');
    expect(focus()).to.equal('h2 Kompetens');

    await tabTo(visitor, /^input spanner /);
    await press(visitor, 'Space');
    const first = visitor.el.answers['spanner'];
    expect(first, 'Space gives the answer in focus').to.equal(1);
    await press(visitor, 'ArrowRight', 'ArrowDown');
    expect(visitor.el.answers, 'arrows go along the scale').to.deep.equal({ spanner: 3 });
    await press(visitor, 'ArrowLeft', 'ArrowUp', 'ArrowUp');
    expect(visitor.el.answers, 'and around its end').to.deep.equal({ spanner: 'unknown' });
    expect(focus()).to.equal('input spanner unknown');

    await tabTo(visitor, /^input intersectoral /, 1);
    await tabTo(visitor, /^button Nästa: Kontakt/);
    await press(visitor, 'Space');
    for (const next of ['Kapital', 'Kontinuitet', 'Kontext']) {
      await tabTo(visitor, new RegExp(`^button Nästa: ${next}`));
      await press(visitor, 'Enter');
      expect(focus()).to.equal(`h2 ${next}`);
    }
    await tabTo(visitor, /^button Visa resultatet/);
    await press(visitor, 'Enter');
    expect(focus()).to.equal('h2 Er bild i dag');
  });

  it('takes 30 presses of Tab at most from the start to the result, all statements answered', async () => {
    const visitor = await visit();
    visitor.button('Börja').focus();
    await press(visitor, 'Enter');
    let tabs = 0;
    for (const items of ITEMS) {
      const left = new Set(items);
      // Answers each statement that it comes to, and goes on with the first button after the last of them.
      for (let done = false; !done;) {
        await press(visitor, 'Tab');
        tabs += 1;
        const [kind, name = ''] = focus().split(' ');
        if (kind === 'input') {
          await press(visitor, 'Space', 'ArrowRight');
          left.delete(name);
        }
        done = !left.size && /^(Nästa|Visa)/.test(name);
      }
      await press(visitor, 'Enter');
    }
    expect(focus()).to.equal('h2 Er bild i dag');
    expect(visitor.el.result.answered).to.equal(20);
    expect(tabs).to.be.at.most(30);
  });

  it('all explained words of a text are one stop, and arrows go between them', async () => {
    const visitor = await atStep('kompetens');
    visitor.heading.focus();
    await tabTo(visitor, /^button gränsgångare/, 3);
    const words = [focus()];
    for (;;) {
      await press(visitor, 'ArrowRight');
      if (focus() === words.at(-1)) break;
      words.push(focus());
      expect(visitor.root.activeElement!.matches(':focus-visible'), focus()).to.equal(true);
      expect(getComputedStyle(visitor.root.activeElement!).outlineStyle).to.equal('solid');
    }
    expect(words).to.deep.equal(visitor.parts('term').map((term) => `button ${said(term)}`));
    await press(visitor, 'Enter');
    expect(visitor.root.querySelectorAll(':popover-open')).to.have.length(1);
    await press(visitor, 'ArrowLeft');
    expect(focus()).to.equal(words.at(-2));
    await tabTo(visitor, /^input spanner /, 1);
  });

  it('one stop for each statement, and one for an answer that is given', async () => {
    const visitor = await atStep('kompetens', { spanner: 4 });
    const stops: string[] = [];
    for (let i = 0; i < 30 && stops.at(-1) !== 'input commitment 1'; i += 1) {
      await press(visitor, 'Tab');
      stops.push(focus());
    }
    expect(stops.filter((each) => each.startsWith('input'))).to.deep.equal([
      'input spanner 4',
      'input intersectoral 1',
      'input network 1',
      'input commitment 1',
    ]);
  });

  it('Shift and Tab go back the same way', async () => {
    const visitor = await atStep('kompetens');
    await tabTo(visitor, /^input spanner /);
    await sendKeys({ down: 'Shift' });
    await press(visitor, 'Tab');
    await sendKeys({ up: 'Shift' });
    expect(focus()).to.match(/^button /);
  });

  it('the row of an area opens with Enter', async () => {
    const visitor = await atResult();
    await tabTo(visitor, /^summary Kontakt/);
    await press(visitor, 'Enter');
    expect((visitor.parts('area')[1] as HTMLDetailsElement).open).to.be.true;
    expect(focus()).to.match(/^summary Kontakt/);
  });

  it('a folded part opens with Enter', async () => {
    const visitor = await atResult(MIXED);
    await tabTo(visitor, /^summary Era svar/, 40);
    await press(visitor, 'Enter');
    expect((visitor.part('answers') as HTMLDetailsElement).open).to.be.true;
    expect(focus()).to.equal('summary Era svar');
  });

  it('a glossary word opens with Enter and closes with Escape', async () => {
    const visitor = await atStep('kompetens');
    await tabTo(visitor, /^button gränsgångare/);
    await press(visitor, 'Enter');
    expect(said(visitor.root.querySelector(':popover-open'))).to.contain('Gränsgångare');
    await press(visitor, 'Escape');
    expect(visitor.root.querySelector(':popover-open')).to.be.null;
    expect(focus()).to.equal('button gränsgångare');
  });
});
