import { expect } from '@open-wc/testing';
import { ALMOST, alike, atStep, MIXED, visit, Visitor, said, ready } from './visitor.js';
import type { SosFiveK } from '../../src/index.js';

const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
describe('probe', () => {
  it('forward again shows the answers', async () => {
    const v = await atStep('kompetens');
    await v.answer('spanner', 4);
    await v.next();
    await v.answer('spanners', 2);
    await v.press('Tillbaka');
    expect(v.chosen[0]).to.equal('4');
    await v.next();
    expect(v.chosen[0]).to.equal('2');
  });
  it('append, then set step', async () => {
    const el = document.createElement('sos-five-k');
    document.body.append(el);
    el.step = 'kompetens';
    await wait(500);
    expect(said(el.shadowRoot!.querySelector('h2'))).to.equal('Kompetens');
  });
  it('append, then set answers', async () => {
    const el = document.createElement('sos-five-k');
    document.body.append(el);
    el.answers = alike(1,2,3,4,5);
    await wait(500);
    expect(said(el.shadowRoot!.querySelector('h2'))).to.equal('Er bild i dag');
  });
  it('append, then set scores', async () => {
    const el = document.createElement('sos-five-k');
    document.body.append(el);
    el.setAttribute('scores', '1 2 3 4 5');
    await wait(500);
    expect(said(el.shadowRoot!.querySelector('h2'))).to.equal('De fem K');
  });
  it('saving at a step says so', async () => {
    const v = await atStep('kompetens', {}, '<sos-five-k allow-save></sos-five-k>');
    await v.press('Spara på den här enheten');
    expect(v.text).to.contain('Svaren är sparade');
  });
  it('removing saved keeps focus', async () => {
    const v = await visit('<sos-five-k allow-save></sos-five-k>');
    await v.press('Ta bort sparade svar');
    expect(document.activeElement).to.equal(v.el);
  });
  it('name after result', async () => {
    const v = await visit('<form><sos-five-k></sos-five-k></form>', {answers: MIXED, step:'result'});
    v.el.name = 'x';
    await wait(500);
    expect([...new FormData(v.el.closest('form')!)].length).to.equal(1);
  });
  it('fetch count', async () => {
    const orig = window.fetch; let n = 0;
    window.fetch = (...a) => { n++; return orig(...a); };
    const v = await visit('<sos-five-k src="/test/content/example-instrument.json"></sos-five-k>');
    await v.begin(); await v.next(); await v.next(); await v.next();
    await v.unfold('Era svar');
    window.fetch = orig;
    expect(n).to.equal(1);
  });
  it('answers before own content', async () => {
    const v = await visit('<sos-five-k src="/test/content/example-instrument.json"></sos-five-k>', {answers: {dagordning: 4} as any});
    expect(v.el.answers).to.deep.equal({dagordning: 4});
  });
  it('copy blocked focus', async () => {
    const v = await visit('<sos-five-k></sos-five-k>', {answers: MIXED, step: 'result'});
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async () => { throw new Error('x') }}});
    await v.press('Kopiera som text');
    await wait(50);
    expect(v.focused && said(v.focused)).to.equal('Kopiera som text');
  });
});
