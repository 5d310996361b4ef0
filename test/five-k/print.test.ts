/** Printing one widget: it is marked while it prints, and the page is as before when it has. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { CAN } from '../engine.js';
import { atResult, atStep, MIXED, pause, ready, visit, Visitor } from './visitor.js';
import { waitUntil } from '../wait-until.js';

const { print } = window;
let printed = 0;
beforeEach(() => {
  printed = 0;
  window.print = () => (printed += 1);
});
afterEach(() => {
  window.dispatchEvent(new Event('afterprint'));
  window.print = print;
});

const marked = (root: ParentNode = document): string[] =>
  [...root.querySelectorAll('[data-sos-print]')].map(({ localName }) => localName);
const sheets = (): number => document.adoptedStyleSheets.length;
const done = (): void => void window.dispatchEvent(new Event('afterprint'));

describe('print()', () => {
  it('marks the widget, opens the dialogue once, and takes all away after it', async () => {
    const visitor = await atResult();
    const before = sheets();
    visitor.el.print();
    await waitUntil(() => printed === 1);
    expect(marked()).to.deep.equal(['sos-five-k']);
    expect(sheets()).to.equal(before + 1);
    done();
    expect(marked()).to.deep.equal([]);
    expect(sheets()).to.equal(before);
    expect(visitor.el.getAttributeNames()).to.deep.equal([]);
  });

  it('is what the button does', async () => {
    const visitor = await atResult();
    await visitor.press('Skriv ut');
    await waitUntil(() => printed === 1);
    expect(marked()).to.deep.equal(['sos-five-k']);
  });

  it('has the folded parts, so that they are on the paper', async () => {
    const visitor = await atResult(MIXED);
    visitor.el.print();
    await waitUntil(() => printed === 1);
    expect(visitor.root.querySelectorAll('[part="area"] .area-answers li').length).to.equal(20);
  });

  it('in a shadow root marks the hosts around it too, and leaves the sheets of that root as they were', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    const root = box.attachShadow({ mode: 'open' });
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    root.append(document.createElement('sos-five-k'));
    const visitor = new Visitor(root.querySelector('sos-five-k')!);
    visitor.el.step = 'start';
    await ready(visitor);
    visitor.el.print();
    await waitUntil(() => printed === 1);
    expect([marked(), marked(root)]).to.deep.equal([['div'], ['sos-five-k']]);
    expect(root.adoptedStyleSheets).to.have.length(2);
    done();
    expect([marked(), marked(root)]).to.deep.equal([[], []]);
    expect(root.adoptedStyleSheets.length === 1 && root.adoptedStyleSheets[0] === own).to.be.true;
    box.remove();
  });

  it('twice before the dialogue has closed leaves nothing behind either', async () => {
    const visitor = await atResult();
    const before = sheets();
    visitor.el.print();
    visitor.el.print();
    await waitUntil(() => printed === 2);
    done();
    expect([marked(), sheets()]).to.deep.equal([[], before]);
  });

  it('again, after the first has closed', async () => {
    const visitor = await atResult();
    for (let i = 1; i <= 2; i += 1) {
      visitor.el.print();
      await waitUntil(() => printed === i);
      expect(marked()).to.have.length(1);
      done();
      expect(marked()).to.have.length(0);
    }
  });

  it('of one widget leaves the other out', async () => {
    const [one, other] = [await atResult(), await atResult()];
    one.el.print();
    await waitUntil(() => printed === 1);
    expect(one.el.hasAttribute('data-sos-print')).to.be.true;
    expect(other.el.hasAttribute('data-sos-print')).to.be.false;
  });

  it('works from the start card and from a step', async () => {
    for (const visitor of [await visit(), await atStep('kapital')]) {
      printed = 0;
      visitor.el.print();
      await waitUntil(() => printed === 1);
      done();
    }
  });

  it('listens to the page only while it prints', async () => {
    const visitor = await atResult();
    visitor.el.print();
    await waitUntil(() => printed === 1);
    done();
    visitor.el.setAttribute('data-sos-print', 'of the page');
    done();
    expect(visitor.el.hasAttribute('data-sos-print')).to.be.true;
  });
});

(CAN.emulateMedia ? describe : describe.skip)('on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('there is the widget and nothing of the page around it; every answer is there, buttons are not', async () => {
    const visitor = await visit(
      '<main><p id="before">Före</p><div><sos-five-k></sos-five-k><p id="beside">Bredvid</p></div></main>',
      { answers: MIXED, step: 'result' },
    );
    visitor.el.print();
    await waitUntil(() => printed === 1);
    await emulateMedia({ media: 'print' });
    await pause(20);
    expect(document.getElementById('before')!.checkVisibility()).to.be.false;
    expect(document.getElementById('beside')!.checkVisibility()).to.be.false;
    for (const part of ['sentence', 'lowest', 'radar', 'first', 'areas'] as const)
      expect(visitor.part(part)!.checkVisibility(), part).to.be.true;
    expect(
      [...visitor.root.querySelectorAll('.area-answers li')].every(
        (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0,
      ),
      'every answer',
    ).to.be.true;
    // A word of the glossary stays, as a word.
    const terms = visitor.parts('term').length;
    expect(visitor.buttons.length, 'no buttons').to.be.at.most(terms);
    expect(visitor.buttons).to.not.include.members(['Skriv ut']);
    done();
    await emulateMedia({ media: 'screen' });
    expect(document.getElementById('before')!.checkVisibility()).to.be.true;
  });
});
