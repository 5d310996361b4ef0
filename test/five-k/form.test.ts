/** In a form of the page: only when the editor asks for it, as short readable text. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectWarnings } from '../console.js';
import { ENGINE } from '../engine.js';
import { alike, atStep, MIXED, pause, visit, type Visitor } from './visitor.js';
import { waitUntil } from '../wait-until.js';

const form = (visitor: Visitor): HTMLFormElement => visitor.el.closest('form')!;
const data = (visitor: Visitor): Record<string, FormDataEntryValue> => Object.fromEntries(new FormData(form(visitor)));
const inForm = (attributes: string, fields = ''): string =>
  `<form><sos-five-k ${attributes}></sos-five-k>${fields}<button>Skicka</button></form>`;

const TEXT =
  'De fem K: Ni har de kontakter som behövs, men er samverkan är känslig för förändringar. ' +
  'Kontakt är en styrka (5,0). Kontinuitet är en svag punkt (2,0).';
const ANSWERS = alike(4, 5, 3, 2, 3);

describe('name', () => {
  it('puts the result into the data of the form, as a sentence', async () => {
    const visitor = await visit(inForm('name="koll"'), { answers: ANSWERS });
    await waitUntil(() => data(visitor)['koll'] === TEXT, 'Nothing in the form');
  });

  it('in the language that is shown, and again when that changes', async () => {
    const visitor = await visit(inForm('name="koll" lang="en"'), { answers: ANSWERS });
    await waitUntil(
      () =>
        data(visitor)['koll'] ===
        'The five K: You have the contacts you need, but your collaboration is sensitive to change. Contact is a strength (5.0). Continuity is a weak point (2.0).',
    );
    visitor.el.lang = 'sv';
    await waitUntil(() => data(visitor)['koll'] === TEXT);
  });

  it('follows the answers that the visitor gives', async () => {
    const visitor = await atStep('kompetens', {}, inForm('name="koll"'));
    await pause(50);
    expect(data(visitor), 'nothing to tell yet').to.deep.equal({});
    await visitor.answer('spanner', 4);
    await visitor.answer('network', 4);
    expect(data(visitor)['koll']).to.contain('Kompetens är en styrka (4,0).');
    await visitor.answer('network', 5);
    expect(data(visitor)['koll']).to.contain('4,5');
  });

  it('tells of answers that the page has set, before the visitor has begun', async () => {
    const visitor = await visit(inForm('name="koll"'), { answers: alike(4, 5) });
    await waitUntil(
      () => (data(visitor)['koll'] as string | undefined)?.includes('Kontakt är en styrka (5,0).'),
      'Nothing in the form',
    );
  });

  it('can come when the result is already there', async () => {
    const visitor = await visit(inForm(''), { answers: ANSWERS });
    await visitor.sees('Er bild i dag');
    visitor.el.setAttribute('name', 'koll');
    await waitUntil(() => data(visitor)['koll'] === TEXT, 'Nothing in the form');
  });

  it('is reflected, as for native fields', async () => {
    const { el } = await visit(inForm(''));
    el.name = 'koll';
    await el.updateComplete;
    expect(el.getAttribute('name')).to.equal('koll');
  });

  it('without it the form knows nothing, not even with a result', async () => {
    const visitor = await visit(inForm(''), { answers: ANSWERS });
    await visitor.sees('Er bild i dag');
    await pause(50);
    expect(data(visitor)).to.deep.equal({});
  });

  it('removed, it takes the result out of the form', async () => {
    const visitor = await visit(inForm('name="koll"'), { answers: ANSWERS });
    await waitUntil(() => data(visitor)['koll'] === TEXT);
    visitor.el.removeAttribute('name');
    await visitor.settled();
    expect(data(visitor)).to.deep.equal({});
  });
});

describe('result-field', () => {
  const HIDDEN = '<input type="hidden" name="res" id="res-id">';
  const field = (visitor: Visitor): HTMLInputElement => form(visitor).querySelector('[name="res"]')!;

  for (const [sentence, attribute] of [
    ['by name', 'res'],
    ['by id', 'res-id'],
  ] as const) {
    it(`repeats the result in a hidden field, found ${sentence}`, async () => {
      const visitor = await visit(inForm(`result-field="${attribute}"`, HIDDEN), { answers: ANSWERS });
      await waitUntil(() => field(visitor).value === TEXT, 'The field is empty');
      expect(data(visitor)).to.deep.equal({ res: TEXT });
    });
  }

  it('by id, also outside of any form; a textarea too', async () => {
    const visitor = await visit('<div><sos-five-k result-field="t"></sos-five-k><textarea id="t"></textarea></div>', {
      answers: ANSWERS,
    });
    await waitUntil(() => visitor.el.parentElement!.querySelector('textarea')!.value === TEXT);
  });

  it('tells scripts of the page with input and change, once for each new result', async () => {
    const visitor = await atStep('kompetens', { spanner: 4 }, inForm('result-field="res"', HIDDEN));
    await waitUntil(() => field(visitor).value !== '');
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      form(visitor).addEventListener(type, (event) => event.target === field(visitor) && heard.push(type));
    await visitor.answer('network', 4);
    expect(heard).to.deep.equal(['input', 'change']);
    await visitor.answer('network', 4);
    visitor.el.requestUpdate();
    await visitor.settled();
    expect(heard, 'the same result is no new one').to.have.length(2);
  });

  it('that comes after the result gets it too', async () => {
    const visitor = await visit(inForm('name="koll"', HIDDEN), { answers: ANSWERS });
    await waitUntil(() => data(visitor)['koll'] === TEXT);
    visitor.el.setAttribute('result-field', 'res');
    await waitUntil(() => field(visitor).value === TEXT, 'The field is empty');
  });

  it('that is not there: one warning, and the rest works', async () => {
    let visitor!: Visitor;
    const told = await expectWarnings(async () => {
      visitor = await visit(inForm('name="koll" result-field="borta"'), { answers: ANSWERS });
      await waitUntil(() => data(visitor)['koll'] === TEXT);
      visitor.el.answers = MIXED;
      await visitor.settled();
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('<sos-five-k>: result-field="borta" is neither the id nor the name of a field.');
  });

  it('that is no field: one warning', async () => {
    const told = await expectWarnings(async () => {
      const visitor = await visit(inForm('name="koll" result-field="p"', '<p id="p"></p>'), { answers: ANSWERS });
      await waitUntil(() => data(visitor)['koll'] === TEXT);
    });
    expect(told).to.have.length(1);
  });
});

describe('the form', () => {
  it('resets the widget with its other fields', async () => {
    const visitor = await visit(inForm('name="koll" result-field="res"', '<input type="hidden" name="res">'), {
      answers: ANSWERS,
    });
    await waitUntil(() => data(visitor)['koll'] === TEXT);
    form(visitor).reset();
    await visitor.sees('Hur fungerar er samverkan?');
    expect(visitor.el.answers).to.deep.equal({});
    expect(data(visitor)).to.deep.equal({ res: '' });
  });

  (ENGINE === 'chromium' ? it : it.skip)('is not submitted by Enter in an answer', async () => {
    const visitor = await atStep('kompetens', {}, inForm('name="koll"'));
    let submits = 0;
    form(visitor).addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    visitor.radio('spanner', 3).focus();
    await sendKeys({ press: 'Enter' });
    await pause(20);
    expect(submits).to.equal(0);
  });

  it('is not submitted by any button of the widget: all are of type button', async () => {
    const views = [
      await visit('<sos-five-k allow-save></sos-five-k>'),
      await atStep('kompetens', MIXED, '<sos-five-k allow-save></sos-five-k>'),
      await visit('<sos-five-k allow-save></sos-five-k>', { answers: MIXED }),
    ];
    await views[2]!.unfold('Spara som fil');
    for (const { root } of views) {
      const buttons = [...root.querySelectorAll('button')];
      expect(buttons.length).to.be.greaterThan(0);
      expect(buttons.filter(({ type }) => type !== 'button')).to.deep.equal([]);
    }
  });

  it('does not see the radio buttons of the widget', async () => {
    const visitor = await atStep('kompetens', MIXED, inForm(''));
    expect([...form(visitor).elements].map(({ localName }) => localName)).to.deep.equal(['sos-five-k', 'button']);
    expect(data(visitor)).to.deep.equal({});
  });
});
