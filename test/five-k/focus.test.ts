/** Where focus goes, and what is read aloud: the heading of a new view, and one short thing at a time. */
import { expect } from '@open-wc/testing';
import { atResult, atStep, focus, MIXED, pause, said, visit, waitUntil, type Visitor } from './visitor.js';

const SAVED = '<sos-five-k allow-save></sos-five-k>';

afterEach(() => localStorage.clear());

describe('focus', () => {
  const moves: [
    sentence: string,
    from: () => Promise<Visitor>,
    act: (visitor: Visitor) => Promise<void>,
    heading: string,
  ][] = [
    ['begin', () => visit(), (visitor) => visitor.press('Börja'), 'h2 Kompetens'],
    ['next', () => atStep('kompetens'), (visitor) => visitor.next(), 'h2 Kontakt'],
    ['back', () => atStep('kontakt'), (visitor) => visitor.press('Tillbaka'), 'h2 Kompetens'],
    [
      'back to the start',
      () => atStep('kompetens'),
      (visitor) => visitor.press('Tillbaka'),
      'h2 Hur fungerar er samverkan?',
    ],
    ['the last step', () => atStep('kontext'), (visitor) => visitor.next(), 'h2 Er bild i dag'],
    [
      'show the result from the start',
      () => visit(undefined, { answers: { spanner: 1 } }),
      (visitor) => visitor.press('Visa resultatet'),
      'h2 Er bild i dag',
    ],
    ['begin again', () => atResult(), (visitor) => visitor.press('Börja om'), 'h2 Hur fungerar er samverkan?'],
    [
      'a step link',
      () => atStep('kontext'),
      async (visitor) => {
        visitor.stepLink('Kapital')!.focus();
        visitor.stepLink('Kapital')!.click();
        await visitor.settled();
      },
      'h2 Kapital',
    ],
    [
      'undo',
      () => atResult(),
      async (visitor) => {
        await visitor.press('Börja om');
        await visitor.press('Ångra och få tillbaka svaren');
      },
      'h2 Er bild i dag',
    ],
  ];
  for (const [sentence, from, act, heading] of moves) {
    it(`goes to the heading of the new view: ${sentence}`, async () => {
      const visitor = await from();
      await act(visitor);
      expect(focus()).to.equal(heading);
    });
  }

  it('goes to a heading that is read with the number of the step', async () => {
    const visitor = await atStep('kompetens');
    await visitor.next();
    const counter = visitor.heading.getAttribute('aria-describedby')!;
    expect(said(visitor.root.getElementById(counter))).to.equal('Steg 2 av 5');
  });

  it('goes to the heading of a level that is not 2', async () => {
    const visitor = await visit('<sos-five-k heading-level="4"></sos-five-k>');
    await visitor.begin();
    expect(focus()).to.equal('h4 Kompetens');
  });

  it('stays on the answer that was given', async () => {
    const visitor = await atStep('kompetens');
    visitor.radio('network', 4).focus();
    await visitor.answer('network', 4);
    expect(focus()).to.equal('input network 4');
  });

  it('is not moved when the page sets step or answers', async () => {
    const visitor = await visit();
    visitor.el.step = 'kapital';
    await visitor.sees('Steg 3 av 5');
    visitor.el.answers = MIXED;
    visitor.el.step = 'result';
    await visitor.sees('Er bild i dag');
    expect(focus()).to.equal('body');
  });

  it('is not lost when saved answers are removed on a step', async () => {
    const visitor = await atStep('kompetens', MIXED, SAVED);
    await visitor.press('Spara på den här enheten');
    await visitor.press('Ta bort sparade svar');
    expect(focus()).to.not.equal('body');
  });

  it('is not lost when saved answers are removed on the start card', async () => {
    localStorage.setItem('sos-widgets:five-k', JSON.stringify({ version: 1, answers: MIXED, sector: null }));
    const visitor = await visit(SAVED);
    await visitor.press('Ta bort sparade svar');
    expect(focus()).to.not.equal('body');
  });

  it('goes to the text itself, where the clipboard refuses to copy it', async () => {
    const visitor = await atResult();
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    });
    const { execCommand } = document;
    document.execCommand = () => true;
    try {
      await visitor.press('Kopiera som text');
      await visitor.sees('Webbläsaren lät oss inte kopiera.');
      await waitUntil(() => focus().startsWith('textarea'), `Focus is on ${focus()}`);
    } finally {
      document.execCommand = execCommand;
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('takes nothing away from the page while the first view loads', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    input.name = 'q';
    input.value = 'x';
    input.focus();
    await visit();
    expect(focus()).to.equal('input q x');
    input.remove();
  });
});

describe('the status', () => {
  it('is empty until something has been done, on the start and at the result', async () => {
    expect((await visit()).status).to.equal('');
    expect((await atResult()).status).to.equal('');
  });

  it('is a status region, so that it is read aloud', async () => {
    const visitor = await atResult();
    expect(visitor.root.querySelectorAll('[role="status"]').length).to.equal(1);
  });

  it('is one and the same from the start to the result, below all views', async () => {
    const visitor = await visit();
    const region = visitor.root.querySelector('[role="status"]')!;
    await visitor.begin();
    for (let i = 0; i < 5; i += 1) await visitor.next();
    expect(visitor.root.querySelectorAll('[role="status"]')).to.have.length(1);
    expect(visitor.root.querySelector('[role="status"]')).to.equal(region);
    await visitor.press('Börja om');
    expect(said(region)).to.equal('Svaren är borttagna.');
    const seen = visitor.root.querySelector('.status')!;
    expect([said(seen), seen.getAttribute('aria-hidden')], 'seen, and read once').to.deep.equal([said(region), 'true']);
  });

  it('says that the answers are removed, and nothing more after the next move', async () => {
    const visitor = await atResult();
    await visitor.press('Börja om');
    expect(visitor.status).to.equal('Svaren är borttagna.');
    await visitor.press('Börja');
    await visitor.press('Tillbaka');
    expect(visitor.status).to.equal('');
  });

  it('says that the answers are saved, where the button is: on a step', async () => {
    const visitor = await atStep('kompetens', MIXED, SAVED);
    await visitor.press('Spara på den här enheten');
    expect(visitor.status).to.equal('Svaren är sparade på den här enheten.');
  });

  it('says that the answers are saved, at the result', async () => {
    const visitor = await atResult(MIXED, SAVED);
    await visitor.press('Spara på den här enheten');
    expect(visitor.status).to.equal('Svaren är sparade på den här enheten.');
  });

  it('is not told again by reset() from the page', async () => {
    const visitor = await atResult(MIXED, SAVED);
    await visitor.press('Spara på den här enheten');
    visitor.el.reset();
    await visitor.sees('Hur fungerar er samverkan?');
    await pause();
    expect(visitor.status).to.equal('');
  });

  it('is short: the heading that focus goes to is not in it', async () => {
    const visitor = await visit();
    await visitor.begin();
    expect(visitor.status).to.not.contain(said(visitor.heading));
  });
});
