/** The answers as a property: set from code, before or after anything else, checked, and told of in the console when wrong. */
import { expect } from '@open-wc/testing';
import type { Answers, SosFiveK } from '../../src/index.js';
import { expectWarnings } from '../console.js';
import { ALMOST, alike, atStep, MIXED, pause, ready, said, visit, Visitor } from './visitor.js';
import { waitUntil } from '../wait-until.js';

/** One warning for what was done, without the element that the console shows beside it. */
async function warning(fn: () => unknown): Promise<string> {
  const all = await expectWarnings(fn);
  expect(all).to.have.length(1);
  return all[0]!.replace(/^console\.warn: | \[object.*$/g, '');
}

const append = (): Visitor => new Visitor(document.body.appendChild(document.createElement('sos-five-k')));

afterEach(() => document.querySelectorAll('body > sos-five-k').forEach((each) => each.remove()));

describe('answers', () => {
  it('are none to begin with', async () => expect((await visit()).el.answers).to.deep.equal({}));

  it('come out as they went in, "don\'t know" too', async () => {
    const { el } = await visit();
    el.answers = { spanner: 1, network: 'unknown' };
    expect(el.answers).to.deep.equal({ spanner: 1, network: 'unknown' });
    expect(el.result.dimensions[0]).to.include({ answered: 1, unknown: 1, total: 4 });
  });

  it('belong to the widget: neither what was set nor what is read can change them', async () => {
    const { el } = await visit();
    const mine: Record<string, 1 | 2> = { spanner: 1 };
    el.answers = mine;
    mine['spanner'] = 2;
    expect(() => Object.assign(el.answers, { spanner: 2 })).to.throw(TypeError);
    expect(el.answers).to.deep.equal({ spanner: 1 });
  });

  it('all of them: from the start card straight to the result', async () => {
    const visitor = await visit();
    visitor.el.answers = alike(1, 2, 3, 4, 5);
    await visitor.sees('Er bild i dag');
    expect(visitor.el.step).to.equal('result');
  });

  it('not all: the start card stays, and tells how many', async () => {
    const visitor = await visit();
    visitor.el.answers = ALMOST;
    await visitor.sees('Ni har svarat på 19 av 20 påståenden.');
    expect(visitor.el.step).to.equal('start');
  });

  it('all of them, set while a step is shown: the visitor stays there', async () => {
    const visitor = await atStep('kapital');
    visitor.el.answers = alike(1, 2, 3, 4, 5);
    await visitor.settled();
    expect(visitor.chosen).to.deep.equal(['3', '3', '3', '3']);
  });

  const moments: [sentence: string, show: () => Visitor | Promise<Visitor>][] = [
    ['before it is in the page', () => visit(undefined, { answers: alike(1, 2, 3, 4, 5) })],
    [
      'right after it was put there',
      () => {
        const visitor = append();
        visitor.el.answers = alike(1, 2, 3, 4, 5);
        return visitor;
      },
    ],
    [
      'a moment after',
      async () => {
        const visitor = append();
        await visitor.el.updateComplete;
        visitor.el.answers = alike(1, 2, 3, 4, 5);
        return visitor;
      },
    ],
    [
      'when it is there',
      async () => {
        const visitor = await visit();
        visitor.el.answers = alike(1, 2, 3, 4, 5);
        return visitor;
      },
    ],
  ];
  for (const [sentence, show] of moments) {
    it(`can be set ${sentence}`, async () => {
      const visitor = await show();
      await waitUntil(() => said(visitor.heading) === 'Er bild i dag', 'The result is not shown');
    });
  }

  it('null and undefined are no answers at all, and no fault', async () => {
    const { el } = await visit();
    for (const none of [null, undefined, {}, { spanner: null, network: undefined }]) {
      el.answers = { spanner: 4 };
      el.answers = none as unknown as Answers;
      expect(el.answers).to.deep.equal({});
    }
  });
});

describe('answers that are wrong', () => {
  const wrong: [sentence: string, value: unknown, told: string][] = [
    ['too high', 6, '6'],
    ['too low', 0, '0'],
    ['in between', 2.5, '2.5'],
    ['a number as text', '4', '"4"'],
    ['another word', 'vet inte', '"vet inte"'],
    ['no number', NaN, 'NaN'],
    ['an object', {}, 'object'],
    ['true', true, 'boolean'],
  ];
  for (const [sentence, value, told] of wrong) {
    it(`${sentence}: left out with one warning that names item and value, and the others are kept`, async () => {
      const { el } = await visit();
      const set = (): void => {
        el.answers = { spanner: 4, network: value, officials: 'unknown' } as unknown as Answers;
      };
      expect(await warning(set)).to.equal(
        `<sos-five-k>: Answer to "network" must be 1 to 5 or "unknown", not ${told}; left out.`,
      );
      expect(el.answers).to.deep.equal({ spanner: 4, officials: 'unknown' });
      // The same again is not told again; the console stays quiet, or this test fails.
      set();
    });
  }

  for (const value of [[], 'spanner=4', 4]) {
    it(`${JSON.stringify(value)} instead of an object: none, with one warning`, async () => {
      const { el } = await visit(undefined, { answers: MIXED });
      const told = await warning(() => (el.answers = value as unknown as Answers));
      expect(told).to.match(/^<sos-five-k>: Answers must be an object/);
      expect(el.answers).to.deep.equal({});
    });
  }

  it('ids that the instrument does not have are kept out, and named in one warning', async () => {
    const { el } = await visit();
    const told = await warning(() => (el.answers = { spanner: 4, trust: 3, __proto__x: 5 } as Answers));
    expect(told).to.equal('<sos-five-k>: answers: "five-k" has no "trust", "__proto__x"; left out.');
    expect(el.answers).to.deep.equal({ spanner: 4 });
  });

  it('each widget tells its own', async () => {
    const [one, other] = [await visit(), await visit()];
    const told = await expectWarnings(() => {
      for (const { el } of [one, other]) el.answers = { spanner: 9 } as unknown as Answers;
    });
    expect(told).to.have.length(2);
  });

  it('a wrong answer does not complete the check', async () => {
    const visitor = await visit();
    await warning(() => (visitor.el.answers = { ...alike(1, 2, 3, 4, 5), pace: 6 } as unknown as Answers));
    expect(visitor.el.step).to.equal('start');
  });
});

describe('reset()', () => {
  it('removes all answers and shows the start, from anywhere', async () => {
    for (const step of ['kapital', 'result']) {
      const visitor = await visit(undefined, { answers: MIXED, step });
      visitor.el.reset();
      await visitor.sees('Hur fungerar er samverkan?');
      expect(visitor.el.answers).to.deep.equal({});
      expect(visitor.el.step).to.equal('start');
      expect(visitor.buttons, 'nothing to undo: code did it').to.deep.equal(['Börja']);
    }
  });

  it('leaves view, sector and language as they are', async () => {
    const visitor = await visit('<sos-five-k view="table" sector="civil" lang="en"></sos-five-k>', { answers: MIXED });
    visitor.el.reset();
    await visitor.sees('How is your collaboration working?');
    expect([visitor.el.view, visitor.el.sector]).to.deep.equal(['table', 'civil']);
  });

  it('does no harm before anything has come', async () => {
    const visitor = append();
    visitor.el.reset();
    await ready(visitor);
    expect(said(visitor.heading)).to.equal('Hur fungerar er samverkan?');
  });
});

describe('properties that are set before the definition of the tag has come', () => {
  /** An element of another document has no definition yet; it is upgraded when it comes into ours. */
  async function late(props: Partial<SosFiveK>): Promise<Visitor> {
    const el = document.implementation.createHTMLDocument().createElement('sos-five-k');
    Object.assign(el, props);
    const visitor = new Visitor(document.body.appendChild(el));
    await ready(visitor);
    await pause(50);
    return visitor;
  }

  it('answers', async () => {
    const visitor = await late({ answers: { spanner: 4 } });
    expect(visitor.el.answers).to.deep.equal({ spanner: 4 });
    expect(visitor.text).to.contain('Ni har svarat på 1 av 20 påståenden.');
  });
  it('all answers', async () =>
    expect(said((await late({ answers: alike(1, 2, 3, 4, 5) })).heading)).to.equal('Er bild i dag'));
  it('step', async () => expect(said((await late({ step: 'kapital' })).heading)).to.equal('Kapital'));
  it('scores', async () => expect(said((await late({ scores: '1 2 3 4 5' })).heading)).to.equal('De fem K'));
  it('src', async () =>
    expect(said((await late({ src: '/test/content/custom/example-instrument.json' })).heading)).to.equal(
      'Hur bra är våra möten?',
    ));
  it('allowSave', async () => expect((await late({ allowSave: true })).text).to.contain('inget skickas'));
  it('headingLevel', async () => expect((await late({ headingLevel: 4 })).heading.localName).to.equal('h4'));
});
