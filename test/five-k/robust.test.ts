/** When something breaks, and over a long day: the page's own text comes back, and nothing is left behind. */
import { expect, fixture } from '@open-wc/testing';
import { atStep, MIXED, ready, said, visit, Visitor } from './visitor.js';
import { waitUntil } from '../wait-until.js';

describe('when drawing throws', () => {
  const { format } = Intl.ListFormat.prototype;
  const { reportError } = window;
  afterEach(() => {
    Intl.ListFormat.prototype.format = format;
    window.reportError = reportError;
  });

  it("the page's own text comes back, the page is told, the error is reported; and the widget recovers", async () => {
    const visitor = await visit('<sos-five-k><p>I stället</p></sos-five-k>', { answers: MIXED, step: 'kompetens' });
    const text = visitor.el.querySelector('p')!;
    expect(text.checkVisibility()).to.be.false;
    const fault = new Error('broken on purpose');
    const reported: unknown[] = [];
    const told: CustomEvent[] = [];
    window.reportError = (error: unknown) => reported.push(error);
    document.addEventListener('sos-error', (event) => told.push(event), { once: true });
    Intl.ListFormat.prototype.format = () => {
      throw fault;
    };
    visitor.el.step = 'result';
    await waitUntil(() => text.checkVisibility(), 'The text is not there');
    expect(visitor.root.querySelector('[lang]'), 'nothing else is shown').to.be.null;
    expect(reported).to.deep.equal([fault]);
    expect(told.map(({ detail }) => detail as unknown)).to.deep.equal([
      { message: '<sos-five-k>: could not be shown', error: fault },
    ]);

    Intl.ListFormat.prototype.format = format;
    visitor.el.requestUpdate();
    await visitor.sees('Er bild i dag');
    expect(text.checkVisibility()).to.be.false;
    expect(visitor.el.answers).to.deep.equal(MIXED);
  });
});

describe("the page's own text", () => {
  it('is shown until the widget is', async () => {
    const page = await fixture('<div></div>');
    const el = document.createElement('sos-five-k');
    el.append('I stället');
    page.append(el);
    await el.updateComplete;
    const slot = el.shadowRoot!.querySelector('slot');
    // Within the same page the content may be there at once.
    if (slot) expect(slot.assignedNodes()).to.have.length(1);
    await ready(new Visitor(el));
    expect(el.shadowRoot!.querySelector('slot')).to.be.null;
    expect(el.textContent).to.equal('I stället');
  });
});

describe('moves', () => {
  it('to another place keep answers, step, view and what is unfolded', async () => {
    const visitor = await visit(undefined, { answers: MIXED, step: 'result' });
    visitor.el.view = 'dots';
    await visitor.settled();
    const answers = await visitor.unfold('Era svar');
    const place = await fixture('<section></section>');
    place.append(visitor.el);
    await visitor.settled();
    expect([visitor.el.step, visitor.el.view, answers.open]).to.deep.equal(['result', 'dots', true]);
    expect(visitor.el.answers).to.deep.equal(MIXED);
    expect(visitor.text).to.contain('Er bild i dag');
  });

  it('in the middle of a step keep what is chosen, and go on', async () => {
    const visitor = await atStep('kompetens');
    await visitor.answer('spanner', 4);
    const place = await fixture('<section></section>');
    place.append(visitor.el);
    await visitor.settled();
    expect(visitor.chosen[0]).to.equal('4');
    await visitor.next();
    expect(said(visitor.heading)).to.equal('Kontakt');
  });

  it('a copy begins anew, from the attributes', async () => {
    const visitor = await visit(
      '<sos-five-k lang="en" view="table" heading-level="3" scores="4 3 2 3 4"><p>Text</p></sos-five-k>',
    );
    await visitor.sees('The five K');
    const place = await fixture('<section></section>');
    place.append(visitor.el.cloneNode(true));
    const copy = new Visitor(place.querySelector('sos-five-k')!);
    await copy.settled();
    await waitUntil(() => copy.root.querySelector('[lang]'));
    await copy.sees('The five K');
    expect(copy.heading.localName).to.equal('h3');
    expect(copy.part('table')!.checkVisibility()).to.be.true;
    expect(copy.el.querySelector('p')).to.not.be.null;
  });

  it('a copy of one with answers has none', async () => {
    const visitor = await visit(undefined, { answers: MIXED });
    expect(visitor.el.cloneNode(true)).to.have.property('answers').that.deep.equals({});
  });

  it('out of the page while it loads, and back, shows it all the same', async () => {
    const page = await fixture('<div></div>');
    const visitor = new Visitor(document.createElement('sos-five-k'));
    for (let i = 0; i < 5; i += 1) {
      page.append(visitor.el);
      visitor.el.remove();
    }
    page.append(visitor.el);
    await ready(visitor);
    expect(said(visitor.heading)).to.equal('Hur fungerar er samverkan?');
  });
});
